package vn.guongsang.movements;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.registry.UnitLevel;

/**
 * What is said of a movement when it is drafted or corrected.
 *
 * @param label the name people use for its kind, such as {@code đợt cao điểm}
 * @param campaign a campaign or code of conduct, to which units and people commit themselves
 * @param weakLinks what it sets out to mend (khâu yếu, việc khó)
 * @param until the day after the last one
 * @param asked the levels of units below that are asked to respond
 * @param answerDue the last day to respond
 * @param copiedFrom whose ties are taken over when this one is drafted
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
    List<UnitLevel> asked,
    @Nullable LocalDate answerDue,
    @Nullable MovementId parent,
    @Nullable MovementId copiedFrom) {

  public MovementDraft {
    asked = List.copyOf(asked);
  }

  /** The last day, as people say it; {@code until} is the day after. Null where it has no end. */
  public @Nullable LocalDate lastDay() {
    return until == null ? null : until.minusDays(1);
  }
}
