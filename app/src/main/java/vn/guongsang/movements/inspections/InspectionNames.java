package vn.guongsang.movements.inspections;

import static vn.guongsang.movements.db.Tables.INSPECTION;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;

/** Inspections are called by their names. */
@Component
class InspectionNames implements NameOf {

  private final DSLContext sql;

  InspectionNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Inspections.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(INSPECTION.ID, INSPECTION.NAME)
        .from(INSPECTION)
        .where(INSPECTION.ID.in(ids))
        .fetchMap(INSPECTION.ID, INSPECTION.NAME);
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/movements/inspections/" + id);
  }
}
