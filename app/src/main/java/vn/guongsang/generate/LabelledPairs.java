package vn.guongsang.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.Sex;

/**
 * Pairs of entries of which it is known whether they are one person: the answer sheet on which a
 * search for duplicates is marked. Half are one person, typed twice in one of the ways offices
 * type; half are two people who look alike. The same count and seed always give the same pairs.
 */
public final class LabelledPairs {

  /** How a pair came about; what comes before {@link #NAMESAKES} is one person. */
  public enum Kind {
    /** Typed alike, and more or less of it known. */
    RETYPED(20),
    /** {@code Nguyễn T. A} for {@code Nguyễn Thị A}. */
    INITIALS(14),
    /** Letters and marks apart (NFD), as one keyboard sends them. */
    DECOMPOSED(10),
    /** Typed without any mark, or all in capitals. */
    WITHOUT_MARKS(10),
    /** One entry has the number of 9 digits, the other that of 12. */
    OLD_AND_NEW_NUMBER(12),
    WRONG_YEAR(9),
    DAY_AND_MONTH_SWAPPED(9),
    /** One entry knows the year of birth only. */
    YEAR_ONLY(8),
    MIDDLE_LEFT_OUT(4),
    /** One mark or letter of the name is wrong. */
    SLIP(4),
    /** Two people of one name, mostly of other days of birth. */
    NAMESAKES(34),
    /** Two people of one name born on one day, of whom both numbers are known to differ. */
    NAMESAKES_OF_ONE_DAY(2),
    /** One family and middle name, one birthday, often one unit. */
    TWINS(20),
    /** One family, often one middle or even one given name, a generation apart. */
    FATHER_AND_SON(16),
    /** One family and middle name, a few years apart. */
    SIBLINGS(12),
    /** {@code Nguyễn T. A} beside {@code Nguyễn Trung A}, who is another. */
    INITIALS_OF_ANOTHER(6),
    STRANGERS(10);

    private final int weight;

    Kind(int weight) {
      this.weight = weight;
    }

    public boolean samePerson() {
      return compareTo(NAMESAKES) < 0;
    }
  }

  /**
   * What an entry holds. Numbers are in clear, and no paper bears them.
   *
   * @param name as typed: perhaps decomposed, in capitals or with initials
   * @param birthYear known whenever the day is
   * @param nineDigits the number of the old paper, where known
   * @param twelveDigits the number of the new paper, where known
   * @param unit one of some thousand
   */
  public record Entry(
      PersonId id,
      String name,
      @Nullable LocalDate birthDay,
      @Nullable Integer birthYear,
      @Nullable Sex sex,
      @Nullable String nineDigits,
      @Nullable String twelveDigits,
      UUID unit) {}

  /** Two entries and the truth about them. */
  public record Pair(Kind kind, Entry one, Entry other) {
    public boolean samePerson() {
      return kind.samePerson();
    }
  }

  private LabelledPairs() {}

  /** Entries of different pairs are different people. */
  public static List<Pair> of(int count, long seed) {
    var couples = new Couples(Chance.of(seed, "labelled pairs"));
    var kinds = Weighted.of(List.of(Kind.values()), kind -> kind.weight);
    var pairs = new ArrayList<Pair>(count);
    for (var i = 0; i < count; i++) {
      pairs.add(couples.pair(kinds.draw(couples.chance())));
    }
    return List.copyOf(pairs);
  }
}
