package vn.guongsang.decisions;

import java.util.UUID;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;

/** Whose award it is: a person's, or a collective's, which is a unit. */
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
}
