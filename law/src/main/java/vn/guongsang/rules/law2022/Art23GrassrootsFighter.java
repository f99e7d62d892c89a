package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.any;
import static vn.guongsang.rules.criteria.Criterion.held;
import static vn.guongsang.rules.criteria.Criterion.rated;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Facts.Initiative.Kind;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 23. Danh hiệu “Chiến sĩ thi đua cơ sở”.
 *
 * <ol>
 *   <li>Đạt tiêu chuẩn danh hiệu “Lao động tiên tiến” hoặc “Chiến sĩ tiên tiến”;
 *   <li>Hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến được cơ sở công nhận, hoặc có đề tài khoa
 *       học được nghiệm thu, hoặc mưu trí, sáng tạo trong chiến đấu.
 * </ol>
 *
 * <p>In the law of 2003, also article 23, excellent work alone was not enough: see law2003. The law
 * has no quota of 15 % any more. The numbers of the two clauses are not confirmed, so both are
 * flagged.
 */
final class Art23GrassrootsFighter {

  static final Basis ARTICLE = Law2022.article(23);

  static final Wording WORDING =
      Wording.forIndividuals(
          "CSTDCS",
          ARTICLE,
          under(
              ARTICLE.clause(1).unverified(), any(held("LDTT", "CSTT"), Art24AdvancedWorker.WORK)),
          under(
              ARTICLE.clause(2).unverified(),
              any(
                  rated(Level.EXCELLENT),
                  new Criterion.Merits(Kind.INITIATIVE, Reach.GRASSROOTS, 1),
                  new Criterion.Merits(Kind.RESEARCH, Reach.GRASSROOTS, 1),
                  new Criterion.Merits(Kind.COMBAT, Reach.GRASSROOTS, 1))));

  private Art23GrassrootsFighter() {}
}
