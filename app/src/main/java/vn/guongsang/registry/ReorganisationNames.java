package vn.guongsang.registry;

import static vn.guongsang.registry.db.Tables.REORGANISATION;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;

/** Reorganisations are called by the document that ordered them. */
@Component
class ReorganisationNames implements NameOf {

  private final DSLContext sql;

  ReorganisationNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return ReorganisationEntries.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.selectFrom(REORGANISATION)
        .where(REORGANISATION.ID.in(ids))
        .fetchMap(
            row -> row.getId(),
            row -> (row.getDocumentKind() + " " + row.getDocumentNumber()).strip());
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/units/reorganisations/" + id);
  }
}
