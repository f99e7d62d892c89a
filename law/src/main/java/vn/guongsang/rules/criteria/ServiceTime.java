package vn.guongsang.rules.criteria;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Subject;

/**
 * Time in posts for awards for long service: two posts at once count once, time in a higher post
 * counts for a lower one; whether time in lower posts fills the gap is for a person.
 */
final class ServiceTime {

  private ServiceTime() {}

  static Finding of(Criterion.Served rule, @Nullable Criterion label, Tally facts) {
    var subject = facts.facts.subject();
    var less =
        rule.womenAThirdLess() && subject.leader() && subject.gender() == Subject.Gender.FEMALE;
    var enough = less ? (2 * rule.months() + 2) / 3 : rule.months();
    var inPost = months(facts, rule.post());
    if (inPost >= enough) {
      return Evaluation.leaf(label, true, 0, 0, 0, inPost);
    }
    var inAny = months(facts, Facts.Service.Post.DEPARTMENT_HEAD);
    return inPost > 0 && inAny >= enough
        ? Evaluation.made(label, Outcome.ASK_PERSON, 0, 0, 0, inPost)
        : Evaluation.leaf(label, false, 0, 0, 0, inPost);
  }

  private static int months(Tally facts, Facts.Service.Post lowest) {
    var day = facts.question().askedOn();
    var spans =
        facts.facts.service().stream()
            .filter(service -> service.post().compareTo(lowest) <= 0)
            .sorted(Comparator.comparing(Facts.Service::from))
            .toList();
    var days = 0L;
    var months = 0L;
    var reached = LocalDate.MIN;
    for (var span : spans) {
      var from = span.from().isAfter(reached) ? span.from() : reached;
      var until = span.until() == null || span.until().isAfter(day) ? day : span.until();
      if (from.isBefore(until)) {
        var whole = ChronoUnit.MONTHS.between(from, until);
        months += whole;
        days += ChronoUnit.DAYS.between(from.plusMonths(whole), until);
        reached = until;
      }
    }
    return (int) (months + days / Unsaid.DAYS_TO_A_MONTH);
  }
}
