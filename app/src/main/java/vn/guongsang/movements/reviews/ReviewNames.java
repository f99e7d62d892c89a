package vn.guongsang.movements.reviews;

import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.movements.db.Tables.REVIEW;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;

/** Reviews are called by what they review. */
@Component
class ReviewNames implements NameOf {

  private final DSLContext sql;

  ReviewNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Reviews.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(REVIEW.ID, MOVEMENT.NAME)
        .from(REVIEW)
        .join(MOVEMENT)
        .on(MOVEMENT.ID.eq(REVIEW.MOVEMENT))
        .where(REVIEW.ID.in(ids))
        .fetchMap(REVIEW.ID, MOVEMENT.NAME);
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/movements/reviews/" + id);
  }
}
