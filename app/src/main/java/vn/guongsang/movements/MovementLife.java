package vn.guongsang.movements;

import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.movements.db.Tables.STEP;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.movements.Movement.State;
import vn.guongsang.movements.db.tables.records.StepRecord;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** Launches a movement, reviews, suspends, resumes and closes it, each on a day. */
@Component
public class MovementLife {

  private final DSLContext sql;
  private final Movements movements;
  private final Authority authority;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MovementLife(
      DSLContext sql,
      Movements movements,
      Authority authority,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sql = sql;
    this.movements = movements;
    this.authority = authority;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One deed of its life.
   *
   * @param state what it was afterwards
   */
  public record Step(Move move, State state, LocalDate day, String reason) {}

  /** The first one first. */
  public List<Step> of(MovementId id) {
    return sql.selectFrom(STEP)
        .where(STEP.MOVEMENT.eq(id.value()))
        .orderBy(STEP.MADE_AT, STEP.ID)
        .fetch(
            row ->
                new Step(
                    Move.valueOf(row.getMove()),
                    State.valueOf(row.getState()),
                    row.getDay(),
                    row.getReason()));
  }

  /** Refused out of turn, on a day to come, or before what happened last. */
  @Transactional
  public void move(
      Viewer viewer,
      MovementId id,
      int version,
      Move move,
      LocalDate day,
      String reason,
      LocalDate today) {
    var before = movements.led(viewer, id, version);
    if (!move.from(before.state())) {
      throw Refused.because("movements.fault.move." + move.name());
    }
    if (move.needsReason() && reason.isEmpty()) {
      throw Refused.field("reason", "movements.fault.no-reason");
    }
    if (day.isAfter(today)) {
      throw Refused.field("day", "movements.fault.day-to-come", day);
    }
    var steps = of(id);
    if (!steps.isEmpty() && day.isBefore(steps.getLast().day())) {
      throw Refused.field("day", "movements.fault.day-before", steps.getLast().day());
    }
    if (move == Move.LAUNCH) {
      authority.check(viewer, before.unit(), before.said().scope());
    }
    var state = move == Move.RESUME ? before(steps) : move.to();
    insert(viewer, id.value(), move, state, day, reason);
    var change =
        sql.update(MOVEMENT).set(MOVEMENT.STATE, state.name()).set(MOVEMENT.VERSION, version + 1);
    if (move == Move.LAUNCH) {
      change.set(MOVEMENT.LAUNCHED_ON, day);
    }
    if (move == Move.CLOSE) {
      change.set(MOVEMENT.CLOSED_ON, day);
    }
    change.where(MOVEMENT.ID.eq(id.value())).execute();
    journal.record(
        viewer,
        Entry.of("movements." + move.past(), Movements.SUBJECT, id.value())
            .in(before.unit())
            .because(reason)
            .fact("day", day));
    events.publishEvent(new Movements.Changed(id));
  }

  private static State before(List<Step> steps) {
    return steps.reversed().stream()
        .map(Step::state)
        .filter(state -> state != State.SUSPENDED)
        .findFirst()
        .orElse(State.LAUNCHED);
  }

  private void insert(
      Viewer viewer, UUID id, Move move, State state, LocalDate day, String reason) {
    var row = new StepRecord();
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setMovement(id);
    row.setMove(move.name());
    row.setState(state.name());
    row.setDay(day);
    row.setReason(reason);
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    sql.executeInsert(row);
  }
}
