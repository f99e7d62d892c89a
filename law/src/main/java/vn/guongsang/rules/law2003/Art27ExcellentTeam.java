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
 * Điều 27. Danh hiệu “Tập thể lao động xuất sắc”: hoàn thành xuất sắc; 100 % cá nhân hoàn thành
 * nhiệm vụ, ít nhất 70 % đạt “Lao động tiên tiến”; có “Chiến sĩ thi đua cơ sở” và không có cá nhân
 * bị kỷ luật từ cảnh cáo trở lên. Chưa kiểm chứng.
 */
final class Art27ExcellentTeam {

  static final Basis ARTICLE = Law2003.TEXT.unverified(27);

  static final Wording WORDING =
      Wording.forCollectives(
          "TTLDXS",
          ARTICLE,
          under(ARTICLE, rated(Level.EXCELLENT)),
          under(ARTICLE, new Criterion.Share(Figure.COMPLETED, 100, false)),
          under(ARTICLE, new Criterion.Share(Figure.ADVANCED_WORKERS, 70, false)),
          under(ARTICLE, new Criterion.CountAtLeast(Figure.GRASSROOTS_FIGHTERS, 1)),
          under(ARTICLE, new Criterion.CountAtMost(Figure.DISCIPLINED, 0)),
          under(ARTICLE, attested("regular-movement")),
          under(ARTICLE, attested("united-and-exemplary")));

  private Art27ExcellentTeam() {}
}
