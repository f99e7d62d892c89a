package vn.guongsang.shell.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.shell.sheets.UglyFiles.csv;
import static vn.guongsang.shell.sheets.UglyFiles.data;
import static vn.guongsang.shell.sheets.UglyFiles.rows;
import static vn.guongsang.shell.sheets.UglyFiles.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.shell.sheets.Column.Choice;
import vn.guongsang.shell.sheets.Column.Kind;

@DisplayName("Đọc dòng: giá trị đúng kiểu, mọi lỗi bằng lời")
class RowsTest {

  private static final Locale VI = Locale.of("vi");

  private static Reading read(Sheet sheet, List<Column> columns) {
    var table = SheetsIn.table(sheet, columns, Map.of()).orElseThrow();
    return SheetsIn.rows(table, SheetsIn.match(table, columns, Map.of()));
  }

  private static List<String> said(Reading reading) {
    return reading.problems().stream().map(p -> SheetTexts.of(p, VI)).toList();
  }

  /** The value, or the code of the error; after it the codes of the doubts. */
  private static String typed(Kind kind, String cell) {
    var column =
        kind == Kind.CHOICE
            ? Column.choice(
                "v",
                "Giá trị",
                "Value",
                List.of(
                    Choice.of("WARD", "Phường", "Ward"),
                    Choice.of("DEP", "Sở", "Department", "Sở, ngành")))
            : Column.of(kind, "v", "Giá trị", "Value");
    var other = Column.of(Kind.TEXT, "n", "Tên", "Name");
    var reading = read(sheet(data(rows(1, "Tên|Giá trị", "a|" + cell))), List.of(other, column));
    var value =
        switch (reading.rows().getFirst().values().get("v")) {
          case null -> "";
          case Value.Text(var text) -> text;
          case Value.Amount(var number) -> number.toPlainString();
          case Value.Day(var day) -> day.toString();
          case Value.Year(var year) -> String.valueOf(year);
          case Value.YesNo(var yes) -> String.valueOf(yes);
          case Value.Chosen(var key) -> key;
        };
    var codes = reading.problems().stream().map(Problem::code).toList();
    return (value + " " + String.join(" ", codes)).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          01/07/2025                    | 2025-07-01
          1/7/25                        | 2025-07-01 day.centuryGuessed
          1/7/29                        | 2029-07-01 day.centuryGuessed
          1/7/30                        | 1930-07-01 day.centuryGuessed
          2025-07-01                    | 2025-07-01
          2025-07-01 00:00:00           | 2025-07-01
          01.7.2025                     | 2025-07-01
          1-7-2025                      | 2025-07-01
          01/7/2025 08:30               | 2025-07-01
          ngày 01 tháng 7 năm 2025      | 2025-07-01
          Ngày 01/7/2025                | 2025-07-01
          29/02/2024                    | 2024-02-29
          29/02/2025                    | day.notReal
          31/02/2025                    | day.notReal
          32/01/2025                    | day.notReal
          13/13/2025                    | day.notReal
          12/31/2025                    | day.monthFirst
          7/2025                        | day.monthOnly
          tháng 7/2025                  | day.monthOnly
          tháng 7 năm 2025              | day.monthOnly
          2025                          | day.yearOnly
          #2025                         | day.yearOnly
          01/07/225                     | day.strangeYear
          01/07/1799                    | day.strangeYear
          01/07/1800                    | 1800-07-01
          01/07/20255                   | day.strangeYear
          hôm qua                       | day.unreadable
          @45839                        | 2025-07-01
          #45839                        | 2025-07-01 day.fromNumber
          #10958                        | day.unreadable
          #10959                        | 1930-01-01 day.fromNumber
          """)
  void days(String cell, String expected) {
    assertThat(typed(Kind.DAY, cell)).isEqualTo(expected);
  }

  @Test
  void a_year_alone_where_it_may_be() {
    assertThat(typed(Kind.DAY_OR_YEAR, "1985")).isEqualTo("1985");
    assertThat(typed(Kind.DAY_OR_YEAR, "#1985")).isEqualTo("1985");
    assertThat(typed(Kind.DAY_OR_YEAR, "năm 1985")).isEqualTo("1985");
    assertThat(typed(Kind.DAY_OR_YEAR, "12/5/1985")).isEqualTo("1985-05-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.234,5       | 1234.5
          1.234         | 1234
          1234          | 1234
          12,5          | 12.5
          1 234 567     | 1234567
          -5,25         | -5.25
          1,234         | 1.234 number.commaRead
          0,234         | 0.234
          1234,567      | 1234.567
          1,234.5       | 1234.5 number.englishRead
          1,234,567     | 1234567 number.englishRead
          1.5           | 1.5 number.englishRead
          1.23.4        | number.unreadable
          12a           | number.unreadable
          12 %          | number.percent
          #12.5         | 12.5
          <c s="2"><v>0.12</v></c> | number.percent
          """)
  void numbers(String cell, String expected) {
    assertThat(typed(Kind.DECIMAL, cell)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          WHOLE   | 1.234 | 1234
          WHOLE   | 12,5  | number.notWhole
          WHOLE   | #12.5 | number.notWhole
          WHOLE   | 9.223.372.036.854.775.807 | 9223372036854775807
          WHOLE   | 9.223.372.036.854.775.808 | number.notWhole
          PERCENT | 12,5% | 12.5
          PERCENT | 12    | 12
          PERCENT | <c s="2"><v>0.12</v></c> | 12
          CODE    | <c s="3"><v>7</v></c> | 0007
          CODE    | 007   | 007
          CODE    | #12345678901234 | 12345678901234
          CODE    | #123456789012345 | code.digitsLost
          CODE    | 1,23457E+11 | code.digitsLost
          TEXT    | #12   | 12
          TEXT    | @45839 | 01/07/2025
          TEXT    | =1+1  | =1+1
          TEXT    | Ph­êng Hoµng Mai | text.oldFont
          TEXT    | <c t="e"><v>#N/A</v></c> | cell.error
          TEXT    | <c><f>1+1</f></c> | cell.neverReckoned
          CHOICE  | phường | WARD
          CHOICE  | Sở, ngành | DEP
          CHOICE  | WARD  | WARD
          CHOICE  | Quận  | choice.unknown
          YES_NO  | x     | true
          YES_NO  | X     | true
          YES_NO  | có    | true
          YES_NO  | ✓     | true
          YES_NO  | ✔️    | true
          YES_NO  | #1    | true
          YES_NO  | không | false
          YES_NO  | #0    | false
          YES_NO  | <c t="b"><v>0</v></c> | false
          YES_NO  | ✗     | yesNo.unreadable
          YES_NO  | có lẽ | yesNo.unreadable
          """)
  void other_kinds(Kind kind, String cell, String expected) {
    assertThat(typed(kind, cell)).isEqualTo(expected);
  }

  @Test
  void all_errors_of_all_rows_in_plain_words() {
    var reading =
        read(
            csv(
                """
                Mã;Tên đơn vị;Ngày thành lập;Loại đơn vị
                HM;Phường Hoàng Mai;31/02/2025;Quận
                ;;1/7/25;Phường
                hm;Phường Lĩnh Nam;01/7/2025;Phường
                x;Một cái tên dài hơn bốn mươi chữ cho phép ở đây;2025;Xã
                """,
                UTF_8),
            TableTest.UNITS);
    assertThat(said(reading))
        .containsExactly(
            "Dòng 2, cột «Ngày thành lập»: «31/02/2025» không phải là ngày có thật. Nhập như 01/7/2025.",
            "Dòng 2, cột «Loại đơn vị»: «Quận» không có trong danh sách. Chọn một trong: Phường; Xã; Sở.",
            "Dòng 3, cột «Tên đơn vị»: còn để trống, phải có giá trị.",
            "Dòng 3, cột «Ngày thành lập»: «1/7/25» chỉ có hai chữ số năm, được hiểu là 01/07/2025. Hãy kiểm tra lại.",
            "Dòng 4, cột «Mã»: «hm» đã có ở dòng 2. Mỗi giá trị chỉ được có một dòng.",
            "Dòng 5, cột «Tên đơn vị»: «Một cái tên dài hơn bốn mươi chữ cho phé…» dài 47 ký tự, vượt quá 40. Hãy rút ngắn.",
            "Dòng 5, cột «Ngày thành lập»: «2025» chỉ có năm, cần đủ ngày. Nhập như 01/7/2025.");
    assertThat(reading.errors()).isEqualTo(6);
    assertThat(reading.warnings()).isEqualTo(1);
    assertThat(SheetTexts.of(reading.problems().getFirst(), Locale.ENGLISH))
        .isEqualTo(
            "Row 2, column “Ngày thành lập”: “31/02/2025” is not a real date. Type it like 01/7/2025.");
  }

  @Test
  void values_come_typed() {
    var reading =
        read(
            sheet(
                data(
                    rows(
                        1,
                        "Mã|Tên đơn vị|Loại đơn vị|Ngày thành lập|Số biên chế",
                        "HM|Phường Hoàng Mai|phường|@45839|#45"))),
            TableTest.UNITS);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.rows())
        .containsExactly(
            new RowIn(
                2,
                Map.of(
                    "code", new Value.Text("HM"),
                    "name", new Value.Text("Phường Hoàng Mai"),
                    "kind", new Value.Chosen("WARD"),
                    "from", new Value.Day(LocalDate.of(2025, 7, 1)),
                    "staff", new Value.Amount(new BigDecimal("45"))),
                "",
                false));
    assertThat(reading.rows().getFirst().whole("staff")).contains(45L);
  }

  @Test
  void days_that_american_excel_has_turned_are_doubted() {
    var head = "Tên đơn vị|Ngày thành lập";
    var turned = read(sheet(data(rows(1, head, "a|@45664", "b|13/07/2025"))), TableTest.UNITS);
    assertThat(turned.problems()).extracting(Problem::code).containsExactly("day.maybeTurned");
    var fine =
        read(sheet(data(rows(1, head, "a|@45664", "b|13/07/2025", "c|@45851"))), TableTest.UNITS);
    assertThat(fine.problems()).isEmpty();
  }

  @Test
  void ten_thousand_rows_keep_their_numbers() {
    var text = new StringBuilder("STT;Mã;Tên đơn vị\n");
    for (var i = 1; i <= 10_000; i++) {
      text.append(i).append(";M").append(i).append(";Tổ dân phố ").append(i).append('\n');
    }
    var reading = read(csv(text.toString(), UTF_8), TableTest.UNITS);
    assertThat(reading.rows()).hasSize(10_000);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.rows().getLast().number()).isEqualTo(10_001);
    assertThat(reading.rows().getLast().text("name")).contains("Tổ dân phố 10000");
  }
}
