package vn.guongsang.registry;

import static vn.guongsang.registry.db.Tables.SUCCESSION;
import static vn.guongsang.registry.db.Tables.UNIT_SPAN;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** Many units entered and put right in one go, all or none, and taken back exactly. */
@Component
public class UnitBatches {

  private final DSLContext sql;
  private final Spans spans;
  private final Units units;
  private final TreeOfToday tree;
  private final ObjectProvider<UnitDependents> dependents;
  private final ApplicationEventPublisher events;
  private final JsonMapper json;
  private final Clock clock;

  UnitBatches(
      DSLContext sql,
      Spans spans,
      Units units,
      TreeOfToday tree,
      ObjectProvider<UnitDependents> dependents,
      ApplicationEventPublisher events,
      JsonMapper json,
      Clock clock) {
    this.sql = sql;
    this.spans = spans;
    this.units = units;
    this.tree = tree;
    this.dependents = dependents;
    this.events = events;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param changed units as they should be, with the first day of their life where that is wrong
   * @param day as at which the changed ones are spoken of
   * @param correcting whether what differs was entered wrong from the beginning; else it is
   *     otherwise from the day on, and stays what it was before
   */
  public record Batch(
      List<UnitDraft> founded, List<Changed> changed, LocalDate day, boolean correcting) {}

  public record Changed(UnitId unit, UnitFacts facts, @Nullable LocalDate founded) {}

  /** Keeps other writers of units waiting until the transaction ends. */
  public void standStill() {
    spans.lock();
  }

  /** Units that lived on the day and are within the viewer's scope today. */
  public List<Unit> within(Viewer viewer, LocalDate day) {
    var seen = seen(viewer);
    return units.asAt(day).stream().filter(unit -> seen.contains(unit.id())).toList();
  }

  private Set<UnitId> seen(Viewer viewer) {
    return sql
        .select(UNIT_TODAY.ID)
        .from(UNIT_TODAY)
        .where(viewer.sees(UNIT_TODAY.PATH))
        .fetch(UNIT_TODAY.ID)
        .stream()
        .map(UnitId::new)
        .collect(Collectors.toSet());
  }

  /** Codes that any unit of the tenant ever bore, whoever may see it. */
  public Set<String> codesTaken(Viewer viewer) {
    return new HashSet<>(
        sql.selectDistinct(UNIT_SPAN.CODE)
            .from(UNIT_SPAN)
            .where(UNIT_SPAN.TENANT.eq(viewer.tenant()))
            .fetch(UNIT_SPAN.CODE));
  }

  /** The first days of the life of each unit in the viewer's scope, while its first facts held. */
  public Map<UnitId, DayRange> beginnings(Viewer viewer) {
    return sql.select(UNIT_SPAN.UNIT, UNIT_SPAN.FROM_DAY, UNIT_SPAN.UNTIL_DAY)
        .from(UNIT_SPAN)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(UNIT_SPAN.UNIT).and(UNIT_TODAY.FROM_DAY.eq(UNIT_SPAN.FROM_DAY)))
        .where(viewer.sees(UNIT_TODAY.PATH))
        .fetchMap(row -> new UnitId(row.value1()), row -> new DayRange(row.value2(), row.value3()));
  }

  /** What speaks against it, in thought only. */
  public List<Reason> faults(Viewer viewer, Batch batch) {
    var history = spans.history();
    var faults = done(viewer, batch, history);
    faults.addAll(Soundness.faults(history));
    return faults;
  }

  private List<Reason> done(Viewer viewer, Batch batch, UnitHistory history) {
    var faults = new ArrayList<Reason>();
    var allowed = seen(viewer);
    batch.founded().forEach(draft -> allowed.add(draft.id()));
    for (var draft : batch.founded()) {
      faults.addAll(Units.blanks(draft.facts()));
      mustBeUnder(allowed, draft.facts(), faults);
      history.found(draft.id(), viewer.tenant(), draft.from(), draft.facts());
    }
    for (var changed : batch.changed()) {
      faults.addAll(Units.blanks(changed.facts()));
      var before = history.nearest(changed.unit(), batch.day()).facts();
      if (!allowed.contains(changed.unit())) {
        faults.add(new Reason("", Said.of("units.fault.parent-missing")));
      } else if (!Objects.equals(before.parent(), changed.facts().parent())) {
        mustBeUnder(allowed, changed.facts(), faults);
      }
      if (changed.founded() != null) {
        history.foundedRatherOn(changed.unit(), changed.founded());
      }
      if (batch.correcting()) {
        history.correct(changed.unit(), batch.day(), changed.facts());
      } else {
        history.change(changed.unit(), batch.day(), facts -> changed.facts());
      }
    }
    return faults;
  }

  private static void mustBeUnder(Set<UnitId> allowed, UnitFacts facts, List<Reason> faults) {
    if (facts.parent() == null || !allowed.contains(facts.parent())) {
      faults.add(new Reason("parent", Said.of("units.fault.parent-missing")));
    }
  }

  /**
   * Does it in the caller's transaction, without a sentence in the journal.
   *
   * @return what {@link #undo} needs to know
   */
  @Transactional
  public String enter(Viewer viewer, Batch batch, LocalDate today) {
    spans.lock();
    var history = spans.history();
    var faults = done(viewer, batch, history);
    var changes = units.write(history, faults, today);
    events.publishEvent(
        new UnitsReorganised(
            TimeOrderedId.at(clock.millis()), batch.day(), /* undone= */ false, touched(changes)));
    return json.writeValueAsString(new Kept(changes));
  }

  private record Kept(List<SpanChange> changes) {}

  private static List<UnitId> touched(List<SpanChange> changes) {
    return changes.stream().map(c -> c.either().unit()).distinct().toList();
  }

  /** Why it cannot be taken back; nothing when it can. */
  public List<Said> againstUndo(String record) {
    var changes = json.readValue(record, Kept.class).changes();
    var history = spans.history();
    var faults = new ArrayList<>(againstUndo(changes, history));
    if (faults.isEmpty()) {
      history.apply(changes.stream().map(SpanChange::back).toList());
      Soundness.faults(history).forEach(fault -> faults.add(fault.words()));
    }
    return faults;
  }

  private List<Said> againstUndo(List<SpanChange> changes, UnitHistory history) {
    var faults = new ArrayList<Said>();
    var mine = changes.stream().map(SpanChange::span).collect(Collectors.toSet());
    var older =
        changes.stream()
            .filter(change -> change.before() != null)
            .map(change -> change.either().unit())
            .collect(Collectors.toSet());
    var founded = new HashSet<UnitId>();
    for (var change : changes) {
      var after = change.after();
      if (after == null) {
        continue;
      }
      if (!history.of(after.unit()).contains(after)) {
        faults.add(Said.of("units.fault.changed-since", after.facts().name()));
      } else if (!older.contains(after.unit())
          && history.of(after.unit()).stream().allMatch(span -> mine.contains(span.id()))) {
        founded.add(after.unit());
      }
    }
    for (var span : history.spans()) {
      var parent = span.facts().parent();
      if (parent != null
          && founded.contains(parent)
          && !founded.contains(span.unit())
          && !mine.contains(span.id())) {
        faults.add(
            Said.of(
                "units.import.undo.has-child",
                history.last(parent).facts().name(),
                span.facts().name()));
      }
    }
    for (var unit : successions(founded)) {
      faults.add(Said.of("units.import.undo.succeeds", history.last(unit).facts().name()));
    }
    if (!founded.isEmpty()) {
      dependents
          .orderedStream()
          .flatMap(d -> d.madeAt(founded).stream())
          .forEach(
              d ->
                  faults.add(
                      Said.of(
                          "units.fault.depended-on",
                          history.last(d.unit()).facts().name(),
                          d.words())));
    }
    return faults.stream().distinct().toList();
  }

  private List<UnitId> successions(Collection<UnitId> founded) {
    var ids = founded.stream().map(UnitId::value).collect(Collectors.toSet());
    return sql
        .selectDistinct(SUCCESSION.SUCCESSOR)
        .from(SUCCESSION)
        .fetch(SUCCESSION.SUCCESSOR)
        .stream()
        .filter(ids::contains)
        .map(UnitId::new)
        .toList();
  }

  /**
   * Puts everything back exactly as it was, in the caller's transaction.
   *
   * @throws Refused when something came to depend on it, or was changed since
   */
  @Transactional
  public void undo(String record, LocalDate today) {
    spans.lock();
    var changes = json.readValue(record, Kept.class).changes();
    var history = spans.history();
    var faults = againstUndo(changes, history);
    if (!faults.isEmpty()) {
      throw new Refused(faults.stream().map(words -> new Reason("", words)).toList());
    }
    history.apply(changes.stream().map(SpanChange::back).toList());
    var left = Soundness.faults(history);
    if (!left.isEmpty()) {
      throw new Refused(left);
    }
    List<UUID> gone =
        touched(changes).stream().filter(u -> !history.knows(u)).map(UnitId::value).toList();
    tree.forget(gone);
    spans.write(history.changes());
    tree.workOut(history, today);
    spans.settle();
    events.publishEvent(
        new UnitsReorganised(
            TimeOrderedId.at(clock.millis()), today, /* undone= */ true, touched(changes)));
  }
}
