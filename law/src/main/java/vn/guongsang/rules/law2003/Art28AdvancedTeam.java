package vn.guongsang.rules.law2003;

import static vn.guongsang.rules.criteria.Criterion.attested;
import static vn.guongsang.rules.criteria.Criterion.rated;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Collective.Figure;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 28. Danh hiệu “Tập thể lao động tiên tiến”: hoàn thành tốt; có trên 50 % cá nhân đạt “Lao
 * động tiên tiến” và không có cá nhân bị kỷ luật từ cảnh cáo trở lên. More than half, where the law
 * of 2022 asks for 70 %. The two numbers are verified, the article's own number is not.
 */
final class Art28AdvancedTeam {

  static final Basis ARTICLE = Law2003.TEXT.unverified(28);

  static final Wording WORDING =
      Wording.forCollectives(
          "TTLDTT",
          ARTICLE,
          under(ARTICLE, rated(Level.GOOD)),
          under(ARTICLE, new Criterion.Share(Figure.ADVANCED_WORKERS, 50, true)),
          under(ARTICLE, new Criterion.CountAtMost(Figure.DISCIPLINED, 0)),
          under(ARTICLE, attested("regular-movement")),
          under(ARTICLE, attested("united-and-exemplary")));

  private Art28AdvancedTeam() {}
}
