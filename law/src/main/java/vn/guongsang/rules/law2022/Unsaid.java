package vn.guongsang.rules.law2022;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;

/** What the law of 2022 leaves open and had to be decided; each choice has its decision record. */
public final class Unsaid {

  /**
   * The law asks for an initiative and not for its year: it must lie in the three years of the
   * titles it stands beside.
   *
   * <p>Decision: 2026-11-22-years-of-initiatives.md
   */
  static final int YEARS_OF_INITIATIVES_FOR_PROVINCIAL_FIGHTER = 3;

  /**
   * Two conferrals in a row take six years where blocks are not used twice.
   *
   * <p>Decision: 2026-11-22-years-of-initiatives.md
   */
  static final int YEARS_OF_INITIATIVES_FOR_NATIONAL_FIGHTER = 6;

  /**
   * Whoever was made provincial fighter had three grassroots titles up to that year: an award is
   * never judged again, so it proves them.
   *
   * <p>Decision: 2026-11-22-two-successive-conferrals.md
   */
  static final int YEARS_THAT_LEAD_TO_PROVINCIAL_FIGHTER = 3;

  /**
   * "Targets exceeded" has no figure in the law: the team's yearly rating stands for it.
   *
   * <p>Decision: 2026-11-22-rating-proves-targets.md
   */
  static final Level RATING_THAT_PROVES_EXCEEDED_TARGETS = Level.EXCELLENT;

  /**
   * Article 27 does not name discipline of members: with a warned member, or no figure, a person is
   * asked.
   *
   * <p>Decision: 2026-11-22-warned-member-in-excellent-team.md
   */
  static final Criterion NOBODY_WARNED_OR_ASK =
      Criterion.any(
          new Criterion.CountAtMost(Collective.Figure.DISCIPLINED, 0),
          Criterion.judgement("warned-member-in-excellent-team"));

  /**
   * Where the text gives a stated achievement no measure, any reach will do: a person weighs it.
   *
   * <p>Decision: 2026-11-22-deeds-are-facts.md
   */
  static final Reach REACH_WHERE_NONE_IS_NAMED = Reach.GRASSROOTS;

  private Unsaid() {}
}
