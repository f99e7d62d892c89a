package vn.guongsang.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;

/**
 * A reorganisation carried out in thought on a history: what would change, and everything that
 * speaks against it. The preview shows it; the deed writes it.
 */
final class Plan {

  private final UnitHistory history;
  private final ReorganisationOrder order;
  private final LocalDate day;
  private final Map<UnitId, List<UnitId>> successors;
  private final List<Reason> faults = new ArrayList<>();
  private final Map<UnitId, UnitId> movedAlong = new LinkedHashMap<>();
  private final Map<UnitId, String> namesBefore = new LinkedHashMap<>();
  private final Map<UnitId, UnitFacts> factsBefore = new LinkedHashMap<>();

  private Plan(UnitHistory history, ReorganisationOrder order) {
    this.history = history;
    this.order = order;
    this.day = order.day();
    this.successors = order.successors();
  }

  static Plan of(UnitHistory history, ReorganisationOrder order) {
    var plan = new Plan(history, order);
    plan.shape();
    if (plan.faults.isEmpty()) {
      plan.mustLive();
    }
    if (plan.faults.isEmpty()) {
      plan.carryOut();
      plan.faults.addAll(Soundness.faults(history));
    }
    return plan;
  }

  private void fault(String field, String key, Object... args) {
    faults.add(new Reason(field, Said.of(key, args)));
  }

  /** What each kind of reorganisation needs at least. */
  private void shape() {
    var heirs = new HashSet<>(order.heirs().stream().map(h -> h.successor()).toList());
    switch (order.kind()) {
      case RENAME, MOVE -> {
        if (order.changed().isEmpty()) {
          fault("units", "units.fault.choose-units");
        }
      }
      case MERGE -> {
        if (order.ended().isEmpty()) {
          fault("units", "units.fault.choose-two-to-merge");
        } else if (order.ended().size() == 1 && !order.founded().isEmpty()) {
          fault("units", "units.fault.choose-two-to-merge");
        }
      }
      case SPLIT -> {
        if (heirs.isEmpty() || (heirs.size() < 2 && !order.ended().isEmpty())) {
          fault("founded", "units.fault.split-into-two");
        }
      }
      case DISSOLVE -> {
        if (order.ended().isEmpty()) {
          fault("units", "units.fault.choose-units");
        }
      }
    }
    for (var heir : order.heirs()) {
      if (heir.predecessor().equals(heir.successor())) {
        fault("successors", "units.fault.own-successor", nameOf(heir.predecessor()));
      }
    }
    var twice = new HashSet<UnitId>();
    for (var unit : order.ended()) {
      if (!twice.add(unit)) {
        fault("units", "units.fault.named-twice", nameOf(unit));
      }
    }
    for (var founded : order.founded()) {
      faults.addAll(Units.blanks(founded.facts()));
    }
    for (var changed : order.changed()) {
      faults.addAll(Units.blanks(changed.facts()));
    }
  }

  private void mustLive() {
    for (var unit : order.ended()) {
      lives(unit);
      if (history.last(unit).from().isAfter(day)) {
        fault("day", "units.fault.later-change", nameOf(unit), day, history.last(unit).from());
      } else if (!history.first(unit).from().isBefore(day)) {
        fault("day", "units.fault.ends-before-it-begins", nameOf(unit), history.first(unit).from());
      }
    }
    for (var changed : order.changed()) {
      lives(changed.unit());
    }
    var founded = new HashSet<>(order.founded().stream().map(f -> f.unit()).toList());
    for (var heir : order.heirs()) {
      if (!order.ended().contains(heir.predecessor())) {
        lives(heir.predecessor());
      }
      if (order.ended().contains(heir.successor())) {
        fault("successors", "units.fault.successor-ends", nameOf(heir.successor()));
      } else if (!founded.contains(heir.successor())) {
        lives(heir.successor());
      }
    }
  }

  private void lives(UnitId unit) {
    if (history.on(unit, day).isPresent()) {
      return;
    }
    var first = history.first(unit).from();
    if (day.isBefore(first)) {
      fault("day", "units.fault.not-yet", nameOf(unit), first, day);
    } else {
      fault(
          "day",
          "units.fault.already-ended",
          nameOf(unit),
          Objects.requireNonNullElse(history.last(unit).until(), day).minusDays(1));
    }
  }

  private void carryOut() {
    for (var unit : order.spokenOf()) {
      factsBefore.put(unit, history.nearest(unit, day).facts());
    }
    history.units().forEach(u -> namesBefore.put(u, nameOf(u)));
    for (var founded : order.founded()) {
      history.found(founded.unit(), tenantOf(founded), day, founded.facts());
    }
    for (var changed : order.changed()) {
      history.change(changed.unit(), day, facts -> changed.facts());
    }
    for (var unit : order.ended()) {
      moveChildren(unit);
    }
    for (var unit : order.ended()) {
      history.end(unit, day);
    }
    order.childrenTo().forEach((child, parent) -> moveAlong(child, parent));
    noChangeAtAll();
  }

  /** Rows stay with the tenant of what they come from, else of what they are put under. */
  private int tenantOf(ReorganisationOrder.Founded founded) {
    var from =
        order.heirs().stream()
            .filter(h -> h.successor().equals(founded.unit()))
            .map(h -> h.predecessor())
            .findFirst()
            .or(() -> Optional.ofNullable(founded.facts().parent()))
            .filter(history::knows);
    return from.map(u -> history.first(u).tenant()).orElse(0);
  }

  private void moveChildren(UnitId ended) {
    var heir = successors.getOrDefault(ended, List.of()).stream().findFirst();
    var homeless = new ArrayList<String>();
    for (var child : history.childrenOn(ended, day)) {
      var unit = child.unit();
      if (order.ended().contains(unit) || order.childrenTo().containsKey(unit)) {
        continue;
      }
      if (heir.isEmpty()) {
        homeless.add(child.facts().name());
      } else if (isAtOrBelow(heir.get(), unit)) {
        var above = history.on(ended, day).map(s -> s.facts().parent()).orElse(null);
        if (above == null) {
          history.change(unit, day, facts -> facts.under(null));
        } else {
          moveAlong(unit, above);
        }
      } else {
        moveAlong(unit, heir.get());
      }
    }
    if (!homeless.isEmpty()) {
      fault(
          "childrenTo",
          "units.fault.children-left",
          nameOf(ended),
          homeless.size(),
          String.join(", ", homeless.stream().limit(5).toList()));
    }
  }

  private boolean isAtOrBelow(UnitId unit, UnitId above) {
    Set<UnitId> seen = new LinkedHashSet<>();
    var at = unit;
    while (at != null && seen.add(at)) {
      if (at.equals(above)) {
        return true;
      }
      at = history.on(at, day).map(s -> s.facts().parent()).orElse(null);
    }
    return false;
  }

  private void moveAlong(UnitId child, UnitId parent) {
    if (history.on(child, day).isPresent()) {
      movedAlong.put(child, parent);
      history.change(child, day, facts -> facts.under(parent));
    }
  }

  private void noChangeAtAll() {
    if (faults.isEmpty() && history.changes().isEmpty()) {
      fault("", "units.fault.nothing-changes");
    }
  }

  String nameOf(UnitId unit) {
    if (!history.knows(unit)) {
      return order.founded().stream()
          .filter(f -> f.unit().equals(unit))
          .map(f -> f.facts().name())
          .findFirst()
          .orElse("");
    }
    return history.nearest(unit, day).facts().name();
  }

  /** As it was called when this began. */
  String nameBefore(UnitId unit) {
    return namesBefore.getOrDefault(unit, nameOf(unit));
  }

  UnitFacts factsBefore(UnitId unit) {
    return Objects.requireNonNull(factsBefore.get(unit));
  }

  UnitHistory history() {
    return history;
  }

  List<Reason> faults() {
    return faults;
  }

  /** Children of ended units with their new parents. */
  Map<UnitId, UnitId> movedAlong() {
    return movedAlong;
  }

  /** Names that two living units under one parent would bear: allowed, but worth a look. */
  List<Said> warnings() {
    var out = new LinkedHashSet<Said>();
    for (var change : history.changes()) {
      var span = change.after();
      if (span == null || !span.holdsOn(day) || span.facts().parent() == null) {
        continue;
      }
      for (var sibling : history.childrenOn(span.facts().parent(), day)) {
        if (!sibling.unit().equals(span.unit())
            && sibling.facts().folded().equals(span.facts().folded())) {
          out.add(
              Said.of(
                  "units.warn.same-name",
                  span.facts().name(),
                  history.nearest(span.facts().parent(), day).facts().name()));
        }
      }
    }
    return List.copyOf(out);
  }
}
