package vn.guongsang.rules.dated;

import static vn.guongsang.rules.dated.WorkingDays.Kind.DAY_IN_LIEU;
import static vn.guongsang.rules.dated.WorkingDays.Kind.HOLIDAY;
import static vn.guongsang.rules.dated.WorkingDays.Kind.WORKED_WEEKEND;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.Bilingual;

/**
 * Public holidays 2024–2027 with days in lieu and swapped Saturdays, as a person entered them; none
 * has been compared with the yearly announcement, so all are flagged. Those of 2027 follow the
 * Labour Code and the lunar calendar only: the announcement is not known.
 */
final class Holidays {

  private static final Bilingual NEW_YEAR = new Bilingual("Tết Dương lịch", "New Year's Day");
  private static final Bilingual TET = new Bilingual("Tết Âm lịch", "Lunar New Year");
  private static final Bilingual KINGS = new Bilingual("Giỗ Tổ Hùng Vương", "Hùng Kings' Day");
  private static final Bilingual VICTORY = new Bilingual("Ngày Chiến thắng", "Victory Day");
  private static final Bilingual LABOUR = new Bilingual("Quốc tế lao động", "Labour Day");
  private static final Bilingual NATIONAL = new Bilingual("Quốc khánh", "National Day");
  private static final Bilingual SWAPPED = new Bilingual("Làm bù", "Worked in exchange");

  private static final Basis BASIS = Guidance.LABOUR_CODE.unverified(112);

  static final List<WorkingDays.Special> ALL = all();

  private Holidays() {}

  private static List<WorkingDays.Special> all() {
    var days = new ArrayList<WorkingDays.Special>();
    add(days, HOLIDAY, NEW_YEAR, "2024-01-01", "2025-01-01", "2026-01-01", "2027-01-01");
    run(days, TET, "2024-02-08", "2024-02-14");
    run(days, TET, "2025-01-25", "2025-02-02");
    run(days, TET, "2026-02-14", "2026-02-22");
    run(days, TET, "2027-02-05", "2027-02-11");
    add(days, HOLIDAY, KINGS, "2024-04-18", "2025-04-07", "2026-04-26", "2027-04-16");
    add(days, HOLIDAY, VICTORY, "2024-04-30", "2025-04-30", "2026-04-30", "2027-04-30");
    add(days, HOLIDAY, LABOUR, "2024-05-01", "2025-05-01", "2026-05-01", "2027-05-01");
    add(days, HOLIDAY, NATIONAL, "2024-09-02", "2024-09-03", "2025-09-01", "2025-09-02");
    add(days, HOLIDAY, NATIONAL, "2026-09-01", "2026-09-02", "2027-09-02", "2027-09-03");
    add(days, DAY_IN_LIEU, VICTORY, "2024-04-29");
    add(days, WORKED_WEEKEND, SWAPPED, "2024-05-04");
    add(days, DAY_IN_LIEU, LABOUR, "2025-05-02");
    add(days, WORKED_WEEKEND, SWAPPED, "2025-04-26");
    add(days, DAY_IN_LIEU, NEW_YEAR, "2026-01-02");
    add(days, WORKED_WEEKEND, SWAPPED, "2026-01-10");
    add(days, DAY_IN_LIEU, KINGS, "2026-04-27");
    add(days, DAY_IN_LIEU, NATIONAL, "2026-08-31");
    add(days, WORKED_WEEKEND, SWAPPED, "2026-08-22");
    add(days, DAY_IN_LIEU, LABOUR, "2027-05-03");
    return List.copyOf(days);
  }

  private static void run(
      List<WorkingDays.Special> days, Bilingual name, String from, String last) {
    LocalDate.parse(from)
        .datesUntil(LocalDate.parse(last).plusDays(1))
        .forEach(day -> days.add(new WorkingDays.Special(day, HOLIDAY, name, BASIS)));
  }

  private static void add(
      List<WorkingDays.Special> days, WorkingDays.Kind kind, Bilingual name, String... dates) {
    for (var date : dates) {
      days.add(new WorkingDays.Special(LocalDate.parse(date), kind, name, BASIS));
    }
  }
}
