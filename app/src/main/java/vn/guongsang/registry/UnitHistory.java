package vn.guongsang.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.guongsang.kernel.UnitId;

/**
 * The whole tree over all its days, in memory, to be changed in thought: a preview changes it and
 * looks at the difference; a deed changes it, and if nothing speaks against the result the
 * difference is written.
 *
 * <p>The trees of a customer are some thousands of rows, read in a few milliseconds; so every rule
 * about days, parents and codes is plain code here, the same for forms, Excel and reorganisations.
 */
final class UnitHistory {

  private final Map<UUID, Span> before = new HashMap<>();
  private final Map<UnitId, NavigableMap<LocalDate, Span>> units = new LinkedHashMap<>();
  private final Supplier<UUID> ids;

  UnitHistory(Collection<Span> spans, Supplier<UUID> ids) {
    this.ids = ids;
    for (var span : spans) {
      before.put(span.id(), span);
      put(span);
    }
  }

  private void put(Span span) {
    units.computeIfAbsent(span.unit(), u -> new TreeMap<>()).put(span.from(), span);
  }

  Collection<UnitId> units() {
    return units.keySet();
  }

  List<Span> spans() {
    return units.values().stream().flatMap(s -> s.values().stream()).toList();
  }

  List<Span> of(UnitId unit) {
    return List.copyOf(units.getOrDefault(unit, new TreeMap<>()).values());
  }

  boolean knows(UnitId unit) {
    return !of(unit).isEmpty();
  }

  Optional<Span> on(UnitId unit, LocalDate day) {
    var spans = units.get(unit);
    if (spans == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(spans.floorEntry(day))
        .map(Map.Entry::getValue)
        .filter(s -> s.holdsOn(day));
  }

  /** As on the day; before it was founded as it first is, after it ended as it last was. */
  Span nearest(UnitId unit, LocalDate day) {
    var spans = Objects.requireNonNull(units.get(unit), "unknown unit");
    var earlier = spans.floorEntry(day);
    return earlier != null ? earlier.getValue() : spans.firstEntry().getValue();
  }

  Span last(UnitId unit) {
    return Objects.requireNonNull(units.get(unit), "unknown unit").lastEntry().getValue();
  }

  Span first(UnitId unit) {
    return Objects.requireNonNull(units.get(unit), "unknown unit").firstEntry().getValue();
  }

  List<Span> childrenOn(UnitId parent, LocalDate day) {
    return units.values().stream()
        .map(s -> s.floorEntry(day))
        .filter(Objects::nonNull)
        .map(Map.Entry::getValue)
        .filter(s -> s.holdsOn(day) && parent.equals(s.facts().parent()))
        .toList();
  }

  void found(UnitId unit, int tenant, LocalDate day, UnitFacts facts) {
    if (knows(unit)) {
      throw new IllegalArgumentException("there is already a unit " + unit);
    }
    put(new Span(ids.get(), unit, tenant, day, null, facts));
  }

  /**
   * The unit is otherwise from the day on. What is changed stays so on later days too, up to the
   * next day on which that very thing changes again: a name given today outlives a move already
   * planned.
   */
  void change(UnitId unit, LocalDate day, UnaryOperator<UnitFacts> change) {
    var at = on(unit, day).orElseThrow();
    var after = change.apply(at.facts());
    if (after.equals(at.facts())) {
      return;
    }
    var spans = Objects.requireNonNull(units.get(unit));
    var later = List.copyOf(spans.tailMap(day, false).values());
    if (at.from().equals(day)) {
      put(at.with(after));
    } else {
      put(at.endingOn(day));
      put(new Span(ids.get(), unit, at.tenant(), day, at.until(), after));
    }
    spread(at, after, later);
  }

  /**
   * The unit was otherwise all the time: each thing that differs, over the days it was believed.
   */
  void correct(UnitId unit, LocalDate day, UnitFacts right) {
    var at = nearest(unit, day);
    var spans = Objects.requireNonNull(units.get(unit));
    var earlier = List.copyOf(spans.headMap(at.from(), false).descendingMap().values());
    var later = List.copyOf(spans.tailMap(at.from(), false).values());
    put(at.with(right));
    spread(at, right, earlier);
    spread(at, right, later);
  }

  private void spread(Span at, UnitFacts after, List<Span> awayFromHere) {
    var still = FactField.changed(at.facts(), after);
    for (var span : awayFromHere) {
      still = still.stream().filter(f -> f.same(span.facts(), at.facts())).toList();
      var facts = span.facts();
      for (var field : still) {
        facts = field.take(after, facts);
      }
      put(span.with(facts));
    }
  }

  /** The first day of its life was another one. */
  void foundedRatherOn(UnitId unit, LocalDate day) {
    var spans = Objects.requireNonNull(units.get(unit));
    var first = spans.firstEntry().getValue();
    spans.remove(first.from());
    put(first.beginningOn(day));
  }

  /** Its last day is the one before; whatever was to begin on the day itself never does. */
  void end(UnitId unit, LocalDate day) {
    var spans = Objects.requireNonNull(units.get(unit));
    spans.remove(day);
    var last = spans.lastEntry();
    if (last != null && last.getValue().holdsOn(day)) {
      put(last.getValue().endingOn(day));
    }
    if (spans.isEmpty()) {
      units.remove(unit);
    }
  }

  /** Takes the differences of an earlier deed back, or does them again. */
  void apply(Collection<SpanChange> changes) {
    for (var change : changes) {
      var gone = change.before();
      if (gone != null) {
        var spans = units.get(gone.unit());
        if (spans != null) {
          spans.remove(gone.from());
          if (spans.isEmpty()) {
            units.remove(gone.unit());
          }
        }
      }
    }
    for (var change : changes) {
      if (change.after() != null) {
        put(change.after());
      }
    }
  }

  /** What is different from when it was read. */
  List<SpanChange> changes() {
    var out = new ArrayList<SpanChange>();
    var now = new LinkedHashMap<UUID, Span>();
    spans().forEach(s -> now.put(s.id(), s));
    before.forEach(
        (id, span) -> {
          if (!span.equals(now.get(id))) {
            out.add(new SpanChange(id, span, now.get(id)));
          }
        });
    now.forEach(
        (id, span) -> {
          if (!before.containsKey(id)) {
            out.add(new SpanChange(id, null, span));
          }
        });
    return out;
  }

  /** From here on, changes are counted from how it is now: the next deed in one transaction. */
  void settle() {
    before.clear();
    spans().forEach(s -> before.put(s.id(), s));
  }
}
