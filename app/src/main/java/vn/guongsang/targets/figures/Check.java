package vn.guongsang.targets.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What figures must obey among themselves, however they were reached. */
public sealed interface Check {

  /**
   * What does not add up, in figures to show.
   *
   * @param expected what the other figures make of it
   * @param found what was reported
   */
  record Mismatch(BigDecimal expected, BigDecimal found) {
    /** How far the report is from what follows; what nobody has explained. */
    public BigDecimal residual() {
      return found.subtract(expected);
    }
  }

  Optional<Mismatch> mismatch();

  private static Optional<Mismatch> equal(BigDecimal expected, BigDecimal found) {
    return expected.compareTo(found) == 0
        ? Optional.empty()
        : Optional.of(new Mismatch(expected, found));
  }

  /** Start − left + joined = end. */
  record Balance(BigDecimal start, BigDecimal left, BigDecimal joined, BigDecimal end)
      implements Check {
    @Override
    public Optional<Mismatch> mismatch() {
      return equal(start.subtract(left).add(joined), end);
    }

    /**
     * How many must have joined for the rest to be right. Below zero nobody who joined can explain
     * it.
     */
    public BigDecimal joinedNeeded() {
      return end.subtract(start.subtract(left));
    }
  }

  /** A part is no more than its whole. */
  record PartOfWhole(BigDecimal part, BigDecimal whole) implements Check {
    @Override
    public Optional<Mismatch> mismatch() {
      return part.compareTo(whole) <= 0 ? Optional.empty() : Optional.of(new Mismatch(whole, part));
    }
  }

  /** The parts make the whole. */
  record SumOfParts(List<BigDecimal> parts, BigDecimal whole) implements Check {
    @Override
    public Optional<Mismatch> mismatch() {
      return equal(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), whole);
    }
  }

  /**
   * No more than so many percent away from the figure before.
   *
   * @param atMost percent, either way
   */
  record Jump(BigDecimal before, BigDecimal now, BigDecimal atMost) implements Check {
    @Override
    public Optional<Mismatch> mismatch() {
      var moved = now.subtract(before).abs().multiply(BigDecimal.valueOf(100));
      return moved.compareTo(before.abs().multiply(atMost)) <= 0
          ? Optional.empty()
          : Optional.of(new Mismatch(before, now));
    }
  }

  /** A share is the one its own counts make, as far as it was printed. */
  record ShareOfCount(BigDecimal share, BigDecimal part, BigDecimal whole) implements Check {
    @Override
    public Optional<Mismatch> mismatch() {
      var decimals = Math.max(0, share.scale());
      return Percent.of(part, whole, decimals).flatMap(made -> equal(made, share));
    }
  }
}
