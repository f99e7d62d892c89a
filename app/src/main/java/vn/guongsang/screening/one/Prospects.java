package vn.guongsang.screening.one;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.rules.Assessment;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.screening.Screening;
import vn.guongsang.screening.facts.Known;
import vn.guongsang.screening.run.Judge;
import vn.guongsang.screening.run.MassRun;
import vn.guongsang.screening.run.ReasonWords;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.list.Cell.Tone;
import vn.guongsang.shell.page.Page;

/**
 * What somebody could be nominated for in a year. While the year has no rating yet it is open: then
 * it is also said what it must still bring.
 */
@Component
class Prospects {

  private final Rulebook law;
  private final LawWords words;

  Prospects(Rulebook law, LawWords words) {
    this.law = law;
    this.words = words;
  }

  /** The year as those whom the register rates by the school year count it. */
  static Facts.Calendar calendar(Facts facts) {
    var last = facts.ratings().stream().max(java.util.Comparator.comparingInt(Facts.Rating::year));
    return last.map(Facts.Rating::calendar).orElse(Facts.Calendar.YEAR)
            == Facts.Calendar.SCHOOL_YEAR
        ? Facts.Calendar.SCHOOL_YEAR
        : Facts.Calendar.YEAR;
  }

  /** The year that runs; of school years the one that ended last summer, until the next ends. */
  static int year(LocalDate today, Facts.Calendar calendar) {
    return calendar == Facts.Calendar.SCHOOL_YEAR && today.getMonthValue() < 9
        ? today.getYear() - 1
        : today.getYear();
  }

  List<Prospect> of(Known known, Subject.Kind kind, int year, Page page, String checklist) {
    var calendar = calendar(known.facts());
    var all = new ArrayList<Prospect>();
    var foreseen = foreseen(known.facts(), year, calendar);
    var open = !foreseen.equals(known.facts());
    var going = foreseen;
    for (var type : words.awards(page.today(), kind)) {
      var question = new Question(type.code(), year, calendar, page.today(), page.today());
      var judged = new Judge(law).judge(question, known);
      var ahead = law.assess(question, going);
      if (open && ahead.outcome().compareTo(Outcome.ASK_PERSON) <= 0) {
        going = proposed(going, type, year, calendar);
      }
      all.add(prospect(type, judged, ahead, page, checklist));
    }
    // what is possible first, the rest as the catalogue climbs
    all.sort(java.util.Comparator.comparing(one -> one.tone() == Tone.MISS));
    return all;
  }

  /** The open year as if it were rated best; the same facts where it is rated already. */
  private static Facts foreseen(Facts facts, int year, Facts.Calendar calendar) {
    var rated =
        facts.ratings().stream()
            .anyMatch(rating -> rating.year() == year && rating.calendar() == calendar);
    return rated || facts.subject().kind() != Subject.Kind.INDIVIDUAL
        ? facts
        : facts.with(new Facts.Rating(year, Level.EXCELLENT, Standing.EXPECTED, calendar));
  }

  /** A title that the open year may bring carries the next one, which then waits for it. */
  private static Facts proposed(Facts facts, AwardType type, int year, Facts.Calendar calendar) {
    var held =
        facts.awards().stream()
            .anyMatch(award -> award.code().equals(type.code()) && award.year() == year);
    return held || type.kind() != AwardType.Kind.TITLE
        ? facts
        : facts.with(
            new Facts.Award(
                type.code(), year, null, Track.MERIT, Standing.PROPOSED_HERE, calendar));
  }

  private Prospect prospect(
      AwardType type, Judge.Judged judged, Assessment ahead, Page page, String checklist) {
    var law = words.in(page.language());
    var outcome = judged.outcome();
    var question = judged.question();
    var held =
        judged.facts().awards().stream()
            .anyMatch(
                award ->
                    award.code().equals(type.code())
                        && award.year() == question.year()
                        && award.calendar() == question.calendar());
    var open = outcome == Outcome.NOT_MET && ahead.outcome().compareTo(Outcome.ASK_PERSON) <= 0;
    return new Prospect(
        type.code().code(),
        law.both(type.name()),
        held ? Tone.MET : open ? Tone.ASK : tone(outcome),
        held
            ? page.t("screening.part.held")
            : open ? page.t("screening.part.open") : law.outcome(outcome),
        held || outcome == Outcome.MET || open ? List.of() : lacks(judged, page),
        open && !held ? law.show(ahead).conditions() : List.of(),
        held ? Optional.empty() : earliest(outcome, open, ahead),
        checklist
            + "?award="
            + type.code().code()
            + "&year="
            + question.year()
            + "&calendar="
            + question.calendar());
  }

  private List<String> lacks(Judge.Judged judged, Page page) {
    var say = new ReasonWords(words.in(page.language()), page.texts());
    return judged.reasons().stream()
        .map(reason -> say.of(new MassRun.Example(judged, reason), law))
        .toList();
  }

  private static Optional<Said> earliest(Outcome outcome, boolean open, Assessment ahead) {
    if (open || outcome == Outcome.MET || outcome == Outcome.ASK_PERSON) {
      return Optional.empty();
    }
    var year = ahead.earliestYear();
    return Optional.of(
        year.isEmpty()
            ? Said.of("screening.part.never")
            : Said.of(
                "screening.part.earliest",
                Screening.period(year.getAsInt(), ahead.question().calendar())));
  }

  static Tone tone(Outcome outcome) {
    return switch (outcome) {
      case MET -> Tone.MET;
      case ASK_PERSON -> Tone.ASK;
      case HELD -> Tone.HELD;
      case NOT_MET -> Tone.MISS;
    };
  }
}
