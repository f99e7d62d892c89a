package vn.guongsang.demo.targets;

import static vn.guongsang.demo.targets.CityLibrary.figure;

import java.math.BigDecimal;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Derived;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.Planned;

/** Hà Nội: what the articles print beyond the indices, and programmes of targets. */
final class HanoiProgrammes {

  private static final String HNM_2023 = "Báo Hànộimới 09/4/2023";
  private static final String HNM_2022 = "Báo Hànộimới 23/10/2022";
  private static final String LDTD = "Báo Lao động Thủ đô, tổng kết năm 2018";

  private HanoiProgrammes() {}

  static void fill(CityLibrary library) {
    var y2018 = Period.year(2018);
    var y2019 = Period.year(2019);
    var y2022 = Period.year(2022);
    var hoangMai = DemoIds.unit("hn/q-hoang-mai");
    var haiBaTrung = DemoIds.unit("hn/q-hai-ba-trung");

    library.fact(
        "Chỉ tiêu của Chương trình 04", "chỉ tiêu", 0, library.city, y2022, "32", HNM_2023);
    library.fact(
        "Chỉ tiêu Chương trình 04 vượt", "chỉ tiêu", 0, library.city, y2022, "7", HNM_2023);
    library.fact(
        "Chỉ tiêu Chương trình 04 đạt", "chỉ tiêu", 0, library.city, y2022, "13", HNM_2023);
    library.derive(
        "Chỉ tiêu Chương trình 04 đạt và vượt",
        "chỉ tiêu",
        0,
        Derived.SUM,
        "Chỉ tiêu Chương trình 04 vượt",
        "Chỉ tiêu Chương trình 04 đạt");
    library.derive(
        "Tỷ lệ xã nông thôn mới nâng cao",
        "%",
        1,
        Derived.SHARE,
        "Xã đạt chuẩn nông thôn mới nâng cao",
        "Xã");
    library.programme(
        "Chương trình 04: nông thôn mới",
        "Chương trình 04-CTr/TU",
        y2022,
        "Xã đạt chuẩn nông thôn mới",
        "Xã đạt chuẩn nông thôn mới nâng cao",
        "Huyện, thị xã đạt chuẩn nông thôn mới");

    library.define(
        "Chỉ tiêu kinh tế – xã hội hoàn thành", "chỉ tiêu", 0, Direction.UP, Aggregation.NONE);
    library.planned(
        "Chỉ tiêu kinh tế – xã hội hoàn thành",
        hoangMai,
        y2022,
        figure("19"),
        null,
        "UBND thành phố; HĐND quận",
        HNM_2023);
    library.measured(
        "Chỉ tiêu kinh tế – xã hội hoàn thành", hoangMai, y2022, Measured.of("19"), HNM_2023);
    library.fact("Chỉ tiêu kinh tế – xã hội vượt", "chỉ tiêu", 0, hoangMai, y2022, "11", HNM_2023);
    library.fact(
        "Chuyên đề trong các chương trình", "chuyên đề", 0, haiBaTrung, y2022, "24", HNM_2022);
    library.fact("Chương trình công tác", "chương trình", 0, haiBaTrung, y2022, "6", HNM_2022);

    library.fact(
        "Giảm thời gian thủ tục đăng ký kinh doanh", "%", 0, library.city, y2018, "30", LDTD);
    library.fact(
        "Giảm thời gian thủ tục đầu tư, ít nhất",
        "%",
        0,
        library.city,
        y2018,
        "40",
        LDTD + " (40–60 %)");
    library.fact(
        "Giảm thời gian thủ tục quy hoạch, đất đai, ít nhất",
        "%",
        0,
        library.city,
        y2018,
        "30",
        LDTD + " (30–50 %)");

    library.define(
        "Công đoàn cơ sở phát động phong trào, đăng ký danh hiệu",
        "%",
        0,
        Direction.UP,
        Aggregation.NONE);
    library.define(
        "Người đạt danh hiệu thi đua (không tính trùng)", "%", 0, Direction.UP, Aggregation.NONE);
    library.define("Nữ đạt “Giỏi việc nước, đảm việc nhà”", "%", 0, Direction.UP, Aggregation.NONE);
    var union = "Công đoàn Viên chức thành phố";
    library.planned(
        "Công đoàn cơ sở phát động phong trào, đăng ký danh hiệu",
        library.city,
        y2019,
        figure("100"),
        null,
        union,
        LDTD);
    library.planned(
        "Người đạt danh hiệu thi đua (không tính trùng)",
        library.city,
        y2019,
        new Planned.Bound(new BigDecimal("75"), false),
        null,
        union,
        LDTD);
    library.planned(
        "Nữ đạt “Giỏi việc nước, đảm việc nhà”",
        library.city,
        y2019,
        new Planned.Range(new BigDecimal("85"), new BigDecimal("90")),
        null,
        union,
        LDTD);
    library.programme(
        "Chỉ tiêu thi đua công đoàn năm 2019",
        LDTD,
        y2019,
        "Công đoàn cơ sở phát động phong trào, đăng ký danh hiệu",
        "Người đạt danh hiệu thi đua (không tính trùng)",
        "Nữ đạt “Giỏi việc nước, đảm việc nhà”");

    var since1992 = Period.term(1992, 2022);
    library.fact(
        "Người tốt, việc tốt được khen từ năm 1992",
        "người",
        0,
        library.city,
        since1992,
        "30000",
        HNM_2023 + " (gần 30.000)");
    library.fact("Công dân Thủ đô ưu tú", "người", 0, library.city, since1992, "119", HNM_2023);
  }
}
