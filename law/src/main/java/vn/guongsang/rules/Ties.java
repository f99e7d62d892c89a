package vn.guongsang.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.decree152_2025.Decree152;
import vn.guongsang.rules.decree91_2017.Decree91;
import vn.guongsang.rules.decree98_2023.Decree98;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.texts.Timeline;

/** Who goes first among equals: a woman, or a team with 70 % women or more. */
public final class Ties {

  private static final int WOMEN_PERCENT = 70;

  /** The same rule under the decrees before, where its article is not known. */
  public static final Timeline<Integer> WOMEN =
      Timeline.<Integer>of("share of women that goes first in a tie")
          .from("2017-10-01", WOMEN_PERCENT, Decree91.TEXT.somewhere())
          .from("2024-01-01", WOMEN_PERCENT, Decree98.TEXT.somewhere())
          .from("2025-07-01", WOMEN_PERCENT, Decree152.TEXT.article(4));

  /** One of those who have done equally well. */
  public record Candidate(
      String id,
      Subject.@Nullable Gender gender,
      @Nullable Integer women,
      @Nullable Integer members) {

    boolean goesFirst(int percent) {
      return gender == Subject.Gender.FEMALE
          || (women != null
              && members != null
              && members > 0
              && 100L * women >= (long) percent * members);
    }
  }

  private Ties() {}

  /** Those who go first, then the others; among each in the order given. */
  public static List<Candidate> inOrder(List<Candidate> equals, LocalDate day) {
    var percent = WOMEN.on(day).value();
    return equals.stream()
        .sorted(Comparator.comparing((Candidate one) -> !one.goesFirst(percent)))
        .toList();
  }
}
