package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.all;
import static vn.guongsang.rules.criteria.Criterion.any;
import static vn.guongsang.rules.criteria.Criterion.codes;
import static vn.guongsang.rules.criteria.Criterion.judgement;
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
 * Điều 42. “Huân chương Lao động” hạng Nhất, chưa kiểm chứng nguyên văn.
 *
 * <p>Cá nhân: đã được tặng hạng Nhì, sau đó từ 5 năm liên tục hoàn thành tốt nhiệm vụ trở lên,
 * trong đó ít nhất 3 năm hoàn thành xuất sắc và 1 lần “Chiến sĩ thi đua toàn quốc” hoặc 2 lần
 * “Chiến sĩ thi đua” bộ, ban, ngành, tỉnh. Tập thể: the ladder is not known.
 */
final class Art42LabourOrderFirst {

  static final Basis ARTICLE = Law2022.article(42).unverified();

  static final Wording WORDING =
      Wording.forIndividuals(
              "HCLD1",
              ARTICLE,
              under(
                  ARTICLE,
                  any(
                      all(
                          new Criterion.HeldBy(codes("HCLD2")),
                          new Criterion.InBlock(
                              new Criterion.Block(Level.GOOD, codes(), 5, codes("HCLD2")),
                              all(
                                  new Criterion.RatedTimes(Level.EXCELLENT, 3),
                                  any(times(1, "CSTDTQ"), times(2, "CSTDT"))))),
                      Art36IndependenceOrderFirst.byService(
                          any(
                              new Criterion.Served(Post.PROVINCE_CHAIR, 60, true),
                              new Criterion.Served(Post.PROVINCE_STANDING_MEMBER, 120, true),
                              new Criterion.Served(Post.DEPARTMENT_HEAD, 180, true))),
                      new Criterion.HasDeed(Deed.Kind.FEAT, Reach.NATIONAL))))
          .andCollectives(
              under(
                  ARTICLE,
                  any(
                      all(
                          new Criterion.HeldBy(codes("HCLD2")),
                          judgement("ladder-of-collective-unknown")),
                      new Criterion.HasDeed(Deed.Kind.FEAT, Reach.NATIONAL))));

  private Art42LabourOrderFirst() {}
}
