package vn.guongsang.movements.inspections;

import static vn.guongsang.movements.db.Tables.FINDING;
import static vn.guongsang.movements.db.Tables.INSPECTION;
import static vn.guongsang.movements.db.Tables.INSPECTOR;
import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.db.tables.records.InspectionRecord;
import vn.guongsang.movements.inspections.Inspection.Inspector;
import vn.guongsang.movements.inspections.Inspection.InspectorRole;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** Plans inspections, names their teams, keeps their minutes. */
@Component
public class Inspections {

  /** The kind of subject under which sentences speak of inspections. */
  public static final String SUBJECT = "inspection";

  private final DSLContext sql;
  private final Journal journal;
  private final Clock clock;

  Inspections(DSLContext sql, Journal journal, Clock clock) {
    this.sql = sql;
    this.journal = journal;
    this.clock = clock;
  }

  /** Those by units of the scope, and those that found something at one. */
  private static Condition seen(Viewer viewer) {
    return INSPECTION
        .TENANT
        .eq(viewer.tenant())
        .and(
            viewer
                .seesUnit(INSPECTION.UNIT)
                .or(
                    DSL.exists(
                        DSL.selectOne()
                            .from(FINDING)
                            .where(FINDING.INSPECTION.eq(INSPECTION.ID))
                            .and(viewer.seesUnit(FINDING.UNIT)))));
  }

  private static Field<Integer> counted(Viewer viewer, Condition which, String name) {
    return DSL.field(
            DSL.selectCount()
                .from(FINDING)
                .where(FINDING.INSPECTION.eq(INSPECTION.ID))
                .and(viewer.seesUnit(FINDING.UNIT).or(viewer.seesUnit(INSPECTION.UNIT)))
                .and(which))
        .as(name);
  }

  /** The latest first. */
  public List<Inspection> of(Viewer viewer, MovementId movement, LocalDate today) {
    return list(viewer, INSPECTION.MOVEMENT.eq(movement.value()), today);
  }

  public Inspection within(Viewer viewer, InspectionId id, LocalDate today) {
    return list(viewer, INSPECTION.ID.eq(id.value()), today).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private Inspection led(Viewer viewer, InspectionId id, LocalDate today) {
    var one = within(viewer, id, today);
    if (!one.mine()) {
      throw Refused.because("inspections.fault.of-another", one.unitName());
    }
    return one;
  }

  private List<Inspection> list(Viewer viewer, Condition where, LocalDate today) {
    var mine =
        DSL.field(DSL.coalesce(DSL.field(viewer.seesUnit(INSPECTION.UNIT)), false)).as("mine");
    var all = counted(viewer, DSL.noCondition(), "found");
    var open =
        counted(
            viewer,
            FINDING.STATE.ne(InspectionFinding.FindingState.CONFIRMED.name()),
            "found_open");
    var late = counted(viewer, Findings.late(today), "found_late");
    return sql.select(INSPECTION, MOVEMENT.NAME, UNIT_TODAY.NAME, mine, all, open, late)
        .from(INSPECTION)
        .join(MOVEMENT)
        .on(MOVEMENT.ID.eq(INSPECTION.MOVEMENT))
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(INSPECTION.UNIT))
        .where(seen(viewer))
        .and(where)
        .orderBy(INSPECTION.DAY.desc(), INSPECTION.ID.desc())
        .fetch(
            row ->
                new Inspection(
                    new InspectionId(row.value1().getId()),
                    new MovementId(row.value1().getMovement()),
                    row.value2(),
                    new UnitId(row.value1().getUnit()),
                    row.value3(),
                    said(row.value1()),
                    row.value1().getMinutes(),
                    Boolean.TRUE.equals(row.value4()),
                    row.value5(),
                    row.value6(),
                    row.value7(),
                    row.value1().getVersion()));
  }

  private static Inspection.Said said(InspectionRecord row) {
    var until = row.getUntilDay();
    return new Inspection.Said(
        row.getName(),
        row.getPlan(),
        row.getDocument(),
        row.getDay(),
        until == null ? null : until.minusDays(1));
  }

  /** Head, members, secretary. */
  public List<Inspector> team(InspectionId id) {
    return sql
        .select(INSPECTOR.PERSON, PERSON_TODAY.NAME, PERSON_TODAY.POSITION, INSPECTOR.ROLE)
        .from(INSPECTOR)
        .join(PERSON_TODAY)
        .on(PERSON_TODAY.ID.eq(INSPECTOR.PERSON))
        .where(INSPECTOR.INSPECTION.eq(id.value()))
        .orderBy(PERSON_TODAY.SORT_KEY, PERSON_TODAY.ID)
        .fetch(
            row ->
                new Inspector(
                    new PersonId(row.value1()),
                    row.value2(),
                    Objects.requireNonNullElse(row.value3(), ""),
                    InspectorRole.valueOf(row.value4())))
        .stream()
        .sorted(java.util.Comparator.comparing(Inspector::role))
        .toList();
  }

  private static void check(Inspection.Said said) {
    var last = said.lastDay();
    if (last != null && last.isBefore(said.day())) {
      throw Refused.field("last-day", "inspections.fault.last-day", said.day());
    }
  }

  private static void fill(InspectionRecord row, Inspection.Said said) {
    var last = said.lastDay();
    row.setName(said.name());
    row.setPlan(said.plan());
    row.setDocument(said.document());
    row.setDay(said.day());
    row.setUntilDay(last == null ? null : last.plusDays(1));
  }

  /**
   * @param unit that inspects; the unit acted for
   */
  @Transactional
  public InspectionId plan(Viewer viewer, MovementId movement, UnitId unit, Inspection.Said said) {
    check(said);
    Movements.requireSeen(sql, viewer, movement.value());
    if (!sql.fetchExists(
        UNIT_TODAY, UNIT_TODAY.ID.eq(unit.value()).and(viewer.sees(UNIT_TODAY.PATH)))) {
      throw Refused.because("inspections.fault.unit-outside");
    }
    var row = sql.newRecord(INSPECTION);
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setMovement(movement.value());
    row.setUnit(unit.value());
    fill(row, said);
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    row.setVersion(1);
    row.insert();
    journal.record(
        viewer,
        Entry.of("inspections.planned", SUBJECT, row.getId()).in(unit).fact("day", said.day()));
    return new InspectionId(row.getId());
  }

  private InspectionRecord locked(Inspection one, int version) {
    var row =
        sql.selectFrom(INSPECTION)
            .where(INSPECTION.ID.eq(one.id().value()))
            .forUpdate()
            .fetchSingle();
    if (row.getVersion() != version) {
      throw new StaleVersion(one.id().value(), row.getVersion());
    }
    row.setVersion(version + 1);
    return row;
  }

  @Transactional
  public void change(
      Viewer viewer, InspectionId id, int version, Inspection.Said said, LocalDate today) {
    check(said);
    var before = led(viewer, id, today);
    var row = locked(before, version);
    fill(row, said);
    row.update();
    var was = before.said();
    journal.record(
        viewer,
        Entry.of("inspections.changed", SUBJECT, id.value())
            .in(before.unit())
            .change("name", was.name(), said.name())
            .change("plan", was.plan(), said.plan())
            .change("document", was.document(), said.document())
            .change("day", was.day(), said.day())
            .change("last-day", was.lastDay(), said.lastDay()));
  }

  /**
   * @param file kept already; an earlier one stays kept too
   */
  @Transactional
  public void minutes(Viewer viewer, InspectionId id, int version, UUID file, LocalDate today) {
    var before = led(viewer, id, today);
    if (before.said().day().isAfter(today)) {
      throw Refused.field("file", "inspections.fault.not-begun", before.said().day());
    }
    var row = locked(before, version);
    row.setMinutes(file);
    row.update();
    journal.record(viewer, Entry.of("inspections.minuted", SUBJECT, id.value()).in(before.unit()));
  }

  /** Somebody who is in the team already gets another place in it; there is one head. */
  @Transactional
  public void name(
      Viewer viewer, InspectionId id, PersonId person, InspectorRole role, LocalDate today) {
    var one = led(viewer, id, today);
    sql.selectOne().from(INSPECTION).where(INSPECTION.ID.eq(id.value())).forUpdate().fetch();
    if (!sql.fetchExists(
        PERSON_TODAY, PERSON_TODAY.ID.eq(person.value()).and(viewer.sees(PERSON_TODAY.PATH)))) {
      throw Refused.field("person", "inspections.fault.nobody");
    }
    if (role == InspectorRole.HEAD
        && team(id).stream()
            .anyMatch(i -> i.role() == InspectorRole.HEAD && !i.person().equals(person))) {
      throw Refused.field("role", "inspections.fault.one-head");
    }
    sql.deleteFrom(INSPECTOR)
        .where(INSPECTOR.INSPECTION.eq(id.value()))
        .and(INSPECTOR.PERSON.eq(person.value()))
        .execute();
    sql.insertInto(INSPECTOR, INSPECTOR.INSPECTION, INSPECTOR.PERSON, INSPECTOR.ROLE)
        .values(id.value(), person.value(), role.name())
        .execute();
    journal.record(
        viewer,
        Entry.of("inspections.named", SUBJECT, id.value())
            .in(one.unit())
            .fact("person", "person", person.value())
            .fact("role", role));
  }

  @Transactional
  public void release(Viewer viewer, InspectionId id, PersonId person, LocalDate today) {
    var one = led(viewer, id, today);
    if (sql.deleteFrom(INSPECTOR)
            .where(INSPECTOR.INSPECTION.eq(id.value()))
            .and(INSPECTOR.PERSON.eq(person.value()))
            .execute()
        == 0) {
      throw new NotFound();
    }
    journal.record(
        viewer,
        Entry.of("inspections.released", SUBJECT, id.value())
            .in(one.unit())
            .fact("person", "person", person.value()));
  }
}
