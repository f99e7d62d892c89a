package vn.guongsang.registry.imports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands under what by the numbering of a list: A, then I, then 1, then 1.1, then a), then a
 * dash. Only the order among the marks counts, so a list may begin with any of them.
 */
final class Outline {

  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
  private static final Pattern UPPER = Pattern.compile("[A-ZĐ]");
  private static final Pattern NUMBERS = Pattern.compile("\\d{1,4}(?:\\.\\d{1,4})*");
  private static final Pattern LOWER = Pattern.compile("[a-zđ]{1,2}");

  /** Not "P. Hoàng Mai", "X. Tân Việt": there the letter is short for phường, xã. */
  private static final Pattern MARK_BEFORE_NAME =
      Pattern.compile(
          "((?:[IV]{1,4}|[IVX]{2,5}|[A-GĐ]|\\d{1,3}(?:\\.\\d{1,3})*)[.)]|\\d{1,3}(?:\\.\\d{1,3})+"
              + "|[a-zđ]\\)|[-–+*•])\\s+(.+)");

  private final Deque<Step> steps = new ArrayDeque<>();
  private final Map<Integer, Integer> parents = new HashMap<>();
  private String lastUpper = "";

  private record Step(int rank, int row, boolean unit) {}

  record Marked(String mark, String name) {}

  /** A mark that stands before the name in one cell: "1.1. Phòng Tổ chức", "- Tổ Toán". */
  static Marked marked(String name) {
    var found = MARK_BEFORE_NAME.matcher(name);
    return found.matches() ? new Marked(found.group(1), found.group(2)) : new Marked("", name);
  }

  /**
   * The next line of the sheet.
   *
   * @param unit whether the line is a unit; a mere heading closes what stood before it
   */
  void next(int row, String mark, boolean unit) {
    var rank = rank(mark);
    if (rank == null) {
      if (unit) {
        above(row, Integer.MAX_VALUE);
      }
      return;
    }
    while (!steps.isEmpty() && steps.peek().rank() >= rank) {
      steps.pop();
    }
    if (unit) {
      above(row, rank);
    }
    steps.push(new Step(rank, row, unit));
  }

  private void above(int row, int rank) {
    steps.stream()
        .filter(step -> step.rank() < rank && step.unit())
        .findFirst()
        .ifPresent(step -> parents.put(row, step.row()));
  }

  /** The row under which this one stands, if any. */
  Optional<Integer> above(int row) {
    return Optional.ofNullable(parents.get(row));
  }

  private @Nullable Integer rank(String typed) {
    var mark = typed.strip().replace(',', '.').replaceAll("^\\(|[.)\\]]+$", "");
    if (mark.isEmpty()) {
      return null;
    }
    if (mark.matches("[-–]")) {
      return 60;
    }
    if (mark.matches("[+*•]")) {
      return 61;
    }
    if (NUMBERS.matcher(mark).matches()) {
      return 10 + (int) mark.chars().filter(c -> c == '.').count();
    }
    if (UPPER.matcher(mark).matches() && !isRoman(mark)) {
      lastUpper = mark;
      return 0;
    }
    if (ROMAN.matcher(mark).matches()) {
      return 1;
    }
    return LOWER.matcher(mark).matches() ? 40 : null;
  }

  /** A single I, V, X, L or C follows on a letter only where the alphabet does. */
  private boolean isRoman(String mark) {
    if (!ROMAN.matcher(mark).matches()) {
      return false;
    }
    return lastUpper.isEmpty() || lastUpper.charAt(0) + 1 != mark.charAt(0);
  }
}
