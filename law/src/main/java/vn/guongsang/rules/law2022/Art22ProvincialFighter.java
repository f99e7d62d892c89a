package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.anyMerit;
import static vn.guongsang.rules.criteria.Criterion.heldInRow;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Choices;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 22. Danh hiệu “Chiến sĩ thi đua” bộ, ban, ngành, tỉnh.
 *
 * <ol>
 *   <li>Chọn trong số những cá nhân xuất sắc có 3 lần liên tục được tặng “Chiến sĩ thi đua cơ sở”;
 *   <li>Có sáng kiến áp dụng hiệu quả và có khả năng nhân rộng trong bộ, ban, ngành, tỉnh, hoặc đề
 *       tài khoa học có phạm vi ảnh hưởng trong bộ, ban, ngành, tỉnh, hoặc mưu trí, sáng tạo trong
 *       chiến đấu.
 * </ol>
 *
 * <p>The article is known, the numbers of its clauses are not confirmed, nor in which years the
 * initiative must lie: both clauses are flagged.
 */
final class Art22ProvincialFighter {

  static final Basis ARTICLE = Law2022.article(22);

  private Art22ProvincialFighter() {}

  static Wording wording(Choices choices) {
    var threeYears = heldInRow(3, "CSTDCS");
    return Wording.forIndividuals(
        "CSTDT",
        ARTICLE,
        under(
            ARTICLE.clause(1).unverified(),
            choices.yearOfProposalCounts() ? threeYears : new Criterion.AYearEarlier(threeYears)),
        under(
            ARTICLE.clause(2).unverified(),
            new Criterion.Within(
                Unsaid.YEARS_OF_INITIATIVES_FOR_PROVINCIAL_FIGHTER, anyMerit(Reach.PROVINCE))));
  }
}
