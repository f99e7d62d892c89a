package vn.guongsang.movements;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.EnumSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/**
 * Who may launch a movement of which scope: nationwide; bộ, ngành, tỉnh; cụm, khối; or the own
 * agency and unit (Luật 06/2022/QH15, Điều 16). An office or team inside a unit responds to its
 * unit's movement instead.
 */
@Component
public class Authority {

  private final DSLContext sql;

  Authority(DSLContext sql) {
    this.sql = sql;
  }

  /** The scopes a unit of this level may give a movement, the widest first. */
  public static Set<Movement.Scope> scopes(UnitLevel level) {
    return switch (level) {
      case CENTRAL -> EnumSet.allOf(Movement.Scope.class);
      case PROVINCE -> EnumSet.complementOf(EnumSet.of(Movement.Scope.NATION));
      case PROVINCE_BODY, DISTRICT, COMMUNE, BASE ->
          EnumSet.of(Movement.Scope.CLUSTER, Movement.Scope.UNIT);
      case TEAM -> EnumSet.noneOf(Movement.Scope.class);
    };
  }

  /** Refuses what the unit may not launch, or what is not in the viewer's scope. */
  void check(Viewer viewer, UnitId unit, Movement.Scope scope) {
    var level =
        sql.select(UNIT_TODAY.LEVEL, UNIT_TODAY.NAME)
            .from(UNIT_TODAY)
            .where(UNIT_TODAY.ID.eq(unit.value()))
            .and(viewer.sees(UNIT_TODAY.PATH))
            .fetchOptional()
            .orElseThrow(() -> Refused.field("unit", "movements.fault.unit-outside"));
    var scopes = scopes(UnitLevel.valueOf(level.value1()));
    if (scopes.isEmpty()) {
      throw Refused.field("unit", "movements.fault.team", level.value2());
    }
    if (!scopes.contains(scope)) {
      throw Refused.field("scope", "movements.fault.scope." + scope.name(), level.value2());
    }
  }
}
