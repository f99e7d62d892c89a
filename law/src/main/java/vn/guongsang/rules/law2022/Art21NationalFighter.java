package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.anyMerit;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Choices;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 21. Danh hiệu “Chiến sĩ thi đua toàn quốc”.
 *
 * <p>Chọn trong số những cá nhân xuất sắc nhất có 2 lần liên tục được tặng “Chiến sĩ thi đua” bộ,
 * ban, ngành, tỉnh; và có sáng kiến áp dụng hiệu quả, có khả năng nhân rộng trong toàn quốc, hoặc
 * đề tài có phạm vi ảnh hưởng toàn quốc, hoặc mưu trí, sáng tạo trong chiến đấu. Người đứng đầu bộ,
 * tỉnh xem xét, công nhận phạm vi ảnh hưởng.
 *
 * <p>What “liên tục” means between two conferrals, and in which years the initiative must lie, is
 * our reading of the text: both clauses are flagged.
 */
final class Art21NationalFighter {

  static final Basis ARTICLE = Law2022.article(21);

  /** The article is known, the way it is read here is not confirmed. */
  private static final Basis READING = ARTICLE.unverified();

  private Art21NationalFighter() {}

  static Wording wording(Choices choices) {
    return Wording.forIndividuals(
        "CSTDTQ",
        ARTICLE,
        under(
            READING,
            new Criterion.Successive(
                AwardCode.of("CSTDT"),
                2,
                Criterion.codes("CSTDCS"),
                Unsaid.YEARS_THAT_LEAD_TO_PROVINCIAL_FIGHTER,
                choices.yearsBetweenProvincialFighters())),
        under(
            READING,
            new Criterion.Within(
                Unsaid.YEARS_OF_INITIATIVES_FOR_NATIONAL_FIGHTER, anyMerit(Reach.NATIONAL))));
  }
}
