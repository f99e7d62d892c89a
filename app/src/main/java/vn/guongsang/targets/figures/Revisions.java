package vn.guongsang.targets.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A plan and its revisions of one indicator, unit and period. Each holds from the day of its
 * document until the next one: what was said of a day stays what it was.
 */
public record Revisions<P>(List<Revision<P>> inOrder) {

  public record Revision<P>(LocalDate from, P plan) {}

  public Revisions {
    inOrder = inOrder.stream().sorted(Comparator.comparing(Revision::from)).toList();
    for (var i = 1; i < inOrder.size(); i++) {
      if (inOrder.get(i).from().equals(inOrder.get(i - 1).from())) {
        throw new IllegalArgumentException("two plans from " + inOrder.get(i).from());
      }
    }
  }

  /** The one in force on a day; before the first, what was planned first is already known of. */
  public Optional<P> on(LocalDate day) {
    return inOrder.stream()
        .filter(revision -> !revision.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .or(() -> inOrder.stream().findFirst())
        .map(Revision::plan);
  }
}
