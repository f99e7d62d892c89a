package vn.guongsang.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;

/**
 * Viewers without an account: the public, who see no unit's rows, and the system itself, which
 * loads the demo world and runs nightly work and sees all.
 */
public record Nobody(boolean system, int tenant) implements Viewer {

  public static final Viewer PUBLIC = new Nobody(false, 0);

  /** The system at work; what it makes is kept with {@code tenant}. */
  public static Viewer system(int tenant) {
    return new Nobody(true, tenant);
  }

  @Override
  public Optional<AccountId> account() {
    return Optional.empty();
  }

  @Override
  public String name() {
    return "";
  }

  @Override
  public boolean may(Right right) {
    return system || right == Right.PUBLIC;
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
    return system ? DSL.trueCondition() : DSL.falseCondition();
  }

  @Override
  public Condition seesUnit(Field<UUID> unit) {
    return system ? DSL.trueCondition() : DSL.falseCondition();
  }

  @Override
  public boolean atRoot() {
    return system;
  }
}
