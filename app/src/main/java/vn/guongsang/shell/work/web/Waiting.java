package vn.guongsang.shell.work.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.WorkItems.WorkItem;
import vn.guongsang.shell.list.Cell.Tone;

/** What waits, by how much it presses. */
public record Waiting(Press press, List<WorkItem> items) {

  /** How soon something must be done. */
  public enum Press {
    OVERDUE(Tone.MISS),
    TODAY(Tone.ASK),
    THIS_WEEK(Tone.HELD),
    LATER(Tone.PLAIN),
    /** No day is set for it. */
    WHENEVER(Tone.PLAIN);

    private static final int WEEK = 7;

    private final Tone tone;

    Press(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }

    /** The day itself is still in time; a week is today and the six days after it. */
    static Press of(@Nullable LocalDate due, LocalDate today) {
      if (due == null) {
        return WHENEVER;
      }
      if (due.isBefore(today)) {
        return OVERDUE;
      }
      if (due.equals(today)) {
        return TODAY;
      }
      return due.isBefore(today.plusDays(WEEK)) ? THIS_WEEK : LATER;
    }
  }

  static List<Waiting> grouped(List<WorkItem> items, LocalDate today) {
    var groups = new ArrayList<Waiting>();
    for (var press : Press.values()) {
      var pressing =
          items.stream()
              .filter(item -> Press.of(item.due(), today) == press)
              .sorted(
                  Comparator.comparing(
                      WorkItem::due, Comparator.nullsLast(Comparator.naturalOrder())))
              .toList();
      if (!pressing.isEmpty()) {
        groups.add(new Waiting(press, pressing));
      }
    }
    return groups;
  }
}
