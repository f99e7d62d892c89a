package vn.guongsang.rules.law2022;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Choices;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.LegalText;

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

  /** The table of posts and years that one province printed under the decree of 2023. */
  static final LegalText SERVICE_TABLE =
      new LegalText(
          "Bảng xét quá trình cống hiến theo Nghị định số 98/2023/NĐ-CP (mẫu của một tỉnh)",
          "Table for long service under Decree No. 98/2023/ND-CP (one province's model)",
          null,
          "",
          false,
          LocalDate.of(2026, 11, 22));

  private Law2022() {}

  public static List<Wording> wordings(Choices choices) {
    return List.of(
        Art21NationalFighter.wording(choices),
        Art22ProvincialFighter.wording(choices),
        Art23GrassrootsFighter.WORDING,
        Art24AdvancedWorker.WORDING,
        Art24AdvancedWorker.WORDING.alsoFor("CSTT"),
        Art25GovernmentFlag.WORDING,
        Art26ProvincialFlag.WORDING,
        Art27ExcellentTeam.WORDING,
        Art27ExcellentTeam.WORDING.alsoFor("DVQT"),
        Art28AdvancedTeam.WORDING,
        Art28AdvancedTeam.WORDING.alsoFor("DVTT"),
        Art29TypicalCommune.WORDING,
        Art30CulturalVillage.WORDING,
        Art31CulturalFamily.WORDING,
        Art36IndependenceOrderFirst.WORDING,
        Art37IndependenceOrderSecond.WORDING,
        Art38IndependenceOrderThird.WORDING,
        Art42LabourOrderFirst.WORDING,
        Art43LabourOrderSecond.WORDING,
        Art44LabourOrderThird.WORDING,
        Art73PrimeMinisterCertificate.WORDING,
        Art74ProvincialCertificate.WORDING,
        Art75Commendation.WORDING);
  }

  static Basis article(int number) {
    return TEXT.article(number);
  }
}
