package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.judgement;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 30. Danh hiệu “Thôn, tổ dân phố văn hóa”.
 *
 * <p>Hằng năm, trong phạm vi xã: kinh tế ổn định, phát triển; đời sống văn hóa lành mạnh; môi
 * trường an toàn, sạch; chấp hành pháp luật, giữ gìn trật tự, tích cực tham gia phong trào; đoàn
 * kết, giúp đỡ nhau. Ủy ban nhân dân tỉnh quy định chi tiết trong khung Nghị định 86/2023/NĐ-CP.
 */
final class Art30CulturalVillage {

  static final Basis ARTICLE = Law2022.article(30);

  static final Wording WORDING =
      Wording.forCollectives(
          "THONVH",
          ARTICLE,
          under(ARTICLE, judgement("village-economy")),
          under(ARTICLE, judgement("village-culture")),
          under(ARTICLE, judgement("village-environment")),
          under(ARTICLE, judgement("village-law")),
          under(ARTICLE, judgement("village-mutual-help")));

  private Art30CulturalVillage() {}
}
