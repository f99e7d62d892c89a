package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.ACCOUNT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.NameOf;
import vn.guongsang.shell.Viewer;

/** Who did it, in the journal's sentences. */
@Component
class AccountNames implements NameOf {

  private final DSLContext sql;

  AccountNames(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return "account";
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return sql.select(ACCOUNT.ID, ACCOUNT.NAME)
        .from(ACCOUNT)
        .where(ACCOUNT.ID.in(ids))
        .fetchMap(ACCOUNT.ID, ACCOUNT.NAME);
  }

  @Override
  public List<UUID> found(Viewer viewer, String folded, int atMost) {
    return sql.select(ACCOUNT.ID)
        .from(ACCOUNT)
        .where(viewer.seesUnit(ACCOUNT.UNIT), AccountList.named(folded))
        .orderBy(ACCOUNT.FOLDED, ACCOUNT.ID)
        .limit(atMost)
        .fetch(ACCOUNT.ID);
  }

  @Override
  public Optional<String> href(UUID id) {
    return Optional.of("/accounts/" + id);
  }
}
