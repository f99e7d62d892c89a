package vn.guongsang.shell.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.guongsang.shell.sheets.UglyFiles.csv;
import static vn.guongsang.shell.sheets.UglyFiles.data;
import static vn.guongsang.shell.sheets.UglyFiles.read;
import static vn.guongsang.shell.sheets.UglyFiles.rows;
import static vn.guongsang.shell.sheets.UglyFiles.sheet;
import static vn.guongsang.shell.sheets.UglyFiles.workbook;
import static vn.guongsang.shell.sheets.UglyFiles.zipped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.shell.sheets.Column.Choice;
import vn.guongsang.shell.sheets.Column.Kind;
import vn.guongsang.shell.sheets.Matching.How;
import vn.guongsang.shell.sheets.Table.LeftOut.Why;

@DisplayName("Tìm bảng, ghép cột")
class TableTest {

  static final List<Column> UNITS =
      List.of(
          Column.of(Kind.CODE, "code", "Mã đơn vị", "Unit code").alsoCalled("Mã").onlyOnce(),
          Column.of(Kind.TEXT, "name", "Tên đơn vị", "Unit name")
              .alsoCalled("Đơn vị", "Cơ quan, đơn vị", "Tên cơ quan")
              .mustBeFilled()
              .atMost(40)
              .example("Phường Hoàng Mai"),
          Column.of(Kind.TEXT, "parent", "Đơn vị cấp trên", "Parent unit").alsoCalled("Trực thuộc"),
          Column.choice(
              "kind",
              "Loại đơn vị",
              "Kind of unit",
              List.of(
                  Choice.of("WARD", "Phường", "Ward"),
                  Choice.of("COMMUNE", "Xã", "Commune"),
                  Choice.of("DEPARTMENT", "Sở", "Department", "Sở, ngành"))),
          Column.of(Kind.DAY, "from", "Ngày thành lập", "Founded on"),
          Column.of(Kind.WHOLE, "staff", "Số biên chế", "Staff"));

  private static Table table(Sheet sheet) {
    return SheetsIn.table(sheet, UNITS, Map.of()).orElseThrow();
  }

  private static Matching match(Table table) {
    return SheetsIn.match(table, UNITS, Map.of());
  }

  private static Map<String, String> matched(Table table) {
    var keys = new LinkedHashMap<String, String>();
    match(table).matches().forEach(m -> keys.put(m.heading().shown(), m.key()));
    return keys;
  }

  private static List<Integer> rowNumbers(Table table) {
    return table.rows().stream().map(taken -> taken.row().number()).toList();
  }

  @Test
  void a_sheet_as_an_office_writes_it() {
    var table =
        table(
            sheet(
                data(
                        rows(
                            1,
                            "ỦY BAN NHÂN DÂN|||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "THÀNH PHỐ HÀ NỘI|||Độc lập - Tự do - Hạnh phúc",
                            "",
                            "DANH SÁCH ĐƠN VỊ NĂM 2025",
                            "(Kèm theo Công văn số 12/SNV ngày 01/7/2025)",
                            "",
                            "STT|Tên  đơn vị|Loại đơn\u00a0vị|Ngày thành lập|Số biên chế",
                            "(1)|(2)|(3)|(4)|(5)",
                            "I|KHỐI SỞ, NGÀNH",
                            "#1|Sở Nội vụ|Sở|@45717|#120",
                            "#2|Tổng công ty Vận tải Hà Nội|Sở|01/7/2025|#900",
                            "|Cộng|||#1020",
                            "STT|Tên đơn vị|Loại đơn vị|Ngày thành lập|Số biên chế",
                            "II|KHỐI PHƯỜNG, XÃ",
                            "#3|Phường Hoàng Mai|Phường|@45839|#45",
                            "",
                            "#4|Cộng đồng doanh nghiệp Hà Nội|Xã|@45839|#5",
                            "#5",
                            "|Tổng cộng: 4 đơn vị|||#1070",
                            "Ghi chú: số liệu đến 30/6/2025",
                            "|||Hà Nội, ngày 01 tháng 7 năm 2025",
                            "|NGƯỜI LẬP BIỂU||THỦ TRƯỞNG ĐƠN VỊ",
                            "|Nguyễn Văn A||Trần Thị B"))
                    + "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"D1:E1\"/><mergeCell ref=\"A4:E4\"/></mergeCells>"));
    assertThat(table.firstHeaderRow()).isEqualTo(7);
    assertThat(table.lastHeaderRow()).isEqualTo(7);
    assertThat(rowNumbers(table)).containsExactly(10, 11, 15, 17);
    assertThat(table.rows().stream().map(Table.TableRow::section))
        .containsExactly(
            "I. KHỐI SỞ, NGÀNH", "I. KHỐI SỞ, NGÀNH", "II. KHỐI PHƯỜNG, XÃ", "II. KHỐI PHƯỜNG, XÃ");
    assertThat(table.leftOut())
        .extracting(Table.LeftOut::row, Table.LeftOut::why)
        .containsExactly(
            tuple(1, Why.BEFORE_TABLE),
            tuple(2, Why.BEFORE_TABLE),
            tuple(4, Why.BEFORE_TABLE),
            tuple(5, Why.BEFORE_TABLE),
            tuple(8, Why.COLUMN_NUMBERS),
            tuple(9, Why.SECTION),
            tuple(12, Why.TOTAL),
            tuple(13, Why.REPEATED_HEADER),
            tuple(14, Why.SECTION),
            tuple(18, Why.ONLY_ORDINAL),
            tuple(19, Why.TOTAL),
            tuple(20, Why.NOTE),
            tuple(21, Why.SIGNATURE),
            tuple(22, Why.SIGNATURE),
            tuple(23, Why.SIGNATURE));
    assertThat(matched(table))
        .containsExactly(
            Map.entry("STT", ""),
            Map.entry("Tên đơn vị", "name"),
            Map.entry("Loại đơn vị", "kind"),
            Map.entry("Ngày thành lập", "from"),
            Map.entry("Số biên chế", "staff"));
    assertThat(match(table).ready()).isTrue();
  }

  @Test
  void two_heading_rows_with_merged_groups() {
    var table =
        table(
            sheet(
                data(
                        rows(
                            3,
                            "TT|Đơn vị||Ngày thành lập|Kết quả|",
                            "|Mã|Tên đơn vị||#2023|#2024",
                            "#1|HM|Phường Hoàng Mai|@45839|A|B"))
                    + "<mergeCells><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:C3\"/><mergeCell ref=\"D3:D4\"/><mergeCell ref=\"E3:F3\"/></mergeCells>"));
    assertThat(table.headings().stream().map(Table.Heading::name))
        .containsExactly(
            "TT",
            "Đơn vị / Mã",
            "Đơn vị / Tên đơn vị",
            "Ngày thành lập",
            "Kết quả / 2023",
            "Kết quả / 2024");
    assertThat(table.lastHeaderRow()).isEqualTo(4);
    assertThat(rowNumbers(table)).containsExactly(5);
    assertThat(matched(table))
        .containsExactly(
            Map.entry("TT", ""),
            Map.entry("Đơn vị / Mã", "code"),
            Map.entry("Đơn vị / Tên đơn vị", "name"),
            Map.entry("Ngày thành lập", "from"),
            Map.entry("Kết quả / 2023", ""),
            Map.entry("Kết quả / 2024", ""));
  }

  @Test
  void the_same_pasted_without_its_merges() {
    var sheet =
        SheetsIn.pasted(
                "TT\tĐơn vị\t\tNgày thành lập\n\tMã\tTên đơn vị\t\n1\tHM\tPhường Hoàng Mai\t01/7/2025\n")
            .sheets()
            .getFirst();
    var table = table(sheet);
    assertThat(table.lastHeaderRow()).isEqualTo(2);
    assertThat(table.headings().stream().map(Table.Heading::name))
        .containsExactly("TT", "Đơn vị / Mã", "Đơn vị / Tên đơn vị", "Ngày thành lập");
    assertThat(rowNumbers(table)).containsExactly(3);
  }

  @Test
  void a_row_of_texts_under_a_plain_heading_is_data() {
    var table = table(csv("Tên đơn vị;Trực thuộc\nPhường Hoàng Mai;Hà Nội\nSở Nội vụ;\n", UTF_8));
    assertThat(table.lastHeaderRow()).isEqualTo(1);
    assertThat(rowNumbers(table)).containsExactly(2, 3);
  }

  @Test
  void of_several_sheets_the_one_with_the_table_first() {
    var sheets = new LinkedHashMap<String, String>();
    sheets.put("Bìa", data(rows(1, "BÁO CÁO", "Người lập|Nguyễn Văn A")));
    sheets.put("Danh sách", data(rows(1, "Tên đơn vị|Mã", "Phường Hoàng Mai|HM")));
    sheets.put("Trống", data(""));
    var book = read("a.xlsx", zipped(workbook(sheets, "")));
    assertThat(book.sheets()).hasSize(3);
    assertThat(SheetsIn.likeliest(book, UNITS, Map.of()).stream().map(Sheet::name))
        .containsExactly("Danh sách", "Bìa");
  }

  @Test
  void names_in_question_are_asked_about() {
    var alike = match(table(csv("Mã số đơn vị;Tên đơn vị;Tên đơn vị cấp trên\n1;2;3", UTF_8)));
    assertThat(alike.matches())
        .extracting(Matching.Match::key, Matching.Match::how)
        .containsExactly(
            tuple("code", How.ALIKE), tuple("name", How.EXACT), tuple("parent", How.ALIKE));

    var twice = match(table(csv("Tên đơn vị;Tên đơn vị;Mã\n1;2;3", UTF_8)));
    assertThat(twice.matches())
        .extracting(Matching.Match::key, Matching.Match::how)
        .containsExactly(
            tuple("", How.AMBIGUOUS), tuple("", How.AMBIGUOUS), tuple("code", How.SYNONYM));
    assertThat(twice.missingRequired()).extracting(Column::key).containsExactly("name");
    assertThat(twice.ready()).isFalse();
    var chosen = twice.corrected(1, "name").corrected(0, "");
    assertThat(chosen.ready()).isTrue();
    assertThat(chosen.headingOf("name").orElseThrow().column()).isEqualTo(1);
  }

  @Test
  void a_person_s_choice_is_remembered_and_wins() {
    var table = table(csv("Tên đơn vị;Chỗ trên;Mã\nHoàng Mai;Hà Nội;HM", UTF_8));
    var first = match(table).corrected(1, "parent").corrected(2, "");
    assertThat(first.toRemember())
        .isEqualTo(Map.of("ten don vi", "name", "cho tren", "parent", "ma", ""));
    var again = SheetsIn.match(table, UNITS, first.toRemember());
    assertThat(again.matches())
        .extracting(Matching.Match::key, Matching.Match::how)
        .containsExactly(
            tuple("name", How.REMEMBERED),
            tuple("parent", How.REMEMBERED),
            tuple("", How.LEFT_OUT));
  }

  @Test
  void a_letterhead_right_above_the_heading_is_no_group() {
    var table =
        table(
            sheet(
                data(
                        rows(
                            1,
                            "ỦY BAN NHÂN DÂN||CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|",
                            "DANH SÁCH ĐƠN VỊ|||",
                            "STT|Mã|Tên đơn vị|Ngày thành lập",
                            "#1|HM|Phường Hoàng Mai|@45839"))
                    + "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"C1:D1\"/><mergeCell ref=\"A2:D2\"/></mergeCells>"));
    assertThat(table.firstHeaderRow()).isEqualTo(3);
    assertThat(table.headings().stream().map(Table.Heading::name))
        .containsExactly("STT", "Mã", "Tên đơn vị", "Ngày thành lập");
  }

  @Test
  void three_heading_rows() {
    var table =
        table(
            sheet(
                data(
                        rows(
                            1,
                            "Tên đơn vị|Kết quả|||",
                            "|Năm 2024||Năm 2025|",
                            "|Kế hoạch|Thực hiện|Kế hoạch|Thực hiện",
                            "Phường Hoàng Mai|#1|#2|#3|#4"))
                    + "<mergeCells><mergeCell ref=\"A1:A3\"/><mergeCell ref=\"B1:E1\"/><mergeCell ref=\"B2:C2\"/><mergeCell ref=\"D2:E2\"/></mergeCells>"));
    assertThat(rowNumbers(table)).containsExactly(4);
    assertThat(table.headings().stream().map(Table.Heading::name))
        .containsExactly(
            "Tên đơn vị",
            "Kết quả / Năm 2024 / Kế hoạch",
            "Kết quả / Năm 2024 / Thực hiện",
            "Kết quả / Năm 2025 / Kế hoạch",
            "Kết quả / Năm 2025 / Thực hiện");
  }

  @Test
  void a_column_without_a_heading_is_offered() {
    var table = table(csv("Tên đơn vị;Mã\nHoàng Mai;HM;ghi thêm", UTF_8));
    assertThat(table.headings().stream().map(Table.Heading::shown))
        .containsExactly("Tên đơn vị", "Mã", "C");
  }

  @Test
  void an_unknown_sheet_still_has_a_heading() {
    var table = table(csv("BẢNG\nChỉ số;Đơn vị tính;Kỳ\nGRDP;tỷ đồng;2025\n", UTF_8));
    assertThat(table.firstHeaderRow()).isEqualTo(2);
    assertThat(SheetsIn.table(csv("12;13\n14;15", UTF_8), UNITS, Map.of())).isEmpty();
  }
}
