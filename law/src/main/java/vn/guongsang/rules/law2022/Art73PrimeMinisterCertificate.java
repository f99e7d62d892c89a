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
 * Điều 73. “Bằng khen của Thủ tướng Chính phủ”.
 *
 * <p>Cá nhân (khoản 1), một trong các tiêu chuẩn: (a) được lựa chọn trong phong trào thi đua; (b)
 * đã có bằng khen của bộ, ban, ngành, tỉnh và có từ 5 năm liên tục đến thời điểm đề nghị hoàn thành
 * tốt nhiệm vụ trở lên, trong đó 3 lần “Chiến sĩ thi đua cơ sở”: bằng khen có thể nằm trong hoặc
 * trước khối 5 năm; (c) nhiều thành tích hoặc đột xuất có ảnh hưởng trong bộ, tỉnh, hoặc giải
 * thưởng khu vực; (d) đóng góp phát triển kinh tế - xã hội, từ thiện. Tập thể, hộ gia đình: chưa
 * kiểm chứng.
 */
final class Art73PrimeMinisterCertificate {

  static final Basis ARTICLE = Law2022.article(73);

  private static final Basis INDIVIDUAL = ARTICLE.clause(1);
  private static final Basis COLLECTIVE = ARTICLE.clause(3).unverified();

  static final Wording WORDING =
      Wording.forIndividuals(
              "BKTTG",
              ARTICLE,
              under(
                  INDIVIDUAL,
                  any(
                      under(
                          INDIVIDUAL.point("b"),
                          all(
                              new Criterion.HeldBy(codes("BKT")),
                              new Criterion.InBlock(
                                  new Criterion.Block(Level.GOOD, codes(), 5, codes()),
                                  times(3, "CSTDCS")))),
                      under(
                          INDIVIDUAL.point("a"),
                          new Criterion.HasDeed(
                              Deed.Kind.MOVEMENT, Unsaid.REACH_WHERE_NONE_IS_NAMED)),
                      under(
                          INDIVIDUAL.point("c"),
                          any(
                              new Criterion.HasDeed(Deed.Kind.FEAT, Reach.PROVINCE),
                              new Criterion.HasDeed(Deed.Kind.PRIZE, Reach.PROVINCE))),
                      under(
                          INDIVIDUAL.point("d"),
                          new Criterion.HasDeed(
                              Deed.Kind.CONTRIBUTION, Unsaid.REACH_WHERE_NONE_IS_NAMED)))))
          .andCollectives(
              under(
                  COLLECTIVE,
                  any(
                      all(
                          new Criterion.HeldBy(codes("BKT")),
                          new Criterion.InBlock(
                              Art44LabourOrderThird.excellentTeamFor5YearsAfter(),
                              any(times(1, "COTINH"), times(2, "BKT")))),
                      new Criterion.HasDeed(Deed.Kind.FEAT, Reach.PROVINCE),
                      new Criterion.HasDeed(Deed.Kind.CONTRIBUTION, Reach.PROVINCE))))
          .andHouseholds(
              under(
                  ARTICLE.unverified(),
                  new Criterion.HasDeed(Deed.Kind.CONTRIBUTION, Reach.PROVINCE)));

  private Art73PrimeMinisterCertificate() {}
}
