package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.any;
import static vn.guongsang.rules.criteria.Criterion.rated;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Facts.Deed;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 75. Giấy khen.
 *
 * <p>Được lựa chọn trong phong trào thi đua của đơn vị; thành tích xuất sắc đột xuất; hoàn thành
 * xuất sắc nhiệm vụ; có đóng góp. Bộ, ban, ngành, tỉnh quy định chi tiết (khoản 2).
 */
final class Art75Commendation {

  static final Basis ARTICLE = Law2022.article(75);

  private static final Criterion MOVEMENT =
      new Criterion.HasDeed(Deed.Kind.MOVEMENT, Unsaid.REACH_WHERE_NONE_IS_NAMED);
  private static final Criterion FEAT =
      new Criterion.HasDeed(Deed.Kind.FEAT, Unsaid.REACH_WHERE_NONE_IS_NAMED);
  private static final Criterion CONTRIBUTION =
      new Criterion.HasDeed(Deed.Kind.CONTRIBUTION, Unsaid.REACH_WHERE_NONE_IS_NAMED);
  private static final Criterion ANY =
      under(ARTICLE, any(rated(Level.EXCELLENT), MOVEMENT, FEAT, CONTRIBUTION));

  static final Wording WORDING =
      Wording.forIndividuals("GK", ARTICLE, ANY)
          .andCollectives(ANY)
          .andHouseholds(under(ARTICLE, any(MOVEMENT, FEAT, CONTRIBUTION)));

  private Art75Commendation() {}
}
