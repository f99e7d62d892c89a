package vn.guongsang.targets.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.TestViewer;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Picks;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitsOnADay;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Importer.Draft;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.SheetRows;
import vn.guongsang.shell.sheets.RowIn;
import vn.guongsang.shell.sheets.Value;
import vn.guongsang.targets.Gathering;
import vn.guongsang.targets.IndicatorDraft;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Locks;
import vn.guongsang.targets.Measurement;
import vn.guongsang.targets.Measurements;
import vn.guongsang.targets.Plans;
import vn.guongsang.targets.Scorecards;
import vn.guongsang.targets.closings.Closings;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Derived;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;

@Tag("database")
@DisplayName("Nhập số liệu chỉ tiêu từ bảng")
class FiguresImportTest {

  private static final LocalDate TODAY = RegistryWorld.TODAY;
  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
  private static final Period Y2026 = Period.year(2026);

  private RegistryWorld world;
  private FiguresImporter importer;
  private Measurements measurements;
  private UnitId city;
  private UnitId ward;
  private Viewer officer;
  private IndicatorId jobs;
  private IndicatorId homes;

  @BeforeEach
  void open() {
    world =
        new RegistryWorld(
            UnitsOnADay.class,
            Picks.class,
            Indicators.class,
            Plans.class,
            Locks.class,
            Measurements.class,
            Gathering.class,
            Scorecards.class,
            Closings.class,
            SheetsFigures.class,
            FigureReading.class,
            FiguresImporter.class);
    importer = world.bean(FiguresImporter.class);
    measurements = world.bean(Measurements.class);
    city = world.unit("Thành phố", UnitKind.PROVINCE, LONG_AGO);
    ward = world.unit("Phường Giữa", UnitKind.WARD, LONG_AGO, city);
    officer =
        new TestViewer(
            new AccountId(new UUID(0, 7)),
            "cán bộ",
            city,
            Set.of(Right.TARGETS_READ, Right.TARGETS_ENTER, Right.TARGETS_PLAN),
            List.of(city, ward),
            true);
    jobs = define("Giải quyết việc làm", null, List.of());
    homes = define("Nhà tình nghĩa", null, List.of());
  }

  @AfterEach
  void close() {
    world.close();
  }

  private IndicatorId define(
      String name, @org.jspecify.annotations.Nullable Derived rule, List<IndicatorId> parts) {
    return world
        .bean(Indicators.class)
        .define(
            officer,
            new IndicatorDraft(
                city, name, "người", 0, Direction.UP, Aggregation.SUM, null, "", rule, parts));
  }

  /** Keys and values by turns; numbers are figures. */
  private static SheetRows.Line row(int number, Object... cells) {
    var values = new HashMap<String, Value>();
    for (var i = 0; i < cells.length; i += 2) {
      values.put(
          (String) cells[i],
          cells[i + 1] instanceof Integer figure
              ? new Value.Amount(BigDecimal.valueOf(figure))
              : new Value.Text((String) cells[i + 1]));
    }
    return new SheetRows.Data(new RowIn(number, values, "", false), "");
  }

  private Draft check(SheetRows.Line... lines) {
    return importer.check(
        officer,
        new SheetRows(List.of(lines), Set.of(), Set.of()),
        Map.of("day", "01/03/2026", "span", "YEAR"),
        TODAY);
  }

  private static List<String> said(PlannedRow row) {
    return row.faults().stream().map(fault -> fault.words().key()).toList();
  }

  private Measured standing(IndicatorId indicator, Period period) {
    return measurements.standing(indicator, ward, period).map(Measurement::measured).orElseThrow();
  }

  @Test
  void one_figure_a_row_then_the_same_sheet_changes_nothing_and_undo_leaves_nothing() {
    var line =
        row(
            2,
            "unit",
            "phuong giua",
            "indicator",
            "Giải quyết việc làm",
            "measure",
            " Người",
            "value",
            19,
            "document",
            "BC 1");
    var draft = check(line);
    assertThat(draft.rows()).extracting(PlannedRow::outcome).containsExactly(RowOutcome.NEW);
    var imported = new UUID(0, 1);
    var record = draft.apply(imported);
    assertThat(standing(jobs, Y2026)).isEqualTo(Measured.of("19"));
    assertThat(check(line).rows()).extracting(PlannedRow::outcome).containsExactly(RowOutcome.SAME);
    importer.undo(officer, imported, record, TODAY);
    assertThat(measurements.of(jobs, ward, Y2026)).isEmpty();
  }

  @Test
  void months_across_and_indicators_across() {
    check(
            row(
                2,
                "unit",
                "Phường Giữa",
                "indicator",
                "Giải quyết việc làm",
                "month-1",
                5,
                "month-2",
                7),
            row(
                3,
                "unit",
                "Phường Giữa",
                "period",
                "2025",
                "indicator-" + jobs,
                60,
                "indicator-" + homes,
                3))
        .apply(new UUID(0, 2));
    assertThat(standing(jobs, Period.month(2026, 1))).isEqualTo(Measured.of("5"));
    assertThat(standing(jobs, Period.month(2026, 2))).isEqualTo(Measured.of("7"));
    assertThat(standing(jobs, Period.year(2025))).isEqualTo(Measured.of("60"));
    assertThat(standing(homes, Period.year(2025))).isEqualTo(Measured.of("3"));
  }

  @Test
  void what_stands_is_only_corrected_with_a_reason_and_stands_again_after_undo() {
    var unit = "Phường Giữa";
    var name = "Giải quyết việc làm";
    check(row(2, "unit", unit, "indicator", name, "value", 19)).apply(new UUID(0, 3));
    assertThat(said(check(row(2, "unit", unit, "indicator", name, "value", 20)).rows().getFirst()))
        .containsExactly("targets.import.no-reason");
    var draft = check(row(2, "unit", unit, "indicator", name, "value", 20, "reason", "cộng sót"));
    assertThat(draft.rows()).extracting(PlannedRow::outcome).containsExactly(RowOutcome.CHANGED);
    var record = draft.apply(new UUID(0, 4));
    assertThat(standing(jobs, Y2026)).isEqualTo(Measured.of("20"));
    assertThatThrownBy(
            () -> importer.undo(officer, new UUID(0, 3), new UUID(0, 3).toString(), TODAY))
        .isInstanceOf(Refused.class);
    importer.undo(officer, new UUID(0, 4), record, TODAY);
    assertThat(standing(jobs, Y2026)).isEqualTo(Measured.of("19"));
  }

  @Test
  void all_that_is_wrong_is_said_by_row() {
    define("Tổng", Derived.SUM, List.of(jobs, homes));
    var rows =
        check(
                row(2, "unit", "Phường Lạ", "indicator", "Nhà tình nghĩa", "value", 1),
                row(3, "unit", "Phường Giữa", "indicator", "Chưa có", "value", 1),
                row(
                    4,
                    "unit",
                    "Phường Giữa",
                    "indicator",
                    "Nhà tình nghĩa",
                    "period",
                    "nay",
                    "value",
                    1),
                row(5, "unit", "Phường Giữa", "indicator", "Nhà tình nghĩa", "month-12", 1),
                row(6, "unit", "Phường Giữa", "indicator", "Nhà tình nghĩa"),
                row(7, "unit", "Phường Giữa", "indicator", "Tổng", "value", 1),
                row(
                    8,
                    "unit",
                    "Phường Giữa",
                    "indicator",
                    "Nhà tình nghĩa",
                    "place",
                    64,
                    "among",
                    63),
                row(
                    9,
                    "unit",
                    "Phường Giữa",
                    "indicator",
                    "Nhà tình nghĩa",
                    "measure",
                    "nghìn người",
                    "value",
                    5))
            .rows();
    assertThat(rows.stream().map(FiguresImportTest::said).toList())
        .containsExactly(
            List.of("targets.import.unit-unknown"),
            List.of("targets.import.indicator-unknown"),
            List.of("targets.import.period-unknown"),
            List.of("targets.import.period-to-come"),
            List.of("targets.import.no-figure"),
            List.of("targets.fault.derived-entered"),
            List.of("targets.fault.place-over-among"),
            List.of("targets.import.measure-differs"));
  }

  @Test
  void a_locked_year_takes_no_month_but_from_who_is_excepted_with_a_reason() {
    var closings = world.bean(Closings.class);
    var id = closings.due(officer, city, Y2026, LocalDate.of(2026, 11, 30));
    closings.lock(officer, id, 1, true);
    var line = row(2, "unit", "Phường Giữa", "indicator", "Nhà tình nghĩa", "month-2", 1);
    assertThat(said(check(line).rows().getFirst())).containsExactly("targets.fault.locked");
    assertThatThrownBy(
            () ->
                measurements.enter(
                    officer, homes, ward, Period.month(2026, 2), Measured.of("1"), "BC", "", TODAY))
        .isInstanceOf(Refused.class);
    closings.open(officer, id, ward, TODAY, "báo cáo chậm do bão", TODAY);
    assertThat(check(line).rows()).extracting(PlannedRow::outcome).containsExactly(RowOutcome.NEW);
    assertThat(world.bean(Locks.class).locked(ward.value(), Y2026, TODAY)).isFalse();
    assertThat(world.bean(Locks.class).locked(ward.value(), Y2026, TODAY.plusDays(1))).isTrue();
    assertThat(world.bean(Locks.class).locked(city.value(), Y2026, TODAY)).isTrue();
  }

  @Test
  @DisplayName("hai phường cùng tên: cột Trực thuộc hoặc mã đơn vị cho biết phường nào")
  void units_of_one_name_are_told_apart_by_the_one_above_or_by_code() {
    var east = world.unit("Quận Đông", UnitKind.DISTRICT, LONG_AGO, city);
    var west = world.unit("Quận Tây", UnitKind.DISTRICT, LONG_AGO, city);
    var one = world.unit("Phường Bình An", UnitKind.WARD, LONG_AGO, east);
    var other = world.unit("Phường Bình Ân", UnitKind.WARD, LONG_AGO, west);
    officer =
        new TestViewer(
            new AccountId(new UUID(0, 7)),
            "cán bộ",
            city,
            Set.of(Right.TARGETS_READ, Right.TARGETS_ENTER, Right.TARGETS_PLAN),
            List.of(city, ward, east, west, one, other),
            true);
    var unsaid = check(row(2, "unit", "Phường Bình An", "indicator", "Nhà tình nghĩa", "value", 1));
    assertThat(said(unsaid.rows().getFirst())).containsExactly("targets.import.unit-unclear");
    var nowhere =
        check(
            row(
                2,
                "unit",
                "Phường Bình An",
                "above",
                "Quận Nam",
                "indicator",
                "Nhà tình nghĩa",
                "value",
                1));
    assertThat(said(nowhere.rows().getFirst())).containsExactly("targets.import.unit-not-there");
    var both =
        check(
            row(
                2,
                "unit",
                "phường bình an",
                "above",
                "quan dong",
                "indicator",
                "Nhà tình nghĩa",
                "value",
                3),
            row(
                3,
                "unit",
                "Phường Bình An",
                "above",
                "Quận Tây",
                "indicator",
                "Nhà tình nghĩa",
                "value",
                4));
    assertThat(both.rows()).extracting(PlannedRow::outcome).containsOnly(RowOutcome.NEW);
    both.apply(UUID.randomUUID());
    assertThat(measurements.standing(homes, one, Y2026).orElseThrow().measured())
        .isEqualTo(Measured.of("3"));
    assertThat(measurements.standing(homes, other, Y2026).orElseThrow().measured())
        .isEqualTo(Measured.of("4"));
  }
}
