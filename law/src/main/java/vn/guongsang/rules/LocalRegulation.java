package vn.guongsang.rules;

import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.dated.Rounding;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.Bilingual;
import vn.guongsang.rules.texts.LegalText;

/**
 * A regulation of a province, a ministry or a union for one award of its own: the same algebra as
 * the law's articles, but from outside, with its own text, days and sources. Nothing in it touches
 * the state's awards.
 *
 * @param text carries the name, the days and whether anybody compared it with a published copy
 * @param wording the criteria; clauses that stand over every award are added to them
 * @param limitPerYear how many may receive it in a year; null where there is no limit
 * @param votePercent of all members of the council; null where no vote is asked for
 * @param lastDay of the year for handing in; null where there is none
 * @param publicCommentDays working days; null where the public is not asked
 */
public record LocalRegulation(
    LegalText text,
    Bilingual name,
    AwardType.Kind kind,
    AwardType.Origin origin,
    Wording wording,
    List<LocalPrize> prizes,
    @Nullable Authority authority,
    @Nullable Integer limitPerYear,
    @Nullable Integer votePercent,
    @Nullable MonthDay lastDay,
    @Nullable Integer publicCommentDays) {

  /** A prize in hundredths of the base salary, rounded the regulation's own way. */
  public record LocalPrize(Subject.Kind kind, int hundredths, Rounding rounding, Basis basis) {}

  public LocalRegulation {
    if (text.days() == null) {
      throw new IllegalArgumentException("a regulation needs its days: " + text.name());
    }
    prizes = List.copyOf(prizes);
  }

  public DayRange days() {
    return Objects.requireNonNull(text.days());
  }

  Set<Subject.Kind> subjects() {
    return wording.subjects();
  }

  Optional<LocalPrize> prize(Subject.Kind kind) {
    return prizes.stream().filter(prize -> prize.kind() == kind).findFirst();
  }
}
