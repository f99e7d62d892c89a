package vn.guongsang.rules.law2003;

import static vn.guongsang.rules.Criterion.anyMerit;
import static vn.guongsang.rules.Criterion.heldInRow;
import static vn.guongsang.rules.Criterion.under;

import vn.guongsang.rules.Basis;
import vn.guongsang.rules.Criterion;
import vn.guongsang.rules.Reach;
import vn.guongsang.rules.Wording;

/**
 * Điều 22. Danh hiệu “Chiến sĩ thi đua” cấp bộ, ngành, tỉnh: 3 lần liên tục “Chiến sĩ thi đua cơ
 * sở” và sáng kiến hoặc đề tài có ảnh hưởng trong bộ, ngành, tỉnh. The article number is from
 * general knowledge.
 */
final class Art22ProvincialFighter {

  static final Basis ARTICLE = Law2003.TEXT.unverified(22);

  static final Wording WORDING =
      Wording.forIndividuals(
          "CSTDT",
          ARTICLE,
          under(ARTICLE, heldInRow(3, "CSTDCS")),
          under(
              ARTICLE,
              new Criterion.Within(
                  Unsaid.YEARS_OF_INITIATIVES_FOR_PROVINCIAL_FIGHTER, anyMerit(Reach.PROVINCE))));

  private Art22ProvincialFighter() {}
}
