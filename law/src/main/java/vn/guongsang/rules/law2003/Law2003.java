package vn.guongsang.rules.law2003;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Choices;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.texts.LegalText;

/**
 * The articles of the law that are coded, in its own order. Only what {@code verified} says has
 * been compared with a published copy; the other article numbers are from general knowledge.
 */
public final class Law2003 {

  public static final LegalText TEXT =
      new LegalText(
          "Luật Thi đua, khen thưởng số 15/2003/QH11 (sửa đổi, bổ sung năm 2005 và 2013)",
          "Law on Emulation and Commendation No. 15/2003/QH11 (amended 2005 and 2013)",
          DayRange.between(LocalDate.of(2014, 6, 1), LocalDate.of(2024, 1, 1)),
          "law2003",
          true,
          LocalDate.of(2026, 11, 22));

  private Law2003() {}

  public static List<Wording> wordings(Choices choices) {
    return List.of(
        Art21NationalFighter.wording(choices),
        Art22ProvincialFighter.wording(choices),
        Art23GrassrootsFighter.WORDING,
        Art24AdvancedWorker.WORDING,
        Art27ExcellentTeam.WORDING,
        Art28AdvancedTeam.WORDING);
  }
}
