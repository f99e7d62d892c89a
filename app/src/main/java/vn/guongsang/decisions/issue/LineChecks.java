package vn.guongsang.decisions.issue;

import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.LINE;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;

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

  LineChecks(DSLContext sql, ObjectProvider<LawOnLines> law, Doubts doubts) {
    this.sql = sql;
    this.law = law;
    this.doubts = doubts;
  }

  private List<Line> lines(Issue issue) {
    return IssueRows.lines(sql, LINE.DECISION.eq(issue.id().value()));
  }

  private List<LineVerdict> verdicts(Viewer viewer, List<Line> lines, LocalDate day) {
    var asked = law.getIfAvailable();
    return asked == null || lines.isEmpty() ? List.of() : asked.on(viewer, lines, day);
  }

  /** Asks the law and keeps with each line what it said. */
  void judge(Viewer viewer, Issue issue, LocalDate today) {
    var day = issue.dayOr(today);
    keep(issue, verdicts(viewer, lines(issue), day), day);
  }

  private void keep(Issue issue, List<LineVerdict> verdicts, LocalDate day) {
    sql.update(LINE)
        .set(LINE.VERDICT, (String) null)
        .set(LINE.JUDGED_ON, day)
        .where(LINE.DECISION.eq(issue.id().value()))
        .execute();
    var ids = verdicts.stream().map(v -> v.line().value()).toArray(UUID[]::new);
    var outcomes = verdicts.stream().map(v -> v.outcome().name()).toArray(String[]::new);
    var findings =
        verdicts.stream()
            .map(v -> v.findings().isEmpty() ? null : v.findings())
            .toArray(String[]::new);
    sql.execute(
        """
        update decisions.line l set verdict = v.verdict, findings = v.findings::jsonb
          from unnest({0}::uuid[], {1}::text[], {2}::text[]) as v (id, verdict, findings)
         where l.id = v.id
        """,
        DSL.val(ids), DSL.val(outcomes), DSL.val(findings));
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
    var out = new ArrayList<Obstacle>();
    for (var verdict : verdicts) {
      var line = byId.get(verdict.line());
      if (line != null && verdict.outcome() != Outcome.MET) {
        var kind = Obstacle.Kind.valueOf(verdict.outcome().name());
        verdict.reasons().forEach(words -> out.add(obstacle(line, kind, words, null)));
        if (verdict.reasons().isEmpty()) {
          out.add(obstacle(line, kind, Said.of("issue.obstacle." + kind.name()), null));
        }
      }
    }
    var drafts = drafts(issue, lines, day);
    for (var doubt : doubts.of(viewer, drafts, null, today)) {
      var line = lines.get(doubt.row());
      switch (doubt.kind()) {
        case DUPLICATE ->
            out.add(
                obstacle(
                    line,
                    doubt.href() == null ? Obstacle.Kind.PROPOSED_TWICE : Obstacle.Kind.DUPLICATE,
                    doubt.words(),
                    doubt.href()));
        case NO_AUTHORITY ->
            out.add(obstacle(line, Obstacle.Kind.NO_AUTHORITY, doubt.words(), null));
        // the law's checklist says it, and better
        case PREREQUISITE -> {}
        // asked when the number is known
        case NUMBER_TWICE -> {}
      }
    }
    elsewhere(issue, byId, out);
    out.sort(Comparator.comparingInt(Obstacle::position));
    return out;
  }

  private static Obstacle obstacle(
      Line line, Obstacle.Kind kind, Said words, @org.jspecify.annotations.Nullable String href) {
    return new Obstacle(
        line.id(),
        line.position(),
        line.holderName(),
        kind,
        words,
        href,
        !line.accepted().isEmpty());
  }

  /** The same award for the same holder and period in another decision that is still open. */
  private void elsewhere(Issue issue, Map<LineId, Line> lines, List<Obstacle> out) {
    var other = LINE.as("other");
    var otherRoot = PERSON_ROOT.as("other_root");
    sql.select(LINE.ID, DECISION.ID, DECISION.TITLE)
        .from(LINE)
        .leftJoin(PERSON_ROOT)
        .on(PERSON_ROOT.ID.eq(LINE.PERSON))
        .join(other)
        .on(
            other.AWARD_TYPE.eq(LINE.AWARD_TYPE),
            other.YEAR.eq(LINE.YEAR),
            other.SCHOOL_YEAR.eq(LINE.SCHOOL_YEAR),
            other.HOLDER_KIND.eq(LINE.HOLDER_KIND),
            other.DECISION.ne(LINE.DECISION),
            other.FIRST_YEAR.isNotDistinctFrom(LINE.FIRST_YEAR))
        .leftJoin(otherRoot)
        .on(otherRoot.ID.eq(other.PERSON))
        .join(DECISION)
        .on(DECISION.ID.eq(other.DECISION))
        .where(LINE.DECISION.eq(issue.id().value()))
        .and(DECISION.STATE.in("DRAFT", "AWAITING_SIGNATURE", "AWAITING_NUMBER"))
        .and(
            DSL.coalesce(PERSON_ROOT.ROOT, LINE.HOUSEHOLD, LINE.UNIT)
                .eq(DSL.coalesce(otherRoot.ROOT, other.HOUSEHOLD, other.UNIT)))
        .forEach(
            row -> {
              var line = lines.get(new LineId(row.value1()));
              if (line != null) {
                out.add(
                    obstacle(
                        line,
                        Obstacle.Kind.PROPOSED_TWICE,
                        Said.of("issue.obstacle.elsewhere", row.value3()),
                        "/decisions/" + row.value2()));
              }
            });
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
