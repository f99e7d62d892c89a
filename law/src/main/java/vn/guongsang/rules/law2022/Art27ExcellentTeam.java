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
 * Điều 27. Danh hiệu “Tập thể lao động xuất sắc”, “Đơn vị quyết thắng”.
 *
 * <p>Hoàn thành xuất sắc nhiệm vụ; phong trào thi đua thường xuyên, hiệu quả; 100 % cá nhân hoàn
 * thành nhiệm vụ và ít nhất 70 % đạt “Lao động tiên tiến” hoặc “Chiến sĩ tiên tiến”; có cá nhân đạt
 * “Chiến sĩ thi đua cơ sở”; nội bộ đoàn kết, gương mẫu. That nobody is under a warning the law says
 * only of article 28: here a person is asked, and the line is flagged.
 */
final class Art27ExcellentTeam {

  static final Basis ARTICLE = Law2022.article(27);

  static final Wording WORDING =
      Wording.forCollectives(
          "TTLDXS",
          ARTICLE,
          under(ARTICLE, rated(Level.EXCELLENT)),
          under(ARTICLE, new Criterion.Share(Figure.COMPLETED, 100, false)),
          under(ARTICLE, new Criterion.Share(Figure.ADVANCED_WORKERS, 70, false)),
          under(ARTICLE, new Criterion.CountAtLeast(Figure.GRASSROOTS_FIGHTERS, 1)),
          under(ARTICLE.unverified(), Unsaid.NOBODY_WARNED_OR_ASK),
          under(ARTICLE, attested("regular-movement")),
          under(ARTICLE, attested("united-and-exemplary")));

  private Art27ExcellentTeam() {}
}
