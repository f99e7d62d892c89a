package vn.guongsang.movements.programmes;

import java.time.LocalDate;
import java.util.UUID;

/** What was said of a task while it ran: a remark, a review (rà soát), an urging (đôn đốc). */
public record TaskNote(UUID id, TaskNoteKind kind, LocalDate day, String words) {

  /** What somebody did by saying it. */
  public enum TaskNoteKind {
    NOTE,
    REVIEWED,
    URGED
  }
}
