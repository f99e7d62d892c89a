package vn.guongsang.decisions;

import java.util.UUID;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;

/** Whose award it is: a person's, a collective's, which is a unit, or a household's. */
public sealed interface Holder {

  UUID id();

  record OfPerson(PersonId person) implements Holder {
    @Override
    public UUID id() {
      return person.value();
    }
  }

  record OfUnit(UnitId unit) implements Holder {
    @Override
    public UUID id() {
      return unit.value();
    }
  }

  /**
   * @param unit the residential group, or the commune where no group is kept
   * @param head as the decision names the household
   */
  record OfHousehold(UUID household, UnitId unit, String head) implements Holder {
    @Override
    public UUID id() {
      return household;
    }
  }
}
