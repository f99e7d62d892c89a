package vn.guongsang.demo.targets;

import static vn.guongsang.demo.targets.CityLibrary.figure;

import java.math.BigDecimal;
import java.util.List;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.Planned;

/** Invented, like everything else of these wards. */
final class WardsThisYear {

  private WardsThisYear() {}

  static void fill(CityLibrary library) {
    var ward = DemoIds.unit("hn/p-hoang-mai");
    var year = Period.year(2026);
    var document = "Kế hoạch 12/KH-UBND (hư cấu)";
    library.planned(
        "Giải quyết việc làm", ward, year, figure("600"), null, "UBND thành phố", document);
    for (var month = 1; month <= 10; month++) {
      library.measured(
          "Giải quyết việc làm",
          ward,
          Period.month(2026, month),
          Measured.of(Integer.toString(50 + month)),
          "Báo cáo tháng (hư cấu)");
    }
    library.planned(
        "Hộ thoát nghèo", ward, year, figure("4"), null, "UBND thành phố; HĐND phường", document);
    library.measured("Hộ thoát nghèo", ward, year, Measured.of("6"), "Báo cáo năm (hư cấu)");
    library.planned(
        "Đăng ký kinh doanh qua mạng",
        ward,
        year,
        new Planned.Bound(new BigDecimal("70"), false),
        null,
        "UBND thành phố",
        document);
    library.planned(
        "Chỉ số hài lòng SIPAS",
        ward,
        year,
        new Planned.Range(new BigDecimal("85"), new BigDecimal("90")),
        null,
        "UBND thành phố",
        document);
    library.measured(
        "Chỉ số hài lòng SIPAS", ward, year, Measured.of("87.1"), "Phiếu khảo sát (hư cấu)");
    third(library);
  }

  /** One of two wards beside has reported its third quarter. */
  private static void third(CityLibrary library) {
    var third = Period.quarter(2026, 3);
    for (var key : List.of("hn/p-tuong-mai", "hn/p-vinh-hung")) {
      library.planned(
          "Giải quyết việc làm",
          DemoIds.unit(key),
          third,
          figure("120"),
          null,
          "UBND thành phố",
          "Kế hoạch 12/KH-UBND (hư cấu)");
    }
    library.measured(
        "Giải quyết việc làm",
        DemoIds.unit("hn/p-vinh-hung"),
        third,
        Measured.of("131"),
        "Báo cáo quý (hư cấu)");
  }
}
