package vn.guongsang.rules.words;

import org.jspecify.annotations.Nullable;
import vn.guongsang.rules.Condition;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.texts.Basis;

/** The lines of one answer: what each clause asks, what was found, and on which facts. */
final class Telling {

  private final Words words;
  private final Facts facts;
  private final Question question;
  private final Statements statements;

  Telling(Words words, Facts facts, Question question) {
    this.words = words;
    this.facts = facts;
    this.question = question;
    this.statements = new Statements(words, question.receivedOn());
  }

  Shown.Line line(Finding finding, @Nullable Basis above) {
    var basis = finding.basis() == null ? above : finding.basis();
    return new Shown.Line(
        finding.outcome().name(),
        Statements.code(finding.core()),
        basis == null ? null : place(basis),
        basis == null || basis.verified(),
        statements.of(finding.rule()),
        reason(finding),
        new Proof(words, facts, question).of(finding),
        finding.parts().stream().map(part -> line(part, basis)).toList());
  }

  private Shown.Place place(Basis basis) {
    return new Shown.Place(
        basis.text().name(),
        basis.article(),
        basis.clause(),
        basis.point(),
        basis.verified(),
        words.basis(basis));
  }

  String condition(Condition condition, boolean projected) {
    var years = condition.years();
    return switch (condition.rule()) {
      case Criterion.NotOnHold() -> words.say("condition.hold");
      case Criterion.NotUnderDiscipline() -> words.say("condition.discipline");
      case Criterion rule ->
          words.say(
              projected ? "condition.until" : "condition.decided", statements.of(rule), years);
    };
  }

  private String reason(Finding finding) {
    var found = finding.found();
    var missing = finding.missing();
    var pending = finding.pending();
    var number = finding.number();
    return switch (finding.core()) {
      case Criterion.Rated rated -> years(finding, "reason.maternity");
      case Criterion.HeldInRow held -> years(finding, "reason.ask");
      case Criterion.Block block -> years(finding, "reason.maternity");
      case Criterion.HeldBy held ->
          found.isEmpty()
              ? words.say("reason.none")
              : pending.isEmpty()
                  ? words.say("reason.years", found)
                  : words.say("reason.years.pending", found, pending);
      case Criterion.NeverHeld never ->
          found.isEmpty() ? words.say("reason.never") : words.say("reason.already", found);
      case Criterion.Successive successive ->
          number < successive.times()
              ? words.say("reason.successive.few", number, successive.times())
              : missing.isEmpty()
                  ? words.say("reason.years", found)
                  : words.say("reason.successive.broken", found, missing);
      case Criterion.Times times -> counted(finding, times.times());
      case Criterion.RatedTimes times -> counted(finding, times.times());
      case Criterion.Merits merits -> counted(finding, merits.count());
      case Criterion.HasDeed deed ->
          found.isEmpty() ? words.say("reason.deed.none") : words.say("reason.deed", found);
      case Criterion.Share share -> share(finding);
      case Criterion.CountAtLeast count -> figure(finding, count.count());
      case Criterion.CountAtMost count -> figure(finding, count.count());
      case Criterion.NotOnHold() -> words.say("reason.hold." + finding.outcome());
      case Criterion.NotUnderDiscipline() -> words.say("reason.discipline." + finding.outcome());
      case Criterion.BodyExists() -> words.say("reason.body." + finding.outcome());
      case Criterion.Living() -> words.say("reason.living." + finding.outcome());
      case Criterion.NeverDisciplined never ->
          number == 0
              ? words.say("reason.neverDisciplined")
              : words.say("reason.disciplined", number);
      case Criterion.AwayFewerThan away -> words.say("reason.away", number, away.workingDays());
      case Criterion.SamePeriods same ->
          found.isEmpty() ? words.say("reason.samePeriods") : words.say("reason.periods", found);
      case Criterion.Served served ->
          words.say("reason.served." + finding.outcome(), number / 12, number % 12);
      case Criterion.Judgement judgement -> words.say("reason.judgement");
      case Criterion.Attested attested -> words.say("reason.attested");
      case Criterion.ByKind byKind ->
          words.say("reason.kind", words.say("kind." + facts.subject().kind()));
      default -> parts(finding);
    };
  }

  private String years(Finding finding, String asking) {
    var found = finding.found();
    if (finding.outcome() == Outcome.ASK_PERSON) {
      return words.say(asking, finding.missing());
    }
    if (!finding.missing().isEmpty()) {
      return found.isEmpty()
          ? words.say("reason.missing", finding.missing())
          : words.say("reason.years.missing", found, finding.missing());
    }
    return finding.pending().isEmpty()
        ? words.say("reason.years", found)
        : words.say("reason.years.pending", found, finding.pending());
  }

  private String counted(Finding finding, int needed) {
    if (finding.number() == 0) {
      return words.say("reason.counted.none", needed);
    }
    return finding.pending().isEmpty()
        ? words.say("reason.counted", finding.number(), needed, finding.found())
        : words.say(
            "reason.counted.pending", finding.number(), needed, finding.found(), finding.pending());
  }

  private String share(Finding finding) {
    var figures = facts.collective();
    return finding.number() < 0 || figures == null || figures.members() == null
        ? words.say("reason.unknown")
        : words.say("reason.share", finding.number(), figures.members());
  }

  private String figure(Finding finding, int limit) {
    return finding.number() < 0
        ? words.say("reason.unknown")
        : words.say("reason.figure", finding.number(), limit);
  }

  private String parts(Finding finding) {
    var met = finding.parts().stream().filter(part -> part.outcome() == Outcome.MET).count();
    return words.say("reason.parts", met, finding.parts().size());
  }
}
