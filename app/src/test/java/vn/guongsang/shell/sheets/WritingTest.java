package vn.guongsang.shell.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.shell.sheets.TableTest.UNITS;
import static vn.guongsang.shell.sheets.UglyFiles.csv;
import static vn.guongsang.shell.sheets.UglyFiles.read;
import static vn.guongsang.shell.sheets.UglyFiles.shown;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kernel.VietnameseText;

@DisplayName("Xuất bảng: đọc lại đúng như đã ghi, không thành công thức")
class WritingTest {

  private static final Locale VI = Locale.of("vi");
  private static final List<String> DANGEROUS =
      List.of(
          "=1+1", "+84 912", "-5 độ", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠x", "'=1", "|cmd", "%x");

  private static byte[] excel(List<List<Cell>> rows) throws IOException {
    var out = new ByteArrayOutputStream();
    SheetsOut.excel(out, "Đơn vị", List.of("A", "B", "C", "D", "E"), rows.stream());
    return out.toByteArray();
  }

  private static List<List<Cell>> readBack(byte[] excel) {
    return read("a.xlsx", excel).sheets().getFirst().rows().stream()
        .skip(1)
        .map(Sheet.Row::cells)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 2025, 98})
  void what_goes_out_comes_back_equal(long seed) throws IOException {
    var random = new Random(seed);
    var rows = new ArrayList<List<Cell>>();
    for (var i = 0; i < 300; i++) {
      rows.add(
          List.of(
              Cell.text(text(random)),
              new Cell.Amount(
                  BigDecimal.valueOf(
                      random.nextLong(-99_999_999_999L, 99_999_999_999L), random.nextInt(5)),
                  0,
                  false),
              new Cell.Day(LocalDate.of(1900, 3, 1).plusDays(random.nextInt(80_000))),
              new Cell.Flag(random.nextBoolean()),
              new Cell.Amount(BigDecimal.valueOf(random.nextInt(1_000)), 4, false)));
    }
    assertThat(readBack(excel(rows))).isEqualTo(rows);
  }

  /** Letters of every kind a unit's name or a clipboard may hold, never empty. */
  private static String text(Random random) {
    var letters = "aăâbđeêốợỹ ỨĐ=+-@'\";,&<>_x000D_😀1.2/";
    var out = new StringBuilder("x");
    for (var i = random.nextInt(30); i > 0; i--) {
      var at = random.nextInt(letters.length());
      out.append(letters.charAt(at));
    }
    return VietnameseText.clean(out.toString().replaceAll("[\\ud800-\\udfff]", "😀"));
  }

  @Test
  void a_dangerous_text_is_a_text_to_every_reader() throws IOException {
    var rows = DANGEROUS.stream().map(text -> List.of(Cell.text(text))).toList();
    var bytes = excel(rows);
    assertThat(readBack(bytes)).isEqualTo(rows);
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      var cells =
          workbook.getFirstSheet().read().stream().skip(1).map(row -> row.getCell(0)).toList();
      assertThat(cells).extracting(cell -> cell.getType()).containsOnly(CellType.STRING);
      assertThat(cells).extracting(cell -> cell.getText()).containsExactlyElementsOf(DANGEROUS);
    }
  }

  @Test
  void csv_guards_dangerous_texts_and_takes_the_guard_off_again() throws IOException {
    var out = new ByteArrayOutputStream();
    var number = new Cell.Amount(new BigDecimal("-5.5"), 0, false);
    SheetsOut.csv(
        out,
        List.of("=Tên", "Số"),
        DANGEROUS.stream().map(text -> List.of(Cell.text(text), number)));
    var text = out.toString(UTF_8);
    assertThat(text).startsWith("\ufeff'=Tên;Số\r\n'=1+1;-5,5\r\n");
    assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith("'"));
    assertThat(shown(csv(text, UTF_8)).stream().skip(1).map(List::getFirst))
        .containsExactlyElementsOf(DANGEROUS);
  }

  @Test
  void csv_keeps_quotes_and_separators() throws IOException {
    var out = new ByteArrayOutputStream();
    SheetsOut.csv(
        out, List.of("a", "b"), Stream.of(List.of(Cell.text("\"x\"; y"), Cell.text("z"))));
    assertThat(shown(csv(out.toString(UTF_8), UTF_8)))
        .containsExactly(List.of("a", "b"), List.of("\"x\"; y", "z"));
  }

  @Test
  void days_before_excel_and_texts_too_long_are_not_lost() throws IOException {
    var rows =
        List.of(
            List.of((Cell) new Cell.Day(LocalDate.of(1885, 5, 12))),
            List.of(Cell.text("y".repeat(32_767))),
            List.of(Cell.text("y".repeat(32_768))));
    var back = readBack(excel(rows));
    assertThat(back.get(0)).containsExactly(Cell.text("12/05/1885"));
    assertThat(back.get(1)).isEqualTo(rows.get(1));
    assertThat(back.get(2).getFirst().shown()).hasSize(32_767).endsWith("quá dài đối với Excel)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void a_template_is_understood_and_its_sample_left_out(String language) throws IOException {
    var locale = Locale.of(language);
    var out = new ByteArrayOutputStream();
    SheetsOut.template(out, "Đơn vị", UNITS, locale);
    var book = read("mẫu.xlsx", out.toByteArray());
    var sheet = SheetsIn.likeliest(book, UNITS, Map.of()).getFirst();
    assertThat(sheet.name()).isEqualTo("Đơn vị");
    var table = SheetsIn.table(sheet, UNITS, Map.of()).orElseThrow();
    assertThat(table.rows()).isEmpty();
    assertThat(table.leftOut())
        .extracting(Table.LeftOut::why)
        .containsExactly(Table.LeftOut.Why.SAMPLE);
    var matching = SheetsIn.match(table, UNITS, Map.of());
    assertThat(matching.ready()).isTrue();
    assertThat(matching.matches().stream().skip(1).map(Matching.Match::key))
        .containsExactlyElementsOf(UNITS.stream().map(Column::key).toList());
  }

  @Test
  void the_senders_file_back_with_verdicts() throws IOException {
    var sheet = csv("DANH SÁCH\n\nMã;Tên đơn vị\nHM;=Hoàng Mai\nLN;\nCộng;2\n", UTF_8);
    var table = SheetsIn.table(sheet, UNITS, Map.of()).orElseThrow();
    var reading = SheetsIn.rows(table, SheetsIn.match(table, UNITS, Map.of()));
    var out = new ByteArrayOutputStream();
    SheetsOut.verdicts(
        out, sheet, table, reading.problems(), p -> SheetTexts.withoutRow(p, VI), VI);
    var back = read("a.xlsx", out.toByteArray()).sheets().getFirst();
    assertThat(back.rows().stream().map(Sheet.Row::number)).containsExactly(1, 3, 4, 5, 6);
    assertThat(shown(back))
        .containsExactly(
            List.of("DANH SÁCH"),
            List.of("Mã", "Tên đơn vị", "Kết quả kiểm tra"),
            List.of("HM", "=Hoàng Mai", "Hợp lệ"),
            List.of("LN", "", "Cột «Tên đơn vị»: còn để trống, phải có giá trị."),
            List.of("Cộng", "2", "Không đọc: Dòng cộng"));
    // sent again as it came back, it reads the same
    var again = SheetsIn.table(back, UNITS, Map.of()).orElseThrow();
    assertThat(SheetsIn.rows(again, SheetsIn.match(again, UNITS, Map.of())).rows())
        .isEqualTo(reading.rows());
  }
}
