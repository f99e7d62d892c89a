package vn.guongsang.targets.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.registry.RegistryWorld.OFFICER;
import static vn.guongsang.registry.RegistryWorld.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitsOnADay;
import vn.guongsang.shell.Refused;
import vn.guongsang.targets.Gathering;
import vn.guongsang.targets.IndicatorDraft;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Locks;
import vn.guongsang.targets.Measurements;
import vn.guongsang.targets.Plan;
import vn.guongsang.targets.Plans;
import vn.guongsang.targets.Reached;
import vn.guongsang.targets.Scorecards;
import vn.guongsang.targets.closings.Closing;
import vn.guongsang.targets.closings.Closings;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Derived;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.Planned;
import vn.guongsang.targets.publishing.Publications;

@Tag("database")
@DisplayName("Chương trình, chỉ tiêu tính, hạn, công bố")
class ProgrammesTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
  private static final Period Y2022 = Period.year(2022);

  private RegistryWorld world;
  private Indicators indicators;
  private Plans plans;
  private Measurements measurements;
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
            Scorecards.class,
            Programmes.class,
            Closings.class,
            Publications.class);
    indicators = world.bean(Indicators.class);
    plans = world.bean(Plans.class);
    measurements = world.bean(Measurements.class);
    city = world.unit("Thành phố", UnitKind.PROVINCE, LONG_AGO);
    east = world.unit("Quận Đông", UnitKind.DISTRICT, LONG_AGO, city);
    west = world.unit("Quận Tây", UnitKind.DISTRICT, LONG_AGO, city);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private IndicatorId define(String name, @Nullable Derived rule, IndicatorId... parts) {
    return indicators.define(
        OFFICER,
        new IndicatorDraft(
            city, name, "xã", 2, Direction.UP, Aggregation.SUM, null, "", rule, List.of(parts)));
  }

  private void planned(IndicatorId indicator, UnitId unit, String value) {
    plans.set(OFFICER, indicator, unit, Y2022, plan(value, ""), TODAY);
  }

  private static Plan plan(String value, String reason) {
    return new Plan(
        Y2022.from(), new Planned.Figure(new BigDecimal(value)), null, "HĐND", "1/NQ", reason);
  }

  private void measured(IndicatorId indicator, UnitId unit, String value) {
    measurements.enter(OFFICER, indicator, unit, Y2022, Measured.of(value), "BC 1", "", TODAY);
  }

  private Reached reached(IndicatorId indicator, UnitId unit) {
    return Objects.requireNonNull(
        world
            .bean(Gathering.class)
            .of(OFFICER, unit, Y2022, List.of(indicators.within(OFFICER, indicator)), TODAY)
            .get(indicator.value()));
  }

  @Test
  void programme_04_has_32_targets_7_exceeded_13_met_12_not_yet() {
    var targets = new ArrayList<IndicatorId>();
    for (var number = 1; number <= 32; number++) {
      var target = define("Chỉ tiêu " + number, null);
      targets.add(target);
      planned(target, city, "10");
      if (number <= 7) {
        measured(target, city, "11");
      } else if (number <= 20) {
        measured(target, city, "10");
      } else if (number <= 26) {
        measured(target, city, "9");
      }
    }
    var programmes = world.bean(Programmes.class);
    var id =
        programmes.found(
            OFFICER, new Programme.Draft(city, "Chương trình 04", "04-CTr/TU", Y2022, targets));
    var programme = programmes.within(OFFICER, id);
    var tally = Tally.of(programmes.card(OFFICER, programme, city, TODAY));
    assertThat(tally).isEqualTo(new Tally(32, 7, 13));
    assertThat(tally.notYet()).isEqualTo(12);
    assertThat(programme.targets()).isEqualTo(targets);
  }

  @Test
  void a_share_of_sums_is_worked_out_at_every_level_and_never_typed() {
    var part = define("Xã nâng cao", null);
    var whole = define("Xã", null);
    var share = define("Tỷ lệ", Derived.SHARE, part, whole);
    measured(part, east, "1");
    measured(whole, east, "2");
    assertThat(reached(share, east).measured().value()).isEqualByComparingTo("50");
    measured(part, west, "8");
    measured(whole, west, "8");
    assertThat(reached(share, city))
        .satisfies(one -> assertThat(one.measured().value()).isEqualByComparingTo("90"))
        .extracting(Reached::origin)
        .isEqualTo(Reached.Origin.DERIVED);
    assertThatThrownBy(() -> measured(share, east, "1")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> define("Từ cái đã tính", Derived.SUM, part, share))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> define("Hiệu của ba", Derived.DIFFERENCE, part, whole, part))
        .isInstanceOf(Refused.class);
  }

  @Test
  void who_has_plans_and_said_nothing_is_missing_until_the_figure_is_there() {
    var target = define("Hộ thoát nghèo", null);
    planned(target, east, "5");
    planned(target, west, "5");
    var closings = world.bean(Closings.class);
    var id = closings.due(OFFICER, city, Y2022, LocalDate.of(2023, 1, 15));
    var closing = closings.within(OFFICER, id);
    assertThat(closings.missing(OFFICER, closing))
        .containsExactly(
            new Closing.Missing(east, "Quận Đông", 1), new Closing.Missing(west, "Quận Tây", 1));
    measured(target, east, "19");
    assertThat(closings.missing(OFFICER, closing))
        .containsExactly(new Closing.Missing(west, "Quận Tây", 1));
    assertThat(closings.missingOf(east, closing)).isZero();
  }

  @Test
  void what_is_public_stays_as_it_was_until_published_again_or_withdrawn() {
    var target = define("Hộ thoát nghèo", null);
    planned(target, east, "5");
    measured(target, east, "19");
    var publications = world.bean(Publications.class);
    var scorecards = world.bean(Scorecards.class);
    var id =
        publications.publish(
            OFFICER, scorecards.of(OFFICER, east, Y2022, TODAY), null, "", "15/TB", TODAY);
    var wrong = measurements.standing(target, east, Y2022).orElseThrow();
    measurements.correct(
        OFFICER, target, east, Y2022, wrong.id(), Measured.of("18"), "BC 2", "", "đếm nhầm");
    var line = publications.open(id).orElseThrow().lines().getFirst();
    assertThat(Objects.requireNonNull(line.reached()).measured()).isEqualTo(Measured.of("19"));
    assertThat(line.percent()).isEqualByComparingTo("380");
    var again =
        publications.publish(
            OFFICER, scorecards.of(OFFICER, east, Y2022, TODAY), null, "", "16/TB", TODAY);
    assertThat(publications.open(id)).isEmpty();
    publications.withdraw(OFFICER, east, again, "công bố nhầm kỳ");
    assertThat(publications.open(again)).isEmpty();
    assertThat(publications.open(10)).isEmpty();
  }

  @Test
  void a_plan_entered_wrongly_is_put_right_under_its_own_day_with_a_reason() {
    var target = define("Việc làm", null);
    planned(target, east, "5");
    assertThatThrownBy(() -> plans.mend(OFFICER, target, east, Y2022, plan("6", "")))
        .isInstanceOf(Refused.class);
    plans.mend(OFFICER, target, east, Y2022, plan("6", "gõ nhầm"));
    assertThat(plans.of(target, east, Y2022))
        .extracting(Plan::planned)
        .containsExactly(new Planned.Figure(new BigDecimal("6")));
  }
}
