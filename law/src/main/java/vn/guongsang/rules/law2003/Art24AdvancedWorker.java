package vn.guongsang.rules.law2003;

import static vn.guongsang.rules.criteria.Criterion.any;
import static vn.guongsang.rules.criteria.Criterion.attested;
import static vn.guongsang.rules.criteria.Criterion.judgement;
import static vn.guongsang.rules.criteria.Criterion.rated;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.decree91_2017.Decree91;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 24. Danh hiệu “Lao động tiên tiến”.
 *
 * <p>Hoàn thành tốt nhiệm vụ; đoàn kết, tham gia phong trào thi đua. Người nghỉ việc từ 40 ngày làm
 * việc trở lên trong năm không được xét, trừ thời gian đi học, điều trị do cứu người, nghỉ thai sản
 * (nghị định hướng dẫn, chưa kiểm chứng điều khoản).
 */
final class Art24AdvancedWorker {

  static final Basis ARTICLE = Law2003.TEXT.unverified(24);

  static final Criterion WORK =
      new Criterion.ByPayroll(
          rated(Level.GOOD), any(rated(Level.GOOD), judgement("effective-production")));

  static final Criterion PRESENCE =
      under(Decree91.TEXT.somewhere(), new Criterion.AwayFewerThan(40));

  static final Wording WORDING =
      Wording.forIndividuals(
          "LDTT",
          ARTICLE,
          under(ARTICLE, WORK),
          PRESENCE,
          under(ARTICLE, attested("self-reliant-and-united")));

  private Art24AdvancedWorker() {}
}
