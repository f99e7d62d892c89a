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
import java.util.Optional;
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
import vn.guongsang.targets.figures.Check;
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
    var now = gathering.of(viewer, unit, period, parts, today);
    var before = gathering.of(viewer, unit, period.before(), parts, today);
    var asked = questions.of(unit, period);
    var out = new ArrayList<Violation>();
    for (var one : all) {
      found(one, now, before)
          .ifPresent(check -> violation(one, check, now, asked).ifPresent(out::add));
    }
    return out;
  }

  private static @Nullable BigDecimal value(Map<UUID, Reached> all, Indicator indicator) {
    var reached = all.get(indicator.id().value());
    return reached == null ? null : reached.measured().value();
  }

  /**
   * The check over what is known; nothing where too little is. Who joined may be left unsaid: then
   * the rest must leave room for them.
   */
  private static Optional<Check> found(
      Consistency one, Map<UUID, Reached> now, Map<UUID, Reached> before) {
    var values = one.parts().stream().map(part -> value(now, part)).toList();
    if (one.kind() == Consistency.Kind.BALANCE) {
      var start = values.get(0);
      var left = values.get(1);
      var joined = values.get(2);
      var end = values.get(3);
      if (start == null || left == null || end == null) {
        return Optional.empty();
      }
      var balance = new Check.Balance(start, left, joined == null ? BigDecimal.ZERO : joined, end);
      return joined == null && balance.joinedNeeded().signum() >= 0
          ? Optional.empty()
          : Optional.of(balance);
    }
    if (values.stream().anyMatch(Objects::isNull)) {
      return Optional.empty();
    }
    var all = values.stream().map(Objects::requireNonNull).toList();
    return switch (one.kind()) {
      case PART_OF_WHOLE -> Optional.of(new Check.PartOfWhole(all.get(0), all.get(1)));
      case SUM_OF_PARTS ->
          Optional.of(new Check.SumOfParts(all.subList(0, all.size() - 1), all.getLast()));
      case SHARE_OF_COUNT ->
          Optional.of(new Check.ShareOfCount(all.get(0), all.get(1), all.get(2)));
      case JUMP -> {
        var was = value(before, one.parts().getFirst());
        yield was == null || one.atMost() == null
            ? Optional.empty()
            : Optional.of(new Check.Jump(was, all.getFirst(), one.atMost()));
      }
      case BALANCE -> throw new IllegalStateException();
    };
  }

  private static Optional<Violation> violation(
      Consistency one, Check check, Map<UUID, Reached> now, Map<UUID, Question> asked) {
    return check
        .mismatch()
        .map(
            mismatch ->
                new Violation(
                    one,
                    one.parts().stream()
                        .map(part -> new Violation.Figure(part, value(now, part)))
                        .toList(),
                    mismatch.expected(),
                    mismatch.found(),
                    check instanceof Check.Balance balance && balance.joinedNeeded().signum() < 0,
                    asked.get(one.id())));
  }
}
