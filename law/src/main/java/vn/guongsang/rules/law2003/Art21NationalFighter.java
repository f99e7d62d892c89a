package vn.guongsang.rules.law2003;

import static vn.guongsang.rules.criteria.Criterion.anyMerit;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Choices;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 21. Danh hiệu “Chiến sĩ thi đua toàn quốc”: 2 lần liên tục “Chiến sĩ thi đua” cấp bộ, ngành,
 * tỉnh và sáng kiến hoặc đề tài có ảnh hưởng trong toàn quốc. The article number is from general
 * knowledge.
 */
final class Art21NationalFighter {

  static final Basis ARTICLE = Law2003.TEXT.unverified(21);

  private Art21NationalFighter() {}

  static Wording wording(Choices choices) {
    return Wording.forIndividuals(
        "CSTDTQ",
        ARTICLE,
        under(
            ARTICLE,
            new Criterion.Successive(
                AwardCode.of("CSTDT"),
                2,
                Criterion.codes("CSTDCS"),
                Unsaid.YEARS_THAT_LEAD_TO_PROVINCIAL_FIGHTER,
                choices.yearsBetweenProvincialFighters())),
        under(
            ARTICLE,
            new Criterion.Within(
                Unsaid.YEARS_OF_INITIATIVES_FOR_NATIONAL_FIGHTER, anyMerit(Reach.NATIONAL))));
  }
}
