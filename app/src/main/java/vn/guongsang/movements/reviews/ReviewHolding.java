package vn.guongsang.movements.reviews;

import static vn.guongsang.movements.db.Tables.REVIEW;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.MovementLife;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.db.tables.records.ReviewRecord;
import vn.guongsang.movements.figures.Figures;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** Writes reviews and holds them. */
@Component
public class ReviewHolding {

  private final DSLContext sql;
  private final Reviews reviews;
  private final Movements movements;
  private final MovementLife life;
  private final Figures figures;
  private final Journal journal;
  private final Clock clock;

  ReviewHolding(
      DSLContext sql,
      Reviews reviews,
      Movements movements,
      MovementLife life,
      Figures figures,
      Journal journal,
      Clock clock) {
    this.sql = sql;
    this.reviews = reviews;
    this.movements = movements;
    this.life = life;
    this.figures = figures;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Begins one for the unit that leads the movement.
   *
   * @param file kept already; null for none
   */
  @Transactional
  public ReviewId write(Viewer viewer, MovementId id, Review.Said said, @Nullable UUID file) {
    var movement = movements.led(viewer, id);
    if (movement.state() == Movement.State.DRAFT) {
      throw Refused.because("reviews.fault.not-launched");
    }
    var row = sql.newRecord(REVIEW);
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setMovement(id.value());
    row.setUnit(movement.unit().value());
    fill(row, said);
    row.setFile(file);
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    row.setVersion(1);
    row.insert();
    journal.record(
        viewer,
        Entry.of("reviews.written", Reviews.SUBJECT, row.getId())
            .in(movement.unit())
            .fact("day", said.day()));
    return new ReviewId(row.getId());
  }

  private static void fill(ReviewRecord row, Review.Said said) {
    row.setKind(said.kind().name());
    row.setDay(said.day());
    row.setPeriod(said.period().code());
    row.setReached(said.reached());
    row.setLessons(said.lessons());
    row.setModels(said.models());
  }

  private ReviewRecord locked(Review review, int version) {
    var row =
        sql.selectFrom(REVIEW).where(REVIEW.ID.eq(review.id().value())).forUpdate().fetchSingle();
    if (row.getVersion() != version) {
      throw new StaleVersion(review.id().value(), row.getVersion());
    }
    if (row.getHeldAt() != null) {
      throw Refused.because("reviews.fault.held");
    }
    return row;
  }

  /**
   * Until it is held.
   *
   * @param file null leaves what there is
   */
  @Transactional
  public void change(
      Viewer viewer, ReviewId id, int version, Review.Said said, @Nullable UUID file) {
    var before = reviews.led(viewer, id);
    var row = locked(before, version);
    fill(row, said);
    if (file != null) {
      row.setFile(file);
    }
    row.setVersion(version + 1);
    row.update();
    var was = before.said();
    journal.record(
        viewer,
        Entry.of("reviews.changed", Reviews.SUBJECT, id.value())
            .in(before.unit())
            .change("kind", was.kind(), said.kind())
            .change("day", was.day(), said.day())
            .change("reached", was.reached(), said.reached())
            .change("lessons", was.lessons(), said.lessons())
            .change("models", was.models(), said.models()));
  }

  /** Freezes its figures and takes the movement where it leads: reviewed, or closed. */
  @Transactional
  public void hold(Viewer viewer, ReviewId id, int version, LocalDate today) {
    var review = reviews.led(viewer, id);
    var row = locked(review, version);
    var said = review.said();
    if (said.reached().isEmpty()) {
      throw Refused.because("reviews.fault.nothing-reached");
    }
    if (said.day().isAfter(today)) {
      throw Refused.because("reviews.fault.day-to-come", said.day());
    }
    var share = reviews.share(viewer, review);
    row.setFigures(figures.allWritten(reviews.figures(viewer, review, today)));
    row.setLaunched(share.launched());
    row.setAsked(share.asked());
    row.setHeldAt(clock.instant());
    row.setVersion(version + 1);
    row.update();
    var movement = reviews.movement(viewer, review);
    var closedAlready =
        movement.state() == Movement.State.CLOSED && said.kind() == Review.ReviewKind.FINAL;
    if (!closedAlready) {
      life.move(
          viewer, movement.id(), movement.version(), said.kind().move(), said.day(), "", today);
    }
    journal.record(
        viewer,
        Entry.of("reviews.held", Reviews.SUBJECT, id.value())
            .in(review.unit())
            .fact("day", said.day()));
  }
}
