package vn.guongsang.rules.decree91_2017;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.texts.LegalText;

/** The articles of the decree that are coded, in its own order. */
public final class Decree91 {

  public static final LegalText TEXT =
      new LegalText(
          "Nghị định số 91/2017/NĐ-CP",
          "Decree No. 91/2017/ND-CP",
          DayRange.between(LocalDate.of(2017, 10, 1), LocalDate.of(2024, 1, 1)),
          "decree91_2017",
          true,
          LocalDate.of(2026, 11, 22));

  private Decree91() {}

  public static List<Wording> wordings() {
    return List.of(Art38PrimeMinisterCertificate.WORDING);
  }

  /** Holds are as old as the practice; where this decree says so is not known. */
  public static List<Criterion> overAll() {
    return List.of(
        Criterion.under(Unsaid.PRINCIPLES, new Criterion.NotUnderDiscipline()),
        Criterion.under(Unsaid.PRINCIPLES, new Criterion.NotOnHold()));
  }

  public static List<Criterion> overBodies() {
    return List.of(Criterion.under(Unsaid.PRINCIPLES, new Criterion.BodyExists()));
  }
}
