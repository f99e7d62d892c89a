package vn.guongsang.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.registry.RegistryWorld.OFFICER;
import static vn.guongsang.registry.RegistryWorld.TODAY;
import static vn.guongsang.targets.db.Tables.MEASUREMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitsOnADay;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;

/**
 * A unit's card takes totals below it from the years that the database keeps added up; the table of
 * one indicator reads the figures themselves. Whatever was entered, corrected and taken back, by
 * units above each other or not, for months, quarters or years: both say the same.
 */
@Tag("database")
@DisplayName("Số cộng sẵn theo năm")
class KeptYearsTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
  private static final List<Period> ASKED =
      List.of(
          Period.month(2025, 2),
          Period.quarter(2025, 1),
          Period.quarter(2025, 4),
          new Period(Period.Kind.HALF, 2025, 1),
          new Period(Period.Kind.HALF, 2025, 2),
          Period.nineMonths(2025),
          Period.year(2025),
          Period.year(2024),
          new Period(Period.Kind.SCHOOL_YEAR, 2024, 0),
          Period.term(2024, 2025));

  private final Random random = new Random(20261123);

  @Test
  void a_card_says_what_the_figures_say() {
    try (var world =
        new RegistryWorld(
            UnitsOnADay.class,
            Indicators.class,
            Plans.class,
            Locks.class,
            Measurements.class,
            Gathering.class,
            Scorecards.class)) {
      var units = new ArrayList<UnitId>();
      units.add(world.unit("Thành phố", UnitKind.PROVINCE, LONG_AGO));
      for (var i = 0; i < 2; i++) {
        var district = world.unit("Quận " + i, UnitKind.DISTRICT, LONG_AGO, units.getFirst());
        units.add(district);
        for (var j = 0; j < 3; j++) {
          units.add(world.unit("Phường " + i + j, UnitKind.WARD, LONG_AGO, district));
        }
      }
      var indicators =
          List.of(
              world
                  .bean(Indicators.class)
                  .define(OFFICER, draft(units.getFirst(), "Việc làm", Aggregation.SUM)),
              world
                  .bean(Indicators.class)
                  .define(OFFICER, draft(units.getFirst(), "Nhà mới", Aggregation.SUM)),
              world
                  .bean(Indicators.class)
                  .define(OFFICER, draft(units.getFirst(), "Số hộ", Aggregation.LAST)));
      var totals = 0;
      for (var round = 1; round <= 160; round++) {
        change(world, indicators.get(random.nextInt(3)), units, round < 100);
        if (round % 32 == 0) {
          totals += compare(world, indicators, units, round);
        }
      }
      assertThat(totals).as("totals that were compared").isGreaterThan(100);
    }
  }

  private static IndicatorDraft draft(UnitId city, String name, Aggregation aggregation) {
    return new IndicatorDraft(city, name, "hộ", 2, Direction.UP, aggregation, null, "");
  }

  /** Enters a figure, or corrects or takes back the one that stands there. */
  private void change(
      RegistryWorld world, IndicatorId indicator, List<UnitId> units, boolean wardsAndMonths) {
    var measurements = world.bean(Measurements.class);
    var sql = world.bean(DSLContext.class);
    var unit = units.get(random.nextInt(units.size()));
    var period =
        wardsAndMonths || random.nextInt(4) > 0
            ? Period.month(2024 + random.nextInt(2), random.nextInt(1, 13))
            : ASKED.get(random.nextInt(ASKED.size()));
    if (wardsAndMonths && units.indexOf(unit) % 4 <= 1) {
      return;
    }
    var stands = measurements.standing(indicator, unit, period);
    var measured =
        random.nextInt(8) == 0
            ? Measured.place(random.nextInt(1, 5), 9)
            : Measured.of(random.nextInt(1000) + "." + random.nextInt(1, 10));
    if (stands.isEmpty()) {
      measurements.enter(OFFICER, indicator, unit, period, measured, "Báo cáo", "", TODAY);
    } else if (random.nextBoolean()) {
      measurements.correct(
          OFFICER,
          indicator,
          unit,
          period,
          stands.orElseThrow().id(),
          measured,
          "Báo cáo",
          "",
          "Gõ nhầm");
    } else {
      sql.deleteFrom(MEASUREMENT)
          .where(MEASUREMENT.UNIT.eq(unit.value()))
          .and(MEASUREMENT.INDICATOR.eq(indicator.value()))
          .and(MEASUREMENT.PERIOD.eq(period.code()))
          .execute();
    }
  }

  /** How many totals of units below were compared. */
  private static int compare(
      RegistryWorld world, List<IndicatorId> indicators, List<UnitId> units, int round) {
    var scorecards = world.bean(Scorecards.class);
    var library = world.bean(Indicators.class);
    var totals = 0;
    for (var period : ASKED) {
      var table = new TreeMap<String, String>();
      for (var id : indicators) {
        for (var line : scorecards.of(OFFICER, library.within(OFFICER, id), period, TODAY)) {
          table.put(line.unitName() + ": " + id, said(line));
        }
      }
      var cards = new TreeMap<String, String>();
      for (var unit : units) {
        for (var line : scorecards.of(OFFICER, unit, period, TODAY).lines()) {
          cards.put(line.unitName() + ": " + line.indicator().id(), said(line));
          totals += line.reached().origin() == Reached.Origin.BELOW ? 1 : 0;
        }
      }
      assertThat(cards).as("round %d, %s", round, period.code()).isEqualTo(table);
    }
    return totals;
  }

  private static String said(Scorecard.Line line) {
    var reached = line.reached();
    var value = reached.measured().value();
    return "%s %s %s %s"
        .formatted(
            value == null ? "-" : value.stripTrailingZeros().toPlainString(),
            reached.measured().place(),
            reached.origin(),
            reached.units());
  }
}
