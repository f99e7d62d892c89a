package vn.guongsang.movements.open;

import static vn.guongsang.movements.db.Tables.MOVEMENT;

import java.time.Clock;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** Shows a movement to everybody, by deed, and takes it back, with a reason. */
@Component
public class MovementPublicity {

  private final DSLContext sql;
  private final Movements movements;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MovementPublicity(
      DSLContext sql,
      Movements movements,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sql = sql;
    this.movements = movements;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public void publish(Viewer viewer, MovementId id, int version) {
    var movement = movements.led(viewer, id, version);
    if (movement.state() == Movement.State.DRAFT) {
      throw Refused.because("open.fault.draft");
    }
    if (movement.published()) {
      throw Refused.because("open.fault.already");
    }
    set(viewer, movement, clock.instant(), "published", "");
  }

  @Transactional
  public void withdraw(Viewer viewer, MovementId id, int version, String reason) {
    var movement = movements.led(viewer, id, version);
    if (!movement.published()) {
      throw Refused.because("open.fault.not-shown");
    }
    if (reason.isEmpty()) {
      throw Refused.field("reason", "movements.fault.no-reason");
    }
    set(viewer, movement, null, "withdrawn", reason);
  }

  private void set(
      Viewer viewer, Movement movement, @Nullable Instant at, String verb, String reason) {
    sql.update(MOVEMENT)
        .set(MOVEMENT.PUBLISHED_AT, at)
        .set(MOVEMENT.VERSION, movement.version() + 1)
        .where(MOVEMENT.ID.eq(movement.id().value()))
        .execute();
    journal.record(
        viewer,
        Entry.of("movements." + verb, Movements.SUBJECT, movement.id().value())
            .in(movement.unit())
            .because(reason));
    events.publishEvent(new Movements.Changed(movement.id()));
  }
}
