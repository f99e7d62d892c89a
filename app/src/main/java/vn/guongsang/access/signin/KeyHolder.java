package vn.guongsang.access.signin;

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

/** Software with an account's key: it may ask what anybody signed in may, and sees no row. */
record KeyHolder(AccountId id, String name, int tenant) implements Viewer {

  @Override
  public Optional<AccountId> account() {
    return Optional.of(id);
  }

  @Override
  public boolean may(Right right) {
    return right == Right.PUBLIC || right == Right.SIGNED_IN;
  }

  @Override
  public Optional<UnitId> unit() {
    return Optional.empty();
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
    return DSL.falseCondition();
  }

  @Override
  public Condition seesUnit(Field<UUID> unit) {
    return DSL.falseCondition();
  }
}
