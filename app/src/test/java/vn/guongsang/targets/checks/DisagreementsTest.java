package vn.guongsang.targets.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.guongsang.registry.RegistryWorld.OFFICER;
import static vn.guongsang.registry.RegistryWorld.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.TestViewer;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitsOnADay;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.Gathering;
import vn.guongsang.targets.IndicatorDraft;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Locks;
import vn.guongsang.targets.Measurements;
import vn.guongsang.targets.Plans;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;

@Tag("database")
@DisplayName("Số liệu không tự khớp, của mọi đơn vị")
class DisagreementsTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
  private static final Period JUNE = Period.month(TODAY.getYear(), 6);
  private static final Period MAY = Period.month(TODAY.getYear(), 5);
  private static final Period YEAR = Period.year(TODAY.getYear() - 1);

  private RegistryWorld world;
  private UnitId city;
  private UnitId east;
  private UnitId west;

  @BeforeEach
  void open() {
    world =
        new RegistryWorld(
            UnitsOnADay.class,
            Indicators.class,
            Plans.class,
            Locks.class,
            Measurements.class,
            Gathering.class,
            Questions.class,
            Consistencies.class,
            Disagreements.class);
    city = world.unit("Thành phố", UnitKind.PROVINCE, LONG_AGO);
    east = world.unit("Phường Đông", UnitKind.WARD, LONG_AGO, city);
    west = world.unit("Phường Tây", UnitKind.WARD, LONG_AGO, city);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private IndicatorId define(String name) {
    return world
        .bean(Indicators.class)
        .define(
            OFFICER,
            new IndicatorDraft(city, name, "hộ", 1, Direction.UP, Aggregation.SUM, null, ""));
  }

  private void check(Consistency.Kind kind, @Nullable String atMost, IndicatorId... parts) {
    world
        .bean(Consistencies.class)
        .choose(
            OFFICER, city, kind, List.of(parts), atMost == null ? null : new BigDecimal(atMost));
  }

  private void said(UnitId unit, Period period, IndicatorId indicator, String value) {
    world
        .bean(Measurements.class)
        .enter(OFFICER, indicator, unit, period, Measured.of(value), "Báo cáo 1", "", TODAY);
  }

  private List<Tuple> found(Viewer viewer) {
    return world.bean(Disagreements.class).all(viewer, TODAY).stream()
        .map(
            one ->
                tuple(
                    one.unitName(),
                    one.period().code(),
                    one.violation().consistency().kind(),
                    one.violation().residual().toPlainString()))
        .toList();
  }

  @Test
  void families_that_do_not_add_up_are_found_in_every_ward_the_latest_first() {
    var start = define("Đầu kỳ");
    var left = define("Thoát");
    var joined = define("Mới");
    var end = define("Cuối kỳ");
    check(Consistency.Kind.BALANCE, null, start, left, joined, end);
    for (var period : List.of(MAY, JUNE)) {
      for (var unit : List.of(east, west)) {
        said(unit, period, start, "120");
        said(unit, period, left, "12");
      }
    }
    said(east, MAY, joined, "3");
    said(east, MAY, end, "111");
    said(east, JUNE, joined, "3");
    said(east, JUNE, end, "112");
    said(west, MAY, end, "107");
    said(west, JUNE, end, "108");
    assertThat(found(OFFICER))
        .containsExactly(
            tuple("Phường Đông", JUNE.code(), Consistency.Kind.BALANCE, "1"),
            tuple("Phường Tây", MAY.code(), Consistency.Kind.BALANCE, "-1"));
    var wards =
        new TestViewer(
            new AccountId(new UUID(0, 7)),
            "cán bộ",
            west,
            Set.of(Right.TARGETS_READ),
            List.of(west),
            false);
    assertThat(found(wards))
        .containsExactly(tuple("Phường Tây", MAY.code(), Consistency.Kind.BALANCE, "-1"));
  }

  @Test
  void parts_sums_shares_and_jumps_on_both_sides_of_their_limits() {
    var part = define("Bộ phận");
    var rest = define("Còn lại");
    var whole = define("Tổng thể");
    var share = define("Tỷ lệ");
    check(Consistency.Kind.PART_OF_WHOLE, null, part, whole);
    check(Consistency.Kind.SUM_OF_PARTS, null, part, rest, whole);
    check(Consistency.Kind.SHARE_OF_COUNT, null, share, part, whole);
    check(Consistency.Kind.JUMP, "50", rest);
    said(east, YEAR, part, "10");
    said(east, YEAR, rest, "0");
    said(east, YEAR, whole, "10");
    said(east, YEAR, share, "100.0");
    said(west, YEAR, part, "11");
    said(west, YEAR, rest, "1");
    said(west, YEAR, whole, "10");
    said(west, YEAR, share, "110.1");
    said(west, JUNE, rest, "151");
    said(west, JUNE.before(), rest, "100");
    said(east, JUNE, rest, "150");
    said(east, JUNE.before(), rest, "100");
    assertThat(found(OFFICER))
        .containsExactly(
            tuple("Phường Tây", JUNE.code(), Consistency.Kind.JUMP, "51"),
            tuple("Phường Tây", YEAR.code(), Consistency.Kind.PART_OF_WHOLE, "1"),
            tuple("Phường Tây", YEAR.code(), Consistency.Kind.SUM_OF_PARTS, "-2"),
            tuple("Phường Tây", YEAR.code(), Consistency.Kind.SHARE_OF_COUNT, "0.1"));
  }

  @Test
  void terms_are_held_against_the_one_before_and_years_long_gone_are_left_alone() {
    var jobs = define("Việc làm");
    check(Consistency.Kind.JUMP, "10", jobs);
    said(city, Period.term(2011, 2015), jobs, "100");
    said(city, Period.term(2016, 2020), jobs, "130");
    said(city, Period.year(2018), jobs, "10");
    said(city, Period.year(2017), jobs, "90");
    assertThat(found(OFFICER))
        .containsExactly(tuple("Thành phố", "2016-T5", Consistency.Kind.JUMP, "30"));
  }
}
