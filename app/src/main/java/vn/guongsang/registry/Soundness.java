package vn.guongsang.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;

/**
 * What must hold of every tree on every day, said in words where it does not: a parent lives as
 * long as its children are under it, nobody is above itself, a code means one unit.
 */
final class Soundness {

  private static final int MOST = 20;

  private final UnitHistory history;
  private final Set<Reason> faults = new LinkedHashSet<>();

  private Soundness(UnitHistory history) {
    this.history = history;
  }

  static List<Reason> faults(UnitHistory history) {
    var soundness = new Soundness(history);
    soundness.parentsLive();
    if (soundness.faults.isEmpty()) {
      soundness.nobodyIsAboveItself();
    }
    soundness.codesAreUnique();
    return soundness.faults.stream().limit(MOST).toList();
  }

  private void fault(String field, String key, Object... args) {
    faults.add(new Reason(field, Said.of(key, args)));
  }

  private void parentsLive() {
    for (var span : history.spans()) {
      var parent = span.facts().parent();
      if (parent == null) {
        continue;
      }
      if (!history.knows(parent)) {
        fault("parent", "units.fault.parent-unknown", span.facts().name());
        continue;
      }
      var gap = firstDayWithout(parent, span);
      if (gap != null) {
        var name = history.nearest(parent, gap).facts().name();
        if (gap.isBefore(history.first(parent).from())) {
          fault(
              "parent",
              "units.fault.parent-not-yet",
              span.facts().name(),
              name,
              history.first(parent).from(),
              gap);
        } else {
          fault("parent", "units.fault.parent-ended", span.facts().name(), name, gap);
        }
      }
    }
  }

  /** The first day of the span on which the parent does not live. */
  private @Nullable LocalDate firstDayWithout(UnitId parent, Span span) {
    var day = span.from();
    while (true) {
      var at = history.on(parent, day);
      if (at.isEmpty()) {
        return day;
      }
      var until = at.get().until();
      if (until == null || (span.until() != null && !until.isBefore(span.until()))) {
        return null;
      }
      day = until;
    }
  }

  private void nobodyIsAboveItself() {
    var first =
        history.changes().stream()
            .map(SpanChange::after)
            .filter(Objects::nonNull)
            .map(Span::from)
            .min(LocalDate::compareTo);
    if (first.isEmpty()) {
      return;
    }
    // a circle may close on a later day, when a move planned long ago meets the one of now
    var days = new TreeSet<LocalDate>();
    history.spans().forEach(span -> days.add(span.from()));
    for (var day : days.tailSet(first.get())) {
      var safe = new HashSet<UnitId>();
      for (var unit : history.units()) {
        var path = new LinkedHashSet<UnitId>();
        var at = unit;
        while (at != null && !safe.contains(at)) {
          if (!path.add(at)) {
            var circle =
                new ArrayList<>(path).subList(new ArrayList<>(path).indexOf(at), path.size());
            fault(
                "parent",
                "units.fault.circle",
                String.join(
                    " → ",
                    circle.stream().map(u -> history.nearest(u, day).facts().name()).toList()),
                day);
            break;
          }
          at = history.on(at, day).map(s -> s.facts().parent()).orElse(null);
        }
        safe.addAll(path);
      }
    }
  }

  private record Code(int tenant, String code) {}

  private void codesAreUnique() {
    Map<Code, List<Span>> byCode = new HashMap<>();
    for (var span : history.spans()) {
      var same =
          byCode.computeIfAbsent(
              new Code(span.tenant(), span.facts().code()), c -> new ArrayList<>());
      for (var other : same) {
        if (!other.unit().equals(span.unit()) && other.overlaps(span)) {
          fault(
              "code",
              "units.fault.code-taken",
              span.facts().code(),
              other.facts().name(),
              span.facts().name());
        }
      }
      same.add(span);
    }
  }
}
