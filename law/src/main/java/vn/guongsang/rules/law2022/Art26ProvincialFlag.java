package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.all;
import static vn.guongsang.rules.criteria.Criterion.any;
import static vn.guongsang.rules.criteria.Criterion.attested;
import static vn.guongsang.rules.criteria.Criterion.rated;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Facts.Deed;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 26. Cờ thi đua của bộ, ban, ngành, tỉnh.
 *
 * <p>Dẫn đầu cụm, khối thi đua, hoàn thành vượt mức chỉ tiêu, nội bộ đoàn kết, trong sạch. Hoặc dẫn
 * đầu phong trào theo chuyên đề phát động từ 3 năm trở lên (nhánh này chưa kiểm chứng). That the
 * yearly rating proves the exceeded targets is our reading, and flagged.
 */
final class Art26ProvincialFlag {

  static final Basis ARTICLE = Law2022.article(26);

  static final Wording WORDING =
      Wording.forCollectives(
          "COTINH",
          ARTICLE,
          under(
              ARTICLE,
              any(
                  all(
                      new Criterion.CountAtMost(Collective.Figure.CLUSTER_RANK, 1),
                      under(
                          ARTICLE.unverified(), rated(Unsaid.RATING_THAT_PROVES_EXCEEDED_TARGETS))),
                  under(
                      ARTICLE.unverified(),
                      new Criterion.HasDeed(Deed.Kind.MOVEMENT, Reach.PROVINCE)))),
          under(ARTICLE, attested("united-and-clean")));

  private Art26ProvincialFlag() {}
}
