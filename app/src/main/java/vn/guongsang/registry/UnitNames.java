package vn.guongsang.registry;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;

/** What units are called today, for everybody's sentences. */
@Component
class UnitNames implements NameOf {

  private final DSLContext sql;

  UnitNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Units.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.ID.in(ids))
        .fetchMap(UNIT_TODAY.ID, UNIT_TODAY.NAME);
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/units/" + id);
  }
}
