package vn.guongsang.movements.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Move;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.cascade.Share;
import vn.guongsang.movements.figures.Figure;
import vn.guongsang.targets.figures.Period;

/**
 * A review of a movement: written by the unit that leads it, while its figures are those of today;
 * then held, which freezes the figures and who had launched, and takes the movement to reviewed or
 * closed. What it proposes to commend may grow until the award desk has taken it.
 *
 * @param share who has launched; null until it is held
 * @param figures as they were when it was held; none before
 * @param mine whether the unit lies in the scope of whoever asked
 */
public record Review(
    ReviewId id,
    MovementId movement,
    String movementName,
    UnitId unit,
    String unitName,
    Said said,
    @Nullable UUID file,
    @Nullable Instant heldAt,
    @Nullable Share share,
    List<Figure> figures,
    boolean mine,
    int version) {

  public Review {
    figures = List.copyOf(figures);
  }

  /**
   * What was written.
   *
   * @param reached in words, beside the figures
   * @param models worth spreading, one a line
   */
  public record Said(
      ReviewKind kind,
      LocalDate day,
      Period period,
      String reached,
      String lessons,
      String models) {}

  public boolean held() {
    return heldAt != null;
  }

  /** What is reviewed. */
  public enum ReviewKind {
    /** Sơ kết. */
    MIDTERM(Move.REVIEW),
    /** Tổng kết. */
    FINAL(Move.CLOSE);

    private final Move move;

    ReviewKind(Move move) {
      this.move = move;
    }

    /** What holding it does to the movement. */
    public Move move() {
      return move;
    }
  }
}
