package vn.guongsang.access.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/** Software with a key that enters figures: what its owner may do with figures there, no more. */
record FiguresKey(Viewer owner) implements Viewer {

  @Override
  public Optional<AccountId> account() {
    return owner.account();
  }

  @Override
  public String name() {
    return owner.name();
  }

  @Override
  public boolean may(Right right) {
    return switch (right) {
      case PUBLIC, SIGNED_IN -> true;
      case TARGETS_READ, TARGETS_ENTER -> owner.may(right);
      default -> false;
    };
  }

  @Override
  public Optional<UnitId> unit() {
    return owner.unit();
  }

  @Override
  public String unitName() {
    return owner.unitName();
  }

  @Override
  public int tenant() {
    return owner.tenant();
  }

  @Override
  public List<Seat> seats() {
    return List.of();
  }

  @Override
  public Condition sees(Field<String> unitPath) {
    return owner.sees(unitPath);
  }

  @Override
  public Condition seesUnit(Field<UUID> unit) {
    return owner.seesUnit(unit);
  }

  @Override
  public boolean atRoot() {
    return owner.atRoot();
  }
}
