package vn.guongsang.generate;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.generate.LabelledPairs.Entry;
import vn.guongsang.generate.LabelledPairs.Kind;
import vn.guongsang.generate.LabelledPairs.Pair;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.Sex;

/** Makes up two people, or one twice, and what offices wrote down of them. */
final class Couples {

  private static final long MADE = LocalDate.of(2026, 1, 1).toEpochDay() * 86_400_000L;
  private static final int UNITS = 5000;
  private static final int OLD_PAPERS_UNTIL = 2000;

  /** Somebody, with all there is to know. */
  private record Soul(
      String family, String middle, String given, LocalDate born, Sex sex, long number, int unit) {

    String nine() {
      return IdNumbers.nine(number);
    }

    String twelve() {
      return IdNumbers.twelve(sex, born.getYear(), number);
    }

    String name() {
      return middle.isEmpty() ? family + " " + given : family + " " + middle + " " + given;
    }
  }

  private final Chance chance;
  private final Names names = new Names();
  private long souls;
  private long entries;

  Couples(Chance chance) {
    this.chance = chance;
  }

  Chance chance() {
    return chance;
  }

  Pair pair(Kind kind) {
    var sex = chance.in(0.5) ? Sex.FEMALE : Sex.MALE;
    var soul = soul(kind == Kind.FATHER_AND_SON ? Sex.MALE : sex, chance.between(1960, 2003));
    return switch (kind) {
      case RETYPED -> new Pair(kind, known(soul, soul.name()), known(moved(soul), soul.name()));
      case INITIALS -> {
        var whole = longer(soul);
        yield new Pair(kind, known(whole, whole.name()), known(moved(whole), initials(whole)));
      }
      case DECOMPOSED ->
          new Pair(
              kind,
              known(soul, soul.name()),
              known(moved(soul), Normalizer.normalize(soul.name(), Normalizer.Form.NFD)));
      case WITHOUT_MARKS ->
          new Pair(kind, known(soul, soul.name()), known(moved(soul), unmarked(soul.name())));
      case OLD_AND_NEW_NUMBER -> {
        var elder = dated(soul, soul.born().minusYears(soul.born().getYear() > 1996 ? 10 : 0));
        yield new Pair(
            kind,
            entry(elder, elder.name(), elder.born(), elder.nine(), null),
            entry(
                moved(elder),
                elder.name(),
                elder.born(),
                chance.in(0.3) ? elder.nine() : null,
                elder.twelve()));
      }
      case WRONG_YEAR -> wrongYear(soul);
      case DAY_AND_MONTH_SWAPPED -> swapped(soul);
      case YEAR_ONLY -> {
        var other = moved(soul);
        yield new Pair(
            kind,
            known(soul, soul.name()),
            new Entry(
                id(),
                soul.name(),
                null,
                soul.born().getYear(),
                soul.sex(),
                nine(other),
                twelve(other),
                unit(other)));
      }
      case MIDDLE_LEFT_OUT -> {
        var whole = longer(soul);
        yield new Pair(
            kind,
            known(whole, whole.name()),
            known(moved(whole), whole.family() + " " + whole.given()));
      }
      case SLIP -> new Pair(kind, known(soul, soul.name()), known(moved(soul), slip(soul.name())));
      default -> different(kind, soul);
    };
  }

  private Pair different(Kind kind, Soul one) {
    var other = soul(one.sex(), one.born().getYear());
    var near = chance.in(0.5) ? one.unit() : other.unit();
    return switch (kind) {
      case NAMESAKES -> {
        var born =
            chance.in(0.25)
                ? chance.dayIn(one.born().getYear())
                : chance.dayIn(one.born().getYear() + chance.between(-12, 8));
        if (born.equals(one.born())) {
          born = born.plusDays(1);
        }
        yield both(kind, one, named(other, one.middle(), one.given(), one.family(), born, near));
      }
      case NAMESAKES_OF_ONE_DAY -> {
        var alike = named(other, one.middle(), one.given(), one.family(), one.born(), other.unit());
        yield new Pair(
            kind,
            entry(one, one.name(), one.born(), nine(one), one.twelve()),
            entry(alike, alike.name(), alike.born(), nine(alike), alike.twelve()));
      }
      case TWINS ->
          both(kind, one, named(other, one.middle(), another(one), one.family(), one.born(), near));
      case SIBLINGS ->
          both(
              kind,
              one,
              named(
                  other,
                  one.middle(),
                  another(one),
                  one.family(),
                  chance.dayIn(one.born().getYear() + chance.between(1, 7)),
                  near));
      case FATHER_AND_SON -> {
        var born = chance.dayIn(one.born().getYear() + chance.between(20, 38));
        var middle = chance.in(0.6) ? one.middle() : other.middle();
        var given = chance.in(0.05) ? one.given() : another(one);
        yield both(kind, one, named(other, middle, given, one.family(), born, near));
      }
      case INITIALS_OF_ANOTHER -> {
        var whole = longer(one);
        var alike =
            named(
                other,
                likeInitial(whole),
                whole.given(),
                whole.family(),
                chance.dayIn(whole.born().getYear() + chance.between(-2, 2)),
                near);
        yield new Pair(kind, known(whole, initials(whole)), known(alike, alike.name()));
      }
      default -> both(kind, one, other);
    };
  }

  private Pair both(Kind kind, Soul one, Soul other) {
    return new Pair(kind, known(one, one.name()), known(other, other.name()));
  }

  /** Another day of birth by a slip of the year, of one digit or by one. */
  private Pair wrongYear(Soul soul) {
    var step = chance.in(0.6) ? (chance.in(0.5) ? 1 : -1) : (chance.in(0.5) ? 10 : -10);
    var other = moved(soul);
    return new Pair(
        Kind.WRONG_YEAR,
        known(soul, soul.name()),
        entry(other, soul.name(), soul.born().plusYears(step), nine(other), twelve(other)));
  }

  private Pair swapped(Soul soul) {
    var born = soul.born().withDayOfMonth(chance.between(1, 12));
    if (born.getDayOfMonth() == born.getMonthValue()) {
      born = born.withDayOfMonth(born.getDayOfMonth() % 12 + 1);
    }
    var right = dated(soul, born);
    var other = moved(right);
    var wrong = LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue());
    return new Pair(
        Kind.DAY_AND_MONTH_SWAPPED,
        known(right, right.name()),
        entry(other, other.name(), wrong, nine(other), twelve(other)));
  }

  private Soul soul(Sex sex, int year) {
    return new Soul(
        names.family(chance),
        chance.in(0.02) ? "" : names.middle(chance, sex, year),
        names.given(chance, sex, year),
        chance.dayIn(year),
        sex,
        souls++,
        chance.below(UNITS));
  }

  private Soul longer(Soul soul) {
    return soul.middle().isEmpty()
        ? named(
            soul,
            soul.sex() == Sex.FEMALE ? "Thị" : "Văn",
            soul.given(),
            soul.family(),
            soul.born(),
            soul.unit())
        : soul;
  }

  private static Soul named(
      Soul soul, String middle, String given, String family, LocalDate born, int unit) {
    return new Soul(family, middle, given, born, soul.sex(), soul.number(), unit);
  }

  private static Soul dated(Soul soul, LocalDate born) {
    return named(soul, soul.middle(), soul.given(), soul.family(), born, soul.unit());
  }

  /** Half of those entered twice were entered by two units. */
  private Soul moved(Soul soul) {
    return chance.in(0.5)
        ? soul
        : named(soul, soul.middle(), soul.given(), soul.family(), soul.born(), chance.below(UNITS));
  }

  private String another(Soul soul) {
    while (true) {
      var given = names.given(chance, soul.sex(), soul.born().getYear());
      if (!given.equals(soul.given())) {
        return given;
      }
    }
  }

  /**
   * A middle name of the same initial, as {@code Trung} for {@code Thị}; in need with a Th more.
   */
  private String likeInitial(Soul soul) {
    for (var tries = 0; tries < 200; tries++) {
      var middle = names.middle(chance, soul.sex(), soul.born().getYear());
      if (middle.charAt(0) == soul.middle().charAt(0) && !middle.equals(soul.middle())) {
        return middle;
      }
    }
    return soul.middle() + " " + soul.middle();
  }

  private static String initials(Soul soul) {
    return soul.family() + " " + soul.middle().charAt(0) + ". " + soul.given();
  }

  private String unmarked(String name) {
    if (chance.in(0.4)) {
      return name.toUpperCase(Locale.ROOT);
    }
    var folded = VietnameseText.fold(name);
    var out = new StringBuilder();
    for (var word : folded.split(" ", -1)) {
      out.append(out.isEmpty() ? "" : " ")
          .append(Character.toUpperCase(word.charAt(0)))
          .append(word, 1, word.length());
    }
    return out.toString();
  }

  /** One mark is lost, or two letters that stand together have changed places. */
  private String slip(String name) {
    var at = chance.below(name.length());
    for (var i = 0; i < name.length(); i++) {
      var place = (at + i) % name.length();
      var letter = name.substring(place, place + 1);
      var bare = VietnameseText.fold(letter);
      if (!bare.isEmpty() && !letter.toLowerCase(Locale.ROOT).equals(bare)) {
        var put = Character.isUpperCase(letter.charAt(0)) ? bare.toUpperCase(Locale.ROOT) : bare;
        return name.substring(0, place) + put + name.substring(place + 1);
      }
    }
    return name.substring(0, name.length() - 2)
        + name.charAt(name.length() - 1)
        + name.charAt(name.length() - 2);
  }

  /** What an office has of somebody: a day of birth mostly, a number every other time. */
  private Entry known(Soul soul, String name) {
    return entry(soul, name, chance.in(0.94) ? soul.born() : null, nine(soul), twelve(soul));
  }

  private @Nullable String nine(Soul soul) {
    return soul.born().getYear() <= OLD_PAPERS_UNTIL && chance.in(0.2) ? soul.nine() : null;
  }

  private @Nullable String twelve(Soul soul) {
    return chance.in(0.5) ? soul.twelve() : null;
  }

  private Entry entry(
      Soul soul,
      String name,
      @Nullable LocalDate born,
      @Nullable String nine,
      @Nullable String twelve) {
    return new Entry(
        id(),
        name,
        born,
        born == null ? (chance.in(0.7) ? soul.born().getYear() : null) : (Integer) born.getYear(),
        chance.in(0.9) ? soul.sex() : null,
        nine,
        twelve,
        unit(soul));
  }

  private PersonId id() {
    return new PersonId(TimeOrderedId.of(MADE + entries / 4096, entries++ % 4096, chance.bits()));
  }

  private static UUID unit(Soul soul) {
    return TimeOrderedId.of(MADE, 0, soul.unit());
  }
}
