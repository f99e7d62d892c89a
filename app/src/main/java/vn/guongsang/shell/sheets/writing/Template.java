package vn.guongsang.shell.sheets.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.SheetTexts;

/** The sheet we offer to those who have none of their own. It reads back empty as it is. */
public final class Template {

  private static final int ROWS_WITH_LISTS = 2_000;

  private final List<Column> columns;
  private final Locale locale;

  private Template(List<Column> columns, Locale locale) {
    this.columns = columns;
    this.locale = locale;
  }

  public static void write(OutputStream out, String title, List<Column> columns, Locale locale)
      throws IOException {
    new Template(columns, locale).write(out, title);
  }

  private void write(OutputStream out, String title) throws IOException {
    var workbook = new Workbook(out, ExcelExport.APPLICATION, ExcelExport.VERSION);
    var sheet = workbook.newWorksheet(title);
    var lists =
        columns.stream().anyMatch(column -> !column.choices().isEmpty())
            ? workbook.newWorksheet(text("template.choices"))
            : null;
    ExcelExport.heading(sheet, 0, 0, text("template.ordinal"));
    sheet.width(0, 9);
    sheet.value(1, 0, text("template.sampleMark"));
    sample(sheet, 0);
    var list = 0;
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      ExcelExport.heading(sheet, 0, i + 1, column.label(locale) + (column.required() ? " *" : ""));
      sheet.comment(0, i + 1, note(column));
      sheet.width(i + 1, Math.clamp(column.label(locale).length() + 6L, 14, 40));
      CellWriting.text(sheet, 1, i + 1, example(column));
      sample(sheet, i + 1);
      if (lists != null && !column.choices().isEmpty()) {
        offer(sheet, i + 1, lists, list++, column);
      }
    }
    sheet.freezePane(0, 1);
    guide(workbook.newWorksheet(text("template.guide")));
    workbook.finish();
  }

  private static void sample(Worksheet sheet, int column) {
    sheet.style(1, column).italic().fontColor("767676").set();
  }

  private void offer(Worksheet sheet, int at, Worksheet lists, int list, Column column) {
    ExcelExport.heading(lists, 0, list, column.label(locale));
    lists.width(list, 30);
    for (var i = 0; i < column.choices().size(); i++) {
      CellWriting.text(lists, i + 1, list, column.choices().get(i).label(locale));
    }
    sheet
        .range(1, at, ROWS_WITH_LISTS, at)
        .validateWithList(lists.range(1, list, column.choices().size(), list))
        .allowBlank(true)
        .errorTitle("")
        .error("");
  }

  private String example(Column column) {
    return column.example().isEmpty() && !column.choices().isEmpty()
        ? column.choices().getFirst().label(locale)
        : column.example();
  }

  private String note(Column column) {
    var parts = new ArrayList<String>();
    parts.add(text(column.required() ? "template.required" : "template.optional"));
    parts.add(SheetTexts.of(column.kind(), locale) + ".");
    if (column.maxLength() > 0) {
      parts.add(
          SheetTexts.text("template.longest", List.of(String.valueOf(column.maxLength())), locale));
    }
    return String.join(" ", parts);
  }

  private void guide(Worksheet sheet) {
    CellWriting.text(sheet, 0, 0, text("template.hint"));
    var keys = List.of("column", "required", "kind", "example", "other");
    for (var i = 0; i < keys.size(); i++) {
      ExcelExport.heading(sheet, 2, i, text("template.guide." + keys.get(i)));
      sheet.width(i, i == 4 ? 50 : 28);
    }
    for (var i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      CellWriting.text(sheet, i + 3, 0, column.label(locale));
      CellWriting.text(sheet, i + 3, 1, column.required() ? text("template.yes") : "");
      CellWriting.text(sheet, i + 3, 2, SheetTexts.of(column.kind(), locale));
      CellWriting.text(sheet, i + 3, 3, example(column));
      CellWriting.text(sheet, i + 3, 4, String.join("; ", column.synonyms()));
    }
  }

  private String text(String key) {
    return SheetTexts.text(key, List.of(), locale);
  }
}
