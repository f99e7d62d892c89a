package vn.guongsang.bench.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/** Whoever sends the sheets: may do all there is, within one tenant. */
record Sender(AccountId id, UnitId home, int tenant) implements Viewer {
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
    return true;
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
    return unitPath.eq(home.toString()).or(unitPath.startsWith(home + "/"));
  }

  @Override
  public Condition seesUnit(Field<UUID> unit) {
    return DSL.noCondition();
  }
}
