package vn.guongsang.rules.decree91_2017;

import static vn.guongsang.rules.criteria.Criterion.all;
import static vn.guongsang.rules.criteria.Criterion.any;
import static vn.guongsang.rules.criteria.Criterion.codes;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Facts.Deed;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 38. “Bằng khen của Thủ tướng Chính phủ”, cá nhân, khoản 1 điểm c.
 *
 * <p>Đã được tặng bằng khen cấp bộ, ban, ngành, tỉnh, sau đó từ 5 năm liên tục hoàn thành xuất sắc
 * nhiệm vụ và trong thời gian đó có 5 sáng kiến được cơ sở công nhận. The other points are about
 * single achievements; of collectives nothing is coded.
 */
final class Art38PrimeMinisterCertificate {

  static final Basis ARTICLE = Decree91.TEXT.article(38);

  static final Wording WORDING =
      Wording.forIndividuals(
          "BKTTG",
          ARTICLE,
          under(
              ARTICLE.clause(1),
              any(
                  under(
                      ARTICLE.clause(1).point("c"),
                      all(
                          new Criterion.HeldBy(codes("BKT")),
                          new Criterion.InBlock(
                              new Criterion.Block(Level.EXCELLENT, codes(), 5, codes("BKT")),
                              new Criterion.Merits(null, Reach.GRASSROOTS, 5)))),
                  under(
                      ARTICLE.clause(1).unverified(),
                      new Criterion.HasDeed(Deed.Kind.FEAT, Reach.PROVINCE)))));

  private Art38PrimeMinisterCertificate() {}
}
