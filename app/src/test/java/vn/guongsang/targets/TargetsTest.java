package vn.guongsang.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.guongsang.registry.RegistryWorld.OFFICER;
import static vn.guongsang.registry.RegistryWorld.RESOLUTION;
import static vn.guongsang.registry.RegistryWorld.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.TestViewer;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.ReorganisationOrder;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.UnitsOnADay;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.targets.checks.Consistencies;
import vn.guongsang.targets.checks.Consistency;
import vn.guongsang.targets.checks.Questions;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.Planned;
import vn.guongsang.targets.figures.Status;

@Tag("database")
@DisplayName("Chỉ tiêu, kế hoạch, số liệu")
class TargetsTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
  private static final Period Y2022 = Period.year(2022);
  private static final Period Y2026 = Period.year(2026);

  private RegistryWorld world;
  private Indicators indicators;
  private Plans plans;
  private Measurements measurements;
  private Scorecards scorecards;
  private UnitId city;
  private UnitId east;
  private UnitId west;
  private UnitId ward;

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
            Scorecards.class,
            Questions.class,
            Consistencies.class);
    indicators = world.bean(Indicators.class);
    plans = world.bean(Plans.class);
    measurements = world.bean(Measurements.class);
    scorecards = world.bean(Scorecards.class);
    city = world.unit("Thành phố", UnitKind.PROVINCE, LONG_AGO);
    east = world.unit("Quận Đông", UnitKind.DISTRICT, LONG_AGO, city);
    west = world.unit("Quận Tây", UnitKind.DISTRICT, LONG_AGO, city);
    ward = world.unit("Phường Giữa", UnitKind.WARD, LONG_AGO, east);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private IndicatorId define(String name, Direction direction, Aggregation aggregation) {
    return indicators.define(
        OFFICER, new IndicatorDraft(city, name, "hộ", 2, direction, aggregation, null, ""));
  }

  private IndicatorId define(String name) {
    return define(name, Direction.UP, Aggregation.SUM);
  }

  private static Plan plan(LocalDate from, String value, String reason) {
    return new Plan(
        from, new Planned.Figure(new BigDecimal(value)), null, "UBND; HĐND", "1/QĐ", reason);
  }

  private void planned(IndicatorId indicator, UnitId unit, Period period, String value) {
    plans.set(OFFICER, indicator, unit, period, plan(period.from(), value, ""), TODAY);
  }

  private void measured(IndicatorId indicator, UnitId unit, Period period, String value) {
    measurements.enter(
        OFFICER, indicator, unit, period, Measured.of(value), "Báo cáo 1", "", TODAY);
  }

  private static List<String> said(Throwable thrown) {
    return ((Refused) thrown).reasons().stream().map(r -> r.words().key()).toList();
  }

  @Test
  @DisplayName("Quận Hoàng Mai 2022: 19 hộ là 380 %, 5.816 việc làm là 104 %")
  void a_scorecard_holds_what_was_reached_against_what_was_planned() {
    var poor = define("Hộ thoát nghèo");
    var jobs = define("Việc làm");
    var rest = define("Chưa báo cáo");
    planned(poor, east, Y2022, "5");
    planned(jobs, east, Y2022, "5592");
    planned(rest, east, Y2022, "1");
    measured(poor, east, Y2022, "19");
    measured(jobs, east, Y2022, "5816");
    var card = scorecards.of(OFFICER, east, Y2022, TODAY);
    assertThat(card.lines())
        .extracting(l -> l.indicator().name(), Scorecard.Line::percent, Scorecard.Line::status)
        .containsExactly(
            tuple("Chưa báo cáo", null, Status.NO_DATA),
            tuple("Hộ thoát nghèo", new BigDecimal("380.0"), Status.EXCEEDED),
            tuple("Việc làm", new BigDecimal("104.0"), Status.EXCEEDED));
    assertThat(card.planned()).isEqualTo(3);
    assertThat(card.counts())
        .isEqualTo(
            Map.of(
                Status.EXCEEDED, 2,
                Status.MET, 0,
                Status.ON_TRACK, 0,
                Status.BEHIND, 0,
                Status.NO_DATA, 1));
  }

  @Test
  void a_revised_plan_needs_a_later_document_and_a_reason_and_leaves_the_past_alone() {
    var jobs = define("Việc làm");
    planned(jobs, east, Y2022, "100");
    measured(jobs, east, Y2022, "90");
    var july = LocalDate.of(2022, 7, 1);
    assertThatThrownBy(() -> plans.set(OFFICER, jobs, east, Y2022, plan(july, "80", ""), TODAY))
        .satisfies(e -> assertThat(said(e)).containsExactly("targets.fault.no-reason"));
    assertThatThrownBy(
            () -> plans.set(OFFICER, jobs, east, Y2022, plan(Y2022.from(), "80", "dịch"), TODAY))
        .satisfies(e -> assertThat(said(e)).containsExactly("targets.fault.not-later"));
    plans.set(OFFICER, jobs, east, Y2022, plan(july, "80", "dịch"), TODAY);
    assertThat(plans.of(jobs, east, Y2022))
        .containsExactly(plan(Y2022.from(), "100", ""), plan(july, "80", "dịch"));
    assertThat(scorecards.of(OFFICER, east, Y2022, july.minusDays(1)).lines().getFirst().plan())
        .isEqualTo(plan(Y2022.from(), "100", ""));
    assertThat(scorecards.of(OFFICER, east, Y2022, TODAY).lines().getFirst().status())
        .isEqualTo(Status.EXCEEDED);
    plans.set(OFFICER, jobs, east, Y2022, plan(LocalDate.of(2023, 1, 1), "95", "sau kỳ"), TODAY);
    assertThat(scorecards.of(OFFICER, east, Y2022, TODAY).lines().getFirst().plan())
        .as("what was said when the period was over stays said")
        .isEqualTo(plan(july, "80", "dịch"));
  }

  @Test
  void a_correction_keeps_the_old_figure_and_why() {
    var jobs = define("Việc làm");
    measured(jobs, east, Y2022, "5");
    assertThatThrownBy(() -> measured(jobs, east, Y2022, "6"))
        .satisfies(e -> assertThat(said(e)).containsExactly("targets.fault.measured-already"));
    var wrong = measurements.standing(jobs, east, Y2022).orElseThrow().id();
    assertThatThrownBy(() -> correct(jobs, wrong, "6", ""))
        .satisfies(e -> assertThat(said(e)).containsExactly("targets.fault.no-reason"));
    correct(jobs, wrong, "6", "cộng thiếu một phường");
    assertThatThrownBy(() -> correct(jobs, wrong, "7", "lần nữa"))
        .satisfies(e -> assertThat(said(e)).containsExactly("targets.fault.corrected-already"));
    assertThat(measurements.of(jobs, east, Y2022))
        .extracting(m -> m.measured().value(), Measurement::standing, Measurement::reason)
        .containsExactlyInAnyOrder(
            tuple(new BigDecimal("6"), true, "cộng thiếu một phường"),
            tuple(new BigDecimal("5"), false, ""));
  }

  private void correct(IndicatorId indicator, UUID wrong, String value, String reason) {
    measurements.correct(
        OFFICER, indicator, east, Y2022, wrong, Measured.of(value), "Báo cáo 2", "", reason);
  }

  @Test
  void of_two_officers_who_enter_one_figure_at_once_one_is_told() {
    var jobs = define("Việc làm");
    var outcomes =
        Stream.of("5", "6")
            .map(
                value ->
                    CompletableFuture.supplyAsync(
                        () -> {
                          try {
                            measured(jobs, east, Y2022, value);
                            return "entered";
                          } catch (Refused e) {
                            return said(e).getFirst();
                          }
                        }))
            .toList();
    assertThat(outcomes.stream().map(CompletableFuture::join))
        .containsExactlyInAnyOrder("entered", "targets.fault.measured-already");
  }

  @Test
  void months_make_the_year_and_units_make_the_whole_in_the_tree_of_the_periods_last_day() {
    var jobs = define("Việc làm");
    moveTo(west, ward, LocalDate.of(2026, 5, 1));
    measured(jobs, ward, Period.month(2026, 3), "5");
    measured(jobs, ward, Period.month(2026, 6), "7");
    measured(jobs, east, Period.month(2026, 6), "2");
    assertThat(reached(jobs, Period.month(2026, 3)))
        .containsExactly(
            tuple("Thành phố", "5", Reached.Origin.BELOW),
            tuple("Quận Đông", "5", Reached.Origin.BELOW),
            tuple("Phường Giữa", "5", Reached.Origin.REPORTED));
    assertThat(reached(jobs, Y2026))
        .containsExactly(
            tuple("Thành phố", "14", Reached.Origin.BELOW),
            tuple("Quận Đông", "2", Reached.Origin.OVER_TIME),
            tuple("Quận Tây", "12", Reached.Origin.BELOW),
            tuple("Phường Giữa", "12", Reached.Origin.OVER_TIME));
    assertThat(scorecards.of(OFFICER, city, Y2026, TODAY).lines())
        .extracting(Scorecard.Line::reached)
        .containsExactly(new Reached(Measured.of("14"), Reached.Origin.BELOW, 2));
  }

  /**
   * Twelve months, six wards that change their district on days of their own: each month a district
   * has what its wards of that month's last day have, and the city has all of it.
   */
  @Test
  void in_every_month_a_total_is_the_sum_of_the_wards_it_had() {
    var jobs = define("Việc làm");
    var random = new Random(20261123);
    var wards = new ArrayList<UnitId>();
    var moved = new HashMap<UnitId, LocalDate>();
    for (var i = 0; i < 6; i++) {
      var one = world.unit("Phường " + i, UnitKind.WARD, LONG_AGO, east);
      wards.add(one);
      if (i > 0) {
        moved.put(one, LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1, 364)));
      }
    }
    moved.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(move -> moveTo(west, move.getKey(), move.getValue()));
    var said = new HashMap<String, Integer>();
    for (var month = 1; month <= 12; month++) {
      for (var one : wards) {
        var figure = random.nextInt(100);
        said.put(month + " " + one, figure);
        measured(jobs, one, Period.month(2025, month), Integer.toString(figure));
      }
    }
    for (var month = 1; month <= 12; month++) {
      var last = LocalDate.of(2025, month, 1).plusMonths(1);
      var sums = new HashMap<UnitId, Integer>();
      for (var one : wards) {
        var figure = said.get(month + " " + one);
        var change = moved.get(one);
        sums.merge(change != null && change.isBefore(last) ? west : east, figure, Integer::sum);
        sums.merge(city, figure, Integer::sum);
      }
      var period = Period.month(2025, month);
      var lines =
          scorecards.of(OFFICER, indicators.within(OFFICER, jobs), period, TODAY).stream()
              .filter(line -> List.of(city, east, west).contains(line.unit()))
              .collect(
                  Collectors.toMap(
                      Scorecard.Line::unit,
                      line -> line.reached().measured().value().intValueExact()));
      assertThat(lines).as("month %s, moves %s", month, moved.values()).isEqualTo(sums);
    }
  }

  private void moveTo(UnitId under, UnitId unit, LocalDate day) {
    world
        .reorganisations()
        .apply(
            OFFICER,
            ReorganisationOrder.move(
                day,
                RESOLUTION,
                "",
                List.of(
                    new ReorganisationOrder.Changed(
                        unit, world.units().find(unit).orElseThrow().facts().under(under)))),
            Map.of(),
            TODAY);
  }

  private List<org.assertj.core.groups.Tuple> reached(IndicatorId id, Period period) {
    return scorecards.of(OFFICER, indicators.within(OFFICER, id), period, TODAY).stream()
        .map(
            line ->
                tuple(
                    line.unitName(),
                    line.reached().measured().value().toPlainString(),
                    line.reached().origin()))
        .toList();
  }

  @Test
  void a_quarter_is_not_added_to_its_own_months_and_a_year_said_as_such_is_no_sum() {
    var jobs = define("Việc làm");
    measured(jobs, ward, Period.month(2026, 1), "5");
    measured(jobs, ward, Period.month(2026, 10), "6");
    measured(jobs, ward, Period.month(2025, 12), "900");
    assertThat(reached(jobs, Y2026)).contains(tuple("Phường Giữa", "11", Reached.Origin.OVER_TIME));
    measured(jobs, ward, Period.quarter(2026, 1), "20");
    assertThat(reached(jobs, Y2026)).contains(tuple("Phường Giữa", "26", Reached.Origin.OVER_TIME));
    measured(jobs, ward, Y2026, "30");
    assertThat(reached(jobs, Y2026))
        .contains(
            tuple("Thành phố", "30", Reached.Origin.BELOW),
            tuple("Phường Giữa", "30", Reached.Origin.REPORTED));
  }

  @Test
  @DisplayName("3/4 đơn vị đạt, trong đó 2 vượt; đơn vị không có kế hoạch thì không tính")
  void what_localities_reached_is_counted_by_level() {
    var jobs = define("Việc làm");
    var reached = Map.of("Phường Một", "12", "Phường Hai", "10", "Phường Ba", "3");
    for (var name : List.of("Phường Một", "Phường Hai", "Phường Ba")) {
      var one = world.unit(name, UnitKind.WARD, LONG_AGO, west);
      planned(jobs, one, Y2022, "10");
      measured(jobs, one, Y2022, reached.get(name));
    }
    measured(jobs, ward, Y2022, "99");
    planned(jobs, east, Y2022, "50");
    var lines = scorecards.of(OFFICER, indicators.within(OFFICER, jobs), Y2022, TODAY);
    assertThat(scorecards.grades(OFFICER, lines, Y2022, TODAY))
        .as("three wards and a district, all of one level here; what has no plan is not counted")
        .containsExactly(new Grade(UnitLevel.BASE, 4, 3, 2));
    assertThat(scorecards.grades(OFFICER, lines.subList(0, 1), Y2022, TODAY))
        .as("one unit by itself is no grade")
        .isEmpty();
  }

  @Test
  void shares_are_weighed_and_places_never_added() {
    var people = define("Số hộ", Direction.UP, Aggregation.LAST);
    var share =
        indicators.define(
            OFFICER,
            new IndicatorDraft(
                city, "Tỷ lệ", "%", 1, Direction.UP, Aggregation.WEIGHTED, people, ""));
    var place = define("Thứ hạng", Direction.UP, Aggregation.NONE);
    measured(share, east, Y2022, "90");
    measured(share, west, Y2022, "50");
    measured(people, east, Y2022, "100");
    measured(people, west, Y2022, "300");
    measurements.enter(OFFICER, place, east, Y2022, Measured.place(2, 63), "Báo", "", TODAY);
    assertThat(scorecards.of(OFFICER, city, Y2022, TODAY).lines())
        .extracting(l -> l.indicator().name(), l -> l.reached().measured().value().intValue())
        .containsExactly(tuple("Số hộ", 400), tuple("Tỷ lệ", 60));
  }

  @Test
  @DisplayName("Cần Thơ: 16.165 − 13.834 = 2.331, không phải 2.041; hỏi và trả lời")
  void poverty_figures_that_do_not_agree_are_shown_asked_about_and_answered() {
    var term = Period.term(2016, 2020);
    var start = define("Đầu kỳ", Direction.DOWN, Aggregation.LAST);
    var left = define("Thoát nghèo");
    var joined = define("Phát sinh", Direction.DOWN, Aggregation.SUM);
    var end = define("Cuối kỳ", Direction.DOWN, Aggregation.LAST);
    var consistencies = world.bean(Consistencies.class);
    consistencies.choose(
        OFFICER, city, Consistency.Kind.BALANCE, List.of(start, left, joined, end), null);
    measured(start, city, term, "16165");
    measured(left, city, term, "13834");
    assertThat(consistencies.violations(OFFICER, city, term, TODAY)).isEmpty();
    measured(end, city, term, "2041");
    var violation = consistencies.violations(OFFICER, city, term, TODAY).getFirst();
    assertThat(violation.expected()).isEqualByComparingTo("2331");
    assertThat(violation.residual()).isEqualByComparingTo("-290");
    assertThat(violation.impossible()).isTrue();
    var questions = world.bean(Questions.class);
    var asked = questions.ask(OFFICER, city, term, violation, "Đề nghị rà soát");
    assertThatThrownBy(() -> questions.ask(OFFICER, city, term, violation, "Lần hai"))
        .satisfies(e -> assertThat(said(e)).containsExactly("targets.fault.asked-already"));
    questions.answer(OFFICER, asked, 1, "290 hộ chuyển đi nơi khác");
    assertThat(questions.open(OFFICER)).isEmpty();
    assertThat(consistencies.violations(OFFICER, city, term, TODAY).getFirst().question().answer())
        .isEqualTo("290 hộ chuyển đi nơi khác");
  }

  @Test
  void what_joined_may_be_unsaid_while_the_rest_leaves_room_for_it() {
    var parts =
        Stream.of("Đầu kỳ", "Thoát nghèo", "Phát sinh", "Cuối kỳ").map(this::define).toList();
    var consistencies = world.bean(Consistencies.class);
    consistencies.choose(OFFICER, city, Consistency.Kind.BALANCE, parts, null);
    measured(parts.get(0), east, Y2022, "100");
    measured(parts.get(1), east, Y2022, "30");
    measured(parts.get(3), east, Y2022, "70");
    assertThat(consistencies.violations(OFFICER, east, Y2022, TODAY)).isEmpty();
    measured(parts.get(2), east, Y2022, "1");
    assertThat(consistencies.violations(OFFICER, east, Y2022, TODAY))
        .extracting(v -> v.residual().intValue(), v -> v.impossible())
        .containsExactly(tuple(-1, false));
  }

  @Test
  void strangers_see_nothing_and_set_nothing() {
    var jobs = define("Việc làm");
    measured(jobs, east, Y2022, "5");
    var stranger =
        new TestViewer(
            new AccountId(new UUID(1, 1)), "Người lạ", west, Set.of(), List.of(west), false);
    assertThatThrownBy(() -> scorecards.of(stranger, east, Y2022, TODAY))
        .isInstanceOf(NotFound.class);
    assertThat(indicators.all(stranger)).as("kept above, used below").hasSize(1);
    assertThat(scorecards.of(stranger, indicators.within(stranger, jobs), Y2022, TODAY)).isEmpty();
    assertThatThrownBy(
            () -> measurements.enter(stranger, jobs, east, Y2022, Measured.of("1"), "x", "", TODAY))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> plans.set(stranger, jobs, east, Y2022, plan(Y2022.from(), "1", ""), TODAY))
        .isInstanceOf(NotFound.class);
    var above =
        new TestViewer(
            new AccountId(new UUID(1, 2)), "Bên ngoài", city, Set.of(), List.of(), false);
    assertThat(indicators.all(above)).isEmpty();
  }
}
