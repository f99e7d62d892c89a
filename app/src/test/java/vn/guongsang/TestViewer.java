package vn.guongsang;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/**
 * A viewer for tests of modules that stand left of access: an account acting for a unit, with these
 * rights, over these units.
 */
public record TestViewer(
    AccountId id,
    String name,
    UnitId actingFor,
    Set<Right> rights,
    List<UnitId> scope,
    boolean atRoot)
    implements Viewer {

  @Override
  public Optional<AccountId> account() {
    return Optional.of(id);
  }

  @Override
  public boolean may(Right right) {
    return rights.contains(right);
  }

  @Override
  public Optional<UnitId> unit() {
    return Optional.of(actingFor);
  }

  @Override
  public String unitName() {
    return actingFor.toString();
  }

  @Override
  public int tenant() {
    return 1;
  }

  @Override
  public List<Seat> seats() {
    return List.of();
  }

  @Override
  public Condition sees(Field<String> unitPath) {
    return atRoot
        ? DSL.trueCondition()
        : scope.stream()
            .map(unit -> (Condition) unitPath.contains(unit.toString()))
            .reduce(DSL.falseCondition(), Condition::or);
  }

  @Override
  public Condition seesUnit(Field<UUID> unit) {
    return unit.in(scope.stream().map(UnitId::value).toList());
  }
}
