package vn.guongsang.movements.reviews;

import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.movements.db.Tables.REVIEW;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.Ties;
import vn.guongsang.movements.cascade.Cascade;
import vn.guongsang.movements.cascade.Share;
import vn.guongsang.movements.db.tables.records.ReviewRecord;
import vn.guongsang.movements.figures.Figure;
import vn.guongsang.movements.figures.Figures;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.Indicator;
import vn.guongsang.targets.figures.Period;

/** Finds reviews; those not held yet are the leading unit's own business. */
@Component
public class Reviews {

  /** The kind of subject under which sentences speak of reviews. */
  public static final String SUBJECT = "movement-review";

  private final DSLContext sql;
  private final Movements movements;
  private final Cascade cascade;
  private final Ties ties;
  private final Figures figures;

  Reviews(DSLContext sql, Movements movements, Cascade cascade, Ties ties, Figures figures) {
    this.sql = sql;
    this.movements = movements;
    this.cascade = cascade;
    this.ties = ties;
    this.figures = figures;
  }

  private static Condition seen(Viewer viewer) {
    return REVIEW
        .TENANT
        .eq(viewer.tenant())
        .and(
            viewer
                .seesUnit(REVIEW.UNIT)
                .or(REVIEW.HELD_AT.isNotNull().and(Movements.seen(viewer))));
  }

  /** The latest first. */
  public List<Review> of(Viewer viewer, MovementId movement) {
    return list(viewer, REVIEW.MOVEMENT.eq(movement.value()));
  }

  public Review within(Viewer viewer, ReviewId id) {
    return list(viewer, REVIEW.ID.eq(id.value())).stream().findFirst().orElseThrow(NotFound::new);
  }

  /** The same, refused where another unit wrote it. */
  Review led(Viewer viewer, ReviewId id) {
    var review = within(viewer, id);
    if (!review.mine()) {
      throw Refused.because("reviews.fault.of-another", review.unitName());
    }
    return review;
  }

  private List<Review> list(Viewer viewer, Condition where) {
    var mine = DSL.field(DSL.coalesce(DSL.field(viewer.seesUnit(REVIEW.UNIT)), false)).as("mine");
    return sql.select(REVIEW, MOVEMENT.NAME, UNIT_TODAY.NAME, mine)
        .from(REVIEW)
        .join(MOVEMENT)
        .on(MOVEMENT.ID.eq(REVIEW.MOVEMENT))
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(REVIEW.UNIT))
        .where(seen(viewer))
        .and(where)
        .orderBy(REVIEW.DAY.desc(), REVIEW.ID.desc())
        .fetch(row -> read(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  private Review read(ReviewRecord row, String movement, String unit, @Nullable Boolean mine) {
    var said =
        new Review.Said(
            Review.ReviewKind.valueOf(row.getKind()),
            row.getDay(),
            Period.of(row.getPeriod()).orElseThrow(),
            row.getReached(),
            row.getLessons(),
            row.getModels());
    var launched = row.getLaunched();
    var asked = row.getAsked();
    var frozen = row.getFigures();
    return new Review(
        new ReviewId(row.getId()),
        new MovementId(row.getMovement()),
        movement,
        new UnitId(row.getUnit()),
        unit,
        said,
        row.getFile(),
        row.getHeldAt(),
        launched == null || asked == null ? null : new Share(launched, asked),
        frozen == null ? List.of() : figures.allRead(frozen),
        Boolean.TRUE.equals(mine),
        row.getVersion());
  }

  /** Those of the day it was held; until then those of today. */
  public List<Figure> figures(Viewer viewer, Review review, LocalDate today) {
    return review.held()
        ? review.figures()
        : figures.of(
            viewer,
            review.unit(),
            review.said().period(),
            ties.indicators(viewer, review.movement()).stream().map(Indicator::id).toList(),
            today);
  }

  /** Who had launched on the day it was held; until then on this day. */
  public Share share(Viewer viewer, Review review) {
    var share = review.share();
    return share == null ? cascade.share(movement(viewer, review)) : share;
  }

  Movement movement(Viewer viewer, Review review) {
    return movements.within(viewer, review.movement());
  }
}
