package vn.guongsang.decisions;

import static vn.guongsang.decisions.db.Tables.AWARD;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Time;

/** Awards are called by what they are, for when and whose. */
@Component
class AwardNames implements NameOf {

  private final DSLContext sql;
  private final AwardTypes types;
  private final Clock clock;

  AwardNames(DSLContext sql, AwardTypes types, Clock clock) {
    this.sql = sql;
    this.types = types;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return Awards.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    var today = Time.today(clock);
    return sql.selectFrom(AWARD)
        .where(AWARD.ID.in(ids))
        .fetchMap(
            row -> row.getId(),
            row ->
                "%s %d – %s"
                    .formatted(
                        types.name(row.getAwardType(), row.getDecidedOn(), today).vi(),
                        row.getYear(),
                        row.getHolderName()));
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/awards/" + id);
  }
}
