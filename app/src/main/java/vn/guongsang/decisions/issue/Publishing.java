package vn.guongsang.decisions.issue;

import static vn.guongsang.decisions.db.Tables.DECISION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Decisions;
import vn.guongsang.decisions.Register;
import vn.guongsang.decisions.db.tables.records.DecisionRecord;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/**
 * Publishes what came back signed: the last question to the law, number, day and signatory, the
 * awards in the register and whatever else is true from then on, in one transaction.
 */
@Component
public class Publishing {

  private static final Pattern NUMBER = Pattern.compile("\\d+[\\p{L}]?(/\\S.*)?");

  private final DSLContext sql;
  private final Issuing issuing;
  private final LineChecks checks;
  private final Decisions decisions;
  private final Register register;
  private final Undoing undoing;
  private final Numbers numbers;
  private final ApplicationEventPublisher events;
  private final Journal journal;
  private final Clock clock;

  Publishing(
      DSLContext sql,
      Issuing issuing,
      LineChecks checks,
      Decisions decisions,
      Register register,
      Undoing undoing,
      Numbers numbers,
      ApplicationEventPublisher events,
      Journal journal,
      Clock clock) {
    this.sql = sql;
    this.issuing = issuing;
    this.checks = checks;
    this.decisions = decisions;
    this.register = register;
    this.undoing = undoing;
    this.numbers = numbers;
    this.events = events;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * @return the register's new lines, in the order of the list
   */
  @Transactional
  public List<AwardId> publish(
      Viewer viewer, DecisionId id, int version, Signed signed, LocalDate today) {
    if (!viewer.may(Move.PUBLISH.needs())) {
      throw new NotFound();
    }
    var row = issuing.locked(viewer, id, version);
    var issue = IssueRows.read(row);
    if (!Move.PUBLISH.from(issue.state())) {
      throw Refused.because("issue.fault.not-now." + issue.state().name());
    }
    check(issue, signed, today);
    var day = signed.day();
    var lines = checks.refuseUnlessReady(viewer, issue, day, today);
    var number = number(row, signed);
    write(row, signed, number);
    var decision = Decisions.read(row);
    List<AwardId> awards;
    if (issue.kind() == DecisionKind.CONFERRING) {
      awards =
          register.enterUnder(viewer, decision, LineChecks.drafts(decision.draft(), lines), today);
      mark(lines, awards);
    } else {
      awards = undoing.carryOut(viewer, IssueRows.read(row), today);
    }
    journal.record(
        viewer,
        Issuing.entry("issue.published", row)
            .change("number", "", number)
            .change("day", issue.day(), day)
            .change("lines", 0, awards.size()));
    events.publishEvent(
        new DecisionPublished(
            viewer, id, issue.kind(), issue.unit(), row.getTenant(), day, awards));
    return awards;
  }

  private static void check(Issue issue, Signed signed, LocalDate today) {
    if (signed.day().isAfter(today)) {
      throw Refused.field("day", "register.fault.day-to-come", signed.day());
    }
    if (signed.signatory().isEmpty() && issue.signatory().isEmpty()) {
      throw Refused.field("signatory", "issue.fault.no-signatory");
    }
    if (!signed.number().isEmpty() && !NUMBER.matcher(signed.number()).matches()) {
      throw Refused.field("number", "issue.fault.number");
    }
  }

  /**
   * With its symbol. The issuer's numbers stand still until the transaction ends, also for those
   * who enter decisions made elsewhere.
   */
  private String number(DecisionRecord row, Signed signed) {
    sql.execute(
        "select pg_advisory_xact_lock(hashtextextended({0}, {1}))",
        DSL.val("decision of " + row.getFolded()), DSL.val((long) row.getTenant()));
    var year = signed.day().getYear();
    if (!signed.number().isEmpty()) {
      var typed = signed.number();
      var number = typed.contains("/") ? typed : typed + "/" + row.getSymbol();
      if (decisions.numberTaken(row.getTenant(), row.getFolded(), number, year)) {
        throw Refused.field("number", "issue.fault.number-taken", number, Integer.toString(year));
      }
      return VietnameseText.clean(number);
    }
    while (true) {
      var next =
          numbers.take(
              row.getTenant(),
              new UnitId(java.util.Objects.requireNonNull(row.getUnit())),
              Numbers.Kind.DECISION,
              year,
              row.getSymbol(),
              1);
      var number = next + "/" + row.getSymbol();
      if (!decisions.numberTaken(row.getTenant(), row.getFolded(), number, year)) {
        return number;
      }
    }
  }

  private void write(DecisionRecord row, Signed signed, String number) {
    row.setNumber(number);
    row.setDay(signed.day());
    if (!signed.signatory().isEmpty()) {
      row.setSignatory(signed.signatory());
      row.setSignatoryPost(signed.signatoryPost());
      row.setCapacity(signed.capacity().name());
    }
    if (signed.file() != null) {
      row.setFile(signed.file());
    }
    row.setState(DecisionState.PUBLISHED.name());
    row.setStateSince(clock.instant());
    row.setPublishedAt(clock.instant());
    row.setVersion(row.getVersion() + 1);
    row.update();
  }

  private void mark(List<Line> lines, List<AwardId> awards) {
    sql.execute(
        """
        update decisions.line l set award = v.award
          from unnest({0}::uuid[], {1}::uuid[]) as v (id, award) where l.id = v.id
        """,
        DSL.val(lines.stream().map(l -> l.id().value()).toArray(UUID[]::new)),
        DSL.val(awards.stream().map(AwardId::value).toArray(UUID[]::new)));
  }

  /**
   * A paper that was signed here: kept with the decision until it is published, and gone when it is
   * taken back to a draft.
   */
  @Transactional
  public void keepSigned(Viewer viewer, DecisionId id, int version, UUID file) {
    var row = issuing.locked(viewer, id, version);
    var state = DecisionState.valueOf(row.getState());
    if (state == DecisionState.PUBLISHED) {
      attach(viewer, id, version, file);
      return;
    }
    if (state != DecisionState.AWAITING_SIGNATURE && state != DecisionState.AWAITING_NUMBER) {
      throw Refused.because("issue.fault.not-now." + state.name());
    }
    row.setFile(file);
    row.setVersion(version + 1);
    row.update(DECISION.FILE, DECISION.VERSION);
    journal.record(viewer, Issuing.entry("issue.file-attached", row).change("file", "", "✓"));
  }

  /** The signed file of a decision published without it. */
  @Transactional
  public void attach(Viewer viewer, DecisionId id, int version, UUID file) {
    var row = issuing.locked(viewer, id, version);
    if (!DecisionState.PUBLISHED.name().equals(row.getState())) {
      throw Refused.because("issue.fault.not-now." + row.getState());
    }
    if (row.getFile() != null) {
      throw Refused.because("issue.fault.file-there");
    }
    row.setFile(file);
    row.setVersion(version + 1);
    row.update(DECISION.FILE, DECISION.VERSION);
    journal.record(viewer, Issuing.entry("issue.file-attached", row).change("file", "", "✓"));
  }
}
