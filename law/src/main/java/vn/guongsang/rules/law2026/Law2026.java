package vn.guongsang.rules.law2026;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Choices;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.law2022.Law2022;
import vn.guongsang.rules.texts.LegalText;

/** The law of 2022 as amended: its articles, flagged, and the drafted ones where switched on. */
public final class Law2026 {

  public static final LegalText TEXT =
      new LegalText(
          "Luật Thi đua, khen thưởng số 06/2022/QH15 (sửa đổi, bổ sung theo Luật số 06/2026/QH16)",
          "Law on Emulation and Commendation No. 06/2022/QH15 (amended by Law No. 06/2026/QH16)",
          DayRange.from(LocalDate.of(2026, 10, 1)),
          "law2026",
          false,
          LocalDate.of(2026, 11, 22));

  private Law2026() {}

  /** The amended law; whether it kept the draft's wording of CSTĐCS is not known. */
  public static List<Wording> wordings(Choices choices) {
    var grassrootsFighter = AwardCode.of("CSTDCS");
    return Law2022.wordings(choices).stream()
        .map(
            wording ->
                choices.draftedGrassrootsFighter() && wording.award().equals(grassrootsFighter)
                    ? Art23GrassrootsFighter.DRAFTED
                    : Unsaid.unchangedButFlagged(wording))
        .toList();
  }
}
