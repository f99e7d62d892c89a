package vn.guongsang.rules.law2003;

import static vn.guongsang.rules.criteria.Criterion.anyMerit;
import static vn.guongsang.rules.criteria.Criterion.heldInRow;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Choices;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 22. Danh hiệu “Chiến sĩ thi đua” cấp bộ, ngành, tỉnh: 3 lần liên tục “Chiến sĩ thi đua cơ
 * sở” và sáng kiến hoặc đề tài có ảnh hưởng trong bộ, ngành, tỉnh. The article number is from
 * general knowledge.
 */
final class Art22ProvincialFighter {

  static final Basis ARTICLE = Law2003.TEXT.unverified(22);

  private Art22ProvincialFighter() {}

  static Wording wording(Choices choices) {
    var threeYears = heldInRow(3, "CSTDCS");
    return Wording.forIndividuals(
        "CSTDT",
        ARTICLE,
        under(
            ARTICLE,
            choices.yearOfProposalCounts() ? threeYears : new Criterion.AYearEarlier(threeYears)),
        under(
            ARTICLE,
            new Criterion.Within(
                Unsaid.YEARS_OF_INITIATIVES_FOR_PROVINCIAL_FIGHTER, anyMerit(Reach.PROVINCE))));
  }
}
