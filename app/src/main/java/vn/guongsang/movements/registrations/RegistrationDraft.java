package vn.guongsang.movements.registrations;

import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;

/** Who is to be registered for which title: a person, or a collective. */
public record RegistrationDraft(
    @Nullable PersonId person, @Nullable UnitId collective, String awardType, String aim) {

  public RegistrationDraft {
    if ((person == null) == (collective == null)) {
      throw new IllegalArgumentException("a person or a collective");
    }
  }

  public static RegistrationDraft of(PersonId person, String awardType, String aim) {
    return new RegistrationDraft(person, null, awardType, aim);
  }

  public static RegistrationDraft of(UnitId collective, String awardType, String aim) {
    return new RegistrationDraft(null, collective, awardType, aim);
  }
}
