package vn.guongsang.demo.targets;

import static vn.guongsang.demo.targets.CityLibrary.figure;

import java.math.BigDecimal;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.targets.checks.Consistency;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.Planned;

/** Hà Nội: districts of 2022, the indices of the city, new rural communes. */
final class HanoiResults {

  private static final String HNM_2023 = "Báo Hànộimới 09/4/2023";
  private static final String HNM_2022 = "Báo Hànộimới 23/10/2022";
  private static final String LDTD = "Báo Lao động Thủ đô, tổng kết năm 2018";
  private static final String WORKED_OUT = "tính từ tỷ lệ đã in";

  private HanoiResults() {}

  static void fill(CityLibrary library) {
    var hoangMai = DemoIds.unit("hn/q-hoang-mai");
    var haiBaTrung = DemoIds.unit("hn/q-hai-ba-trung");
    var year = Period.year(2022);
    library.define("Hộ thoát nghèo", "hộ", 0, Direction.UP, Aggregation.SUM);
    library.define("Giải quyết việc làm", "người", 0, Direction.UP, Aggregation.SUM);
    library.planned(
        "Hộ thoát nghèo", hoangMai, year, figure("5"), null, "UBND thành phố", WORKED_OUT);
    library.measured("Hộ thoát nghèo", hoangMai, year, Measured.of("19"), HNM_2023);
    library.planned(
        "Giải quyết việc làm", hoangMai, year, figure("5592"), null, "UBND thành phố", WORKED_OUT);
    library.measured("Giải quyết việc làm", hoangMai, year, Measured.of("5816"), HNM_2023);

    library.define("Thu ngân sách trên địa bàn", "tỷ đồng", 3, Direction.UP, Aggregation.SUM);
    library.planned(
        "Thu ngân sách trên địa bàn",
        haiBaTrung,
        year,
        figure("10889"),
        null,
        "UBND thành phố; HĐND quận",
        WORKED_OUT);
    var nine = Period.nineMonths(2022);
    library.measured(
        "Thu ngân sách trên địa bàn", haiBaTrung, nine, Measured.of("8602.658"), HNM_2022);
    library.measured(
        "Thu ngân sách trên địa bàn",
        haiBaTrung,
        nine.before(),
        Measured.of("8483.884"),
        WORKED_OUT + " (tăng 1,4 %), " + HNM_2022);

    library.define("Chỉ số PAR Index", "thứ hạng", 2, Direction.UP, Aggregation.NONE);
    library.define("Chỉ số hài lòng SIPAS", "%", 2, Direction.UP, Aggregation.NONE);
    library.define("Chỉ số PAPI", "thứ hạng", 2, Direction.UP, Aggregation.NONE);
    library.define("Chỉ số PCI", "thứ hạng", 2, Direction.UP, Aggregation.NONE);
    library.define("Mức độ sẵn sàng ICT", "thứ hạng", 2, Direction.UP, Aggregation.NONE);
    library.planned(
        "Chỉ số PAR Index",
        library.city,
        Period.year(2018),
        Planned.Band.top(10),
        null,
        "UBND thành phố",
        "minh họa");
    library.measured(
        "Chỉ số PAR Index", library.city, Period.year(2018), Measured.place(2, 63), LDTD);
    library.measured(
        "Mức độ sẵn sàng ICT", library.city, Period.year(2018), Measured.place(2, 63), LDTD);
    library.measured(
        "Chỉ số PCI",
        library.city,
        Period.year(2018),
        Measured.place(13, 63),
        LDTD + " (cao nhất từ trước tới nay)");
    var indices = Period.year(2021);
    library.measured(
        "Chỉ số hài lòng SIPAS",
        library.city,
        indices,
        new Measured(new BigDecimal("87.11"), null, null, 3),
        HNM_2023);
    library.measured("Chỉ số PAPI", library.city, indices, new Measured(null, 9, 63, 39), HNM_2023);

    library.define("Xã", "xã", 0, Direction.UP, Aggregation.LAST);
    library.define("Xã đạt chuẩn nông thôn mới", "xã", 0, Direction.UP, Aggregation.LAST);
    library.define("Xã đạt chuẩn nông thôn mới nâng cao", "xã", 0, Direction.UP, Aggregation.LAST);
    library.define(
        "Huyện, thị xã đạt chuẩn nông thôn mới", "huyện", 0, Direction.UP, Aggregation.LAST);
    library.measured("Xã", library.city, year, Measured.of("382"), HNM_2023);
    library.planned(
        "Xã đạt chuẩn nông thôn mới",
        library.city,
        year,
        figure("382"),
        null,
        "Thành ủy",
        "Chương trình 04-CTr/TU");
    library.measured(
        "Xã đạt chuẩn nông thôn mới", library.city, year, Measured.of("382"), HNM_2023);
    library.measured(
        "Xã đạt chuẩn nông thôn mới nâng cao", library.city, year, Measured.of("48"), HNM_2023);
    library.planned(
        "Huyện, thị xã đạt chuẩn nông thôn mới",
        library.city,
        year,
        figure("18"),
        null,
        "Thành ủy",
        "Chương trình 04-CTr/TU");
    library.measured(
        "Huyện, thị xã đạt chuẩn nông thôn mới", library.city, year, Measured.of("15"), HNM_2023);
    library.check(
        Consistency.Kind.PART_OF_WHOLE,
        "Xã đạt chuẩn nông thôn mới nâng cao",
        "Xã đạt chuẩn nông thôn mới");
    library.check(Consistency.Kind.PART_OF_WHOLE, "Xã đạt chuẩn nông thôn mới", "Xã");

    library.define("Doanh nghiệp kê khai thuế điện tử", "%", 2, Direction.UP, Aggregation.NONE);
    library.define("Đăng ký kinh doanh qua mạng", "%", 0, Direction.UP, Aggregation.NONE);
    library.define(
        "Nhiệm vụ của Chương trình hành động 34", "nhiệm vụ", 0, Direction.UP, Aggregation.SUM);
    var y2018 = Period.year(2018);
    library.measured(
        "Doanh nghiệp kê khai thuế điện tử", library.city, y2018, Measured.of("98.04"), LDTD);
    library.measured(
        "Đăng ký kinh doanh qua mạng",
        library.city,
        y2018,
        Measured.of("70"),
        LDTD + " (trên 70 %)");
    library.measured(
        "Nhiệm vụ của Chương trình hành động 34", library.city, y2018, Measured.of("188"), LDTD);
    library.fact(
        "Nhóm dẫn đầu PAR Index có thành phố",
        "tỉnh, thành phố",
        0,
        library.city,
        indices,
        "10",
        HNM_2023 + " (không in thứ hạng)");
  }
}
