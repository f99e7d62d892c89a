package vn.guongsang.rules.law2022;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Facts.Service.Post;

/**
 * Điều 37. “Huân chương Độc lập” hạng Nhì: as article 36, chưa kiểm chứng (Ủy viên Trung ương, Bí
 * thư tỉnh ủy từ 8 năm).
 */
final class Art37IndependenceOrderSecond {

  static final Wording WORDING =
      Art36IndependenceOrderFirst.order(
          "HCDL2", 37, new Criterion.Served(Post.PROVINCE_SECRETARY, 96, true));

  private Art37IndependenceOrderSecond() {}
}
