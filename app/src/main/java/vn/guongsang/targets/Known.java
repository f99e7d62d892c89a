package vn.guongsang.targets;

import static java.util.stream.Collectors.toSet;
import static vn.guongsang.targets.db.Tables.MEASUREMENT;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;

/**
 * The figures that stand of a period and of what lies in it, by indicator, unit and period.
 *
 * <p>Where all that a unit said of a sum are parts of one length, which cannot overlap, the
 * database adds them up and one figure of the whole comes back instead of twelve: a country's year
 * is one row a commune. All else comes as it was said, and is put together by {@code OverTime}.
 *
 * @param units asked for
 * @param added whose figure of the whole was added up so, and not reported
 */
record Known(Set<UUID> units, Map<UUID, Map<UUID, Map<Period, Measured>>> all, Set<Place> added) {

  private static final int MANY = 500;

  /** What a figure is of, whatever its period. */
  private record Place(UUID indicator, UUID unit) {}

  static Known of(
      DSLContext sql, Collection<Indicator> indicators, Collection<UUID> units, Period period) {
    var known = new Known(Set.copyOf(units), new HashMap<>(), new HashSet<>());
    var weights = new HashSet<UUID>();
    indicators.stream()
        .map(one -> one.said().weight())
        .filter(java.util.Objects::nonNull)
        .forEach(weight -> weights.add(weight.value()));
    var sums = new HashSet<UUID>();
    var others = new HashSet<>(weights);
    for (var one : indicators) {
      var adds = one.said().aggregation() == Aggregation.SUM && !weights.contains(one.id().value());
      (adds ? sums : others).add(one.id().value());
    }
    var places = places(units);
    if (!sums.isEmpty()) {
      var unlike = known.add(sql, sums, places, period);
      if (!unlike.isEmpty()) {
        known.read(
            sql,
            unlike.stream().map(Place::indicator).collect(toSet()),
            places(unlike.stream().map(Place::unit).collect(toSet())),
            period);
      }
    }
    if (!others.isEmpty()) {
      known.read(sql, others, places, period);
    }
    return known;
  }

  /** Adds up what can be added up, and says whose figures cannot. */
  private Set<Place> add(DSLContext sql, Set<UUID> sums, Condition places, Period period) {
    var length = DSL.translate(DSL.substring(MEASUREMENT.PERIOD, 6, 1), "1", "0");
    var alike =
        DSL.min(length)
            .eq(DSL.max(length))
            .and(DSL.max(length).ne("T"))
            .and(DSL.boolAnd(MEASUREMENT.PERIOD.ne(period.code())));
    var unlike = new HashSet<Place>();
    sql.select(
            MEASUREMENT.INDICATOR, MEASUREMENT.UNIT, DSL.sum(MEASUREMENT.VALUE), DSL.field(alike))
        .from(MEASUREMENT)
        .where(standing(sums, period))
        .and(places)
        .groupBy(MEASUREMENT.INDICATOR, MEASUREMENT.UNIT)
        .forEach(
            row -> {
              var place = new Place(row.value1(), row.value2());
              if (!units.contains(place.unit())) {
                return;
              }
              if (!row.value4()) {
                unlike.add(place);
              } else if (row.value3() != null) {
                added.add(place);
                put(place, period, Measured.of(row.value3()));
              }
            });
    return unlike;
  }

  /** As they were said, but for places that were added up. */
  private void read(DSLContext sql, Set<UUID> indicators, Condition places, Period period) {
    sql.select(
            MEASUREMENT.INDICATOR,
            MEASUREMENT.UNIT,
            MEASUREMENT.PERIOD,
            MEASUREMENT.VALUE,
            MEASUREMENT.PLACE,
            MEASUREMENT.AMONG,
            MEASUREMENT.MOVED)
        .from(MEASUREMENT)
        .where(standing(indicators, period))
        .and(places)
        .forEach(
            row -> {
              var place = new Place(row.value1(), row.value2());
              if (units.contains(place.unit()) && !added.contains(place)) {
                put(
                    place,
                    Period.of(row.value3()).orElseThrow(),
                    new Measured(row.value4(), row.value5(), row.value6(), row.value7()));
              }
            });
  }

  /**
   * Indicators, periods and a few units stand in the question itself: bound, they would be planned
   * for as if they were ten.
   */
  private static Condition standing(Set<UUID> indicators, Period period) {
    return MEASUREMENT
        .INDICATOR
        .in(indicators.stream().map(DSL::inline).toList())
        .and(
            MEASUREMENT.PERIOD.in(
                period.parts().stream().map(Period::code).map(DSL::inline).toList()))
        .and(MEASUREMENT.STANDING);
  }

  /** Of a whole country's units all figures are read: it is quicker than to look for each. */
  private static Condition places(Collection<UUID> units) {
    return units.size() > MANY
        ? DSL.noCondition()
        : MEASUREMENT.UNIT.in(units.stream().map(DSL::inline).toList());
  }

  private void put(Place place, Period period, Measured measured) {
    all.computeIfAbsent(place.indicator(), i -> new HashMap<>())
        .computeIfAbsent(place.unit(), u -> new HashMap<>())
        .put(period, measured);
  }

  Map<UUID, Map<Period, Measured>> of(@Nullable IndicatorId indicator) {
    return indicator == null ? Map.of() : all.getOrDefault(indicator.value(), Map.of());
  }

  /** Whether a figure of the whole was reported as such. */
  boolean reported(IndicatorId indicator, UUID unit) {
    return !added.contains(new Place(indicator.value(), unit));
  }
}
