package vn.guongsang.targets.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Column.Kind;
import vn.guongsang.targets.Indicator;
import vn.guongsang.targets.figures.Period;

/** What a sheet of figures may hold. */
final class FigureColumns {

  static final String UNIT = "unit";
  static final String ABOVE = "above";
  static final String INDICATOR = "indicator";
  static final String MEASURE = "measure";
  static final String PERIOD = "period";
  static final String VALUE = "value";
  static final String PLACE = "place";
  static final String AMONG = "among";
  static final String MOVED = "moved";
  static final String DOCUMENT = "document";
  static final String NOTE = "note";
  static final String REASON = "reason";
  static final String ACROSS = "indicator-";

  private static final String MONTH = "month-";
  private static final String QUARTER = "quarter-";

  private FigureColumns() {}

  /** Of the template: a row for each figure. */
  static List<Column> inRows() {
    return List.of(
        Column.of(Kind.TEXT, UNIT, "Đơn vị", "Unit")
            .alsoCalled("Tên đơn vị", "Địa phương", "Xã, phường", "Phường, xã", "Cơ quan, đơn vị")
            .atMost(300)
            .example("Phường Hoàng Mai"),
        Column.of(Kind.TEXT, ABOVE, "Trực thuộc", "Belongs to")
            .alsoCalled(
                "Tỉnh, thành phố",
                "Tỉnh/thành phố",
                "Tỉnh",
                "Thành phố",
                "Đơn vị cấp trên",
                "Thuộc")
            .atMost(300)
            .example("Thành phố Hà Nội"),
        Column.of(Kind.TEXT, INDICATOR, "Chỉ tiêu", "Indicator")
            .alsoCalled("Tên chỉ tiêu", "Chỉ số", "Nội dung", "Nội dung chỉ tiêu")
            .atMost(300)
            .example("Hộ thoát nghèo"),
        Column.of(Kind.TEXT, MEASURE, "Đơn vị tính", "Measure")
            .alsoCalled("ĐVT", "Đơn vị đo")
            .atMost(60)
            .example("hộ"),
        Column.of(Kind.CODE, PERIOD, "Kỳ", "Period")
            .alsoCalled("Kỳ báo cáo", "Năm", "Tháng", "Kỳ số liệu")
            .atMost(60)
            .example("9 tháng 2026"),
        Column.of(Kind.DECIMAL, VALUE, "Giá trị", "Value")
            .alsoCalled("Số liệu", "Thực hiện", "Kết quả", "Kết quả thực hiện")
            .example("19"),
        Column.of(Kind.WHOLE, PLACE, "Thứ hạng", "Place").alsoCalled("Hạng", "Xếp hạng", "Vị trí"),
        Column.of(Kind.WHOLE, AMONG, "Trong tổng số", "Among")
            .alsoCalled("Tổng số xếp hạng", "Trên tổng số"),
        Column.of(Kind.WHOLE, MOVED, "Tăng, giảm bậc", "Places gained")
            .alsoCalled("Số bậc tăng", "Tăng giảm bậc"),
        Column.of(Kind.TEXT, DOCUMENT, "Nguồn", "Source")
            .alsoCalled("Văn bản", "Nguồn số liệu", "Văn bản nguồn", "Báo cáo")
            .atMost(300)
            .example("Báo cáo 45/BC-UBND"),
        Column.of(Kind.TEXT, NOTE, "Ghi chú", "Note").atMost(300),
        Column.of(Kind.TEXT, REASON, "Lý do sửa", "Reason for correction")
            .alsoCalled("Lý do", "Lý do điều chỉnh")
            .atMost(300));
  }

  /** The same with months and quarters across. */
  static List<Column> all() {
    var out = new ArrayList<>(inRows());
    for (var month = 1; month <= 12; month++) {
      out.add(
          Column.of(Kind.DECIMAL, MONTH + month, "Tháng " + month, "Month " + month)
              .alsoCalled("T" + month, "Th" + month, "Thg " + month));
    }
    var roman = List.of("I", "II", "III", "IV");
    for (var quarter = 1; quarter <= 4; quarter++) {
      out.add(
          Column.of(
                  Kind.DECIMAL,
                  QUARTER + quarter,
                  "Quý " + roman.get(quarter - 1),
                  "Quarter " + quarter)
              .alsoCalled("Quý " + quarter, "Q" + quarter));
    }
    return List.copyOf(out);
  }

  /** With each indicator whose figures are entered across, by its name. */
  static List<Column> with(List<Indicator> indicators) {
    var out = new ArrayList<>(all());
    var taken = new java.util.HashSet<String>();
    for (var one : indicators) {
      if (one.said().derived() == null && taken.add(one.name())) {
        out.add(
            Column.of(Kind.DECIMAL, ACROSS + one.id(), one.name(), one.name())
                .alsoCalled(one.name() + " (" + one.said().measure() + ")"));
      }
    }
    return List.copyOf(out);
  }

  /** The month or quarter of a year that a column holds. */
  static Optional<Period> period(String key, int year) {
    if (key.startsWith(MONTH)) {
      return Optional.of(Period.month(year, Integer.parseInt(key.substring(MONTH.length()))));
    }
    return key.startsWith(QUARTER)
        ? Optional.of(Period.quarter(year, Integer.parseInt(key.substring(QUARTER.length()))))
        : Optional.empty();
  }
}
