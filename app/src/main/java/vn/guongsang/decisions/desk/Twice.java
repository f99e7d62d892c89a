package vn.guongsang.decisions.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.kernel.VietnameseText;

/** Rows of one list that mean the same holder and award, or seem to. */
final class Twice {

  private final Map<List<Object>, Integer> seen = new HashMap<>();

  /** About the second and every further one; the first stands. */
  Optional<Note> note(DeskLine line, Whose whose) {
    if (line.fix().leftOut() || line.name().isEmpty()) {
      return Optional.empty();
    }
    var id = whose.id();
    List<Object> same =
        whose.certain() && id != null && !whose.isNew()
            ? List.of(id, line.award())
            : List.of(
                VietnameseText.fold(line.name()),
                line.kind(),
                line.born().typed(),
                VietnameseText.fold(line.unit()),
                VietnameseText.fold(line.address()),
                line.id() == null ? "" : line.id().digits(),
                line.award());
    var first = seen.putIfAbsent(same, line.number());
    if (first == null || line.fix().apart() && whose.isNew()) {
      return Optional.empty();
    }
    return Optional.of(
        whose.certain() && !whose.isNew()
            ? Note.stops(null, "desk.note.twice-the-same", Integer.toString(first))
            : Note.asks(null, "desk.note.twice", Integer.toString(first)));
  }
}
