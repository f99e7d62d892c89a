package vn.guongsang.registry.people.imports.records;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.NationalNumber;
import vn.guongsang.registry.people.PersonMatching.Asked;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.registry.people.record.Paper;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Column.Kind;
import vn.guongsang.shell.sheets.RowIn;
import vn.guongsang.shell.sheets.Value;

/** One row as text, by column, with how its sheet was meant; so it can wait in the queue. */
record RecordCells(Map<String, String> texts) {

  static final String NAME = "name";
  static final String ID = "id-number";
  static final String BORN = "born";
  static final String UNIT = "unit";
  static final String NUMBER = "number";
  static final String DAY = "day";
  static final String ISSUER = "issuer";
  static final String FROM = "from";
  static final String LAST = "last";
  static final String VOUCHED = "vouched";

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  /** Who is meant, the same in all these sheets. */
  private static final List<Column> WHO =
      List.of(
          Column.of(Kind.TEXT, NAME, "Họ và tên", "Name")
              .alsoCalled("Họ tên", "Họ, tên", "Họ và tên CBCCVC", "Họ tên cán bộ", "Tên")
              .mustBeFilled()
              .atMost(120)
              .example("Nguyễn Thị Lan"),
          Column.of(Kind.CODE, ID, "Số định danh", "National id")
              .alsoCalled(
                  "CCCD", "Số CCCD", "CMND", "Số CMND", "Số CMND/CCCD", "Số định danh cá nhân")
              .atMost(20),
          Column.of(Kind.DAY_OR_YEAR, BORN, "Ngày sinh", "Born")
              .alsoCalled("Năm sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh", "Sinh ngày")
              .example("12/05/1985"),
          Column.of(Kind.TEXT, UNIT, "Đơn vị", "Unit")
              .alsoCalled("Đơn vị công tác", "Cơ quan, đơn vị", "Nơi công tác", "Phòng, ban")
              .atMost(300)
              .example("Phòng Kinh tế"));

  /** By which decision. */
  static final List<Column> PAPER =
      List.of(
          Column.of(Kind.TEXT, NUMBER, "Số quyết định", "Decision number")
              .alsoCalled("Số QĐ", "Quyết định", "Quyết định số", "Số văn bản")
              .atMost(60)
              .example("123/QĐ-UBND"),
          Column.of(Kind.DAY, DAY, "Ngày quyết định", "Decision day")
              .alsoCalled("Ngày QĐ", "Ngày ban hành")
              .example("20/12/2025"),
          Column.of(Kind.TEXT, ISSUER, "Cơ quan ban hành", "Issued by")
              .alsoCalled("Cơ quan quyết định", "Cấp quyết định")
              .atMost(300)
              .example("UBND phường"));

  static List<Column> columns(List<Column> own) {
    var out = new ArrayList<>(WHO);
    out.addAll(own);
    return List.copyOf(out);
  }

  static RecordCells of(RowIn row) {
    var out = new HashMap<String, String>();
    row.values()
        .forEach(
            (key, value) ->
                out.put(
                    key,
                    switch (value) {
                      case Value.Text(var text) -> text;
                      case Value.Day(var day) -> WRITTEN.format(day);
                      case Value.Year(var year) -> Integer.toString(year);
                      case Value.Chosen(var chosen) -> chosen;
                      case Value.Amount(var number) -> number.toPlainString();
                      case Value.YesNo(var yes) -> Boolean.toString(yes);
                    }));
    return new RecordCells(Map.copyOf(out));
  }

  RecordCells with(Map<String, String> more) {
    var out = new HashMap<>(texts);
    out.putAll(more);
    return new RecordCells(Map.copyOf(out));
  }

  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  Optional<LocalDate> day(String key) {
    return text(key).isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.parse(text(key), WRITTEN));
  }

  Paper paper() {
    return new Paper(text(ISSUER), text(NUMBER), day(DAY).orElse(null), null);
  }

  Vouched vouched() {
    return Vouched.valueOf(texts.getOrDefault(VOUCHED, Vouched.RECORD.name()));
  }

  /** False where a number stands that no identity paper has. */
  boolean idReadable() {
    return text(ID).isEmpty() || NationalNumber.read(text(ID)).isPresent();
  }

  Asked asked() {
    var born = text(BORN);
    var day = born.contains("/") ? LocalDate.parse(born, WRITTEN) : null;
    return new Asked(
        text(NAME),
        NationalNumber.read(text(ID)).map(NationalNumber::digits).orElse(""),
        day,
        day != null
            ? Integer.valueOf(day.getYear())
            : born.isEmpty() ? null : Integer.valueOf(born),
        VietnameseText.clean(text(UNIT)));
  }
}
