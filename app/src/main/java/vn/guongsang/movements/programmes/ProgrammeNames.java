package vn.guongsang.movements.programmes;

import static vn.guongsang.movements.db.Tables.PROGRAMME;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;

/** Programmes are called by their names. */
@Component
class ProgrammeNames implements NameOf {

  private final DSLContext sql;

  ProgrammeNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Programmes.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(PROGRAMME.ID, PROGRAMME.NAME)
        .from(PROGRAMME)
        .where(PROGRAMME.ID.in(ids))
        .fetchMap(PROGRAMME.ID, PROGRAMME.NAME);
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/programmes/" + id);
  }
}
