package vn.guongsang.movements.registrations;

import static vn.guongsang.movements.db.Tables.REGISTRATION;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;

/** Sentences call a registration by its holder. */
@Component
class RegistrationNames implements NameOf {

  private final DSLContext sql;

  RegistrationNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Registrations.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    var holder = DSL.coalesce(PERSON_TODAY.NAME, UNIT_TODAY.NAME);
    return sql.select(REGISTRATION.ID, holder)
        .from(Registrations.table())
        .where(REGISTRATION.ID.in(ids))
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/registrations/" + id);
  }
}
