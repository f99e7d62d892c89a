package vn.guongsang.decisions.desk;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;

/**
 * A list on its way to a decision.
 *
 * <p>Its life: pasted or sent, it is cut into rows and columns; a person says what the columns are
 * and what is to be given, then looks at each row, mends, chooses, leaves out. One button makes a
 * decision of the rows that are ready; the others stay for the next one. Whoever of the office has
 * it in scope may go on with it. Thirty days after the last touch it goes, since it holds what
 * people sent of others.
 *
 * @param decision the last one made of it
 */
public record DeskDraft(
    UUID id,
    UnitId unit,
    AccountId account,
    String title,
    int lines,
    String award,
    Step step,
    Content content,
    @Nullable DecisionId decision,
    int version,
    Instant changedAt) {

  /** How far it is. */
  public enum Step {
    COLUMNS,
    REVIEW,
    /** Every row is in a decision or left out. */
    MADE
  }

  public String href() {
    return "/desk/" + id;
  }

  public Choices choices() {
    var chosen = content.choices();
    if (chosen == null) {
      throw new IllegalStateException("nothing is chosen yet for " + id);
    }
    return chosen;
  }
}
