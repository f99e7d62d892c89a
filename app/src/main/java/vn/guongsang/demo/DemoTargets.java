package vn.guongsang.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.IndicatorDraft;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Measurements;
import vn.guongsang.targets.Plan;
import vn.guongsang.targets.Plans;
import vn.guongsang.targets.checks.Consistencies;
import vn.guongsang.targets.checks.Consistency;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Derived;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.Planned;
import vn.guongsang.targets.programmes.Programme;
import vn.guongsang.targets.programmes.Programmes;

/**
 * Figures that newspapers printed of two cities, each with its article. Plans that were not printed
 * are worked out from the printed share and say so.
 */
@Component
class DemoTargets implements DemoPart {

  private static final String HNM_2023 = "Báo Hànộimới 09/4/2023";
  private static final String HNM_2022 = "Báo Hànộimới 23/10/2022";
  private static final String LDTD = "Báo Lao động Thủ đô, tổng kết năm 2018";
  private static final String CAN_THO = "Báo Cần Thơ 15/8/2020";
  private static final String WORKED_OUT = "tính từ tỷ lệ đã in";

  private final Indicators indicators;
  private final Plans plans;
  private final Measurements measurements;
  private final Consistencies consistencies;
  private final Programmes programmes;

  DemoTargets(
      Indicators indicators,
      Plans plans,
      Measurements measurements,
      Consistencies consistencies,
      Programmes programmes) {
    this.indicators = indicators;
    this.plans = plans;
    this.measurements = measurements;
    this.consistencies = consistencies;
    this.programmes = programmes;
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public void load(LocalDate today) {
    new City(Nobody.system(1), DemoIds.unit("hn"), today).hanoi();
    new City(Nobody.system(2), DemoIds.unit("ct"), today).canTho();
  }

  /** One city's library as it is filled. */
  private final class City {
    private final Viewer viewer;
    private final UnitId city;
    private final LocalDate today;
    private final Map<String, IndicatorId> known = new HashMap<>();

    City(Viewer viewer, UnitId city, LocalDate today) {
      this.viewer = viewer;
      this.city = city;
      this.today = today;
    }

    private IndicatorId define(
        String name, String measure, int decimals, Direction direction, Aggregation aggregation) {
      var id =
          indicators.define(
              viewer,
              new IndicatorDraft(city, name, measure, decimals, direction, aggregation, null, ""));
      known.put(name, id);
      return id;
    }

    private IndicatorId of(String name) {
      return Objects.requireNonNull(known.get(name), name);
    }

    private void planned(
        String name,
        UnitId unit,
        Period period,
        Planned planned,
        @Nullable String baseline,
        String bodies,
        String document) {
      plans.set(
          viewer,
          of(name),
          unit,
          period,
          new Plan(
              period.from(),
              planned,
              baseline == null ? null : new BigDecimal(baseline),
              bodies,
              document,
              ""),
          today);
    }

    private void measured(
        String name, UnitId unit, Period period, Measured measured, String source) {
      measurements.enter(viewer, of(name), unit, period, measured, source, "", today);
    }

    private static Planned figure(String value) {
      return new Planned.Figure(new BigDecimal(value));
    }

    private void derive(String name, String measure, int decimals, Derived rule, String... parts) {
      var id =
          indicators.define(
              viewer,
              new IndicatorDraft(
                  city,
                  name,
                  measure,
                  decimals,
                  Direction.UP,
                  Aggregation.NONE,
                  null,
                  "",
                  rule,
                  List.of(parts).stream().map(this::of).toList()));
      known.put(name, id);
    }

    private void programme(String name, String document, Period period, String... names) {
      programmes.found(
          viewer,
          new Programme.Draft(
              city, name, document, period, List.of(names).stream().map(this::of).toList()));
    }

    /** Measured of an indicator that is counted once, and defined on the way. */
    private void fact(
        String name,
        String measure,
        int decimals,
        UnitId unit,
        Period of,
        String value,
        String from) {
      if (!known.containsKey(name)) {
        define(name, measure, decimals, Direction.UP, Aggregation.NONE);
      }
      measured(name, unit, of, Measured.of(value), from);
    }

    void hanoi() {
      var hoangMai = DemoIds.unit("hn/q-hoang-mai");
      var haiBaTrung = DemoIds.unit("hn/q-hai-ba-trung");
      var year = Period.year(2022);
      define("Hộ thoát nghèo", "hộ", 0, Direction.UP, Aggregation.SUM);
      define("Giải quyết việc làm", "người", 0, Direction.UP, Aggregation.SUM);
      planned("Hộ thoát nghèo", hoangMai, year, figure("5"), null, "UBND thành phố", WORKED_OUT);
      measured("Hộ thoát nghèo", hoangMai, year, Measured.of("19"), HNM_2023);
      planned(
          "Giải quyết việc làm",
          hoangMai,
          year,
          figure("5592"),
          null,
          "UBND thành phố",
          WORKED_OUT);
      measured("Giải quyết việc làm", hoangMai, year, Measured.of("5816"), HNM_2023);

      define("Thu ngân sách trên địa bàn", "tỷ đồng", 3, Direction.UP, Aggregation.SUM);
      planned(
          "Thu ngân sách trên địa bàn",
          haiBaTrung,
          year,
          figure("10889"),
          null,
          "UBND thành phố; HĐND quận",
          WORKED_OUT);
      var nine = Period.nineMonths(2022);
      measured("Thu ngân sách trên địa bàn", haiBaTrung, nine, Measured.of("8602.658"), HNM_2022);
      measured(
          "Thu ngân sách trên địa bàn",
          haiBaTrung,
          nine.before(),
          Measured.of("8483.884"),
          WORKED_OUT + " (tăng 1,4 %), " + HNM_2022);

      define("Chỉ số PAR Index", "thứ hạng", 2, Direction.UP, Aggregation.NONE);
      define("Chỉ số hài lòng SIPAS", "%", 2, Direction.UP, Aggregation.NONE);
      define("Chỉ số PAPI", "thứ hạng", 2, Direction.UP, Aggregation.NONE);
      define("Chỉ số PCI", "thứ hạng", 2, Direction.UP, Aggregation.NONE);
      define("Mức độ sẵn sàng ICT", "thứ hạng", 2, Direction.UP, Aggregation.NONE);
      planned(
          "Chỉ số PAR Index",
          city,
          Period.year(2018),
          Planned.Band.top(10),
          null,
          "UBND thành phố",
          "minh họa");
      measured("Chỉ số PAR Index", city, Period.year(2018), Measured.place(2, 63), LDTD);
      measured("Mức độ sẵn sàng ICT", city, Period.year(2018), Measured.place(2, 63), LDTD);
      measured(
          "Chỉ số PCI",
          city,
          Period.year(2018),
          Measured.place(13, 63),
          LDTD + " (cao nhất từ trước tới nay)");
      var indices = Period.year(2021);
      measured(
          "Chỉ số hài lòng SIPAS",
          city,
          indices,
          new Measured(new BigDecimal("87.11"), null, null, 3),
          HNM_2023);
      measured("Chỉ số PAPI", city, indices, new Measured(null, 9, 63, 39), HNM_2023);

      define("Xã", "xã", 0, Direction.UP, Aggregation.LAST);
      define("Xã đạt chuẩn nông thôn mới", "xã", 0, Direction.UP, Aggregation.LAST);
      define("Xã đạt chuẩn nông thôn mới nâng cao", "xã", 0, Direction.UP, Aggregation.LAST);
      define("Huyện, thị xã đạt chuẩn nông thôn mới", "huyện", 0, Direction.UP, Aggregation.LAST);
      measured("Xã", city, year, Measured.of("382"), HNM_2023);
      planned(
          "Xã đạt chuẩn nông thôn mới",
          city,
          year,
          figure("382"),
          null,
          "Thành ủy",
          "Chương trình 04-CTr/TU");
      measured("Xã đạt chuẩn nông thôn mới", city, year, Measured.of("382"), HNM_2023);
      measured("Xã đạt chuẩn nông thôn mới nâng cao", city, year, Measured.of("48"), HNM_2023);
      planned(
          "Huyện, thị xã đạt chuẩn nông thôn mới",
          city,
          year,
          figure("18"),
          null,
          "Thành ủy",
          "Chương trình 04-CTr/TU");
      measured("Huyện, thị xã đạt chuẩn nông thôn mới", city, year, Measured.of("15"), HNM_2023);
      check(
          Consistency.Kind.PART_OF_WHOLE,
          "Xã đạt chuẩn nông thôn mới nâng cao",
          "Xã đạt chuẩn nông thôn mới");
      check(Consistency.Kind.PART_OF_WHOLE, "Xã đạt chuẩn nông thôn mới", "Xã");

      define("Doanh nghiệp kê khai thuế điện tử", "%", 2, Direction.UP, Aggregation.NONE);
      define("Đăng ký kinh doanh qua mạng", "%", 0, Direction.UP, Aggregation.NONE);
      define(
          "Nhiệm vụ của Chương trình hành động 34", "nhiệm vụ", 0, Direction.UP, Aggregation.SUM);
      var y2018 = Period.year(2018);
      measured("Doanh nghiệp kê khai thuế điện tử", city, y2018, Measured.of("98.04"), LDTD);
      measured(
          "Đăng ký kinh doanh qua mạng", city, y2018, Measured.of("70"), LDTD + " (trên 70 %)");
      measured("Nhiệm vụ của Chương trình hành động 34", city, y2018, Measured.of("188"), LDTD);
      fact(
          "Nhóm dẫn đầu PAR Index có thành phố",
          "tỉnh, thành phố",
          0,
          city,
          indices,
          "10",
          HNM_2023 + " (không in thứ hạng)");
      articles();
      ward();
    }

    /** What the five articles print beyond the indices; each with its source. */
    private void articles() {
      var y2018 = Period.year(2018);
      var y2019 = Period.year(2019);
      var y2022 = Period.year(2022);
      var hoangMai = DemoIds.unit("hn/q-hoang-mai");
      var haiBaTrung = DemoIds.unit("hn/q-hai-ba-trung");

      fact("Chỉ tiêu của Chương trình 04", "chỉ tiêu", 0, city, y2022, "32", HNM_2023);
      fact("Chỉ tiêu Chương trình 04 vượt", "chỉ tiêu", 0, city, y2022, "7", HNM_2023);
      fact("Chỉ tiêu Chương trình 04 đạt", "chỉ tiêu", 0, city, y2022, "13", HNM_2023);
      derive(
          "Chỉ tiêu Chương trình 04 đạt và vượt",
          "chỉ tiêu",
          0,
          Derived.SUM,
          "Chỉ tiêu Chương trình 04 vượt",
          "Chỉ tiêu Chương trình 04 đạt");
      derive(
          "Tỷ lệ xã nông thôn mới nâng cao",
          "%",
          1,
          Derived.SHARE,
          "Xã đạt chuẩn nông thôn mới nâng cao",
          "Xã");
      programme(
          "Chương trình 04: nông thôn mới",
          "Chương trình 04-CTr/TU",
          y2022,
          "Xã đạt chuẩn nông thôn mới",
          "Xã đạt chuẩn nông thôn mới nâng cao",
          "Huyện, thị xã đạt chuẩn nông thôn mới");

      define("Chỉ tiêu kinh tế – xã hội hoàn thành", "chỉ tiêu", 0, Direction.UP, Aggregation.NONE);
      planned(
          "Chỉ tiêu kinh tế – xã hội hoàn thành",
          hoangMai,
          y2022,
          figure("19"),
          null,
          "UBND thành phố; HĐND quận",
          HNM_2023);
      measured(
          "Chỉ tiêu kinh tế – xã hội hoàn thành", hoangMai, y2022, Measured.of("19"), HNM_2023);
      fact("Chỉ tiêu kinh tế – xã hội vượt", "chỉ tiêu", 0, hoangMai, y2022, "11", HNM_2023);
      fact("Chuyên đề trong các chương trình", "chuyên đề", 0, haiBaTrung, y2022, "24", HNM_2022);
      fact("Chương trình công tác", "chương trình", 0, haiBaTrung, y2022, "6", HNM_2022);

      fact("Giảm thời gian thủ tục đăng ký kinh doanh", "%", 0, city, y2018, "30", LDTD);
      fact(
          "Giảm thời gian thủ tục đầu tư, ít nhất", "%", 0, city, y2018, "40", LDTD + " (40–60 %)");
      fact(
          "Giảm thời gian thủ tục quy hoạch, đất đai, ít nhất",
          "%",
          0,
          city,
          y2018,
          "30",
          LDTD + " (30–50 %)");

      define(
          "Công đoàn cơ sở phát động phong trào, đăng ký danh hiệu",
          "%",
          0,
          Direction.UP,
          Aggregation.NONE);
      define(
          "Người đạt danh hiệu thi đua (không tính trùng)", "%", 0, Direction.UP, Aggregation.NONE);
      define("Nữ đạt “Giỏi việc nước, đảm việc nhà”", "%", 0, Direction.UP, Aggregation.NONE);
      var union = "Công đoàn Viên chức thành phố";
      planned(
          "Công đoàn cơ sở phát động phong trào, đăng ký danh hiệu",
          city,
          y2019,
          figure("100"),
          null,
          union,
          LDTD);
      planned(
          "Người đạt danh hiệu thi đua (không tính trùng)",
          city,
          y2019,
          new Planned.Bound(new BigDecimal("75"), false),
          null,
          union,
          LDTD);
      planned(
          "Nữ đạt “Giỏi việc nước, đảm việc nhà”",
          city,
          y2019,
          new Planned.Range(new BigDecimal("85"), new BigDecimal("90")),
          null,
          union,
          LDTD);
      programme(
          "Chỉ tiêu thi đua công đoàn năm 2019",
          LDTD,
          y2019,
          "Công đoàn cơ sở phát động phong trào, đăng ký danh hiệu",
          "Người đạt danh hiệu thi đua (không tính trùng)",
          "Nữ đạt “Giỏi việc nước, đảm việc nhà”");

      var since1992 = Period.term(1992, 2022);
      fact(
          "Người tốt, việc tốt được khen từ năm 1992",
          "người",
          0,
          city,
          since1992,
          "30000",
          HNM_2023 + " (gần 30.000)");
      fact("Công dân Thủ đô ưu tú", "người", 0, city, since1992, "119", HNM_2023);
    }

    /** Invented, like everything else of the ward. */
    private void ward() {
      var ward = DemoIds.unit("hn/p-hoang-mai");
      var year = Period.year(2026);
      var document = "Kế hoạch 12/KH-UBND (hư cấu)";
      planned("Giải quyết việc làm", ward, year, figure("600"), null, "UBND thành phố", document);
      for (var month = 1; month <= 10; month++) {
        measured(
            "Giải quyết việc làm",
            ward,
            Period.month(2026, month),
            Measured.of(Integer.toString(50 + month)),
            "Báo cáo tháng (hư cấu)");
      }
      planned(
          "Hộ thoát nghèo", ward, year, figure("4"), null, "UBND thành phố; HĐND phường", document);
      measured("Hộ thoát nghèo", ward, year, Measured.of("6"), "Báo cáo năm (hư cấu)");
      planned(
          "Đăng ký kinh doanh qua mạng",
          ward,
          year,
          new Planned.Bound(new BigDecimal("70"), false),
          null,
          "UBND thành phố",
          document);
      planned(
          "Chỉ số hài lòng SIPAS",
          ward,
          year,
          new Planned.Range(new BigDecimal("85"), new BigDecimal("90")),
          null,
          "UBND thành phố",
          document);
      measured("Chỉ số hài lòng SIPAS", ward, year, Measured.of("87.1"), "Phiếu khảo sát (hư cấu)");
    }

    void canTho() {
      var term = Period.term(2016, 2020);
      define("Nhà tình nghĩa xây dựng và sửa chữa", "căn", 0, Direction.UP, Aggregation.SUM);
      define("Mẹ Việt Nam Anh hùng được tặng, truy tặng", "mẹ", 0, Direction.UP, Aggregation.SUM);
      define("Giải quyết việc làm", "người", 0, Direction.UP, Aggregation.SUM);
      define("Lao động đi làm việc ở nước ngoài", "người", 0, Direction.UP, Aggregation.SUM);
      define("Hộ nghèo đầu giai đoạn", "hộ", 0, Direction.DOWN, Aggregation.LAST);
      define("Hộ thoát nghèo", "hộ", 0, Direction.UP, Aggregation.SUM);
      define("Hộ nghèo phát sinh", "hộ", 0, Direction.DOWN, Aggregation.SUM);
      define("Hộ nghèo cuối giai đoạn", "hộ", 0, Direction.DOWN, Aggregation.LAST);
      define("Tỷ lệ hộ nghèo", "%", 2, Direction.DOWN, Aggregation.NONE);
      measured("Nhà tình nghĩa xây dựng và sửa chữa", city, term, Measured.of("1712"), CAN_THO);
      measured(
          "Mẹ Việt Nam Anh hùng được tặng, truy tặng", city, term, Measured.of("180"), CAN_THO);
      measured("Giải quyết việc làm", city, term, Measured.of("315470"), CAN_THO);
      measured("Lao động đi làm việc ở nước ngoài", city, term, Measured.of("1151"), CAN_THO);
      measured("Hộ nghèo đầu giai đoạn", city, term, Measured.of("16165"), CAN_THO);
      measured("Hộ thoát nghèo", city, term, Measured.of("13834"), CAN_THO);
      measured("Hộ nghèo cuối giai đoạn", city, term, Measured.of("2041"), CAN_THO);
      planned(
          "Tỷ lệ hộ nghèo",
          city,
          term,
          figure("0.66"),
          "5.12",
          "Chương trình giảm nghèo",
          CAN_THO + " (đầu giai đoạn 5,12 %)");
      measured("Tỷ lệ hộ nghèo", city, term, Measured.of("0.66"), CAN_THO);
      measurements.enter(
          viewer,
          define(
              "Mức hoàn thành mục tiêu chương trình giảm nghèo",
              "%",
              1,
              Direction.UP,
              Aggregation.NONE),
          city,
          term,
          Measured.of("111.3"),
          CAN_THO,
          "Không tính lại được từ các số đã in: bài báo không in mục tiêu của chương trình.",
          today);
      derive(
          "Hộ nghèo còn lại theo số thoát nghèo",
          "hộ",
          0,
          Derived.DIFFERENCE,
          "Hộ nghèo đầu giai đoạn",
          "Hộ thoát nghèo");
      fact("Lao động được đào tạo mỗi năm", "người", 0, city, term, "4000", CAN_THO + " (trên)");
      var praised = Period.term(2015, 2019);
      fact("Người được khen thường xuyên", "%", 0, city, praised, "85", CAN_THO + " (trên)");
      fact("Kỷ niệm chương đề nghị Bộ tặng", "kỷ niệm chương", 0, city, praised, "187", CAN_THO);
      fact("Sáng kiến mỗi năm", "sáng kiến", 0, city, term, "15", CAN_THO + " (trên)");
      check(
          Consistency.Kind.BALANCE,
          "Hộ nghèo đầu giai đoạn",
          "Hộ thoát nghèo",
          "Hộ nghèo phát sinh",
          "Hộ nghèo cuối giai đoạn");
    }

    private void check(Consistency.Kind kind, String... names) {
      consistencies.choose(
          viewer, city, kind, List.of(names).stream().map(this::of).toList(), null);
    }
  }
}
