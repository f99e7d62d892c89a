package vn.guongsang.rules.law2022;

import static vn.guongsang.rules.criteria.Criterion.all;
import static vn.guongsang.rules.criteria.Criterion.any;
import static vn.guongsang.rules.criteria.Criterion.codes;
import static vn.guongsang.rules.criteria.Criterion.judgement;
import static vn.guongsang.rules.criteria.Criterion.under;

import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.Facts.Deed;
import vn.guongsang.rules.facts.Facts.Discipline.Measure;
import vn.guongsang.rules.facts.Facts.Service.Post;
import vn.guongsang.rules.facts.Reach;

/**
 * Điều 36. “Huân chương Độc lập” hạng Nhất: as far as known, all of it chưa kiểm chứng.
 *
 * <p>Chủ yếu xét quá trình cống hiến theo chức vụ và thời gian (bảng mẫu của một tỉnh theo Nghị
 * định 98/2023/NĐ-CP: Ủy viên Trung ương, Bí thư tỉnh ủy từ 13 năm), hoặc thành tích đặc biệt xuất
 * sắc, hoặc bậc tiếp sau “Huân chương Lao động” hạng Nhất. The ladder above that order is not
 * known: whoever has it, a person judges.
 */
final class Art36IndependenceOrderFirst {

  static final Wording WORDING =
      order("HCDL1", 36, new Criterion.Served(Post.PROVINCE_SECRETARY, 156, true));

  private Art36IndependenceOrderFirst() {}

  static Wording order(String award, int number, Criterion service) {
    var article = Law2022.article(number).unverified();
    var byOrder =
        all(new Criterion.HeldBy(codes("HCLD1")), judgement("ladder-above-labour-order-unknown"));
    var byDeed = new Criterion.HasDeed(Deed.Kind.FEAT, Reach.NATIONAL);
    return Wording.forIndividuals(
            award, article, under(article, any(byService(service), byOrder, byDeed)))
        .andCollectives(under(article, any(byOrder, byDeed)));
  }

  /** Long service in leading posts, for those never disciplined. */
  static Criterion byService(Criterion service) {
    return under(
        Law2022.SERVICE_TABLE.somewhere(),
        all(service, new Criterion.NeverDisciplined(Measure.REPRIMAND)));
  }
}
