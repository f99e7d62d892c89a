package vn.guongsang.movements.commitments;

import static vn.guongsang.movements.db.Tables.COMMITMENT;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;

/** Commitments are called by their titles. */
@Component
class CommitmentNames implements NameOf {

  private final DSLContext sql;

  CommitmentNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Commitments.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(COMMITMENT.ID, COMMITMENT.TITLE)
        .from(COMMITMENT)
        .where(COMMITMENT.ID.in(ids))
        .fetchMap(COMMITMENT.ID, COMMITMENT.TITLE);
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/commitments/" + id);
  }
}
