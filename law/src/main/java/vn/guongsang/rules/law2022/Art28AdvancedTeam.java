package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.attested;
import static vn.guongsang.rules.criteria.Criterion.rated;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Collective.Figure;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 28. Danh hiệu “Tập thể lao động tiên tiến”, “Đơn vị tiên tiến”.
 *
 * <p>Hoàn thành tốt nhiệm vụ; phong trào thi đua thường xuyên, hiệu quả; ít nhất 70 % cá nhân đạt
 * “Lao động tiên tiến” hoặc “Chiến sĩ tiên tiến” và không có cá nhân bị kỷ luật từ cảnh cáo trở
 * lên; nội bộ đoàn kết. The law of 2003 asked for more than half.
 */
final class Art28AdvancedTeam {

  static final Basis ARTICLE = Law2022.article(28);

  static final Wording WORDING =
      Wording.forCollectives(
          "TTLDTT",
          ARTICLE,
          under(ARTICLE, rated(Level.GOOD)),
          under(ARTICLE, new Criterion.Share(Figure.ADVANCED_WORKERS, 70, false)),
          under(ARTICLE, new Criterion.CountAtMost(Figure.DISCIPLINED, 0)),
          under(ARTICLE, attested("regular-movement")),
          under(ARTICLE, attested("united-and-exemplary")));

  private Art28AdvancedTeam() {}
}
