package vn.guongsang.shell.sheets.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Matching;
import vn.guongsang.shell.sheets.Problem;
import vn.guongsang.shell.sheets.Problem.Weight;
import vn.guongsang.shell.sheets.Reading;
import vn.guongsang.shell.sheets.RowIn;
import vn.guongsang.shell.sheets.Sheet;
import vn.guongsang.shell.sheets.Table;
import vn.guongsang.shell.sheets.Value;

/** Reads every row by the matched columns and lists all that is wrong, not the first. */
public final class RowReading {

  /** Enough to mend a file by; past it only the number of errors is kept. */
  static final int ERRORS_KEPT = 20_000;

  /** More than errors, since what is only doubtful is applied and must have been said. */
  static final int WARNINGS_KEPT = 200_000;

  private record Source(Column column, int index, String heading) {}

  private final Table table;
  private final List<Source> sources = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Map<String, Integer>> seen = new HashMap<>();
  private int errors;
  private int warnings;

  private RowReading(Table table, Matching matching) {
    this.table = table;
    for (var column : matching.columns()) {
      matching
          .headingOf(column.key())
          .ifPresent(heading -> sources.add(new Source(column, heading.column(), heading.shown())));
    }
  }

  public static Reading of(Table table, Matching matching) {
    if (!matching.ready()) {
      throw new IllegalStateException("columns are still missing or in question");
    }
    return new RowReading(table, matching).read();
  }

  private Reading read() {
    var rows = new ArrayList<RowIn>();
    for (var taken : table.rows()) {
      var values = new HashMap<String, Value>();
      for (var source : sources) {
        read(source, taken.row(), values);
      }
      var row = taken.row();
      if (row.hidden()) {
        add(new Problem(Weight.WARNING, row.number(), "", -1, "row.hidden", List.of()));
      }
      rows.add(new RowIn(row.number(), values, taken.section(), row.hidden()));
    }
    sources.forEach(this::warnOfTurnedDays);
    problems.sort(Comparator.comparingInt(Problem::row).thenComparingInt(Problem::columnIndex));
    return new Reading(rows, problems, errors, warnings);
  }

  private void read(Source source, Sheet.Row row, Map<String, Value> values) {
    var column = source.column();
    var cell = row.cell(source.index());
    if (cell.isBlank()) {
      if (column.required()) {
        problem(Weight.ERROR, row.number(), source, "missing");
      }
      return;
    }
    var typed = Typing.of(cell, column);
    for (var doubt : typed.doubts()) {
      problem(Weight.WARNING, row.number(), source, doubt.code(), doubt.args());
    }
    switch (typed) {
      case Typing.Refused(var code, var args) ->
          problem(Weight.ERROR, row.number(), source, code, args);
      case Typing.Taken(var value, var doubts) -> {
        values.put(column.key(), value);
        if (column.unique()) {
          once(source, row, cell);
        }
      }
    }
  }

  private void once(Source source, Sheet.Row row, Cell cell) {
    var earlier =
        seen.computeIfAbsent(source.column().key(), key -> new HashMap<>())
            .putIfAbsent(cell.shown().toLowerCase(Locale.ROOT), row.number());
    if (earlier != null) {
      problem(
          Weight.ERROR,
          row.number(),
          source,
          "twice",
          List.of(cell.shown(), String.valueOf(earlier)));
    }
  }

  /**
   * Excel set to American ways turns 01/07/2025, typed as the first of July, into the seventh of
   * January, and leaves 13/07/2025 as text. A column with such texts, whose true days all fall
   * within the first twelve of their months, has very likely been turned.
   */
  private void warnOfTurnedDays(Source source) {
    var kind = source.column().kind();
    if (kind != Column.Kind.DAY && kind != Column.Kind.DAY_OR_YEAR) {
      return;
    }
    var stayedText = 0;
    var turned = new ArrayList<Integer>();
    for (var taken : table.rows()) {
      switch (taken.row().cell(source.index())) {
        case Cell.Text(var text)
            when DayText.of(text) instanceof DayText.Day(var day, var guessed)
                && day.getDayOfMonth() > 12 ->
            stayedText++;
        case Cell.Day(var day) when day.getDayOfMonth() > 12 -> {
          return;
        }
        case Cell.Day(var day) when day.getDayOfMonth() != day.getMonthValue() ->
            turned.add(taken.row().number());
        default -> {}
      }
    }
    if (stayedText == 0) {
      return;
    }
    for (var row : turned) {
      problem(Weight.WARNING, row, source, "day.maybeTurned");
    }
  }

  private void problem(Weight weight, int row, Source source, String code, String... args) {
    problem(weight, row, source, code, List.of(args));
  }

  private void problem(Weight weight, int row, Source source, String code, List<String> args) {
    add(new Problem(weight, row, source.heading(), source.index(), code, args));
  }

  private void add(Problem problem) {
    var kept =
        switch (problem.weight()) {
          case ERROR -> errors++ < ERRORS_KEPT;
          case WARNING -> warnings++ < WARNINGS_KEPT;
        };
    if (kept) {
      problems.add(problem);
    }
  }
}
