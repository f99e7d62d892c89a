package vn.guongsang.movements.open;

import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.Ties;
import vn.guongsang.movements.cascade.Cascade;
import vn.guongsang.movements.library.Library;
import vn.guongsang.shell.Nobody;

/**
 * Reads what was published. Answers are remembered for a minute and forgotten as soon as a movement
 * is not as it was, so that what was taken back is gone at once.
 */
@Component
public class PublicMovements {

  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MOST_REMEMBERED = 1_000;
  private static final int LISTED = 200;

  private static final Condition OPEN =
      MOVEMENT.PUBLISHED_AT.isNotNull().and(MOVEMENT.STATE.ne(Movement.State.DRAFT.name()));

  private final DSLContext sql;
  private final Ties ties;
  private final Library library;
  private final Cascade cascade;
  private final Cache<MovementId, Optional<PublicMovement>> known =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(REMEMBERED).build();
  private final Cache<Boolean, List<Movement>> list =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build();

  PublicMovements(DSLContext sql, Ties ties, Library library, Cascade cascade) {
    this.sql = sql;
    this.ties = ties;
    this.library = library;
    this.cascade = cascade;
  }

  @TransactionalEventListener
  public void on(Movements.Changed changed) {
    forget();
  }

  void forget() {
    known.invalidateAll();
    list.invalidateAll();
  }

  /** Those under way first, then the latest. */
  public List<Movement> all() {
    return list.get(
        true,
        _ ->
            read(OPEN).stream()
                .sorted(java.util.Comparator.comparing(one -> one.state() == Movement.State.CLOSED))
                .toList());
  }

  /** Empty for what was not published, as for what there is not. */
  public Optional<PublicMovement> find(MovementId id) {
    return known.get(
        id,
        wanted ->
            read(OPEN.and(MOVEMENT.ID.eq(wanted.value()))).stream().findFirst().map(this::told));
  }

  private List<Movement> read(Condition where) {
    return sql.select(Movements.fields(Nobody.PUBLIC))
        .from(MOVEMENT)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(MOVEMENT.UNIT))
        .where(where)
        .orderBy(MOVEMENT.FROM_DAY.desc(), MOVEMENT.ID.desc())
        .limit(LISTED)
        .fetch(Movements::read);
  }

  private PublicMovement told(Movement movement) {
    return new PublicMovement(
        movement,
        Stream.concat(
                Stream.of(movement.unitName()),
                ties.together(movement.id()).stream().map(Ties.Named::name))
            .toList(),
        library.grounds(Nobody.PUBLIC, movement.id()).stream()
            .map(
                one ->
                    new PublicMovement.Ground(one.called(), one.said().issuer(), one.said().day()))
            .toList(),
        cascade.share(movement));
  }
}
