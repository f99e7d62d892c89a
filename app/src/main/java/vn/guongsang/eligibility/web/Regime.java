package vn.guongsang.eligibility.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.RuleSet;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.words.Shown;
import vn.guongsang.rules.words.Words;
import vn.guongsang.shell.page.Page;

/**
 * The criteria of one award in one stretch of days, as readable text.
 *
 * @param days on which they judge
 * @param texts the texts in force
 */
public record Regime(
    String name, String days, List<String> texts, boolean coded, List<ForKind> kinds) {

  /** The clauses for one kind of subject; workers outside the payroll are a kind of their own. */
  public record ForKind(String kind, List<Clause> clauses) {}

  /** A clause, with its parts. */
  public record Clause(String statement, String quoted, boolean verified, List<Clause> parts) {

    static Clause of(Shown.Line line, String above) {
      var quoted = line.basis() == null ? "" : line.basis().quoted();
      return new Clause(
          line.statement(),
          quoted.equals(above) ? "" : quoted,
          line.verified(),
          line.parts().stream().map(part -> of(part, quoted)).toList());
    }
  }

  /** Empty where the award is on no list then; a local award only on its own days. */
  static List<Regime> of(Rulebook law, RuleSet inForce, String code, Page page, Words words) {
    var days = new TreeSet<LocalDate>();
    days.add(inForce.from());
    law.coverage().stream()
        .filter(line -> line.awards().stream().anyMatch(award -> award.code().equals(code)))
        .map(line -> Optional.ofNullable(line.days()).map(DayRange::from))
        .flatMap(Optional::stream)
        .filter(inForce.days()::contains)
        .forEach(days::add);
    var regimes = new ArrayList<Regime>();
    for (var day : days) {
      var type = law.awardType(code, day);
      if (type.isPresent() && (day.equals(inForce.from()) || !listed(law, code, day))) {
        regimes.add(of(law, inForce, type.get().code(), day, page, words));
      }
    }
    return regimes;
  }

  /** Whether the award was on the list the day before too, under the same law. */
  private static boolean listed(Rulebook law, String code, LocalDate day) {
    return law.awardType(code, day.minusDays(1)).isPresent();
  }

  private static Regime of(
      Rulebook law, RuleSet inForce, AwardCode award, LocalDate day, Page page, Words words) {
    var type = law.awardType(award.code(), day).orElseThrow();
    var local = law.regulation(award, day);
    var kinds = new ArrayList<ForKind>();
    for (var kind : EnumSet.copyOf(type.subjects())) {
      var subject = new Subject(kind, null, null, false, null, null);
      var inside = clauses(law, award, day, subject, words);
      kinds.add(new ForKind(page.t("eligibility.kind." + kind.name()), inside));
      if (kind == Subject.Kind.INDIVIDUAL) {
        var outside = clauses(law, award, day, Subject.individual(Subject.Group.FARMER), words);
        if (!outside.equals(inside)) {
          kinds.add(new ForKind(page.t("eligibility.kind.outside-payroll"), outside));
        }
      }
    }
    return new Regime(
        words.both(type.name()),
        Covered.days(page, local.map(l -> l.days()).orElse(inForce.days())),
        local
            .map(l -> List.of(Covered.name(page, l.text())))
            .orElseGet(
                () -> inForce.texts().stream().map(text -> Covered.name(page, text)).toList()),
        type.coded(),
        kinds);
  }

  private static List<Clause> clauses(
      Rulebook law, AwardCode award, LocalDate day, Subject subject, Words words) {
    var question = new Question(award, day.getYear(), Facts.Calendar.YEAR, day, day);
    return words.show(law.assess(question, Facts.about(subject))).findings().stream()
        .map(line -> Clause.of(line, ""))
        .toList();
  }
}
