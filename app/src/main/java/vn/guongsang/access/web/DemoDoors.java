package vn.guongsang.access.web;

import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.ROLE_GRANT;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.access.Role;

/** The accounts of the demo world, for its sign-in page. */
@Component
public class DemoDoors {

  private final DSLContext sql;

  DemoDoors(DSLContext sql) {
    this.sql = sql;
  }

  List<Door> all() {
    var doors = new LinkedHashMap<String, Door>();
    sql.select(ACCOUNT.LOGIN, ACCOUNT.NAME, ROLE_GRANT.ROLE, UNIT_TODAY.NAME)
        .from(ACCOUNT)
        .join(ROLE_GRANT)
        .on(ROLE_GRANT.ACCOUNT.eq(ACCOUNT.ID))
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(ROLE_GRANT.UNIT))
        .where(ACCOUNT.DEMO.isTrue(), ACCOUNT.DISABLED_AT.isNull(), ROLE_GRANT.UNTIL_DAY.isNull())
        .orderBy(UNIT_TODAY.ORDER_PATH, ROLE_GRANT.ROLE, ACCOUNT.ID)
        .forEach(
            row ->
                doors
                    .computeIfAbsent(
                        row.value1(), login -> new Door(login, row.value2(), new ArrayList<>()))
                    .seats()
                    .add(new DoorSeat(Role.valueOf(row.value3()).wordsKey(), row.value4())));
    // Whoever acts for several units shows most of the product, and stands first.
    return doors.values().stream()
        .sorted(Comparator.comparingInt((Door door) -> door.seats().size()).reversed())
        .toList();
  }

  /** One account to try, with what it is where. */
  public record Door(String login, String name, List<DoorSeat> seats) {}

  /** A role at a unit. */
  public record DoorSeat(String roleKey, String unit) {}
}
