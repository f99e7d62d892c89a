package vn.guongsang.rules.law2022;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.Basis;
import vn.guongsang.rules.LegalText;
import vn.guongsang.rules.Wording;

/** The articles of the law that are coded, in its own order. */
public final class Law2022 {

  public static final LegalText TEXT =
      new LegalText(
          "Luật Thi đua, khen thưởng số 06/2022/QH15",
          "Law on Emulation and Commendation No. 06/2022/QH15",
          DayRange.between(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 10, 1)),
          "law2022",
          true,
          LocalDate.of(2026, 11, 22));

  private Law2022() {}

  public static List<Wording> wordings() {
    return List.of(
        Art22ProvincialFighter.WORDING,
        Art23GrassrootsFighter.WORDING,
        Art24AdvancedWorker.WORDING,
        Art24AdvancedWorker.WORDING.alsoFor("CSTT"));
  }

  static Basis article(int number) {
    return TEXT.article(number);
  }
}
