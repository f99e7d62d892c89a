package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.judgement;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 31. Danh hiệu “Gia đình văn hóa”, chưa kiểm chứng nguyên văn.
 *
 * <p>Hằng năm: gương mẫu chấp hành chính sách, pháp luật; gia đình hòa thuận, tiến bộ; đoàn kết,
 * giúp đỡ trong cộng đồng. Chi tiết theo khung Nghị định 86/2023/NĐ-CP.
 */
final class Art31CulturalFamily {

  static final Basis ARTICLE = Law2022.article(31).unverified();

  static final Wording WORDING =
      Wording.forHouseholds(
          "GDVH",
          ARTICLE,
          under(ARTICLE, judgement("family-law")),
          under(ARTICLE, judgement("family-harmony")),
          under(ARTICLE, judgement("family-community")));

  private Art31CulturalFamily() {}
}
