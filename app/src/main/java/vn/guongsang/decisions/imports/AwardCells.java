package vn.guongsang.decisions.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Column.Kind;
import vn.guongsang.shell.sheets.RowIn;

/** What a sheet of awards may hold, what people call it, and one row of it as text. */
record AwardCells(Map<String, String> texts) {

  static final String NAME = "name";
  static final String ID = "id-number";
  static final String BORN = "born";
  static final String UNIT = "unit";
  static final String AWARD = "award";
  static final String YEAR = "year";
  static final String NUMBER = "number";
  static final String DAY = "day";
  static final String ISSUER = "issuer";
  static final String ACHIEVEMENT = "achievement";

  static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  static final List<Column> COLUMNS =
      List.of(
          Column.of(Kind.TEXT, NAME, "Họ và tên", "Holder")
              .alsoCalled(
                  "Họ tên",
                  "Họ và tên cá nhân",
                  "Tên cá nhân, tập thể",
                  "Họ tên cá nhân, tên tập thể",
                  "Cá nhân, tập thể",
                  "Tên tập thể",
                  "Người được khen thưởng",
                  "Name")
              .mustBeFilled()
              .atMost(300)
              .example("Nguyễn Thị Lan"),
          Column.of(Kind.CODE, ID, "Số định danh", "National id")
              .alsoCalled("CCCD", "Số CCCD", "CMND", "Số CMND/CCCD", "Số định danh cá nhân")
              .atMost(20),
          Column.of(Kind.DAY_OR_YEAR, BORN, "Ngày sinh", "Born")
              .alsoCalled("Năm sinh", "Ngày, tháng, năm sinh", "Ngày tháng năm sinh")
              .example("12/05/1985"),
          Column.of(Kind.TEXT, UNIT, "Đơn vị", "Unit")
              .alsoCalled("Đơn vị công tác", "Cơ quan, đơn vị", "Nơi công tác", "Đơn vị khi đó")
              .atMost(300)
              .example("Trường THCS Hoàng Văn Thụ"),
          Column.of(Kind.TEXT, AWARD, "Danh hiệu, hình thức", "Award")
              .alsoCalled(
                  "Danh hiệu",
                  "Hình thức",
                  "Hình thức khen thưởng",
                  "Danh hiệu thi đua",
                  "Danh hiệu thi đua, hình thức khen thưởng",
                  "Danh hiệu, hình thức khen thưởng",
                  "Khen thưởng")
              .mustBeFilled()
              .atMost(200)
              .example("CSTĐ cơ sở"),
          Column.of(Kind.TEXT, YEAR, "Năm thành tích", "Year")
              .alsoCalled("Năm", "Năm khen thưởng", "Năm học", "Năm đạt", "Giai đoạn")
              .mustBeFilled()
              .atMost(60)
              .example("2024"),
          Column.of(Kind.TEXT, NUMBER, "Số quyết định", "Decision number")
              .alsoCalled("Số QĐ", "Số, ký hiệu quyết định", "Quyết định số", "Quyết định")
              .atMost(60)
              .example("1234/QĐ-UBND"),
          Column.of(Kind.DAY, DAY, "Ngày quyết định", "Decision day")
              .alsoCalled("Ngày QĐ", "Ngày, tháng, năm quyết định", "Ngày ban hành")
              .example("20/12/2024"),
          Column.of(Kind.TEXT, ISSUER, "Cơ quan ban hành", "Issued by")
              .alsoCalled(
                  "Cơ quan quyết định",
                  "Cấp quyết định",
                  "Cơ quan ban hành quyết định",
                  "Cấp khen thưởng",
                  "Cơ quan khen thưởng")
              .mustBeFilled()
              .atMost(300)
              .example("UBND quận Hoàng Mai"),
          Column.of(Kind.TEXT, ACHIEVEMENT, "Thành tích", "Achievement")
              .alsoCalled("Nội dung khen thưởng", "Lý do khen thưởng", "Nội dung thành tích")
              .atMost(2000));

  static AwardCells of(RowIn row) {
    var out = new HashMap<String, String>();
    for (var key : List.of(NAME, ID, UNIT, AWARD, YEAR, NUMBER, ISSUER, ACHIEVEMENT)) {
      row.text(key).ifPresent(text -> out.put(key, text));
    }
    row.day(DAY).ifPresent(day -> out.put(DAY, SHOWN.format(day)));
    born(row).ifPresent(born -> out.put(BORN, born));
    return new AwardCells(Map.copyOf(out));
  }

  private static Optional<String> born(RowIn row) {
    return switch (row.values().get(BORN)) {
      case vn.guongsang.shell.sheets.Value.Day(var day) -> Optional.of(SHOWN.format(day));
      case vn.guongsang.shell.sheets.Value.Year(var year) -> Optional.of(Integer.toString(year));
      case null, default -> Optional.empty();
    };
  }

  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  Optional<LocalDate> day() {
    return text(DAY).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(DAY), SHOWN));
  }

  Optional<LocalDate> birthDay() {
    return text(BORN).contains("/")
        ? Optional.of(LocalDate.parse(text(BORN), SHOWN))
        : Optional.empty();
  }

  Optional<Integer> birthYear() {
    return text(BORN).isEmpty()
        ? Optional.empty()
        : birthDay().map(LocalDate::getYear).or(() -> Optional.of(Integer.valueOf(text(BORN))));
  }
}
