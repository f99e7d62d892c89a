package vn.guongsang.shell.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Said;

@DisplayName("A list as an Excel file")
class ExcelListTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private record Unit(String name, int members, LocalDate since) {}

  private static final ListShape<Unit> SHAPE =
      new ListShape<>(
          "units",
          "journal-page.unit",
          List.of(
              Column.<Unit>of(
                      "name", "journal-field.name", u -> new Cell.Link("/u", u.name(), "note"))
                  .asLead(),
              Column.<Unit>of("members", "journal-page.rows", u -> new Cell.Number(u.members())),
              Column.of("since", "journal-field.from_day", u -> new Cell.Day(u.since())),
              Column.<Unit>of(
                      "state",
                      "work.state",
                      u -> new Cell.Tag(Cell.Tone.MET, Said.of("enum.WorkState.DONE")))
                  .hiddenAtFirst(),
              Column.<Unit>of(
                      "at",
                      "work.asked",
                      u -> new Cell.Moment(Instant.parse("2026-03-02T02:15:00Z")))
                  .hiddenAtFirst(),
              Column.<Unit>of("none", "journal-field.note", u -> Cell.EMPTY).hiddenAtFirst()),
          List.of(),
          List.of(),
          "journal-page.none",
          Unit::name,
          List.of());

  @Test
  void holds_the_shown_columns_headed_in_the_readers_language() throws IOException {
    var hoangMai = new Unit("Phường Hoàng Mai", 1234, LocalDate.of(2025, 7, 1));
    assertThat(texts(rows(Map.of(), Language.VI, hoangMai)))
        .containsExactly(
            List.of("Tên", "Thuộc việc", "Từ ngày"),
            List.of("Phường Hoàng Mai", "1234", "45839.0"));
    assertThat(texts(rows(Map.of("cols", List.of("state,at,none")), Language.EN, hoangMai)))
        .containsExactly(
            List.of("Name", "State", "Asked at", "Note"),
            List.of("Phường Hoàng Mai", "Done", "09:15 02/03/2026"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+84901234567",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        "\r=1+1",
        "＝1+1",
        "＋1",
        "－1",
        "＠A1",
        "=HYPERLINK(\"http://x\",\"y\")",
        "=cmd|' /C calc'!A0"
      })
  void what_looks_like_a_formula_is_only_ever_text(String name) throws IOException {
    var cell = rows(Map.of(), Language.VI, new Unit(name, 1, TODAY)).get(1).getCell(0);
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.getFormula()).isNull();
  }

  @Test
  void is_named_by_the_list_and_the_day() {
    assertThat(file(Map.of(), Language.VI).name()).isEqualTo("Đơn vị 2026-03-02.xlsx");
    assertThat(file(Map.of(), Language.EN).name()).isEqualTo("Unit 2026-03-02.xlsx");
  }

  private static ExcelList<Unit> file(Map<String, List<String>> parameters, Language language) {
    return new ExcelList<>(
        SHAPE, new ListRequest("/units", parameters), new Dictionary().in(language), TODAY);
  }

  private static List<Row> rows(
      Map<String, List<String>> parameters, Language language, Unit... units) throws IOException {
    var out = new ByteArrayOutputStream();
    file(parameters, language).write(out, Stream.of(units));
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return book.getFirstSheet().read();
    }
  }

  private static List<List<String>> texts(List<Row> rows) {
    return rows.stream()
        .map(row -> row.stream().filter(c -> c != null).map(c -> c.getRawValue()).toList())
        .toList();
  }
}
