package vn.guongsang.targets.checks;

import static vn.guongsang.registry.views.Tables.UNIT_PATH;
import static vn.guongsang.targets.db.Tables.CONSISTENCY;
import static vn.guongsang.targets.db.Tables.QUESTION;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.Gathering;
import vn.guongsang.targets.Indicator;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Reached;
import vn.guongsang.targets.figures.Period;

/** Chosen checks, and what they find. */
@Component
public class Consistencies {

  private final DSLContext sql;
  private final Indicators indicators;
  private final Gathering gathering;
  private final Questions questions;
  private final Journal journal;
  private final Clock clock;

  Consistencies(
      DSLContext sql,
      Indicators indicators,
      Gathering gathering,
      Questions questions,
      Journal journal,
      Clock clock) {
    this.sql = sql;
    this.indicators = indicators;
    this.gathering = gathering;
    this.questions = questions;
    this.journal = journal;
    this.clock = clock;
  }

  /** Those all of whose indicators the viewer sees. */
  public List<Consistency> all(Viewer viewer) {
    var seen = new HashMap<UUID, Indicator>();
    indicators.all(viewer).forEach(one -> seen.put(one.id().value(), one));
    return sql
        .selectFrom(CONSISTENCY)
        .where(CONSISTENCY.TENANT.eq(viewer.tenant()))
        .orderBy(CONSISTENCY.MADE_AT, CONSISTENCY.ID)
        .fetch()
        .stream()
        .filter(row -> Arrays.stream(row.getParts()).allMatch(seen::containsKey))
        .map(
            row ->
                new Consistency(
                    row.getId(),
                    Consistency.Kind.valueOf(row.getKind()),
                    Arrays.stream(row.getParts())
                        .map(part -> Objects.requireNonNull(seen.get(part)))
                        .toList(),
                    row.getAtMost()))
        .toList();
  }

  /** From now on these figures are held against one another, in every unit that reports them. */
  @Transactional
  public UUID choose(
      Viewer viewer,
      UnitId owner,
      Consistency.Kind kind,
      List<IndicatorId> parts,
      @Nullable BigDecimal atMost) {
    if (!sql.fetchExists(
        UNIT_PATH, UNIT_PATH.UNIT.eq(owner.value()).and(viewer.seesUnit(UNIT_PATH.UNIT)))) {
      throw Refused.field("unit", "targets.fault.no-unit");
    }
    if (!kind.takes(parts.size())) {
      throw Refused.field("part-1", "targets.fault.parts", kind.least, kind.most);
    }
    if ((kind == Consistency.Kind.JUMP) != (atMost != null)) {
      throw Refused.field("at_most", "targets.fault.at-most");
    }
    parts.forEach(part -> indicators.within(viewer, part));
    var id = TimeOrderedId.at(clock.millis());
    var made =
        sql.insertInto(CONSISTENCY)
            .set(CONSISTENCY.ID, id)
            .set(CONSISTENCY.TENANT, viewer.tenant())
            .set(CONSISTENCY.UNIT, owner.value())
            .set(CONSISTENCY.KIND, kind.name())
            .set(CONSISTENCY.PARTS, parts.stream().map(IndicatorId::value).toArray(UUID[]::new))
            .set(CONSISTENCY.AT_MOST, atMost)
            .set(CONSISTENCY.MADE_AT, clock.instant())
            .onConflictDoNothing()
            .execute();
    if (made == 0) {
      throw Refused.because("targets.fault.check-there");
    }
    journal.record(
        viewer,
        Entry.of("targets.check-chosen", "unit", owner.value()).in(owner).fact("kind", kind));
    return id;
  }

  /** Holds them against one another no more; what was asked by it keeps it. */
  @Transactional
  public void withdraw(Viewer viewer, UUID id) {
    var owner =
        sql.select(CONSISTENCY.UNIT, CONSISTENCY.KIND)
            .from(CONSISTENCY)
            .where(CONSISTENCY.ID.eq(id))
            .and(CONSISTENCY.TENANT.eq(viewer.tenant()))
            .and(viewer.seesUnit(CONSISTENCY.UNIT))
            .fetchOptional()
            .orElseThrow(vn.guongsang.shell.NotFound::new);
    if (sql.fetchExists(QUESTION, QUESTION.CONSISTENCY.eq(id))) {
      throw Refused.because("targets.fault.check-asked");
    }
    sql.deleteFrom(CONSISTENCY).where(CONSISTENCY.ID.eq(id)).execute();
    var unit = new UnitId(owner.value1());
    journal.record(
        viewer,
        Entry.of("targets.check-withdrawn", "unit", unit.value())
            .in(unit)
            .fact("kind", Consistency.Kind.valueOf(owner.value2())));
  }

  /** Where the figures of a unit and period do not agree. */
  public List<Violation> violations(Viewer viewer, UnitId unit, Period period, LocalDate today) {
    var all = all(viewer);
    if (all.isEmpty()) {
      return List.of();
    }
    var parts = all.stream().flatMap(one -> one.parts().stream()).distinct().toList();
    var now = values(gathering.of(viewer, unit, period, parts, today));
    var before = values(gathering.of(viewer, unit, period.before(), parts, today));
    var asked = questions.of(unit, period);
    var out = new ArrayList<Violation>();
    for (var one : all) {
      one.violation(now, before, asked.get(one.id())).ifPresent(out::add);
    }
    return out;
  }

  private static Map<UUID, BigDecimal> values(Map<UUID, Reached> reached) {
    var out = new HashMap<UUID, BigDecimal>();
    reached.forEach(
        (indicator, one) -> {
          var value = one.measured().value();
          if (value != null) {
            out.put(indicator, value);
          }
        });
    return out;
  }
}
