package vn.guongsang.shell.sheets.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import vn.guongsang.shell.sheets.Problem;
import vn.guongsang.shell.sheets.Sheet;
import vn.guongsang.shell.sheets.SheetTexts;
import vn.guongsang.shell.sheets.Table;

/** The sender's own rows, each where it was, and beside it what is wrong with it. */
public final class Verdicts {

  private static final String ERROR = "F8D7DA";
  private static final String WARNING = "FFF3CD";

  private Verdicts() {}

  public static void write(
      OutputStream out,
      Sheet sheet,
      Table table,
      List<Problem> problems,
      Function<Problem, String> words,
      Locale locale)
      throws IOException {
    Map<Integer, List<Problem>> byRow = new HashMap<>();
    problems.forEach(
        problem -> byRow.computeIfAbsent(problem.row(), row -> new ArrayList<>()).add(problem));
    Map<Integer, String> leftOut = new HashMap<>();
    table.leftOut().forEach(left -> leftOut.put(left.row(), SheetTexts.of(left.why(), locale)));
    Set<Integer> read = new HashSet<>();
    table.rows().forEach(taken -> read.add(taken.row().number()));

    var last = sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    var workbook = new Workbook(out, ExcelExport.APPLICATION, ExcelExport.VERSION);
    var back = workbook.newWorksheet(sheet.name().isEmpty() ? "1" : sheet.name());
    back.width(last, 80);
    ExcelExport.heading(
        back,
        table.lastHeaderRow() - 1,
        last,
        SheetTexts.text("verdict.heading", List.of(), locale));
    for (var row : sheet.rows()) {
      var at = row.number() - 1;
      for (var column = 0; column < row.cells().size(); column++) {
        CellWriting.put(back, at, column, row.cell(column));
      }
      var wrong = byRow.getOrDefault(row.number(), List.of());
      for (var problem : wrong) {
        if (problem.columnIndex() >= 0) {
          var colour = problem.weight() == Problem.Weight.ERROR ? ERROR : WARNING;
          back.style(at, problem.columnIndex()).fillColor(colour).set();
        }
      }
      if (!wrong.isEmpty()) {
        CellWriting.text(back, at, last, String.join(" ", wrong.stream().map(words).toList()));
      } else if (read.contains(row.number())) {
        CellWriting.text(back, at, last, SheetTexts.text("verdict.fine", List.of(), locale));
      } else if (leftOut.containsKey(row.number()) && row.number() > table.lastHeaderRow()) {
        CellWriting.text(
            back,
            at,
            last,
            SheetTexts.text("verdict.leftOut", List.of(leftOut.get(row.number())), locale));
      }
    }
    workbook.finish();
  }
}
