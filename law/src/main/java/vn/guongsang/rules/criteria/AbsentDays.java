package vn.guongsang.rules.criteria;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;

/** Working days away in the year asked about, leave that the law excuses left out. */
final class AbsentDays {

  private AbsentDays() {}

  static int in(Question question, List<Facts.Leave> leave) {
    if (leave.isEmpty()) {
      return 0;
    }
    var first = Unsaid.beginning(question.year(), question.calendar());
    var next = Unsaid.beginning(question.year() + 1, question.calendar());
    return (int)
        first
            .datesUntil(next)
            .filter(AbsentDays::weekday)
            .filter(day -> leave.stream().anyMatch(away -> counts(away, day)))
            .count();
  }

  private static boolean weekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private static boolean counts(Facts.Leave away, LocalDate day) {
    var excused =
        switch (away.kind()) {
          case MATERNITY, TRAINING, RESCUE_INJURY -> true;
          case SICK, UNPAID, OTHER -> false;
        };
    return !excused && !day.isBefore(away.from()) && day.isBefore(away.until());
  }
}
