package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.any;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Facts.Service.Post;

/**
 * Điều 38. “Huân chương Độc lập” hạng Ba: as article 36, chưa kiểm chứng (Ủy viên Trung ương, Bí
 * thư tỉnh ủy từ 3 năm; Phó Bí thư, Chủ tịch tỉnh từ 8 năm).
 */
final class Art38IndependenceOrderThird {

  static final Wording WORDING =
      Art36IndependenceOrderFirst.order(
          "HCDL3",
          38,
          any(
              new Criterion.Served(Post.PROVINCE_SECRETARY, 36, true),
              new Criterion.Served(Post.PROVINCE_CHAIR, 96, true)));

  private Art38IndependenceOrderThird() {}
}
