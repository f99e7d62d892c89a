package vn.guongsang.targets.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.targets.Indicator;

/**
 * What figures of one unit and period must obey among themselves.
 *
 * @param parts in the order that the kind asks for
 * @param atMost percent, for {@link Kind#JUMP} alone
 */
public record Consistency(UUID id, Kind kind, List<Indicator> parts, @Nullable BigDecimal atMost) {

  /** Each with the indicators it is about, in their order. */
  public enum Kind {
    /** Start, left, joined, end. */
    BALANCE(4, 4),
    /** Part, whole. */
    PART_OF_WHOLE(2, 2),
    /** Parts, and last their whole. */
    SUM_OF_PARTS(3, 6),
    /** One, beside itself in the period before. */
    JUMP(1, 1),
    /** Share, part, whole. */
    SHARE_OF_COUNT(3, 3);

    final int least;
    final int most;

    Kind(int least, int most) {
      this.least = least;
      this.most = most;
    }

    public boolean takes(int parts) {
      return parts >= least && parts <= most;
    }
  }
}
