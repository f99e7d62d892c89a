package vn.guongsang.targets.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.targets.Indicator;
import vn.guongsang.targets.figures.Check;
import vn.guongsang.targets.figures.Check.Mismatch;

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

  /**
   * What does not agree in these figures, by indicator; nothing where too little is known. Who
   * joined may be left unsaid: then the rest must leave room for them.
   */
  Optional<Violation> violation(
      Map<UUID, BigDecimal> now, Map<UUID, BigDecimal> before, @Nullable Question question) {
    return check(now, before)
        .flatMap(
            check -> check.mismatch().map(mismatch -> violation(check, mismatch, now, question)));
  }

  private Violation violation(
      Check check, Mismatch mismatch, Map<UUID, BigDecimal> now, @Nullable Question question) {
    return new Violation(
        this,
        parts.stream().map(part -> new Violation.Figure(part, now.get(part.id().value()))).toList(),
        mismatch.expected(),
        mismatch.found(),
        check instanceof Check.Balance balance && balance.joinedNeeded().signum() < 0,
        question);
  }

  private Optional<Check> check(Map<UUID, BigDecimal> now, Map<UUID, BigDecimal> before) {
    if (kind == Kind.BALANCE) {
      return balance(now);
    }
    var all = new ArrayList<BigDecimal>();
    for (var part : parts) {
      var value = now.get(part.id().value());
      if (value == null) {
        return Optional.empty();
      }
      all.add(value);
    }
    return switch (kind) {
      case PART_OF_WHOLE -> Optional.of(new Check.PartOfWhole(all.get(0), all.get(1)));
      case SUM_OF_PARTS ->
          Optional.of(new Check.SumOfParts(all.subList(0, all.size() - 1), all.getLast()));
      case SHARE_OF_COUNT ->
          Optional.of(new Check.ShareOfCount(all.get(0), all.get(1), all.get(2)));
      case JUMP -> {
        var was = before.get(parts.getFirst().id().value());
        yield was == null || atMost == null
            ? Optional.empty()
            : Optional.of(new Check.Jump(was, all.getFirst(), atMost));
      }
      case BALANCE -> throw new IllegalStateException();
    };
  }

  private Optional<Check> balance(Map<UUID, BigDecimal> now) {
    var start = now.get(parts.get(0).id().value());
    var left = now.get(parts.get(1).id().value());
    var joined = now.get(parts.get(2).id().value());
    var end = now.get(parts.get(3).id().value());
    if (start == null || left == null || end == null) {
      return Optional.empty();
    }
    var balance = new Check.Balance(start, left, joined == null ? BigDecimal.ZERO : joined, end);
    return joined == null && balance.joinedNeeded().signum() >= 0
        ? Optional.empty()
        : Optional.of(balance);
  }
}
