package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.all;
import static vn.guongsang.rules.criteria.Criterion.any;
import static vn.guongsang.rules.criteria.Criterion.codes;
import static vn.guongsang.rules.criteria.Criterion.times;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Facts.Deed;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 44. “Huân chương Lao động” hạng Ba.
 *
 * <p>Cá nhân (khoản 1 điểm e): đã được tặng Bằng khen của Thủ tướng Chính phủ, sau đó từ 5 năm liên
 * tục hoàn thành tốt nhiệm vụ trở lên, trong đó ít nhất 1 năm hoàn thành xuất sắc và 3 lần “Chiến
 * sĩ thi đua cơ sở”. Công nhân, nông dân, người lao động (khoản 2): được lựa chọn khi tổng kết
 * phong trào của bộ, tỉnh từ 5 năm; phát minh, sáng chế; nhiều đóng góp; thành tích đột xuất. Tập
 * thể (chưa kiểm chứng): đã được tặng Bằng khen của Thủ tướng, sau đó từ 5 năm liên tục hoàn thành
 * xuất sắc hoặc “Tập thể lao động xuất sắc”, trong đó 1 cờ của Chính phủ, hoặc 2 cờ của bộ, tỉnh,
 * hoặc 1 cờ và 1 bằng khen của bộ, tỉnh.
 */
final class Art44LabourOrderThird {

  static final Basis ARTICLE = Law2022.article(44);

  static final Wording WORDING =
      Wording.forIndividuals(
              "HCLD3",
              ARTICLE,
              under(
                  ARTICLE,
                  any(
                      under(
                          ARTICLE.clause(1).point("e"),
                          all(
                              new Criterion.HeldBy(codes("BKTTG")),
                              new Criterion.InBlock(
                                  new Criterion.Block(Level.GOOD, codes(), 5, codes("BKTTG")),
                                  all(
                                      new Criterion.RatedTimes(Level.EXCELLENT, 1),
                                      times(3, "CSTDCS"))))),
                      under(
                          ARTICLE.clause(1).unverified(),
                          new Criterion.HasDeed(Deed.Kind.FEAT, Reach.PROVINCE)),
                      under(
                          ARTICLE.clause(2),
                          any(
                              new Criterion.HasDeed(Deed.Kind.MOVEMENT, Reach.PROVINCE),
                              new Criterion.HasDeed(
                                  Deed.Kind.INVENTION, Unsaid.REACH_WHERE_NONE_IS_NAMED),
                              new Criterion.HasDeed(
                                  Deed.Kind.CONTRIBUTION, Unsaid.REACH_WHERE_NONE_IS_NAMED),
                              new Criterion.HasDeed(
                                  Deed.Kind.FEAT, Unsaid.REACH_WHERE_NONE_IS_NAMED))))))
          .andCollectives(
              under(
                  ARTICLE.unverified(),
                  any(
                      all(
                          new Criterion.HeldBy(codes("BKTTG")),
                          new Criterion.InBlock(
                              excellentTeamFor5YearsAfter("BKTTG"),
                              any(
                                  times(1, "COCP"),
                                  times(2, "COTINH"),
                                  all(times(1, "COTINH"), times(1, "BKT"))))),
                      new Criterion.HasDeed(Deed.Kind.FEAT, Reach.PROVINCE))));

  private Art44LabourOrderThird() {}

  static Criterion.Block excellentTeamFor5YearsAfter(String... award) {
    return new Criterion.Block(Level.EXCELLENT, codes("TTLDXS", "DVQT"), 5, codes(award));
  }
}
