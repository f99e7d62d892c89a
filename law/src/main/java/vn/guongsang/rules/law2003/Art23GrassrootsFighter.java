package vn.guongsang.rules.law2003;

import static vn.guongsang.rules.criteria.Criterion.all;
import static vn.guongsang.rules.criteria.Criterion.any;
import static vn.guongsang.rules.criteria.Criterion.anyMerit;
import static vn.guongsang.rules.criteria.Criterion.held;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 23. Danh hiệu “Chiến sĩ thi đua cơ sở”: là “Lao động tiên tiến” và có sáng kiến hoặc đề tài.
 * Tỷ lệ không quá 15 % tổng số “Lao động tiên tiến” là của nghị định (Điều 9 khoản 3 Nghị định
 * 91/2017/NĐ-CP): a limit on the group, see decree91_2017. What is asked is confirmed, the
 * article's own number is not.
 */
final class Art23GrassrootsFighter {

  static final Basis ARTICLE = Law2003.TEXT.unverified(23);

  static final Wording WORDING =
      Wording.forIndividuals(
          "CSTDCS",
          ARTICLE,
          under(
              ARTICLE,
              any(
                  held("LDTT", "CSTT"),
                  all(Art24AdvancedWorker.WORK, Art24AdvancedWorker.PRESENCE))),
          under(ARTICLE, anyMerit(Reach.GRASSROOTS)));

  private Art23GrassrootsFighter() {}
}
