package vn.guongsang.targets.checks;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;
import static vn.guongsang.targets.db.Tables.QUESTION;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.figures.Period;

/** Keeps what units were asked about their figures, and what they answered. */
@Component
public class Questions {

  private final DSLContext sql;
  private final Journal journal;
  private final Clock clock;

  Questions(DSLContext sql, Journal journal, Clock clock) {
    this.sql = sql;
    this.journal = journal;
    this.clock = clock;
  }

  /** The latest one about each check. */
  Map<UUID, Question> of(UnitId unit, Period period) {
    var out = new HashMap<UUID, Question>();
    list(QUESTION.UNIT.eq(unit.value()).and(QUESTION.PERIOD.eq(period.code())))
        .forEach(one -> out.put(one.consistency(), one));
    return out;
  }

  /** The latest one about each check, unit and period, of the viewer's scope. */
  Map<List<Object>, Question> of(Viewer viewer, Collection<Period> periods) {
    var out = new HashMap<List<Object>, Question>();
    list(QUESTION.PERIOD.in(periods.stream().map(Period::code).toList()).and(seen(viewer)))
        .forEach(one -> out.put(List.of(one.consistency(), one.unit(), one.period()), one));
    return out;
  }

  /** What waits for an answer in the viewer's scope, the longest waiting first. */
  public List<Question> open(Viewer viewer) {
    return list(QUESTION.ANSWERED_AT.isNull().and(seen(viewer)));
  }

  /** Within the viewer's scope, else {@link NotFound}. */
  public Question within(Viewer viewer, UUID id) {
    return list(QUESTION.ID.eq(id).and(seen(viewer))).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static Condition seen(Viewer viewer) {
    return QUESTION.TENANT.eq(viewer.tenant()).and(viewer.seesUnit(QUESTION.UNIT));
  }

  private List<Question> list(Condition where) {
    return sql.select(QUESTION, UNIT_TODAY.NAME)
        .from(QUESTION)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(QUESTION.UNIT))
        .where(where)
        .orderBy(QUESTION.ASKED_AT, QUESTION.ID)
        .fetch(
            row -> {
              var one = row.value1();
              return new Question(
                  one.getId(),
                  one.getConsistency(),
                  new UnitId(one.getUnit()),
                  row.value2(),
                  Period.of(one.getPeriod()).orElseThrow(),
                  one.getWords(),
                  one.getAskedAt(),
                  one.getAnswer(),
                  one.getAnsweredAt(),
                  one.getVersion());
            });
  }

  /** Asks the unit, with the numbers as they stand; while one question waits no second is put. */
  @Transactional
  public UUID ask(Viewer viewer, UnitId unit, Period period, Violation violation, String words) {
    var id = TimeOrderedId.at(clock.millis());
    var made =
        sql.insertInto(QUESTION)
            .set(QUESTION.ID, id)
            .set(QUESTION.TENANT, viewer.tenant())
            .set(QUESTION.CONSISTENCY, violation.consistency().id())
            .set(QUESTION.UNIT, unit.value())
            .set(QUESTION.PERIOD, period.code())
            .set(QUESTION.EXPECTED, violation.expected())
            .set(QUESTION.FOUND, violation.found())
            .set(QUESTION.WORDS, words)
            .set(QUESTION.ASKED_BY, viewer.account().map(a -> a.value()).orElse(null))
            .set(QUESTION.ASKED_AT, clock.instant())
            .onConflictDoNothing()
            .execute();
    if (made == 0) {
      throw Refused.because("targets.fault.asked-already");
    }
    journal.record(
        viewer,
        Entry.of("targets.asked", "unit", unit.value())
            .in(unit)
            .because(words)
            .fact("period", period.code()));
    return id;
  }

  /** The unit's answer; it is kept beside the figures, which it does not change. */
  @Transactional
  public void answer(Viewer viewer, UUID id, int version, String answer) {
    var question = within(viewer, id);
    if (!question.open()) {
      throw Refused.because("targets.fault.answered-already");
    }
    var changed =
        sql.update(QUESTION)
            .set(QUESTION.ANSWER, answer)
            .set(QUESTION.ANSWERED_BY, viewer.account().map(a -> a.value()).orElse(null))
            .set(QUESTION.ANSWERED_AT, clock.instant())
            .set(QUESTION.VERSION, version + 1)
            .where(QUESTION.ID.eq(id))
            .and(QUESTION.VERSION.eq(version))
            .and(QUESTION.ANSWERED_AT.isNull())
            .execute();
    if (changed == 0) {
      throw new StaleVersion(question.unit().value(), within(viewer, id).version());
    }
    journal.record(
        viewer,
        Entry.of("targets.answered", "unit", question.unit().value())
            .in(question.unit())
            .because(answer)
            .fact("period", question.period().code()));
  }
}
