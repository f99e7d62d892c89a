package vn.guongsang.targets;

import static vn.guongsang.targets.db.Tables.YEAR_OF_MONTHS;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vn.guongsang.targets.db.tables.YearOfMonths;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.RollUp;

/**
 * Totals below a unit, from the years of months that the database adds up as figures come.
 *
 * <p>It answers where that is certain: sums, over a stretch of quarters of one year, with nothing
 * but months entered in that year, and by units of one depth in the tree, of which none can lie
 * above another. All else is open, and {@link Known} reads the figures themselves.
 *
 * @param totals by indicator; those without any figure are left out
 * @param open indicators of which nothing can be said here
 */
record KeptYears(Map<UUID, RollUp.Total> totals, Set<UUID> open) {

  private static final YearOfMonths KEPT = YEAR_OF_MONTHS.as("kept");
  private static final Field<UUID> UNIT = DSL.field(DSL.name("below", "unit"), SQLDataType.UUID);
  private static final Field<Integer> DEPTH =
      DSL.field(DSL.name("below", "depth"), SQLDataType.INTEGER);

  /**
   * @param depths of the units below and of the one asked for, in the tree of the period's last day
   */
  static KeptYears below(
      DSLContext sql, Collection<Indicator> asked, Map<UUID, Integer> depths, Period period) {
    var totals = new HashMap<UUID, RollUp.Total>();
    var open = new HashSet<UUID>();
    var sums = new HashSet<UUID>();
    for (var one : asked) {
      (one.said().aggregation() == Aggregation.SUM ? sums : open).add(one.id().value());
    }
    var last = quarters(period);
    if (last.isEmpty()) {
      open.addAll(sums);
    } else if (!sums.isEmpty()) {
      read(sql, sums, depths, period, last, totals, open);
    }
    totals.keySet().removeAll(open);
    return new KeptYears(totals, open);
  }

  private static void read(
      DSLContext sql,
      Set<UUID> sums,
      Map<UUID, Integer> depths,
      Period period,
      Set<Integer> quarters,
      Map<UUID, RollUp.Total> totals,
      Set<UUID> open) {
    var value = added(quarters);
    var months = counted(quarters);
    // The units stand in the question itself: bound, they would be planned for as if they were ten.
    var below =
        DSL.table(
                "unnest({0}::uuid[], {1}::int[])",
                DSL.inline(array(depths.keySet())), DSL.inline(array(depths.values())))
            .as("below", "unit", "depth");
    // A limit that limits nothing keeps the planner from reading all units' years for those of a
    // few.
    var kept =
        DSL.lateral(
            DSL.selectFrom(YEAR_OF_MONTHS)
                .where(YEAR_OF_MONTHS.UNIT.eq(UNIT))
                .and(YEAR_OF_MONTHS.YEAR.eq((short) period.year()))
                .and(YEAR_OF_MONTHS.INDICATOR.eq(DSL.any(sums.toArray(UUID[]::new))))
                .offset(DSL.inline(0))
                .asTable(KEPT));
    sql.select(
            KEPT.INDICATOR,
            DEPTH,
            DSL.sum(value),
            DSL.count().filterWhere(months.gt((short) 0)),
            DSL.boolOr(KEPT.OTHERS.ne(0)))
        .from(below)
        .crossJoin(kept)
        .groupBy(KEPT.INDICATOR, DEPTH)
        .forEach(
            row -> {
              var total = new RollUp.Total(row.value3(), null, row.value4());
              if (row.value5() || (row.value4() > 0 && totals.put(row.value1(), total) != null)) {
                open.add(row.value1());
              }
            });
  }

  /** Which quarters of its first year a period is made of; none where it is made of others. */
  private static Set<Integer> quarters(Period period) {
    return switch (period.kind()) {
      case QUARTER -> Set.of(period.part());
      case HALF -> period.part() == 1 ? Set.of(1, 2) : Set.of(3, 4);
      case NINE_MONTHS -> Set.of(1, 2, 3);
      case YEAR -> Set.of(1, 2, 3, 4);
      case MONTH, SCHOOL_YEAR, TERM -> Set.of();
    };
  }

  private static Field<BigDecimal> added(Set<Integer> quarters) {
    return quarters.stream()
        .map(
            quarter ->
                switch (quarter) {
                  case 1 -> KEPT.Q1;
                  case 2 -> KEPT.Q2;
                  case 3 -> KEPT.Q3;
                  default -> KEPT.Q4;
                })
        .map(field -> (Field<BigDecimal>) field)
        .reduce(Field::add)
        .orElseThrow();
  }

  private static Field<Short> counted(Set<Integer> quarters) {
    return quarters.stream()
        .map(
            quarter ->
                switch (quarter) {
                  case 1 -> KEPT.N1;
                  case 2 -> KEPT.N2;
                  case 3 -> KEPT.N3;
                  default -> KEPT.N4;
                })
        .map(field -> (Field<Short>) field)
        .reduce(Field::add)
        .orElseThrow();
  }

  private static String array(Collection<?> all) {
    return all.stream().map(Objects::toString).collect(Collectors.joining(",", "{", "}"));
  }
}
