package vn.guongsang.registry;

import static vn.guongsang.registry.db.Tables.REORGANISATION_UNIT;
import static vn.guongsang.registry.db.Tables.SUCCESSION;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitDependents.Dependent;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/**
 * Reorganising units (sắp xếp, tổ chức lại): seen before it is done, done all or nothing, undone
 * exactly while nothing depends on it.
 */
@Component
public class Reorganisations {

  private final DSLContext sql;
  private final Spans spans;
  private final Units units;
  private final TreeOfToday tree;
  private final ReorganisationRows rows;
  private final Journal journal;
  private final ObjectProvider<UnitDependents> dependents;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Reorganisations(
      DSLContext sql,
      Spans spans,
      Units units,
      TreeOfToday tree,
      ReorganisationRows rows,
      Journal journal,
      ObjectProvider<UnitDependents> dependents,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sql = sql;
    this.spans = spans;
    this.units = units;
    this.tree = tree;
    this.rows = rows;
    this.journal = journal;
    this.dependents = dependents;
    this.events = events;
    this.clock = clock;
  }

  /** What it would do, changing nothing. */
  @Transactional(readOnly = true)
  public Preview preview(Viewer viewer, ReorganisationOrder order, LocalDate today) {
    mustSee(viewer, order, Set.of());
    var plan = Plan.of(spans.history(), order);
    var concerned = new HashSet<UnitId>(order.ended());
    order.changed().forEach(c -> concerned.add(c.unit()));
    concerned.addAll(plan.movedAlong().keySet());
    return Preview.of(
        plan, order, today, standingAt(concerned, today), spans.versions(order.concerned()));
  }

  private List<Dependent> standingAt(Collection<UnitId> concerned, LocalDate today) {
    return dependents.orderedStream().flatMap(d -> d.at(concerned, today).stream()).toList();
  }

  private void mustSee(Viewer viewer, ReorganisationOrder order, Set<UnitId> foundedBefore) {
    var ids =
        order.spokenOf().stream()
            .filter(u -> !foundedBefore.contains(u))
            .map(UnitId::value)
            .toList();
    var seen = sql.fetchCount(UNIT_TODAY, UNIT_TODAY.ID.in(ids).and(viewer.sees(UNIT_TODAY.PATH)));
    if (seen != ids.size()) {
      throw new NotFound();
    }
    for (var founded : order.founded()) {
      if (founded.facts().parent() == null && !units.seesAll(viewer)) {
        throw Refused.field("parent", "units.fault.parent-missing");
      }
    }
    for (var changed : order.changed()) {
      if (changed.facts().parent() == null && !units.seesAll(viewer) && !isRoot(changed.unit())) {
        throw Refused.field("parent", "units.fault.parent-missing");
      }
    }
  }

  private boolean isRoot(UnitId unit) {
    return units.find(unit).stream().anyMatch(u -> u.parent().isEmpty());
  }

  /**
   * Does it, all or nothing.
   *
   * @param seen the versions of the units when the preview was shown; empty to ask for none
   * @throws StaleVersion if somebody changed one of them since
   */
  @Transactional
  public UUID apply(
      Viewer viewer, ReorganisationOrder order, Map<UnitId, Integer> seen, LocalDate today) {
    spans.lock();
    var now = spans.versions(order.concerned());
    seen.forEach(
        (unit, version) -> {
          var current = now.get(unit);
          if (current != null && !current.equals(version)) {
            throw new StaleVersion(unit.value(), current);
          }
        });
    return applyAll(viewer, List.of(order), today).getFirst();
  }

  /** Does several one after the other, as one resolution may order them: all or none. */
  @Transactional
  public List<UUID> applyAll(Viewer viewer, List<ReorganisationOrder> orders, LocalDate today) {
    spans.lock();
    var history = spans.history();
    var founded = new HashSet<UnitId>();
    var done = new ArrayList<UUID>();
    for (var order : orders) {
      mustSee(viewer, order, founded);
      order.founded().forEach(f -> founded.add(f.unit()));
      done.add(apply(viewer, order, history));
    }
    tree.workOut(history, today);
    spans.settle();
    return done;
  }

  private UUID apply(Viewer viewer, ReorganisationOrder order, UnitHistory history) {
    var plan = Plan.of(history, order);
    if (!plan.faults().isEmpty()) {
      throw new Refused(plan.faults());
    }
    var id = TimeOrderedId.at(clock.millis());
    var changes = history.changes();
    spans.write(changes);
    rows.enter(id, viewer, order, plan, changes);
    ReorganisationEntries.of(id, order, plan).forEach(e -> journal.record(viewer, e));
    events.publishEvent(new UnitsReorganised(id, order.day(), false, touched(changes)));
    history.settle();
    return id;
  }

  private static List<UnitId> touched(List<SpanChange> changes) {
    return changes.stream().map(c -> c.either().unit()).distinct().toList();
  }

  /** Why it cannot be undone; nothing when it can. */
  @Transactional(readOnly = true)
  public List<Reason> againstUndo(Viewer viewer, UUID id) {
    var done = rows.within(viewer, id);
    if (done.undone()) {
      return List.of(new Reason("", Said.of("units.fault.undone-already")));
    }
    var history = spans.history();
    var faults = new ArrayList<>(againstUndo(id, history));
    if (faults.isEmpty()) {
      history.apply(rows.changes(id).stream().map(SpanChange::back).toList());
      faults.addAll(Soundness.faults(history));
    }
    return faults;
  }

  private List<Reason> againstUndo(UUID id, UnitHistory history) {
    var faults = new ArrayList<Reason>();
    var changes = rows.changes(id);
    var founded = foundedBy(changes, history);
    for (var change : changes) {
      var after = change.after();
      if (after != null && history.of(after.unit()).stream().noneMatch(s -> s.equals(after))) {
        faults.add(new Reason("", Said.of("units.fault.changed-since", after.facts().name())));
      }
    }
    rows.laterOnes(id, founded)
        .forEach(
            later ->
                faults.add(
                    new Reason(
                        "",
                        Said.of(
                            "units.fault.undo-later-first",
                            later.kind(),
                            later.day(),
                            later.document().quoted()))));
    dependents
        .orderedStream()
        .flatMap(
            d -> founded.isEmpty() ? java.util.stream.Stream.empty() : d.madeAt(founded).stream())
        .forEach(
            d ->
                faults.add(
                    new Reason(
                        "",
                        Said.of(
                            "units.fault.depended-on",
                            history.last(d.unit()).facts().name(),
                            d.words()))));
    return faults.stream().distinct().toList();
  }

  /** Units whose every day comes from these changes. */
  private static List<UnitId> foundedBy(List<SpanChange> changes, UnitHistory history) {
    var fresh = new HashSet<UUID>();
    changes.stream().filter(c -> c.before() == null).forEach(c -> fresh.add(c.span()));
    return touched(changes).stream()
        .filter(u -> history.knows(u))
        .filter(u -> history.of(u).stream().allMatch(s -> fresh.contains(s.id())))
        .toList();
  }

  /** Puts everything back exactly as it was, if nothing has come to depend on it. */
  @Transactional
  public void undo(Viewer viewer, UUID id, int version, String reason, LocalDate today) {
    spans.lock();
    var done = rows.within(viewer, id);
    if (done.version() != version) {
      throw new StaleVersion(id, done.version());
    }
    if (done.undone()) {
      throw Refused.because("units.fault.undone-already");
    }
    var history = spans.history();
    var faults = againstUndo(id, history);
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    var changes = rows.changes(id);
    history.apply(changes.stream().map(SpanChange::back).toList());
    var left = Soundness.faults(history);
    if (!left.isEmpty()) {
      throw new Refused(left);
    }
    rows.undone(id, viewer, reason);
    var back = history.changes();
    tree.forget(
        touched(changes).stream().filter(u -> !history.knows(u)).map(UnitId::value).toList());
    spans.write(back);
    tree.workOut(history, today);
    spans.settle();
    journal.record(viewer, ReorganisationEntries.undone(done, reason));
    for (var unit : touched(changes)) {
      if (history.knows(unit)) {
        journal.record(
            viewer,
            ReorganisationEntries.backAsBefore(unit, history.nearest(unit, today), done, reason));
      }
    }
    events.publishEvent(new UnitsReorganised(id, done.day(), true, touched(changes)));
  }

  /** Who carries on for the unit, the main one first, and for whom it carries on. */
  public List<Succession> successors(UnitId unit) {
    return rows.successions(SUCCESSION.PREDECESSOR.eq(unit.value()), SUCCESSION.SUCCESSOR);
  }

  public List<Succession> predecessors(UnitId unit) {
    return rows.successions(SUCCESSION.SUCCESSOR.eq(unit.value()), SUCCESSION.PREDECESSOR);
  }

  /**
   * @param other the unit at the other end, by its name today or its last
   */
  public record Succession(
      UnitId other, String name, LocalDate day, boolean main, UUID reorganisation) {}

  /** Those of which the viewer sees a unit. */
  public static Condition seenBy(DSLContext sql, Viewer viewer, Field<UUID> reorganisation) {
    return DSL.exists(
        sql.selectOne()
            .from(REORGANISATION_UNIT)
            .join(UNIT_TODAY)
            .on(UNIT_TODAY.ID.eq(REORGANISATION_UNIT.UNIT))
            .where(REORGANISATION_UNIT.REORGANISATION.eq(reorganisation))
            .and(viewer.sees(UNIT_TODAY.PATH)));
  }

  public Reorganisation within(Viewer viewer, UUID id) {
    return rows.within(viewer, id);
  }

  /** Those that a unit had a part in, the latest day first. */
  public List<Reorganisation> of(UnitId unit) {
    return rows.of(unit);
  }
}
