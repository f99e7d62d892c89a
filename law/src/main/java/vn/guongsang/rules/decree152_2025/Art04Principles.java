package vn.guongsang.rules.decree152_2025;

import static vn.guongsang.rules.criteria.Criterion.under;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.LegalText;

/**
 * Điều 4. Nguyên tắc khen thưởng.
 *
 * <p>Hình thức thấp không phải là điều kiện của hình thức cao, trừ khi tiêu chuẩn quy định. Kết quả
 * khen thưởng đột xuất, chuyên đề không làm căn cứ đề nghị khen thưởng công trạng (khoản 3). Chưa
 * xét khen thưởng khi đang xem xét kỷ luật, điều tra, thanh tra, kiểm tra có dấu hiệu vi phạm, có
 * đơn thư hoặc báo chí nêu đang được xác minh (khoản 4). Thành tích tính từ ngày hết thời hạn kỷ
 * luật. Thời gian nghỉ thai sản được tính. Khi bằng điểm, ưu tiên cá nhân nữ hoặc tập thể có từ 70
 * % nữ. Lãnh đạo nữ được giảm 1/3 thời gian giữ chức vụ khi xét quá trình cống hiến (khoản 7).
 */
public final class Art04Principles {

  static final Basis ARTICLE = Decree152.TEXT.article(4);

  /** No award to a body that no longer exists: in force some weeks after the decree. */
  static final LegalText CIRCULAR_15 =
      new LegalText(
          "Thông tư số 15/2025/TT-BNV",
          "Circular No. 15/2025/TT-BNV",
          DayRange.from(LocalDate.of(2025, 8, 5)),
          "",
          true,
          LocalDate.of(2026, 11, 22));

  static final List<Criterion> OVER_ALL =
      List.of(Unsaid.DISCIPLINE_ENDED, under(ARTICLE.clause(4), new Criterion.NotOnHold()));

  static final List<Criterion> OVER_BODIES =
      List.of(under(CIRCULAR_15.asWhole(), new Criterion.BodyExists()));

  private Art04Principles() {}
}
