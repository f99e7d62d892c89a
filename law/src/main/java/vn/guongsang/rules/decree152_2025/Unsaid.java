package vn.guongsang.rules.decree152_2025;

import vn.guongsang.rules.criteria.Criterion;

/** What the decree, as far as it is known, leaves open; the choice has its decision record. */
final class Unsaid {

  /**
   * That achievement counts from the end of discipline, so that nothing counts while it lasts,
   * stands in article 4; its clause is not known and left out.
   *
   * <p>Decision: 2026-11-22-discipline-and-counting.md
   */
  static final Criterion DISCIPLINE_ENDED =
      Criterion.under(Decree152.TEXT.article(4), new Criterion.NotUnderDiscipline());

  private Unsaid() {}
}
