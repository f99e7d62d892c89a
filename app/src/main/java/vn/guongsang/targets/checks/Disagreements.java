package vn.guongsang.targets.checks;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;
import static vn.guongsang.targets.db.Tables.MEASUREMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.figures.Period;

/**
 * Finds, over all units of a scope, whose reported figures do not agree: of this year and the last,
 * and of terms. The database leaves out what agrees; the checks themselves have the last word.
 */
@Component
public class Disagreements {

  /** Of one check; whoever has more has another trouble than finding them. */
  private static final int MOST = 200;

  private static final Comparator<Disagreement> LATEST_FIRST =
      Comparator.comparing((Disagreement one) -> one.period().lastDay()).reversed();

  private final DSLContext sql;
  private final Consistencies consistencies;
  private final Questions questions;

  Disagreements(DSLContext sql, Consistencies consistencies, Questions questions) {
    this.sql = sql;
    this.consistencies = consistencies;
    this.questions = questions;
  }

  /** The latest periods first, then in the order of the checks and units. */
  public List<Disagreement> all(Viewer viewer, LocalDate today) {
    var found = new ArrayList<Found>();
    for (var one : consistencies.all(viewer)) {
      found.addAll(found(viewer, one, today));
    }
    var asked = questions.of(viewer, found.stream().map(Found::period).distinct().toList());
    var out = new ArrayList<Disagreement>();
    for (var one : found) {
      var check = one.consistency();
      check
          .violation(
              one.now(), one.before(), asked.get(List.of(check.id(), one.unit(), one.period())))
          .ifPresent(
              violation ->
                  out.add(new Disagreement(one.unit(), one.unitName(), one.period(), violation)));
    }
    out.sort(LATEST_FIRST);
    return out;
  }

  private record Found(
      Consistency consistency,
      UnitId unit,
      String unitName,
      Period period,
      Map<UUID, BigDecimal> now,
      Map<UUID, BigDecimal> before) {}

  private List<Found> found(Viewer viewer, Consistency one, LocalDate today) {
    var parts = one.parts().stream().map(part -> part.id().value()).toList();
    var values = new ArrayList<Field<BigDecimal>>();
    for (var part : parts) {
      values.add(DSL.max(MEASUREMENT.VALUE).filterWhere(MEASUREMENT.INDICATOR.eq(part)));
    }
    var earlier = MEASUREMENT.as("earlier");
    var before = DSL.max(earlier.VALUE);
    var shown = new ArrayList<Field<?>>(values);
    shown.addAll(List.of(MEASUREMENT.UNIT, UNIT_TODAY.NAME, MEASUREMENT.PERIOD, before));
    return sql.select(shown)
        .from(MEASUREMENT)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(MEASUREMENT.UNIT))
        .leftJoin(earlier)
        .on(one.kind() == Consistency.Kind.JUMP ? DSL.trueCondition() : DSL.falseCondition())
        .and(earlier.INDICATOR.eq(MEASUREMENT.INDICATOR))
        .and(earlier.UNIT.eq(MEASUREMENT.UNIT))
        .and(earlier.STANDING)
        .and(earlier.PERIOD.eq(codeBefore()))
        .where(MEASUREMENT.INDICATOR.in(parts))
        .and(MEASUREMENT.STANDING)
        .and(looked(today))
        .and(viewer.seesUnit(MEASUREMENT.UNIT))
        .groupBy(MEASUREMENT.UNIT, UNIT_TODAY.NAME, UNIT_TODAY.ORDER_PATH, MEASUREMENT.PERIOD)
        .having(suspect(one, values, before))
        .orderBy(MEASUREMENT.PERIOD.desc(), UNIT_TODAY.ORDER_PATH)
        .limit(MOST)
        .fetch(
            row -> {
              var now = new HashMap<UUID, BigDecimal>();
              var then = new HashMap<UUID, BigDecimal>();
              for (var i = 0; i < parts.size(); i++) {
                now.put(parts.get(i), row.get(values.get(i)));
              }
              then.put(parts.getFirst(), row.get(before));
              return new Found(
                  one,
                  new UnitId(row.get(MEASUREMENT.UNIT)),
                  row.get(UNIT_TODAY.NAME),
                  Period.of(row.get(MEASUREMENT.PERIOD)).orElseThrow(),
                  now,
                  then);
            });
  }

  /** Codes begin with their year; those of terms with their first. */
  private static Condition looked(LocalDate today) {
    return MEASUREMENT
        .PERIOD
        .ge(Integer.toString(today.getYear() - 1))
        .and(MEASUREMENT.PERIOD.lt(Integer.toString(today.getYear() + 1)))
        .or(MEASUREMENT.PERIOD.like("%-T%"));
  }

  /** {@link Period#before}, of a code. */
  private static Field<String> codeBefore() {
    var year = DSL.left(MEASUREMENT.PERIOD, 4).cast(Integer.class);
    var rest = DSL.substring(MEASUREMENT.PERIOD, 5);
    return DSL.when(
            rest.startsWith("-T"),
            year.minus(DSL.substring(MEASUREMENT.PERIOD, 7).cast(Integer.class)).cast(String.class))
        .otherwise(year.minus(1).cast(String.class))
        .concat(rest);
  }

  private static Condition suspect(
      Consistency one, List<Field<BigDecimal>> values, Field<BigDecimal> before) {
    return switch (one.kind()) {
      case BALANCE ->
          values
              .get(0)
              .minus(values.get(1))
              .plus(DSL.coalesce(values.get(2), BigDecimal.ZERO))
              .ne(values.get(3));
      case PART_OF_WHOLE -> values.get(0).gt(values.get(1));
      case SUM_OF_PARTS ->
          values.subList(0, values.size() - 1).stream()
              .reduce(Field::plus)
              .orElseThrow()
              .ne(values.getLast());
      case SHARE_OF_COUNT -> values.get(0).isNotNull();
      case JUMP -> before.isNotNull();
    };
  }
}
