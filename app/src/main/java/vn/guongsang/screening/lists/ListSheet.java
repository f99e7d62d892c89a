package vn.guongsang.screening.lists;

import java.util.List;
import java.util.Map;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.sheets.Book;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Matching;
import vn.guongsang.shell.sheets.Reading;
import vn.guongsang.shell.sheets.Sheet;
import vn.guongsang.shell.sheets.SheetsIn;
import vn.guongsang.shell.sheets.Table;

/** An uploaded list laid open: the sheet, the table on it, and its rows. */
public record ListSheet(Sheet sheet, Table table, Matching matching, Reading reading) {

  static final String NUMBER = "number";
  static final String NAME = "name";
  static final String BIRTH = "birth";
  static final String UNIT = "unit";
  static final String AWARD = "award";

  public static final List<Column> COLUMNS =
      List.of(
          Column.of(Column.Kind.TEXT, NAME, "Họ và tên", "Full name")
              .alsoCalled("Họ tên", "Tên", "Cá nhân", "Họ và tên cá nhân", "Tên cá nhân", "Name")
              .mustBeFilled()
              .atMost(200)
              .example("Nguyễn Thị Hạnh"),
          Column.of(Column.Kind.CODE, NUMBER, "Số định danh cá nhân", "Identity number")
              .alsoCalled(
                  "CCCD",
                  "Số CCCD",
                  "CMND",
                  "Số căn cước",
                  "Căn cước công dân",
                  "Số CMND/CCCD",
                  "Mã định danh",
                  "Identity number",
                  "ID number")
              .example("001088012345"),
          Column.of(Column.Kind.DAY_OR_YEAR, BIRTH, "Ngày sinh", "Date of birth")
              .alsoCalled(
                  "Năm sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Year of birth")
              .example("02/09/1988"),
          Column.of(Column.Kind.TEXT, UNIT, "Đơn vị", "Unit")
              .alsoCalled(
                  "Đơn vị công tác", "Cơ quan", "Phòng ban", "Nơi công tác", "Cơ quan, đơn vị")
              .atMost(300)
              .example("Trạm Y tế phường Hoàng Mai"),
          Column.of(Column.Kind.TEXT, AWARD, "Danh hiệu, hình thức đề nghị", "Award")
              .alsoCalled(
                  "Danh hiệu",
                  "Hình thức khen thưởng",
                  "Danh hiệu đề nghị",
                  "Đề nghị tặng",
                  "Danh hiệu thi đua",
                  "Hình thức đề nghị",
                  "Award type")
              .atMost(200)
              .example("Chiến sĩ thi đua cơ sở"));

  /** The likeliest table of a book, and what its headings are taken for. */
  public record Laid(Sheet sheet, Table table, Matching matching) {

    Laid corrected(Map<Integer, String> chosen) {
      return new Laid(sheet, table, matching.corrected(chosen));
    }
  }

  /**
   * The first table whose headings are all plain, else the first there is.
   *
   * @throws Refused when there is none
   */
  public static Laid lay(Book book) {
    Laid first = null;
    for (var sheet : SheetsIn.likeliest(book, COLUMNS, Map.of())) {
      var table = SheetsIn.table(sheet, COLUMNS, Map.of());
      if (table.isEmpty() || table.get().rows().isEmpty()) {
        continue;
      }
      var laid = new Laid(sheet, table.get(), SheetsIn.match(table.get(), COLUMNS, Map.of()));
      if (laid.matching().ready()) {
        return laid;
      }
      first = first == null ? laid : first;
    }
    if (first == null) {
      throw Refused.field("file", "screening.fault.no-table");
    }
    return first;
  }

  /**
   * @param chosen what a person took which heading for, by place
   * @throws Refused when there is no table, or no column holds the names
   */
  public static ListSheet of(Book book, Map<Integer, String> chosen) {
    var laid = lay(book).corrected(chosen);
    if (!laid.matching().ready()) {
      throw Refused.because("screening.fault.no-columns");
    }
    return new ListSheet(
        laid.sheet(), laid.table(), laid.matching(), SheetsIn.rows(laid.table(), laid.matching()));
  }

  public boolean has(String column) {
    return matching.headingOf(column).isPresent();
  }

  public boolean namesAwards() {
    return has(AWARD);
  }
}
