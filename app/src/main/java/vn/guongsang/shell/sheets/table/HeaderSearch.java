package vn.guongsang.shell.sheets.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.Sheet;
import vn.guongsang.shell.sheets.Table.Heading;

/**
 * Finds the heading of the table, one to three rows deep, below whatever letterhead stands first:
 * the rows whose texts fit the declared columns best; without any fit, the first widest row of
 * texts.
 */
final class HeaderSearch {

  /** Nobody writes a longer letterhead; data that looks like a heading further down is data. */
  private static final int ROWS_TRIED = 120;

  private static final int DEEPEST = 3;
  private static final int LONGEST_NAME = 150;

  private static final Pattern NUMBER_OR_DAY = Pattern.compile("[-+]?\\d[\\d.,/ -]*%?");

  private final Sheet sheet;
  private final NameLikeness likeness;
  private final Map<String, String> remembered;
  private final MergesByRow merges;

  HeaderSearch(Sheet sheet, NameLikeness likeness, Map<String, String> remembered) {
    this.sheet = sheet;
    this.likeness = likeness;
    this.remembered = remembered;
    merges = new MergesByRow(sheet, ROWS_TRIED + DEEPEST);
  }

  /**
   * @param first place of the first heading row in the sheet's list of rows
   */
  record Header(int first, int depth, List<Heading> headings, int score) {}

  Optional<Header> find() {
    Header best = null;
    var rows = Math.min(sheet.rows().size(), ROWS_TRIED);
    for (var first = 0; first < rows; first++) {
      for (var depth = 1; depth <= DEEPEST && first + depth <= sheet.rows().size(); depth++) {
        if (!mayBeHeading(first, depth)) {
          break;
        }
        var headings = headings(first, depth);
        var score = score(headings);
        var deeper = best != null && best.first() == first && mergedInto(first, depth);
        if (score > 0
            && (best == null || score > best.score() || (deeper && score == best.score()))) {
          best = new Header(first, depth, headings, score);
        }
      }
    }
    return best == null ? widestTexts(rows) : Optional.of(best);
  }

  private boolean mayBeHeading(int first, int depth) {
    var row = sheet.rows().get(first + depth - 1);
    if (row.cells().stream().anyMatch(cell -> !mayBeName(cell))) {
      return false;
    }
    return depth == 1 || continues(first, sheet.rows().get(first + depth - 1), depth);
  }

  private static boolean mayBeName(Cell cell) {
    return switch (cell) {
      case Cell.Blank b -> true;
      case Cell.Text(var text) ->
          text.length() <= LONGEST_NAME && (!NUMBER_OR_DAY.matcher(text).matches() || isYear(text));
      case Cell.Amount n -> isYear(n.number());
      default -> false;
    };
  }

  private static boolean isYear(String text) {
    return text.matches("\\d{4}") && isYear(new BigDecimal(text));
  }

  private static boolean isYear(BigDecimal number) {
    return number.scale() <= 0
        && number.compareTo(BigDecimal.valueOf(1990)) >= 0
        && number.compareTo(BigDecimal.valueOf(2100)) <= 0;
  }

  /**
   * A further heading row names only what stands under a group: below a merged cell, or where the
   * row above is empty or is followed by an empty cell.
   */
  private boolean continues(int first, Sheet.Row row, int depth) {
    var above = sheet.rows().get(first + depth - 2);
    if (row.number() != above.number() + 1 || (depth == 2 && !ownNames(above, row))) {
      return false;
    }
    var under = false;
    for (var column = 0; column < row.cells().size(); column++) {
      if (row.cell(column).isBlank() || mergedDown(above, row, column)) {
        continue;
      }
      var startsGroup =
          above.cell(column).isBlank()
              || (column + 1 < row.cells().size()
                  && above.cell(column + 1).isBlank()
                  && !row.cell(column + 1).isBlank())
              || mergedAcross(above, column);
      if (!startsGroup) {
        return false;
      }
      under |= !above.cell(column).isBlank() || groupAbove(above, column) >= 0;
    }
    return under;
  }

  /** A row of groups also holds names of columns that are in no group; a letterhead does not. */
  private boolean ownNames(Sheet.Row above, Sheet.Row row) {
    return IntStream.range(0, above.cells().size())
        .anyMatch(
            column ->
                !above.cell(column).isBlank()
                    && (row.cell(column).isBlank() || mergedDown(above, row, column)));
  }

  /** Merged cells leave no doubt: groups reach across, the other names reach down. */
  private boolean mergedInto(int first, int depth) {
    var above = sheet.rows().get(first + depth - 2);
    var row = sheet.rows().get(first + depth - 1);
    return merges.at(above.number()).stream().anyMatch(m -> m.columns() > 1)
        && IntStream.range(0, above.cells().size())
            .filter(column -> !above.cell(column).isBlank() && !mergedAcross(above, column))
            .allMatch(column -> mergedDown(above, row, column));
  }

  private boolean mergedDown(Sheet.Row above, Sheet.Row row, int column) {
    return merges.at(above.number()).stream()
        .anyMatch(m -> m.covers(above.number(), column) && m.covers(row.number(), column));
  }

  private boolean mergedAcross(Sheet.Row row, int column) {
    return merges.at(row.number()).stream()
        .anyMatch(m -> m.columns() > 1 && m.covers(row.number(), column));
  }

  /** The column of the group's own cell: the last filled one to the left, or the merge's first. */
  private int groupAbove(Sheet.Row above, int column) {
    for (var merge : merges.at(above.number())) {
      if (merge.covers(above.number(), column)) {
        return merge.firstColumn();
      }
    }
    for (var c = column; c >= 0; c--) {
      if (!above.cell(c).isBlank()) {
        return inMerge(above, c) ? -1 : c;
      }
    }
    return -1;
  }

  private boolean inMerge(Sheet.Row row, int column) {
    return merges.at(row.number()).stream().anyMatch(m -> m.covers(row.number(), column));
  }

  private List<Heading> headings(int first, int depth) {
    var headings = new ArrayList<Heading>();
    var rows = sheet.rows().subList(first, first + depth);
    var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    for (var column = 0; column < width; column++) {
      var names = new ArrayList<String>();
      for (var level = 0; level < depth; level++) {
        var row = rows.get(level);
        var name = row.cell(column).shown();
        var below = level + 1 < depth && namedBelow(rows, level, column);
        if (name.isEmpty() && below) {
          var group = groupAbove(row, column);
          name = group < 0 ? "" : row.cell(group).shown();
        }
        if (!name.isEmpty() && !names.contains(name)) {
          names.add(name);
        }
      }
      if (!names.isEmpty()) {
        var whole = String.join(" / ", names);
        var folded = VietnameseText.fold(whole);
        headings.add(
            new Heading(
                column,
                whole,
                names.getLast(),
                sheet.hiddenColumns().contains(column),
                NameLikeness.isOrdinal(folded) && !likeness.isExact(folded)));
      }
    }
    return headings;
  }

  private static boolean namedBelow(List<Sheet.Row> rows, int level, int column) {
    return rows.subList(level + 1, rows.size()).stream()
        .anyMatch(row -> !row.cell(column).isBlank());
  }

  /** Ten for each column named outright, less for likeness, three for a column of ordinals. */
  private int score(List<Heading> headings) {
    var score = 0;
    Set<String> taken = new HashSet<>();
    for (var heading : headings) {
      var folded = VietnameseText.fold(heading.name());
      if (heading.ordinal()) {
        score += 3;
      } else if (!folded.isEmpty() && remembered.containsKey(folded)) {
        score += 10;
      } else {
        var own = VietnameseText.fold(heading.own());
        var candidates = likeness.candidates(likeness.isExact(own) ? own : folded);
        if (!candidates.isEmpty() && taken.add(candidates.getFirst().key())) {
          var fit = candidates.getFirst().score();
          score += fit >= NameLikeness.SYNONYM ? 10 : fit / 20;
        }
      }
    }
    // one likeness alone is no heading: a title has the same words
    return score >= 10 || (score >= 6 && headings.size() > 2) ? score : 0;
  }

  private Optional<Header> widestTexts(int rows) {
    Header best = null;
    for (var first = 0; first < rows; first++) {
      var row = sheet.rows().get(first);
      if (row.filled() < 2 || !mayBeHeading(first, 1) || twice(row)) {
        continue;
      }
      if (best == null || row.filled() > best.headings().size()) {
        best = new Header(first, 1, headings(first, 1), 0);
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean twice(Sheet.Row row) {
    var names =
        Arrays.stream(row.cells().toArray(Cell[]::new)).filter(cell -> !cell.isBlank()).toList();
    return new HashSet<>(names).size() < names.size();
  }
}
