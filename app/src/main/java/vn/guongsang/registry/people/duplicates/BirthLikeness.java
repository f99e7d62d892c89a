package vn.guongsang.registry.people.duplicates;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How two days of birth stand to each other, each perhaps only a year, perhaps unknown. */
final class BirthLikeness {

  private BirthLikeness() {}

  static Sign of(Known one, Known other) {
    if (one.birthYear() == null || other.birthYear() == null) {
      return Sign.BIRTHDAY_UNKNOWN;
    }
    var day = one.birthDay();
    var otherDay = other.birthDay();
    return day == null || otherDay == null
        ? years(one.birthYear(), other.birthYear())
        : days(day, otherDay);
  }

  private static Sign years(int one, int other) {
    if (one == other) {
      return Sign.SAME_BIRTH_YEAR;
    }
    return slipped(one, other) ? Sign.BIRTHDAY_NEARLY : Sign.OTHER_BIRTHDAY;
  }

  private static Sign days(LocalDate one, LocalDate other) {
    if (one.equals(other)) {
      return Sign.SAME_BIRTHDAY;
    }
    if (Objects.equals(swapped(one), other)) {
      return Sign.DAY_AND_MONTH_SWAPPED;
    }
    var sameDay = one.getDayOfMonth() == other.getDayOfMonth();
    var sameMonth = one.getMonth() == other.getMonth();
    var sameYear = one.getYear() == other.getYear();
    // A paper that knew only the year was often entered as 1 January.
    if (sameYear && (newYear(one) || newYear(other))) {
      return Sign.SAME_BIRTH_YEAR;
    }
    if (sameDay && sameMonth || sameYear && (sameDay || sameMonth)) {
      return Sign.BIRTHDAY_NEARLY;
    }
    return Sign.OTHER_BIRTHDAY;
  }

  private static boolean newYear(LocalDate day) {
    return day.getDayOfYear() == 1;
  }

  private static @Nullable LocalDate swapped(LocalDate day) {
    return day.getDayOfMonth() > 12
        ? null
        : LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
  }

  /** One year off, or one digit typed wrong, or the last two swapped. */
  private static boolean slipped(int one, int other) {
    return Math.abs(one - other) == 1
        || NameLikeness.oneSlip(Integer.toString(one), Integer.toString(other));
  }
}
