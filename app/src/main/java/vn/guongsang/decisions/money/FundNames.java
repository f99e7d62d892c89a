package vn.guongsang.decisions.money;

import static vn.guongsang.decisions.db.Tables.FUND;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;

/** Funds are called by their name and year. */
@Component
class FundNames implements NameOf {

  private final DSLContext sql;

  FundNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Funds.SUBJECT;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(FUND.ID, FUND.NAME, FUND.YEAR)
        .from(FUND)
        .where(FUND.ID.in(ids))
        .fetchMap(FUND.ID, row -> row.value2() + " " + row.value3());
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/funds/" + id);
  }
}
