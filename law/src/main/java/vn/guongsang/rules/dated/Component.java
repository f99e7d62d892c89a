package vn.guongsang.rules.dated;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.texts.Basis;

/**
 * A paper a dossier needs.
 *
 * @param form the number of the form in the decree's annex, where it is known
 */
public record Component(Kind kind, @Nullable String form, Basis basis) {

  /** The paper as its text can vouch for it on a day. */
  public Component on(LocalDate day) {
    return new Component(kind, form, basis.on(day));
  }

  public enum Kind {
    /** Tờ trình. */
    PROPOSAL,
    /** Báo cáo thành tích. */
    REPORT,
    /** Biên bản bình xét, họp hội đồng. */
    MINUTES,
    /** Kết quả bỏ phiếu. */
    BALLOT,
    /** Chứng nhận sáng kiến, đề tài, hoàn thành xuất sắc hoặc mưu trí. */
    MERIT_CERTIFICATE,
    /** Giấy xác nhận hiệu quả và phạm vi ảnh hưởng. */
    REACH_CERTIFICATE,
    /** Ý kiến hiệp y. */
    LOCAL_OPINION,
    /** Xác nhận của cơ quan thuế, môi trường và các cơ quan liên quan. */
    CONFIRMATIONS,
    /** Tệp điện tử Word và PDF. */
    ELECTRONIC_COPY,
    SUMMARY_REPORT,
    LIST_OF_NAMES
  }
}
