package vn.guongsang.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/**
 * An account acting for one of its units. As long as something is demanded of it first, or when it
 * holds no role today, it may nothing and sees nothing.
 */
public final class SignedIn implements Viewer {

  private final Standing standing;
  private final @Nullable UnitNow place;
  private final Set<Right> rights;
  private final List<Seat> seats;

  /**
   * @param place the unit acted for as it stands today
   */
  SignedIn(Standing standing, @Nullable UnitNow place, Set<Role> roles, List<Seat> seats) {
    this.standing = standing;
    this.place = standing.demand() == Demand.NOTHING ? place : null;
    this.rights = this.place == null ? Set.of() : Role.rightsOf(roles);
    this.seats = this.place == null ? List.of() : seats;
  }

  public Demand demand() {
    return standing.demand();
  }

  /** Whether it may not give the second step up. */
  public boolean mustHaveSecondStep() {
    return standing.isAdministrator() && !standing.demo();
  }

  /** Whether it belongs to the demo world, where everybody knows its password. */
  public boolean demo() {
    return standing.demo();
  }

  @Override
  public Optional<AccountId> account() {
    return Optional.of(standing.account());
  }

  @Override
  public String name() {
    return standing.name();
  }

  @Override
  public boolean may(Right right) {
    return right == Right.PUBLIC
        || (right == Right.SIGNED_IN ? demand() == Demand.NOTHING : rights.contains(right));
  }

  @Override
  public Optional<UnitId> unit() {
    return Optional.ofNullable(place).map(p -> new UnitId(p.unit()));
  }

  @Override
  public String unitName() {
    return place == null ? "" : place.name();
  }

  @Override
  public int tenant() {
    return place == null ? standing.tenant() : place.tenant();
  }

  /** A path of one id alone. */
  @Override
  public boolean atRoot() {
    return place != null && place.path().equals(place.unit().toString());
  }

  @Override
  public List<Seat> seats() {
    return seats;
  }

  @Override
  public Condition sees(Field<String> unitPath) {
    return place == null ? DSL.falseCondition() : UnitNow.below(unitPath, place.path());
  }

  @Override
  public Condition seesUnit(Field<UUID> unit) {
    return place == null ? DSL.falseCondition() : unit.in(UnitNow.unitsThat(this::sees));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedIn that
        && standing.equals(that.standing)
        && Objects.equals(place, that.place);
  }

  @Override
  public int hashCode() {
    return Objects.hash(standing, place);
  }
}
