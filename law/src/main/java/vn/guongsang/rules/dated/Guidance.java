package vn.guongsang.rules.dated;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.texts.LegalText;

/**
 * Letters, circulars and decrees beside the law that are quoted and not coded article by article.
 */
public final class Guidance {

  public static final LegalText LETTER_5007 =
      text("Công văn số 5007/BNV-TĐKT", "Letter No. 5007/BNV-TDKT", null, true);
  public static final LegalText RATING_BEFORE_2020 =
      text(
          "Quy định về xếp loại chất lượng trước Nghị định số 90/2020/NĐ-CP",
          "Rules on quality rating before Decree No. 90/2020/ND-CP",
          null,
          false);
  public static final LegalText DECREE_90 =
      text("Nghị định số 90/2020/NĐ-CP", "Decree No. 90/2020/ND-CP", "2020-08-20", false);
  public static final LegalText DECREE_335 =
      text("Nghị định số 335/2025/NĐ-CP", "Decree No. 335/2025/ND-CP", "2026-01-01", true);
  public static final LegalText DECREE_233 =
      text("Nghị định số 233/2026/NĐ-CP", "Decree No. 233/2026/ND-CP", "2026-07-01", true);
  public static final LegalText DECISION_311 =
      text("Quyết định số 311/QĐ-BNV", "Decision No. 311/QD-BNV", null, true);
  public static final LegalText DECISION_638 =
      text("Quyết định số 638/QĐ-BNV", "Decision No. 638/QD-BNV", null, true);
  public static final LegalText COMMUNE_PROCEDURE =
      text(
          "Thủ tục xét tặng “Chiến sĩ thi đua cơ sở” ở cấp xã",
          "Commune procedure for grassroots emulation fighters",
          null,
          true);
  public static final LegalText DECREE_86 =
      text("Nghị định số 86/2023/NĐ-CP", "Decree No. 86/2023/ND-CP", "2024-01-30", true);
  public static final LegalText LABOUR_CODE =
      text("Bộ luật Lao động số 45/2019/QH14", "Labour Code No. 45/2019/QH14", "2021-01-01", false);

  private Guidance() {}

  private static LegalText text(String vi, String en, @Nullable String from, boolean verified) {
    return new LegalText(
        vi,
        en,
        from == null ? null : DayRange.from(LocalDate.parse(from)),
        "",
        verified,
        LocalDate.of(2026, 11, 22));
  }
}
