package vn.guongsang.registry.households;

import static vn.guongsang.registry.db.Tables.HOUSEHOLD;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;

/** Households are called by their head. */
@Component
class HouseholdNames implements NameOf {

  private final DSLContext sql;

  HouseholdNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Households.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(HOUSEHOLD.ID, HOUSEHOLD.HEAD)
        .from(HOUSEHOLD)
        .where(HOUSEHOLD.ID.in(ids))
        .fetchMap(HOUSEHOLD.ID, HOUSEHOLD.HEAD);
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/households/" + id);
  }
}
