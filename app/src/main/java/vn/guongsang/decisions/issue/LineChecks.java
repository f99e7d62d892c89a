package vn.guongsang.decisions.issue;

import static vn.guongsang.decisions.db.Tables.LINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardDraft;
import vn.guongsang.decisions.DecisionDraft;
import vn.guongsang.decisions.Doubts;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/**
 * Asks of a decision's lines what the law says, what the register holds, what is proposed twice.
 */
@Component
public class LineChecks {

  /** As many reasons as somebody reads. */
  private static final int MOST_SAID = 20;

  private final DSLContext sql;
  private final ObjectProvider<LawOnLines> law;
  private final Doubts doubts;
  private final ProposedElsewhere elsewhere;
  private final GivenReasons answers;

  LineChecks(
      DSLContext sql,
      ObjectProvider<LawOnLines> law,
      Doubts doubts,
      ProposedElsewhere elsewhere,
      GivenReasons answers) {
    this.sql = sql;
    this.law = law;
    this.doubts = doubts;
    this.elsewhere = elsewhere;
    this.answers = answers;
  }

  private List<Line> lines(Issue issue) {
    return IssueRows.lines(sql, LINE.DECISION.eq(issue.id().value()));
  }

  private List<LineVerdict> verdicts(Viewer viewer, List<Line> lines, LocalDate day) {
    var asked = law.getIfAvailable();
    return asked == null || lines.isEmpty() ? List.of() : asked.on(viewer, lines, day);
  }

  /** Asks the law and keeps with each line what it said. */
  List<LineVerdict> judge(Viewer viewer, Issue issue, LocalDate today) {
    var day = issue.dayOr(today);
    var verdicts = verdicts(viewer, lines(issue), day);
    keep(issue, verdicts, day);
    return verdicts;
  }

  /** What was said before and still holds is not written again: checklists are long. */
  private void keep(Issue issue, List<LineVerdict> verdicts, LocalDate day) {
    var ids = verdicts.stream().map(v -> v.line().value()).toArray(UUID[]::new);
    var outcomes = verdicts.stream().map(v -> v.outcome().name()).toArray(String[]::new);
    var findings =
        verdicts.stream()
            .map(v -> v.findings().isEmpty() ? null : v.findings())
            .toArray(String[]::new);
    sql.execute(
        """
        update decisions.line l
           set verdict = v.verdict, findings = v.findings::jsonb, judged_on = {4}::date
          from decisions.line o
          left join unnest({0}::uuid[], {1}::text[], {2}::text[]) as v (id, verdict, findings)
            on v.id = o.id
         where o.decision = {3} and l.id = o.id
           and (l.verdict, l.findings, l.judged_on)
               is distinct from (v.verdict, v.findings::jsonb, {4}::date)
        """,
        DSL.val(ids),
        DSL.val(outcomes),
        DSL.val(findings),
        DSL.val(issue.id().value()),
        DSL.val(day));
  }

  /** Everything that stands against the lines on this day, in the order of the list. */
  public List<Obstacle> of(Viewer viewer, Issue issue, LocalDate day, LocalDate today) {
    return of(viewer, issue, lines(issue), day, today);
  }

  private List<Obstacle> of(
      Viewer viewer, Issue issue, List<Line> lines, LocalDate day, LocalDate today) {
    return of(viewer, issue, lines, verdicts(viewer, lines, day), day, today);
  }

  private List<Obstacle> of(
      Viewer viewer,
      Issue issue,
      List<Line> lines,
      List<LineVerdict> verdicts,
      LocalDate day,
      LocalDate today) {
    var byId = new LinkedHashMap<LineId, Line>();
    lines.forEach(line -> byId.put(line.id(), line));
    var out = new Found(answers.of(issue.id()));
    for (var verdict : verdicts) {
      var line = byId.get(verdict.line());
      if (line != null && verdict.outcome() != Outcome.MET) {
        words(verdict).forEach(words -> out.add(line, kind(verdict), words, null, words));
      }
    }
    var drafts = drafts(issue, lines, day);
    for (var doubt : doubts.of(viewer, drafts, null, today)) {
      var line = lines.get(doubt.row());
      switch (doubt.kind()) {
        case DUPLICATE ->
            out.add(
                line,
                doubt.href() == null ? Obstacle.Kind.PROPOSED_TWICE : Obstacle.Kind.DUPLICATE,
                doubt.words(),
                doubt.href(),
                doubt.href() == null ? doubt.words() : doubt.href());
        case NO_AUTHORITY ->
            out.add(line, Obstacle.Kind.NO_AUTHORITY, doubt.words(), null, doubt.words());
        // the law's checklist says it, and better
        case PREREQUISITE -> {}
        // asked when the number is known
        case NUMBER_TWICE -> {}
      }
    }
    elsewhere(viewer, issue, byId, out);
    return out.sorted();
  }

  private static Obstacle.Kind kind(LineVerdict verdict) {
    return Obstacle.Kind.valueOf(verdict.outcome().name());
  }

  private static List<Said> words(LineVerdict verdict) {
    return verdict.reasons().isEmpty()
        ? List.of(Said.of("issue.obstacle." + kind(verdict).name()))
        : verdict.reasons();
  }

  /** What is found of a decision, each with the reason given for just that. */
  private static final class Found {
    private final Map<LineId, Map<String, String>> answers;
    private final List<Obstacle> all = new ArrayList<>();

    Found(Map<LineId, Map<String, String>> answers) {
      this.answers = answers;
    }

    void add(Line line, Obstacle.Kind kind, Said words, @Nullable String href, Object source) {
      var given = answers.getOrDefault(line.id(), Map.of());
      var mark = Obstacle.mark(kind, source);
      all.add(
          new Obstacle(
              line.id(),
              line.position(),
              line.holderName(),
              kind,
              words,
              href,
              mark,
              given.getOrDefault(mark, "")));
    }

    List<Obstacle> sorted() {
      all.sort(Comparator.comparingInt(Obstacle::position));
      return all;
    }
  }

  /** What the law says against lines, for which somebody gave a reason beforehand. */
  void answer(Issue issue, List<LineVerdict> verdicts, Map<LineId, String> reasons) {
    var given = new ArrayList<GivenReasons.Given>();
    for (var verdict : verdicts) {
      var reason = reasons.getOrDefault(verdict.line(), "");
      if (!reason.isEmpty() && verdict.outcome() != Outcome.MET && kind(verdict).answerable()) {
        for (var words : words(verdict)) {
          given.add(
              new GivenReasons.Given(verdict.line(), Obstacle.mark(kind(verdict), words), reason));
        }
      }
    }
    answers.give(issue.id(), given);
  }

  private void elsewhere(Viewer viewer, Issue issue, Map<LineId, Line> lines, Found out) {
    for (var twin : elsewhere.of(viewer, issue.id(), lines.values())) {
      var line = lines.get(twin.line());
      if (line != null) {
        // a draft of others is nobody else's business, but that there is one must be said
        out.add(
            line,
            Obstacle.Kind.PROPOSED_TWICE,
            twin.seen()
                ? Said.of("issue.obstacle.elsewhere", twin.title())
                : Said.of("issue.obstacle.elsewhere-unseen"),
            twin.seen() ? "/decisions/made/" + twin.other() : null,
            twin.other());
      }
    }
  }

  /** The lines as the register would take them. */
  static List<AwardDraft> drafts(Issue issue, List<Line> lines, LocalDate day) {
    return drafts(
        new DecisionDraft(
            issue.issuer(), issue.body(), "", day, issue.title(), issue.signatory(), false, null),
        lines);
  }

  static List<AwardDraft> drafts(DecisionDraft paper, List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                new AwardDraft(
                    paper,
                    line.awardType(),
                    line.track(),
                    line.holder(),
                    line.unit(),
                    line.period(),
                    line.achievement(),
                    Vouched.RECORD))
        .toList();
  }

  /**
   * The lines of a decision that may go on, asked anew on this day and with what was said kept.
   *
   * @throws Refused with every reason, as many as somebody reads
   */
  List<Line> refuseUnlessReady(Viewer viewer, Issue issue, LocalDate day, LocalDate today) {
    var lines = lines(issue);
    if (issue.kind() == DecisionKind.CONFERRING && lines.isEmpty()) {
      throw Refused.because("issue.fault.nobody");
    }
    var verdicts = verdicts(viewer, lines, day);
    var stopping =
        of(viewer, issue, lines, verdicts, day, today).stream().filter(Obstacle::stops).toList();
    if (!stopping.isEmpty()) {
      var said =
          stopping.stream()
              .limit(MOST_SAID)
              .map(
                  o ->
                      new Reason(
                          "",
                          Said.of(
                              "issue.fault.line",
                              Integer.toString(o.position()),
                              o.holderName(),
                              o.words())))
              .collect(Collectors.toCollection(ArrayList::new));
      if (stopping.size() > MOST_SAID) {
        said.add(new Reason("", Said.of("issue.fault.more-lines", stopping.size() - MOST_SAID)));
      }
      throw new Refused(said);
    }
    keep(issue, verdicts, day);
    return lines;
  }
}
