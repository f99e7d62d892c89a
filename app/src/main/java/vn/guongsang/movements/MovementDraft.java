package vn.guongsang.movements;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;

/**
 * What is said of a movement when it is drafted or corrected.
 *
 * @param label the name people use for its kind, such as {@code đợt cao điểm}
 * @param campaign a campaign or code of conduct, to which units and people commit themselves
 * @param weakLinks what it sets out to mend (khâu yếu, việc khó)
 * @param together the units that launch it beside the leading one
 * @param linked movements that belong with it without being above or below
 */
public record MovementDraft(
    String name,
    String slogan,
    Movement.Kind kind,
    Movement.Scope scope,
    String label,
    boolean campaign,
    LocalDate from,
    @Nullable LocalDate until,
    String criteria,
    String weakLinks,
    List<UnitId> together,
    @Nullable MovementId parent,
    List<MovementId> linked,
    @Nullable MovementId copiedFrom) {

  public MovementDraft {
    together = List.copyOf(together);
    linked = List.copyOf(linked);
  }
}
