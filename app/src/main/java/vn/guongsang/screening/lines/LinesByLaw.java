package vn.guongsang.screening.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.issue.LawOnLines;
import vn.guongsang.decisions.issue.Line;
import vn.guongsang.decisions.issue.LineId;
import vn.guongsang.decisions.issue.LineVerdict;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Years;
import vn.guongsang.shell.Viewer;

/**
 * Judges the lines of a decision as the register stands. A line is received by the issuer on the
 * day of the decision: a base unit decides alone, and nobody appraises before.
 */
@Component
class LinesByLaw implements LawOnLines {

  /** As many lines as have their facts read at once. */
  private static final int AT_ONCE = 2_500;

  private final Rulebook law;
  private final LineFacts facts;
  private final LineWords words;

  LinesByLaw(Rulebook law, LineFacts facts, LineWords words) {
    this.law = law;
    this.facts = facts;
    this.words = words;
  }

  @Override
  public List<LineVerdict> on(Viewer viewer, List<Line> lines, LocalDate day) {
    if (day.isBefore(Rulebook.FIRST_DAY)) {
      return List.of();
    }
    var types = new HashMap<String, AwardType>();
    law.awardTypes(day).forEach(type -> types.put(type.code().code(), type));
    var asked = new LinkedHashMap<LineId, Asked>();
    for (var line : lines) {
      question(line, types, day).ifPresent(q -> asked.put(line.id(), new Asked(line, q)));
    }
    var all = List.copyOf(asked.values());
    var proposed = Proposals.of(lines);
    var telling = words.begin(day);
    var out = new ArrayList<LineVerdict>(all.size());
    for (var at = 0; at < all.size(); at += AT_ONCE) {
      var some = all.subList(at, Math.min(all.size(), at + AT_ONCE));
      for (var judged : facts.judge(some, proposed, day)) {
        out.add(telling.verdict(judged));
      }
    }
    return out;
  }

  /** A line and what is asked about it. */
  record Asked(Line line, Question question) {
    Facts.Calendar calendar() {
      return question.calendar();
    }
  }

  /** Empty where the law known here cannot be asked. */
  private static Optional<Question> question(
      Line line, Map<String, AwardType> types, LocalDate day) {
    var type = types.get(line.awardType());
    var year = line.period().year();
    if (type == null || year < Years.FIRST || year > Years.LAST - 11) {
      return Optional.empty();
    }
    return Optional.of(
        new Question(
            type.code(),
            year,
            line.period().schoolYear() ? Facts.Calendar.SCHOOL_YEAR : Facts.Calendar.YEAR,
            day,
            day));
  }

  static Subject.Kind kindOf(Facts facts) {
    return facts.subject().kind();
  }

  static Subject.Kind kind(Holder holder) {
    return switch (holder) {
      case Holder.OfPerson p -> Subject.Kind.INDIVIDUAL;
      case Holder.OfUnit u -> Subject.Kind.COLLECTIVE;
      case Holder.OfHousehold h -> Subject.Kind.HOUSEHOLD;
    };
  }
}
