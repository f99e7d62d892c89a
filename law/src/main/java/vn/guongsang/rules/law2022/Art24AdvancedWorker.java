package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.any;
import static vn.guongsang.rules.criteria.Criterion.attested;
import static vn.guongsang.rules.criteria.Criterion.judgement;
import static vn.guongsang.rules.criteria.Criterion.rated;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 24. Danh hiệu “Lao động tiên tiến”, “Chiến sĩ tiên tiến”.
 *
 * <p>Cán bộ, công chức, viên chức, người lao động: hoàn thành tốt nhiệm vụ trở lên; có tinh thần tự
 * lực, đoàn kết, tham gia phong trào thi đua. Công nhân, nông dân, người lao động ngoài biên chế:
 * lao động sản xuất có hiệu quả, tham gia phong trào thi đua và hoạt động xã hội, gương mẫu. Quân
 * đội, công an dùng danh hiệu “Chiến sĩ tiên tiến”. Bộ, tỉnh có thể quy định chi tiết (khoản 4).
 */
final class Art24AdvancedWorker {

  static final Basis ARTICLE = Law2022.article(24);

  /** Work done well; for those whom no office rates, a person says whether it was. */
  static final Criterion WORK =
      new Criterion.ByPayroll(
          rated(Level.GOOD), any(rated(Level.GOOD), judgement("effective-production")));

  static final Wording WORDING =
      Wording.forIndividuals(
          "LDTT",
          ARTICLE,
          under(ARTICLE, WORK),
          under(ARTICLE, attested("self-reliant-and-united")));

  private Art24AdvancedWorker() {}
}
