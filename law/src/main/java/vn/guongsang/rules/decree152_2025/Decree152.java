package vn.guongsang.rules.decree152_2025;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.texts.LegalText;

/** The articles of the decree that are coded, in its own order. */
public final class Decree152 {

  public static final LegalText TEXT =
      new LegalText(
          "Nghị định số 152/2025/NĐ-CP",
          "Decree No. 152/2025/ND-CP",
          DayRange.from(LocalDate.of(2025, 7, 1)),
          "decree152_2025",
          true,
          LocalDate.of(2026, 11, 22));

  private Decree152() {}

  public static List<Wording> wordings() {
    return List.of();
  }

  public static List<Criterion> overAll() {
    return Art04Principles.OVER_ALL;
  }

  public static List<Criterion> overBodies() {
    return Art04Principles.OVER_BODIES;
  }
}
