package vn.guongsang.screening.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.guongsang.rules.criteria.Finding;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.rules.facts.Years;

/**
 * A finding as a row of whole numbers, parts after the whole. What is asked is not kept: it is the
 * law's, and the same law gives the same tree of clauses, over which these numbers are laid.
 *
 * <p>One number says outcome, count, and which sets of years follow. A set is one number for the 32
 * years up to the year asked about; where an older year is among them, two.
 */
@SuppressWarnings("EnumOrdinal") // outcomes are kept by their order, which the law fixes
public final class KeptFinding {

  private static final int FOUND = 1 << 2;
  private static final int MISSING = 1 << 3;
  private static final int PENDING = 1 << 4;
  private static final int WIDE = 1 << 5;
  private static final int COUNT = 6;
  private static final int WINDOW = 32;

  private KeptFinding() {}

  /** The finding and all its parts, for a question about this year. */
  public static int[] of(Finding finding, int year) {
    var out = new Out(year);
    out.write(finding);
    return Arrays.copyOf(out.numbers, out.length);
  }

  private static final class Out {
    private final int year;
    private int[] numbers = new int[48];
    private int length;

    Out(int year) {
      this.year = year;
    }

    void write(Finding finding) {
      var found = finding.found().bits();
      var missing = finding.missing().bits();
      var pending = finding.pending().bits();
      var shift = year - WINDOW + 1 - Years.FIRST;
      var window = Years.runBits(year, WINDOW);
      var wide = shift < 0 || ((found | missing | pending) & ~window) != 0;
      add(
          finding.outcome().ordinal()
              | (found == 0 ? 0 : FOUND)
              | (missing == 0 ? 0 : MISSING)
              | (pending == 0 ? 0 : PENDING)
              | (wide ? WIDE : 0)
              | (finding.number() + 1) << COUNT);
      add(found, wide, shift);
      add(missing, wide, shift);
      add(pending, wide, shift);
      var parts = finding.parts();
      for (var i = 0; i < parts.size(); i++) {
        write(parts.get(i));
      }
    }

    private void add(long years, boolean wide, int shift) {
      if (years == 0) {
        return;
      }
      if (wide) {
        add((int) (years >>> 32));
        add((int) years);
      } else {
        add((int) (years >>> shift));
      }
    }

    private void add(int number) {
      if (length == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * length);
      }
      numbers[length++] = number;
    }
  }

  /**
   * The finding as it was, laid over one of the same question today; empty where the law's clauses
   * have another shape by now.
   */
  public static Optional<Finding> over(Finding today, Integer[] numbers, int year) {
    try {
      var in = new In(numbers, year);
      var then = in.read(today);
      return in.at == numbers.length ? Optional.of(then) : Optional.empty();
    } catch (ArrayIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static final class In {
    private final Integer[] numbers;
    private final int year;
    private int at;

    In(Integer[] numbers, int year) {
      this.numbers = numbers;
      this.year = year;
    }

    Finding read(Finding shape) {
      int head = numbers[at++];
      var wide = (head & WIDE) != 0;
      var found = years((head & FOUND) != 0, wide);
      var missing = years((head & MISSING) != 0, wide);
      var pending = years((head & PENDING) != 0, wide);
      List<Finding> parts = new ArrayList<>(shape.parts().size());
      for (var part : shape.parts()) {
        parts.add(read(part));
      }
      return new Finding(
          shape.criterion(),
          Outcome.values()[head & 3],
          found,
          missing,
          pending,
          (head >> COUNT) - 1,
          List.copyOf(parts));
    }

    private Years years(boolean there, boolean wide) {
      if (!there) {
        return Years.NONE;
      }
      if (wide) {
        long high = numbers[at++];
        return Years.ofBits(high << 32 | Integer.toUnsignedLong(numbers[at++]));
      }
      return Years.ofBits(
          Integer.toUnsignedLong(numbers[at++]) << (year - WINDOW + 1 - Years.FIRST));
    }
  }
}
