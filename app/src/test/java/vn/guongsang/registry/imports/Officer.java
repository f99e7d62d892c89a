package vn.guongsang.registry.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.views.tables.UnitToday;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/** An emulation officer of one unit and all below it. */
public record Officer(AccountId id, UnitId home, int tenant, String path, boolean reorganises)
    implements Viewer {
  @Override
  public Optional<AccountId> account() {
    return Optional.of(id);
  }

  @Override
  public String name() {
    return "Nguyễn Thị Hòa";
  }

  @Override
  public boolean may(Right right) {
    return right == Right.UNITS_EDIT
        || right == Right.PEOPLE_EDIT
        || right == Right.SHEETS_IMPORT
        || (reorganises && right == Right.UNITS_REORGANISE);
  }

  @Override
  public Optional<UnitId> unit() {
    return Optional.of(home);
  }

  @Override
  public String unitName() {
    return "";
  }

  @Override
  public List<Seat> seats() {
    return List.of();
  }

  @Override
  public Condition sees(Field<String> unitPath) {
    return unitPath.eq(path).or(unitPath.startsWith(path + "/"));
  }

  @Override
  public Condition seesUnit(Field<UUID> unit) {
    var today = UnitToday.UNIT_TODAY;
    return unit.in(DSL.select(today.ID).from(today).where(sees(today.PATH)));
  }
}
