package vn.guongsang.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;

/**
 * Where a unit sits in the tree of one day. An ended unit sits under its main successor, or where
 * it last was when nobody succeeded it; a coming one under its parent to be. Rights are prefix
 * matches on the path.
 */
record Place(
    Span span, String path, String orderPath, int depth, boolean living, Span first, Span last) {

  /**
   * @param heirs the main successor of each unit that has ended
   */
  static Map<UnitId, Place> of(UnitHistory history, Map<UnitId, UnitId> heirs, LocalDate today) {
    return new Tree(history, heirs, today).places();
  }

  private static final class Tree {
    private final UnitHistory history;
    private final LocalDate today;
    private final Map<UnitId, Span> spans = new HashMap<>();
    private final Map<@Nullable UnitId, List<UnitId>> below = new HashMap<>();
    private final Map<UnitId, Place> places = new HashMap<>();

    Tree(UnitHistory history, Map<UnitId, UnitId> heirs, LocalDate today) {
      this.history = history;
      this.today = today;
      for (var unit : history.units()) {
        spans.put(unit, history.nearest(unit, today));
      }
      var above = new HashMap<UnitId, @Nullable UnitId>();
      for (var unit : history.units()) {
        var span = Objects.requireNonNull(spans.get(unit));
        var ended = span.until() != null && !span.until().isAfter(today);
        var seat = ended ? heirs.getOrDefault(unit, span.facts().parent()) : span.facts().parent();
        above.put(unit, seat);
      }
      for (var unit : history.units()) {
        below
            .computeIfAbsent(circular(unit, above) ? null : above.get(unit), u -> new ArrayList<>())
            .add(unit);
      }
    }

    /** No chain of successors and parents should be circular; if one is, it hangs at the top. */
    private static boolean circular(UnitId unit, Map<UnitId, @Nullable UnitId> above) {
      Set<UnitId> seen = new HashSet<>();
      for (var at = above.get(unit); at != null; at = above.get(at)) {
        if (at.equals(unit)) {
          return true;
        }
        if (!seen.add(at)) {
          return false;
        }
      }
      return false;
    }

    Map<UnitId, Place> places() {
      sit(null, "", "", 0);
      return places;
    }

    private void sit(@Nullable UnitId parent, String path, String orderPath, int depth) {
      var children = new ArrayList<>(below.getOrDefault(parent, List.of()));
      children.sort(
          Comparator.comparing((UnitId u) -> !living(u))
              .thenComparingInt(u -> span(u).facts().ordinal())
              .thenComparing(u -> span(u).facts().folded())
              .thenComparing(u -> span(u).facts().name())
              .thenComparing(UnitId::toString));
      var rank = 0;
      for (var unit : children) {
        rank++;
        var place =
            new Place(
                span(unit),
                path + unit,
                "%s%05d".formatted(orderPath, rank),
                depth,
                living(unit),
                history.first(unit),
                history.last(unit));
        places.put(unit, place);
        sit(unit, place.path() + "/", place.orderPath() + "/", depth + 1);
      }
    }

    private Span span(UnitId unit) {
      return Objects.requireNonNull(spans.get(unit));
    }

    private boolean living(UnitId unit) {
      return span(unit).holdsOn(today);
    }
  }
}
