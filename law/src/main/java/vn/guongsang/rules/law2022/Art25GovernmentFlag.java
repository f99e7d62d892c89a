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
 * Điều 25. “Cờ thi đua của Chính phủ”.
 *
 * <p>Hằng năm, tập thể tiêu biểu nhất trong số các tập thể dẫn đầu cụm, khối thi đua của bộ, tỉnh:
 * hoàn thành xuất sắc và vượt mức toàn diện chỉ tiêu, là mẫu mực cho tập thể khác, nội bộ đoàn kết,
 * thực hành tiết kiệm, phòng chống tham nhũng; hoặc dẫn đầu cụm, khối do Hội đồng Thi đua - Khen
 * thưởng Trung ương tổ chức; hoặc dẫn đầu phong trào do Thủ tướng phát động từ 5 năm trở lên khi sơ
 * kết, tổng kết. How many of the leaders may be proposed is an allotment, not a criterion.
 */
final class Art25GovernmentFlag {

  static final Basis ARTICLE = Law2022.article(25);

  static final Wording WORDING =
      Wording.forCollectives(
          "COCP",
          ARTICLE,
          under(
              ARTICLE,
              any(
                  all(
                      new Criterion.CountAtMost(Collective.Figure.CLUSTER_RANK, 1),
                      rated(Unsaid.RATING_THAT_PROVES_EXCEEDED_TARGETS)),
                  new Criterion.HasDeed(Deed.Kind.MOVEMENT, Reach.NATIONAL))),
          under(ARTICLE, attested("model-united-thrifty")));

  private Art25GovernmentFlag() {}
}
