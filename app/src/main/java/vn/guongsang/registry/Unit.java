package vn.guongsang.registry;

import java.util.Optional;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;

/**
 * A unit (đơn vị) as it is on some day.
 *
 * <p>Its life: it is founded on a day, goes on under changing names, parents and places in the
 * official order, and ends on a day, by a document, mostly with successors. It is never deleted:
 * what ended is found by its last name, and under its main successor sits whatever it still owns. A
 * mistake is corrected over all the days it was believed; a change of the world begins on its day.
 *
 * @param days over which exactly these facts hold
 */
public record Unit(UnitId id, int tenant, int version, UnitFacts facts, DayRange days) {

  public String code() {
    return facts.code();
  }

  public String name() {
    return facts.name();
  }

  public String shortName() {
    return facts.shortName();
  }

  public UnitKind kind() {
    return facts.kind();
  }

  public UnitLevel level() {
    return facts.level();
  }

  public Optional<UnitId> parent() {
    return Optional.ofNullable(facts.parent());
  }
}
