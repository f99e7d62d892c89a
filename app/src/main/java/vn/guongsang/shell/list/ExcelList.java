package vn.guongsang.shell.list;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.sheets.SheetsOut;

/** A list written as a workbook: the shown columns, headed in the reader's language. */
final class ExcelList<R> {

  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** What Excel takes for the name of a sheet. */
  private static final int LONGEST_SHEET_NAME = 31;

  private final ListShape<R> shape;
  private final ListRequest request;
  private final Texts texts;
  private final LocalDate today;

  ExcelList(ListShape<R> shape, ListRequest request, Texts texts, LocalDate today) {
    this.shape = shape;
    this.request = request;
    this.texts = texts;
    this.today = today;
  }

  /** The list's title and the day: several exports in one folder stay apart and in order. */
  String name() {
    return title() + " " + today + ".xlsx";
  }

  void write(OutputStream out, Stream<R> rows) throws IOException {
    var columns = shape.shown(request);
    var headings = columns.stream().map(c -> texts.t(c.labelKey())).toList();
    var title = title();
    SheetsOut.excel(
        out,
        title.length() <= LONGEST_SHEET_NAME ? title : title.substring(0, LONGEST_SHEET_NAME),
        headings,
        rows.map(row -> columns.stream().map(column -> cell(column.cell().apply(row))).toList()));
  }

  private String title() {
    return texts.t(shape.titleKey()).replaceAll("[\\\\/*?:\\[\\]\"<>|]", " ").strip();
  }

  private vn.guongsang.shell.sheets.Cell cell(Cell cell) {
    return switch (cell) {
      case Cell.Text(var text) -> plain(text);
      case Cell.Words(var said) -> plain(texts.t(said));
      case Cell.Link(var href, var text, var note) -> plain(text);
      case Cell.Number(var number) -> vn.guongsang.shell.sheets.Cell.number(number);
      case Cell.Day(var day) ->
          day == null ? plain("") : new vn.guongsang.shell.sheets.Cell.Day(day);
      case Cell.Moment(var moment) -> plain(moment == null ? "" : texts.moment(moment));
      case Cell.Tag(var tone, var said) -> plain(texts.t(said));
    };
  }

  private static vn.guongsang.shell.sheets.Cell plain(String text) {
    return vn.guongsang.shell.sheets.Cell.text(text);
  }
}
