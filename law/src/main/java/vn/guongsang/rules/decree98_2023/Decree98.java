package vn.guongsang.rules.decree98_2023;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.texts.LegalText;

/** The articles of the decree that are coded, in its own order. */
public final class Decree98 {

  public static final LegalText TEXT =
      new LegalText(
          "Nghị định số 98/2023/NĐ-CP",
          "Decree No. 98/2023/ND-CP",
          DayRange.between(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 7, 1)),
          "decree98_2023",
          true,
          LocalDate.of(2026, 11, 22));

  private Decree98() {}

  public static List<Wording> wordings() {
    return List.of();
  }

  /** Where this decree says so is not known; its successor does in article 4. */
  public static List<Criterion> overAll() {
    return List.of(
        Criterion.under(TEXT.somewhere(), new Criterion.NotUnderDiscipline()),
        Criterion.under(TEXT.somewhere(), new Criterion.NotOnHold()));
  }

  public static List<Criterion> overBodies() {
    return List.of(Criterion.under(TEXT.somewhere(), new Criterion.BodyExists()));
  }
}
