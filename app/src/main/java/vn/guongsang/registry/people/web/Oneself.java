package vn.guongsang.registry.people.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/** Somebody looking at their own record: an officer too reads there no ground and edits nothing. */
record Oneself(Viewer viewer) implements Viewer {

  private static final Set<Right> NOT_OF_ONESELF =
      EnumSet.of(Right.HOLDS_READ, Right.HOLDS_SET, Right.PEOPLE_EDIT);

  @Override
  public Optional<AccountId> account() {
    return viewer.account();
  }

  @Override
  public String name() {
    return viewer.name();
  }

  @Override
  public boolean may(Right right) {
    return !NOT_OF_ONESELF.contains(right) && viewer.may(right);
  }

  @Override
  public Optional<UnitId> unit() {
    return viewer.unit();
  }

  @Override
  public String unitName() {
    return viewer.unitName();
  }

  @Override
  public int tenant() {
    return viewer.tenant();
  }

  @Override
  public List<Seat> seats() {
    return viewer.seats();
  }

  @Override
  public Condition sees(Field<String> unitPath) {
    return viewer.sees(unitPath);
  }

  @Override
  public Condition seesUnit(Field<UUID> unit) {
    return viewer.seesUnit(unit);
  }

  @Override
  public boolean atRoot() {
    return viewer.atRoot();
  }
}
