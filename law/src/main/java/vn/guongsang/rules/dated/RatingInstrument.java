package vn.guongsang.rules.dated;

import java.time.LocalDate;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.Timeline;

/** What a yearly rating meant: the instrument in force in the rated year decides. */
public record RatingInstrument(Basis basis) {

  private static final RatingInstrument OLD =
      new RatingInstrument(Guidance.RATING_BEFORE_2020.somewhere());
  private static final RatingInstrument DECREE_90 =
      new RatingInstrument(Guidance.DECREE_90.somewhere());

  public static final Timeline<RatingInstrument> CIVIL_SERVANTS =
      Timeline.<RatingInstrument>of("rating of civil servants")
          .from("2015-08-01", OLD, OLD.basis())
          .from("2020-08-20", DECREE_90, DECREE_90.basis())
          .from(
              "2026-01-01",
              new RatingInstrument(Guidance.DECREE_335.asWhole()),
              Guidance.DECREE_335.asWhole());

  public static final Timeline<RatingInstrument> PUBLIC_EMPLOYEES =
      Timeline.<RatingInstrument>of("rating of public employees")
          .from("2015-08-01", OLD, OLD.basis())
          .from("2020-08-20", DECREE_90, DECREE_90.basis())
          .from(
              "2026-07-01",
              new RatingInstrument(Guidance.DECREE_233.asWhole()),
              Guidance.DECREE_233.asWhole());

  /** Ratings are given for whole years, at their end: the last day of the year decides. */
  public static RatingInstrument of(Timeline<RatingInstrument> whose, int year) {
    return whose.on(LocalDate.of(year, 12, 31)).value();
  }
}
