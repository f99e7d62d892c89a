package vn.guongsang.registry;

import static vn.guongsang.registry.db.Tables.UNIT;
import static vn.guongsang.registry.db.Tables.UNIT_SPAN;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.db.tables.records.UnitSpanRecord;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** The tree of units: what is in it on a day, entering units, correcting what was entered wrong. */
@Component
public class Units {

  /** The kind of subject under which sentences speak of units. */
  public static final String SUBJECT = "unit";

  private final DSLContext sql;
  private final Spans spans;
  private final TreeOfToday tree;
  private final Journal journal;
  private final Clock clock;

  Units(DSLContext sql, Spans spans, TreeOfToday tree, Journal journal, Clock clock) {
    this.sql = sql;
    this.spans = spans;
    this.tree = tree;
    this.journal = journal;
    this.clock = clock;
  }

  public UnitId newId() {
    return new UnitId(TimeOrderedId.at(clock.millis()));
  }

  /** As it is today; an ended one as it last was, a coming one as it will first be. */
  public Optional<Unit> find(UnitId id) {
    return find(UNIT_TODAY.ID.eq(id.value()));
  }

  /** The same if it is within the viewer's scope, else {@link NotFound}. */
  public Unit within(Viewer viewer, UnitId id) {
    return find(UNIT_TODAY.ID.eq(id.value()).and(viewer.sees(UNIT_TODAY.PATH)))
        .orElseThrow(NotFound::new);
  }

  private Optional<Unit> find(Condition condition) {
    var place = vn.guongsang.registry.db.Tables.UNIT_PLACE;
    return sql.select(UNIT_SPAN, UNIT.VERSION)
        .from(UNIT_TODAY)
        .join(UNIT)
        .on(UNIT.ID.eq(UNIT_TODAY.ID))
        .join(place)
        .on(place.UNIT.eq(UNIT.ID))
        .join(UNIT_SPAN)
        .on(UNIT_SPAN.ID.eq(place.SPAN))
        .where(condition)
        .fetchOptional(row -> unit(row.value1(), row.value2()));
  }

  private static Unit unit(UnitSpanRecord row, int version) {
    var span = Spans.span(row);
    return new Unit(span.unit(), span.tenant(), version, span.facts(), span.days());
  }

  /** As it was on the day, if it lived. */
  public Optional<Unit> on(UnitId id, LocalDate day) {
    return sql.select(UNIT_SPAN, UNIT.VERSION)
        .from(UNIT_SPAN)
        .join(UNIT)
        .on(UNIT.ID.eq(UNIT_SPAN.UNIT))
        .where(UNIT_SPAN.UNIT.eq(id.value()))
        .and(lives(day))
        .fetchOptional(row -> unit(row.value1(), row.value2()));
  }

  static Condition lives(LocalDate day) {
    return UNIT_SPAN
        .FROM_DAY
        .le(day)
        .and(UNIT_SPAN.UNTIL_DAY.isNull().or(UNIT_SPAN.UNTIL_DAY.gt(day)));
  }

  /** All units that lived on the day, in no particular order. */
  public List<Unit> asAt(LocalDate day) {
    return sql.select(UNIT_SPAN, UNIT.VERSION)
        .from(UNIT_SPAN)
        .join(UNIT)
        .on(UNIT.ID.eq(UNIT_SPAN.UNIT))
        .where(lives(day))
        .fetch(row -> unit(row.value1(), row.value2()));
  }

  /** Whether the viewer's scope has no upper end, as that of the system: may enter roots. */
  boolean seesAll(Viewer viewer) {
    return sql.fetchExists(sql.selectOne().where(viewer.sees(DSL.val(""))));
  }

  /** Enters units, all or none; one sentence each. */
  @Transactional
  public void found(Viewer viewer, List<UnitDraft> drafts, LocalDate today) {
    var changes = enter(viewer, drafts, today);
    for (var change : changes) {
      var span = change.either();
      var entry =
          Entry.of("units.created", SUBJECT, span.unit().value())
              .in(span.unit())
              .fact("name", span.facts().name())
              .fact("day", span.from());
      for (var field : FactField.values()) {
        entry.change(field.key(), null, field.told(span.facts()));
      }
      journal.record(viewer, entry);
    }
  }

  private List<SpanChange> enter(Viewer viewer, List<UnitDraft> drafts, LocalDate today) {
    spans.lock();
    var history = spans.history();
    var faults = new ArrayList<Reason>();
    var fresh = drafts.stream().map(UnitDraft::id).toList();
    for (var draft : drafts) {
      faults.addAll(blanks(draft.facts()));
      var parent = draft.facts().parent();
      if (parent == null ? !seesAll(viewer) : !fresh.contains(parent) && !sees(viewer, parent)) {
        faults.add(new Reason("parent", Said.of("units.fault.parent-missing")));
      }
      history.found(draft.id(), viewer.tenant(), draft.from(), draft.facts());
    }
    return write(history, faults, today);
  }

  boolean sees(Viewer viewer, UnitId unit) {
    return sql.fetchExists(
        UNIT_TODAY, UNIT_TODAY.ID.eq(unit.value()).and(viewer.sees(UNIT_TODAY.PATH)));
  }

  static List<Reason> blanks(UnitFacts facts) {
    var faults = new ArrayList<Reason>();
    if (facts.code().isEmpty()) {
      faults.add(new Reason("code", Said.of("units.fault.no-code")));
    }
    if (facts.name().isEmpty()) {
      faults.add(new Reason("name", Said.of("units.fault.no-name")));
    }
    return faults;
  }

  List<SpanChange> write(UnitHistory history, List<Reason> faults, LocalDate today) {
    var all = new ArrayList<>(faults);
    all.addAll(Soundness.faults(history));
    if (!all.isEmpty()) {
      throw new Refused(all);
    }
    var changes = history.changes();
    spans.write(changes);
    tree.workOut(history, today);
    spans.settle();
    return changes;
  }

  /**
   * Puts right what was entered wrong: each thing that differs is overwritten over all the days on
   * which it was believed, and the journal keeps before and after.
   */
  @Transactional
  public void correct(
      Viewer viewer, UnitId id, int version, UnitFacts right, String reason, LocalDate today) {
    spans.lock();
    var unit = within(viewer, id);
    if (unit.version() != version) {
      throw new StaleVersion(id.value(), unit.version());
    }
    var history = spans.history();
    var faults = new ArrayList<>(blanks(right));
    var parent = right.parent();
    if (!java.util.Objects.equals(parent, unit.facts().parent())
        && (parent == null ? !seesAll(viewer) : !sees(viewer, parent))) {
      faults.add(new Reason("parent", Said.of("units.fault.parent-missing")));
    }
    history.correct(id, today, right);
    if (write(history, faults, today).isEmpty()) {
      return;
    }
    var entry =
        Entry.of("units.corrected", SUBJECT, id.value())
            .in(id)
            .because(reason)
            .fact("name", unit.name());
    for (var field : FactField.values()) {
      entry.change(field.key(), field.told(unit.facts()), field.told(right));
    }
    journal.record(viewer, entry);
  }

  /** What was true of it over which days, from its first to its last. */
  public List<Unit> life(UnitId id) {
    return sql.select(UNIT_SPAN, UNIT.VERSION)
        .from(UNIT_SPAN)
        .join(UNIT)
        .on(UNIT.ID.eq(UNIT_SPAN.UNIT))
        .where(UNIT_SPAN.UNIT.eq(id.value()))
        .orderBy(UNIT_SPAN.FROM_DAY)
        .fetch(row -> unit(row.value1(), row.value2()));
  }

  /** The units directly below it that live today, in the official order. */
  public List<UnitLine> children(UnitId parent) {
    return sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME, UNIT_TODAY.CODE, UNIT_TODAY.KIND)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.PARENT.eq(parent.value()))
        .and(UNIT_TODAY.LIVING)
        .orderBy(UNIT_TODAY.ORDER_PATH)
        .fetch(
            row ->
                new UnitLine(
                    new UnitId(row.value1()),
                    row.value2(),
                    row.value3(),
                    UnitKind.valueOf(row.value4())));
  }

  public record UnitLine(UnitId id, String name, String code, UnitKind kind) {}

  /**
   * Sets the official order of the units below a parent; those not named follow in their old order.
   *
   * @param version of the parent, which changes with the order of its children
   */
  @Transactional
  public void arrange(
      Viewer viewer, UnitId parent, int version, List<UnitId> wanted, LocalDate today) {
    spans.lock();
    var above = within(viewer, parent);
    if (above.version() != version) {
      throw new StaleVersion(parent.value(), above.version());
    }
    var all = new java.util.LinkedHashSet<UnitId>();
    var children = children(parent).stream().map(UnitLine::id).toList();
    wanted.stream().filter(children::contains).forEach(all::add);
    all.addAll(children);
    var history = spans.history();
    var place = 0;
    for (var child : all) {
      place += 10;
      var ordinal = place;
      history.correct(child, today, history.nearest(child, today).facts().at(ordinal));
    }
    if (write(history, List.of(), today).isEmpty()) {
      return;
    }
    sql.update(UNIT)
        .set(UNIT.VERSION, UNIT.VERSION.plus(1))
        .where(UNIT.ID.eq(parent.value()))
        .execute();
    journal.record(
        viewer,
        Entry.of("units.arranged", SUBJECT, parent.value())
            .in(parent)
            .fact("name", above.name())
            .fact("count", all.size()));
  }
}
