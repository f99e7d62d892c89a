package vn.guongsang.rules.dated;

import java.time.LocalDate;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.Money;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.LegalText;
import vn.guongsang.rules.texts.Timeline;

/** Lương cơ sở, the base of every prize; the day of the decision chooses. */
public final class BaseSalary {

  public static final Timeline<Money> PER_MONTH =
      Timeline.<Money>of("lương cơ sở")
          .from("2017-07-01", new Money(1_300_000), decree("47/2017", "2017-07-01", false))
          .from("2018-07-01", new Money(1_390_000), decree("72/2018", "2018-07-01", false))
          .from("2019-07-01", new Money(1_490_000), decree("38/2019", "2019-07-01", false))
          .from("2023-07-01", new Money(1_800_000), decree("24/2023", "2023-07-01", false))
          .from("2024-07-01", new Money(2_340_000), decree("73/2024", "2024-07-01", true))
          .from("2026-07-01", new Money(2_530_000), decree("161/2026", "2026-07-01", true));

  private BaseSalary() {}

  private static Basis decree(String number, String from, boolean verified) {
    return new LegalText(
            "Nghị định số " + number + "/NĐ-CP",
            "Decree No. " + number + "/ND-CP",
            DayRange.from(LocalDate.parse(from)),
            "",
            verified,
            LocalDate.of(2026, 11, 22))
        .asWhole();
  }
}
