package vn.guongsang.movements.inspections;

import static vn.guongsang.movements.db.Tables.FINDING;
import static vn.guongsang.movements.db.Tables.FINDING_STEP;
import static vn.guongsang.movements.db.Tables.INSPECTION;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.db.tables.records.FindingRecord;
import vn.guongsang.movements.inspections.InspectionFinding.FindingMove;
import vn.guongsang.movements.inspections.InspectionFinding.FindingState;
import vn.guongsang.movements.inspections.InspectionFinding.Step;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** What inspections found, and what is done about it. */
@Component
public class Findings {

  /** The kind of subject under which sentences speak of findings. */
  public static final String SUBJECT = "finding";

  private final DSLContext sql;
  private final Inspections inspections;
  private final Journal journal;
  private final Clock clock;

  Findings(DSLContext sql, Inspections inspections, Journal journal, Clock clock) {
    this.sql = sql;
    this.inspections = inspections;
    this.journal = journal;
    this.clock = clock;
  }

  static Condition late(LocalDate today) {
    return FINDING.STATE.eq(FindingState.OPEN.name()).and(FINDING.DUE.lt(today));
  }

  /** Of one inspection, the late and the open first; only those of the viewer's scope. */
  public List<InspectionFinding> of(Viewer viewer, InspectionId id, LocalDate today) {
    return list(viewer, FINDING.INSPECTION.eq(id.value())).stream()
        .sorted(
            java.util.Comparator.comparing((InspectionFinding f) -> !f.late(today))
                .thenComparing(f -> f.state() == FindingState.CONFIRMED))
        .toList();
  }

  public InspectionFinding within(Viewer viewer, FindingId id) {
    return list(viewer, FINDING.ID.eq(id.value())).stream().findFirst().orElseThrow(NotFound::new);
  }

  List<InspectionFinding> list(Viewer viewer, Condition where) {
    var inspecting = UNIT_TODAY.as("inspecting");
    var mine = DSL.field(DSL.coalesce(DSL.field(viewer.seesUnit(FINDING.UNIT)), false)).as("mine");
    var led = DSL.field(DSL.coalesce(DSL.field(viewer.seesUnit(INSPECTION.UNIT)), false)).as("led");
    return sql.select(
            FINDING, INSPECTION.NAME, INSPECTION.UNIT, inspecting.NAME, UNIT_TODAY.NAME, mine, led)
        .from(FINDING)
        .join(INSPECTION)
        .on(INSPECTION.ID.eq(FINDING.INSPECTION))
        .join(inspecting)
        .on(inspecting.ID.eq(INSPECTION.UNIT))
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(FINDING.UNIT))
        .where(FINDING.TENANT.eq(viewer.tenant()))
        .and(viewer.seesUnit(FINDING.UNIT).or(viewer.seesUnit(INSPECTION.UNIT)))
        .and(where)
        .orderBy(FINDING.DUE.asc().nullsLast(), FINDING.MADE_AT, FINDING.ID)
        .fetch(
            row -> {
              var one = row.value1();
              return new InspectionFinding(
                  new FindingId(one.getId()),
                  new InspectionId(one.getInspection()),
                  row.value2(),
                  new UnitId(row.value3()),
                  row.value4(),
                  new UnitId(one.getUnit()),
                  row.value5(),
                  one.getWords(),
                  one.getAsked(),
                  one.getDue(),
                  FindingState.valueOf(one.getState()),
                  Boolean.TRUE.equals(row.value6()),
                  Boolean.TRUE.equals(row.value7()),
                  one.getVersion());
            });
  }

  /** The first one first. */
  public List<Step> steps(FindingId id) {
    return sql.selectFrom(FINDING_STEP)
        .where(FINDING_STEP.FINDING.eq(id.value()))
        .orderBy(FINDING_STEP.MADE_AT, FINDING_STEP.ID)
        .fetch(
            row ->
                new Step(
                    row.getId(),
                    FindingMove.valueOf(row.getMove()),
                    row.getDay(),
                    row.getWords(),
                    row.getFile()));
  }

  /**
   * @param asked what the unit is to do; empty text where nothing is asked yet
   * @param due by when; given exactly when something is asked
   */
  @Transactional
  public FindingId note(
      Viewer viewer,
      InspectionId id,
      UnitId unit,
      String words,
      String asked,
      @Nullable LocalDate due,
      LocalDate today) {
    var inspection = inspections.within(viewer, id, today);
    if (!inspection.mine()) {
      throw Refused.because("inspections.fault.of-another", inspection.unitName());
    }
    var begun = inspection.said().day();
    if (begun.isAfter(today)) {
      throw Refused.because("inspections.fault.not-begun", begun);
    }
    if (!sql.fetchExists(
        UNIT_TODAY, UNIT_TODAY.ID.eq(unit.value()).and(viewer.sees(UNIT_TODAY.PATH)))) {
      throw Refused.field("unit", "inspections.fault.unit-outside");
    }
    if (!asked.isEmpty() || due != null) {
      check(asked, due, begun);
    }
    var row = sql.newRecord(FINDING);
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setInspection(id.value());
    row.setUnit(unit.value());
    row.setWords(words);
    row.setAsked(asked);
    row.setDue(due);
    row.setState((asked.isEmpty() ? FindingState.NOTED : FindingState.OPEN).name());
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    row.setVersion(1);
    row.insert();
    journal.record(
        viewer,
        Entry.of("findings.noted", SUBJECT, row.getId())
            .in(unit)
            .fact("inspection", Inspections.SUBJECT, id.value()));
    return new FindingId(row.getId());
  }

  private static void check(String asked, @Nullable LocalDate due, LocalDate after) {
    if (asked.isEmpty()) {
      throw Refused.field("asked", "findings.fault.no-asked");
    }
    if (due == null) {
      throw Refused.field("due", "findings.fault.no-due");
    }
    if (due.isBefore(after)) {
      throw Refused.field("due", "findings.fault.due-before", after);
    }
  }

  private FindingRecord locked(InspectionFinding finding, int version, FindingMove move) {
    var row =
        sql.selectFrom(FINDING)
            .where(FINDING.ID.eq(finding.id().value()))
            .forUpdate()
            .fetchSingle();
    if (row.getVersion() != version) {
      throw new StaleVersion(finding.id().value(), row.getVersion());
    }
    if (!move.from(FindingState.valueOf(row.getState()))) {
      throw Refused.because("findings.fault.move." + move.name());
    }
    row.setState(move.to().name());
    row.setVersion(version + 1);
    return row;
  }

  /** Whoever inspected asks something of the unit where it was only noted. */
  @Transactional
  public void ask(
      Viewer viewer, FindingId id, int version, String asked, LocalDate due, LocalDate today) {
    var finding = led(viewer, id);
    check(asked, due, today);
    var row = locked(finding, version, FindingMove.ASK);
    row.setAsked(asked);
    row.setDue(due);
    row.update();
    step(viewer, finding, FindingMove.ASK, today, asked, null);
  }

  private InspectionFinding led(Viewer viewer, FindingId id) {
    var finding = within(viewer, id);
    if (!finding.led()) {
      throw Refused.because("inspections.fault.of-another", finding.inspectingName());
    }
    return finding;
  }

  /** The unit says what it did about it. */
  @Transactional
  public void mend(
      Viewer viewer,
      FindingId id,
      int version,
      LocalDate day,
      String words,
      @Nullable UUID file,
      LocalDate today) {
    var finding = within(viewer, id);
    if (!finding.mine()) {
      throw Refused.because("findings.fault.of-another", finding.unitName());
    }
    if (words.isEmpty()) {
      throw Refused.field("words", "findings.fault.no-words");
    }
    if (day.isAfter(today)) {
      throw Refused.field("day", "findings.fault.day-to-come", day);
    }
    locked(finding, version, FindingMove.MEND).update();
    step(viewer, finding, FindingMove.MEND, day, words, file);
  }

  /**
   * Whoever inspected confirms that it was mended, or opens it again and says why.
   *
   * @param due a new day when it is opened again; null keeps the old one
   */
  @Transactional
  public void judge(
      Viewer viewer,
      FindingId id,
      int version,
      FindingMove move,
      String words,
      @Nullable LocalDate due,
      LocalDate today) {
    var finding = led(viewer, id);
    if (move != FindingMove.CONFIRM && move != FindingMove.REOPEN) {
      throw Refused.field("move", "findings.fault.no-move");
    }
    if (move == FindingMove.REOPEN && words.isEmpty()) {
      throw Refused.field("words", "findings.fault.no-reason");
    }
    var row = locked(finding, version, move);
    if (move == FindingMove.REOPEN && due != null) {
      check(finding.asked(), due, today);
      row.setDue(due);
    }
    row.update();
    step(viewer, finding, move, today, words, null);
  }

  private void step(
      Viewer viewer,
      InspectionFinding finding,
      FindingMove move,
      LocalDate day,
      String words,
      @Nullable UUID file) {
    sql.insertInto(FINDING_STEP)
        .set(FINDING_STEP.ID, TimeOrderedId.at(clock.millis()))
        .set(FINDING_STEP.FINDING, finding.id().value())
        .set(FINDING_STEP.MOVE, move.name())
        .set(FINDING_STEP.DAY, day)
        .set(FINDING_STEP.WORDS, words)
        .set(FINDING_STEP.FILE, file)
        .set(FINDING_STEP.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
        .set(FINDING_STEP.MADE_AT, clock.instant())
        .execute();
    journal.record(
        viewer,
        Entry.of("findings.moved", SUBJECT, finding.id().value())
            .in(finding.unit())
            .fact("move", move)
            .fact("day", day)
            .because(move == FindingMove.REOPEN ? words : ""));
  }
}
