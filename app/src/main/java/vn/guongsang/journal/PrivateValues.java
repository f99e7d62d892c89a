package vn.guongsang.journal;

import static vn.guongsang.journal.db.Tables.PRIVATE_VALUE;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.journal.db.tables.records.EntryRecord;
import vn.guongsang.journal.db.tables.records.PrivateValueRecord;
import vn.guongsang.shell.Vault;

/** Personal values that entries speak of, opened; what has been erased is not there any more. */
@Component
class PrivateValues {

  private final DSLContext sql;
  private final Vault vault;
  private final JsonMapper json;

  PrivateValues(DSLContext sql, Vault vault, JsonMapper json) {
    this.sql = sql;
    this.vault = vault;
    this.json = json;
  }

  /** Those that are still there, as they were written. */
  Map<UUID, String> open(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : sql.selectFrom(PRIVATE_VALUE)
            .where(PRIVATE_VALUE.ID.in(ids))
            .fetchMap(PRIVATE_VALUE.ID, this::open);
  }

  private String open(PrivateValueRecord row) {
    return vault.open(row.getKeyNo(), row.getSealed(), row.getId().toString());
  }

  /** Whether each personal value that is still there has the hash its entry holds. */
  boolean stillAsSaid(EntryRecord entry) {
    var hidden = Changes.read(json, entry.getChanges()).hidden().toList();
    if (hidden.isEmpty()) {
      return true;
    }
    var rows =
        sql.selectFrom(PRIVATE_VALUE)
            .where(PRIVATE_VALUE.ID.in(hidden.stream().map(Changes.Side.Hidden::id).toList()))
            .fetchMap(PRIVATE_VALUE.ID);
    for (var one : hidden) {
      var row = rows.get(one.id());
      if (row != null && !isThe(one, row)) {
        return false;
      }
    }
    return true;
  }

  private boolean isThe(Changes.Side.Hidden said, PrivateValueRecord row) {
    try {
      return Journal.hash(row.getSalt(), open(row)).equals(said.sha256());
    } catch (IllegalStateException e) {
      return false; // it does not open: not what was sealed, or not by our key
    }
  }
}
