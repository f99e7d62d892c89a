package vn.guongsang.rules.facts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Years 1990–2053 as bits, so that "five years in a row" is one AND and evidence costs no strings.
 *
 * <p>What lies before 1990 is kept as 1990: no rule reaches so far back but "has ever been given",
 * and for that it does not matter which of the early years it was.
 */
public record Years(long bits) {

  public static final int FIRST = 1990;
  public static final int LAST = FIRST + 63;
  public static final Years NONE = new Years(0);

  public static Years of(int... years) {
    var bits = 0L;
    for (var year : years) {
      bits |= bit(year);
    }
    return bits == 0 ? NONE : new Years(bits);
  }

  public static Years of(Collection<Integer> years) {
    return of(years.stream().mapToInt(Integer::intValue).toArray());
  }

  /** The {@code n} years that end with {@code last}. */
  public static Years run(int last, int n) {
    return new Years(runBits(last, n));
  }

  public static Years ofBits(long bits) {
    return bits == 0 ? NONE : new Years(bits);
  }

  public static long bit(int year) {
    if (year > LAST) {
      throw new IllegalArgumentException("no year after " + LAST + " is known: " + year);
    }
    return 1L << Math.max(0, year - FIRST);
  }

  public static long runBits(int last, int n) {
    var from = Math.max(0, last - n + 1 - FIRST);
    var to = last - FIRST;
    if (n <= 0 || to < 0) {
      return 0;
    }
    return (-1L << from) & (-1L >>> (63 - Math.min(63, to)));
  }

  /** All years up to and with {@code last}. */
  public static long untilBits(int last) {
    return last < FIRST ? 0 : -1L >>> (63 - Math.min(63, last - FIRST));
  }

  /** All years from {@code first} on. */
  public static long fromBits(int first) {
    if (first > LAST) {
      return 0;
    }
    return -1L << Math.max(0, first - FIRST);
  }

  /** How many years in a row, counted back from {@code last}, are set. */
  public static int streak(long bits, int last) {
    return last < FIRST || last > LAST ? 0 : Long.numberOfLeadingZeros(~(bits << (LAST - last)));
  }

  /** The years of either. */
  public Years or(Years others) {
    return ofBits(bits | others.bits);
  }

  public boolean contains(int year) {
    return year >= FIRST && year <= LAST && (bits & bit(year)) != 0;
  }

  public boolean isEmpty() {
    return bits == 0;
  }

  public List<Integer> list() {
    return IntStream.rangeClosed(FIRST, LAST).filter(this::contains).boxed().toList();
  }

  /** As a person reads them: {@code 2023, 2024}. */
  @Override
  public String toString() {
    return list().stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
