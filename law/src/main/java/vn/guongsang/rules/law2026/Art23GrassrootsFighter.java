package vn.guongsang.rules.law2026;

import static vn.guongsang.rules.criteria.Criterion.anyMerit;
import static vn.guongsang.rules.criteria.Criterion.rated;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 23. “Chiến sĩ thi đua cơ sở” as the draft of December 2025 had it: được công nhận hoàn thành
 * xuất sắc nhiệm vụ (instead of being LĐTT or CSTT) và có sáng kiến, đề tài hoặc mưu trí. Both,
 * where the law of 2022 asks for one. Whether the law kept it is not known.
 */
final class Art23GrassrootsFighter {

  static final Basis ARTICLE = Law2026.TEXT.unverified(23);

  static final Wording DRAFTED =
      Wording.forIndividuals(
          "CSTDCS",
          ARTICLE,
          under(ARTICLE, rated(Level.EXCELLENT)),
          under(ARTICLE, anyMerit(Reach.GRASSROOTS)));

  private Art23GrassrootsFighter() {}
}
