package vn.guongsang.rules.decree98_2023;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import vn.guongsang.rules.dated.Deadline;
import vn.guongsang.rules.dated.Guidance;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.texts.Basis;

/**
 * Điều 32. Thời hạn: “Chiến sĩ thi đua toàn quốc” gửi Bộ Nội vụ trước ngày 31/12 năm sau; “Cờ thi
 * đua của Chính phủ” trước ngày 30/6 (giáo dục: 31/12); Bộ Nội vụ thẩm định, trình Thủ tướng trong
 * 20 ngày làm việc từ khi đủ hồ sơ (khoản 2). The steps of Quyết định 311/QĐ-BNV stand beside it.
 * In which year the flag is due is our reading, and flagged.
 */
public final class Art32Deadlines {

  static final Basis ARTICLE = Decree98.TEXT.article(32);

  private static final Set<AwardCode> FLAG = Set.of(AwardCode.of("COCP"));
  private static final Basis STEPS = Guidance.DECISION_311.asWhole();

  public static final List<Deadline> DEADLINES = deadlines(ARTICLE, ARTICLE.clause(2));

  private Art32Deadlines() {}

  /** The same days under a later text whose article is not known. */
  public static List<Deadline> under(Basis later) {
    return deadlines(later, later);
  }

  private static List<Deadline> deadlines(Basis days, Basis appraisal) {
    return List.of(
        Deadline.on(
            "national-fighter-to-ministry",
            Set.of(AwardCode.of("CSTDTQ")),
            MonthDay.of(12, 31),
            1,
            days),
        Deadline.on(
            "government-flag-to-ministry",
            FLAG,
            MonthDay.of(6, 30),
            Unsaid.YEARS_UNTIL_FLAG_IS_DUE,
            days.unverified()),
        Deadline.on(
            "government-flag-education",
            FLAG,
            MonthDay.of(12, 31),
            Unsaid.YEARS_UNTIL_FLAG_IS_DUE_IN_EDUCATION,
            days.unverified()),
        Deadline.within("ministry-appraises", Set.of(), 20, appraisal),
        Deadline.within("return-ineligible", Set.of(), 5, STEPS),
        Deadline.within("submit-after-opinions", Set.of(), 10, STEPS),
        Deadline.within("deliver-decision", Set.of(), 10, STEPS),
        Deadline.within("notify-refusal", Set.of(), 10, STEPS),
        Deadline.within(
            "commune-decides-grassroots-fighter",
            Set.of(AwardCode.of("CSTDCS")),
            20,
            Guidance.COMMUNE_PROCEDURE.asWhole()));
  }
}
