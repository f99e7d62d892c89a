package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.judgement;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Collective.Figure;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 29. Danh hiệu xã, phường, đặc khu tiêu biểu.
 *
 * <p>Hằng năm, dẫn đầu phong trào thi đua trong phạm vi so sánh và: (a) hoàn thành nhiệm vụ kinh
 * tế, xã hội, quốc phòng, an ninh; (b) kinh tế ổn định, tăng trưởng; (c) văn hóa lành mạnh; (d) môi
 * trường an toàn, sạch; (đ) chấp hành pháp luật. Ủy ban nhân dân tỉnh quy định chi tiết trong khung
 * Nghị định 86/2023/NĐ-CP. Since no district exists any more, the province names the group that is
 * compared.
 */
final class Art29TypicalCommune {

  static final Basis ARTICLE = Law2022.article(29);

  static final Wording WORDING =
      Wording.forCollectives(
          "XATB",
          ARTICLE,
          under(ARTICLE, new Criterion.CountAtMost(Figure.CLUSTER_RANK, 1)),
          under(ARTICLE.point("a"), judgement("commune-tasks")),
          under(ARTICLE.point("b"), judgement("commune-economy")),
          under(ARTICLE.point("c"), judgement("commune-culture")),
          under(ARTICLE.point("d"), judgement("commune-environment")),
          under(ARTICLE.point("đ"), judgement("commune-law")));

  private Art29TypicalCommune() {}
}
