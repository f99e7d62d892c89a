package vn.guongsang.registry.people.duplicates;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why two entries may be one person. The name alone is never enough: namesakes are many. A number
 * in common with the same name and birthday is as sure as papers can be; twins differ in a mark or
 * a letter and share the rest, so a name that is nearly the same never makes a pair certain.
 */
public record Likeness(Certainty certainty, Set<Sign> signs) {

  /** How much a name says: the whole, one way of shortening it, or a slip. */
  private enum Grade {
    WHOLE,
    SHORTENED,
    SLIP,
    NONE
  }

  /** Up to so many bearers, two of one birthday are hardly a chance. */
  private static final int UNCOMMON = 50;

  /** Up to so many, nearly one birthday or one year is worth a question. */
  private static final int RARE = 10;

  /** Up to so many, so is an entry that tells no birth at all; entries like that are few. */
  private static final int SINGULAR = 3;

  /**
   * Empty when nothing but chance is needed to explain what they have in common.
   *
   * @param namesakes how many entries bear the more common of the two names, these included: among
   *     two thousand namesakes two were born on one day by chance, among five they were not
   */
  public static Optional<Likeness> of(Known one, Known other, int namesakes) {
    var name = NameLikeness.of(one.name(), other.name());
    var birth = BirthLikeness.of(one, other);
    var id = id(one, other);
    var together = !Collections.disjoint(one.units(), other.units());
    var otherSex = one.sex() != null && other.sex() != null && one.sex() != other.sex();

    var certainty =
        id == Sign.SAME_ID
            ? byNumber(grade(name), birth)
            : id == Sign.OTHER_ID
                ? byNameAlthoughOtherNumber(grade(name), birth)
                : together
                    ? byNameInOneUnit(grade(name), birth)
                    : byNameElsewhere(grade(name), birth, namesakes);
    if (otherSex && certainty != null) {
      certainty = weaker(certainty, id == Sign.SAME_ID);
    }
    if (certainty == null) {
      return Optional.empty();
    }
    var signs = EnumSet.of(name, birth);
    if (id != null) {
      signs.add(id);
    }
    if (together) {
      signs.add(Sign.SAME_UNIT);
    }
    if (otherSex) {
      signs.add(Sign.OTHER_SEX);
    }
    if (name == Sign.NAME_NEARLY && birth == Sign.SAME_BIRTHDAY) {
      signs.add(Sign.MAYBE_TWINS);
    }
    return Optional.of(new Likeness(certainty, Collections.unmodifiableSet(signs)));
  }

  /**
   * A number in common, or two of the kind of which nobody has two. An old number beside a new one
   * says nothing: one cannot be told from the other.
   */
  private static @Nullable Sign id(Known one, Known other) {
    if (!Collections.disjoint(one.ids(), other.ids())
        || !Collections.disjoint(one.oldIds(), other.oldIds())) {
      return Sign.SAME_ID;
    }
    return one.ids().isEmpty() || other.ids().isEmpty() ? null : Sign.OTHER_ID;
  }

  private static Grade grade(Sign name) {
    return switch (name) {
      case SAME_NAME -> Grade.WHOLE;
      case NAME_WITHOUT_MARKS, NAME_WITH_INITIALS, MIDDLE_NAME_LEFT_OUT -> Grade.SHORTENED;
      case NAME_NEARLY -> Grade.SLIP;
      default -> Grade.NONE;
    };
  }

  /** A number is typed for the wrong person now and then, most easily for a brother or sister. */
  private static Certainty byNumber(Grade name, Sign birth) {
    var conflict = birth == Sign.OTHER_BIRTHDAY;
    return switch (name) {
      case WHOLE, SHORTENED -> conflict ? Certainty.LIKELY : Certainty.CERTAIN;
      case SLIP -> conflict ? Certainty.POSSIBLE : Certainty.LIKELY;
      case NONE -> Certainty.POSSIBLE;
    };
  }

  /** Nobody has two of the new numbers, but one digit is soon typed wrong. */
  private static @Nullable Certainty byNameAlthoughOtherNumber(Grade name, Sign birth) {
    return name == Grade.WHOLE && birth == Sign.SAME_BIRTHDAY ? Certainty.POSSIBLE : null;
  }

  private static @Nullable Certainty byNameInOneUnit(Grade name, Sign birth) {
    return switch (name) {
      case WHOLE ->
          switch (birth) {
            case SAME_BIRTHDAY -> Certainty.CERTAIN;
            case DAY_AND_MONTH_SWAPPED, BIRTHDAY_NEARLY, SAME_BIRTH_YEAR -> Certainty.LIKELY;
            case BIRTHDAY_UNKNOWN -> Certainty.POSSIBLE;
            default -> null;
          };
      case SHORTENED ->
          switch (birth) {
            case SAME_BIRTHDAY -> Certainty.LIKELY;
            case DAY_AND_MONTH_SWAPPED, BIRTHDAY_NEARLY, SAME_BIRTH_YEAR, BIRTHDAY_UNKNOWN ->
                Certainty.POSSIBLE;
            default -> null;
          };
      case SLIP -> birth == Sign.SAME_BIRTHDAY ? Certainty.POSSIBLE : null;
      case NONE -> null;
    };
  }

  private static @Nullable Certainty byNameElsewhere(Grade name, Sign birth, int namesakes) {
    return switch (name) {
      case WHOLE ->
          switch (birth) {
            case SAME_BIRTHDAY -> namesakes <= UNCOMMON ? Certainty.LIKELY : Certainty.POSSIBLE;
            case DAY_AND_MONTH_SWAPPED -> upTo(UNCOMMON, namesakes);
            case BIRTHDAY_NEARLY, SAME_BIRTH_YEAR -> upTo(RARE, namesakes);
            case BIRTHDAY_UNKNOWN -> upTo(SINGULAR, namesakes);
            default -> null;
          };
      case SHORTENED ->
          switch (birth) {
            case SAME_BIRTHDAY -> Certainty.POSSIBLE;
            case SAME_BIRTH_YEAR -> upTo(RARE, namesakes);
            default -> null;
          };
      case SLIP -> birth == Sign.SAME_BIRTHDAY ? upTo(UNCOMMON, namesakes) : null;
      case NONE -> null;
    };
  }

  private static @Nullable Certainty upTo(int most, int namesakes) {
    return namesakes <= most ? Certainty.POSSIBLE : null;
  }

  private static @Nullable Certainty weaker(Certainty certainty, boolean sameId) {
    return switch (certainty) {
      case CERTAIN -> Certainty.LIKELY;
      case LIKELY -> Certainty.POSSIBLE;
      case POSSIBLE -> sameId ? Certainty.POSSIBLE : null;
    };
  }
}
