package vn.guongsang.initiatives.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.imports.SheetRows;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Column.Kind;
import vn.guongsang.shell.sheets.RowIn;

/** What a sheet of initiatives may hold, and one initiative of it as text. */
record InitiativeCells(Map<String, String> texts) {

  static final String TITLE = "title";
  static final String AUTHORS = "authors";
  static final String SHARE = "share";
  static final String UNIT = "unit";
  static final String SCOPE = "scope";
  static final String YEAR = "year";
  static final String NUMBER = "number";
  static final String DAY = "day";
  static final String ISSUER = "issuer";

  static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  static final List<Column> COLUMNS =
      List.of(
          Column.of(Kind.TEXT, TITLE, "Tên sáng kiến", "Title")
              .alsoCalled(
                  "Sáng kiến",
                  "Tên đề tài",
                  "Tên đề tài, sáng kiến",
                  "Tên sáng kiến, đề tài",
                  "Tên SKKN",
                  "Tên giải pháp")
              .atMost(500)
              .example("Tủ sách lớp học"),
          Column.of(Kind.TEXT, AUTHORS, "Tác giả", "Authors")
              .alsoCalled(
                  "Tác giả, đồng tác giả",
                  "Họ tên tác giả",
                  "Họ và tên tác giả",
                  "Nhóm tác giả",
                  "Họ và tên",
                  "Tác giả (tỷ lệ)")
              .mustBeFilled()
              .atMost(1000)
              .example("Nguyễn Văn A (60%), Trần Thị B (40%)"),
          Column.of(Kind.PERCENT, SHARE, "Tỷ lệ đóng góp", "Share")
              .alsoCalled("Tỷ lệ", "Tỷ lệ %", "Tỷ lệ (%)", "% đóng góp", "Mức đóng góp"),
          Column.of(Kind.TEXT, UNIT, "Đơn vị", "Unit")
              .alsoCalled("Đơn vị công tác", "Nơi công tác", "Cơ quan, đơn vị")
              .atMost(300),
          Column.of(Kind.TEXT, SCOPE, "Phạm vi ảnh hưởng", "Scope")
              .alsoCalled("Phạm vi", "Cấp công nhận", "Phạm vi áp dụng", "Mức độ ảnh hưởng", "Cấp")
              .atMost(100)
              .example("Cơ sở"),
          Column.of(Kind.WHOLE, YEAR, "Năm công nhận", "Year")
              .alsoCalled("Năm", "Năm áp dụng")
              .example("2024"),
          Column.of(Kind.TEXT, NUMBER, "Số quyết định", "Decision number")
              .alsoCalled("Số QĐ", "Quyết định số", "Quyết định công nhận")
              .atMost(60),
          Column.of(Kind.DAY, DAY, "Ngày công nhận", "Recognised on")
              .alsoCalled("Ngày quyết định", "Ngày QĐ"),
          Column.of(Kind.TEXT, ISSUER, "Cơ quan công nhận", "Recognised by")
              .alsoCalled("Cơ quan ban hành", "Cơ quan quyết định", "Nơi công nhận")
              .atMost(300));

  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  Optional<LocalDate> day() {
    return text(DAY).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(DAY), SHOWN));
  }

  /**
   * One initiative of the sheet.
   *
   * @param number of its first row
   * @param further rows that only add an author
   */
  record Group(int number, InitiativeCells cells, List<Integer> further) {}

  /** Rows without a title, or with the title of the row above, add an author to it. */
  static List<Group> groups(SheetRows rows) {
    var out = new ArrayList<Group>();
    for (var row : rows.rows()) {
      if (rows.faulty().contains(row.number())) {
        continue;
      }
      var cells = of(row);
      var last = out.isEmpty() ? null : out.getLast();
      if (last != null && last.cells().continuedBy(cells)) {
        var further = new ArrayList<>(last.further());
        further.add(row.number());
        out.set(
            out.size() - 1,
            new Group(last.number(), last.cells().and(cells.text(AUTHORS)), further));
      } else {
        out.add(new Group(row.number(), cells, List.of()));
      }
    }
    return out;
  }

  private static InitiativeCells of(RowIn row) {
    var out = new HashMap<String, String>();
    for (var key : List.of(TITLE, AUTHORS, UNIT, SCOPE, NUMBER, ISSUER)) {
      row.text(key).ifPresent(text -> out.put(key, text));
    }
    row.whole(YEAR).ifPresent(year -> out.put(YEAR, Long.toString(year)));
    row.day(DAY).ifPresent(day -> out.put(DAY, SHOWN.format(day)));
    row.number(SHARE)
        .ifPresent(
            share ->
                out.computeIfPresent(
                    AUTHORS, (key, name) -> name + " (" + share.toPlainString() + "%)"));
    return new InitiativeCells(Map.copyOf(out));
  }

  private boolean continuedBy(InitiativeCells next) {
    var title = VietnameseText.fold(next.text(TITLE));
    return title.isEmpty()
        || (title.equals(VietnameseText.fold(text(TITLE)))
            && next.text(NUMBER).equals(text(NUMBER))
            && next.text(YEAR).equals(text(YEAR)));
  }

  private InitiativeCells and(String author) {
    var out = new HashMap<>(texts);
    out.merge(AUTHORS, author, (all, one) -> all + "; " + one);
    return new InitiativeCells(Map.copyOf(out));
  }
}
