package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.all;
import static vn.guongsang.rules.criteria.Criterion.any;
import static vn.guongsang.rules.criteria.Criterion.codes;
import static vn.guongsang.rules.criteria.Criterion.times;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Facts.Deed;
import vn.guongsang.rules.facts.Facts.Service.Post;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 43. “Huân chương Lao động” hạng Nhì.
 *
 * <p>Cá nhân (khoản 1): đã được tặng hạng Ba, sau đó từ 5 năm liên tục hoàn thành tốt nhiệm vụ trở
 * lên, trong đó ít nhất 2 năm hoàn thành xuất sắc và 1 lần “Chiến sĩ thi đua” bộ, ban, ngành, tỉnh;
 * hoặc thành tích đột xuất, giải thưởng cao khu vực, quốc tế, phát minh, đóng góp lớn, quá trình
 * cống hiến. Tập thể (chưa kiểm chứng): đã được tặng hạng Ba, sau đó từ 5 năm liên tục hoàn thành
 * xuất sắc hoặc “Tập thể lao động xuất sắc”, trong đó 1 cờ của Chính phủ và 1 cờ của bộ, tỉnh, hoặc
 * 3 cờ của bộ, tỉnh.
 */
final class Art43LabourOrderSecond {

  static final Basis ARTICLE = Law2022.article(43);

  static final Wording WORDING =
      Wording.forIndividuals(
              "HCLD2",
              ARTICLE,
              under(
                  ARTICLE.clause(1),
                  any(
                      all(
                          new Criterion.HeldBy(codes("HCLD3")),
                          new Criterion.InBlock(
                              new Criterion.Block(Level.GOOD, codes(), 5, codes("HCLD3")),
                              all(
                                  new Criterion.RatedTimes(Level.EXCELLENT, 2),
                                  times(1, "CSTDT")))),
                      new Criterion.HasDeed(Deed.Kind.FEAT, Reach.PROVINCE),
                      new Criterion.HasDeed(Deed.Kind.PRIZE, Reach.NATIONAL),
                      new Criterion.HasDeed(Deed.Kind.INVENTION, Reach.PROVINCE),
                      new Criterion.HasDeed(
                          Deed.Kind.CONTRIBUTION, Unsaid.REACH_WHERE_NONE_IS_NAMED),
                      Art36IndependenceOrderFirst.byService(
                          new Criterion.Served(Post.PROVINCE_CHAIR, 36, true)))))
          .andCollectives(
              under(
                  ARTICLE.unverified(),
                  any(
                      all(
                          new Criterion.HeldBy(codes("HCLD3")),
                          new Criterion.InBlock(
                              Art44LabourOrderThird.excellentTeamFor5YearsAfter("HCLD3"),
                              any(all(times(1, "COCP"), times(1, "COTINH")), times(3, "COTINH")))),
                      new Criterion.HasDeed(Deed.Kind.FEAT, Reach.PROVINCE))));

  private Art43LabourOrderSecond() {}
}
