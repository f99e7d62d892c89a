package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.any;
import static vn.guongsang.rules.criteria.Criterion.codes;
import static vn.guongsang.rules.criteria.Criterion.heldInRow;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Facts.Deed;
import vn.guongsang.rules.facts.Facts.Initiative;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 74. Bằng khen của bộ, ban, ngành, tỉnh.
 *
 * <p>Cá nhân, một trong các tiêu chuẩn: được lựa chọn trong phong trào thi đua; nhiều thành tích
 * hoặc thành tích đột xuất; đóng góp phát triển kinh tế - xã hội, từ thiện (công nhân, nông dân: có
 * ảnh hưởng trong xã, đơn vị); 2 lần liên tục “Chiến sĩ thi đua cơ sở” hoặc từ 2 năm liên tục hoàn
 * thành xuất sắc nhiệm vụ và có 2 sáng kiến hoặc 2 đề tài ở cơ sở. Tập thể: 2 năm liên tục hoàn
 * thành xuất sắc hoặc “Tập thể lao động xuất sắc”. Hộ gia đình: có đóng góp.
 */
final class Art74ProvincialCertificate {

  static final Basis ARTICLE = Law2022.article(74);

  private static final Criterion MOVEMENT =
      new Criterion.HasDeed(Deed.Kind.MOVEMENT, Unsaid.REACH_WHERE_NONE_IS_NAMED);
  private static final Criterion FEAT =
      new Criterion.HasDeed(Deed.Kind.FEAT, Unsaid.REACH_WHERE_NONE_IS_NAMED);
  private static final Criterion CONTRIBUTION =
      new Criterion.HasDeed(Deed.Kind.CONTRIBUTION, Unsaid.REACH_WHERE_NONE_IS_NAMED);

  static final Wording WORDING =
      Wording.forIndividuals(
              "BKT",
              ARTICLE,
              under(
                  ARTICLE,
                  any(
                      heldInRow(2, "CSTDCS"),
                      new Criterion.InBlock(
                          new Criterion.Block(Level.EXCELLENT, codes(), 2, codes()),
                          any(
                              new Criterion.Merits(Initiative.Kind.INITIATIVE, Reach.GRASSROOTS, 2),
                              new Criterion.Merits(Initiative.Kind.RESEARCH, Reach.GRASSROOTS, 2))),
                      MOVEMENT,
                      FEAT,
                      CONTRIBUTION)))
          .andCollectives(
              under(
                  ARTICLE,
                  any(
                      new Criterion.Block(Level.EXCELLENT, codes("TTLDXS", "DVQT"), 2, codes()),
                      MOVEMENT,
                      FEAT,
                      CONTRIBUTION)))
          .andHouseholds(under(ARTICLE, CONTRIBUTION));

  private Art74ProvincialCertificate() {}
}
