package vn.guongsang.registry;

import static vn.guongsang.registry.db.Tables.TENANT;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The customers whose rows are kept here; says nothing of who may see what. */
@Component
public class Tenants {

  private final DSLContext sql;

  Tenants(DSLContext sql) {
    this.sql = sql;
  }

  public record Tenant(int id, String code, String name) {}

  /** Enters the tenant unless it is there already. */
  public void ensure(Tenant tenant) {
    sql.insertInto(TENANT)
        .values(tenant.id(), tenant.code(), tenant.name())
        .onConflictDoNothing()
        .execute();
  }

  public List<Tenant> all() {
    return sql.selectFrom(TENANT)
        .orderBy(TENANT.ID)
        .fetch(t -> new Tenant(t.getId(), t.getCode(), t.getName()));
  }
}
