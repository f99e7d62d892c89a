package vn.guongsang.registry.people.record;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;

/** Of whom a row speaks: a person, then {@code unit} is where they served, or the unit itself. */
public record Whose(Optional<PersonId> person, UnitId unit) {

  public static Whose person(PersonId person, UnitId servingAt) {
    return new Whose(Optional.of(person), servingAt);
  }

  public static Whose unit(UnitId unit) {
    return new Whose(Optional.empty(), unit);
  }

  static Whose of(@Nullable UUID person, UUID unit) {
    return new Whose(Optional.ofNullable(person).map(PersonId::new), new UnitId(unit));
  }
}
