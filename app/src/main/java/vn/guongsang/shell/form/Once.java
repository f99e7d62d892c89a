package vn.guongsang.shell.form;

import static vn.guongsang.shell.db.Tables.ONCE;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.shell.Viewer;

/**
 * One user action, one transaction, done once. The key's row is inserted in the action's own
 * transaction: a second arrival with the same key waits on it, then gets the first one's answer; if
 * the first rolled back, its row is gone and the second may try.
 */
@Component
public class Once {

  private final DSLContext sql;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Once(DSLContext sql, TransactionTemplate transaction, Clock clock) {
    this.sql = sql;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param route what is asked for; the same key on another route is not the same action
   * @param action returns the answer, such as the address to go to; kept for a second arrival
   * @throws KeyOfAnother if the key was used by another account or for another route
   */
  public String only(UUID key, Viewer viewer, String route, Supplier<String> action) {
    return transaction.execute(
        status -> {
          var account = viewer.account().map(a -> a.value()).orElse(null);
          var first =
              sql.insertInto(ONCE, ONCE.KEY, ONCE.ACCOUNT, ONCE.ROUTE, ONCE.ANSWER, ONCE.MADE_AT)
                  .values(key, account, route, "", clock.instant())
                  .onConflictDoNothing()
                  .execute();
          if (first == 0) {
            var earlier = sql.fetchSingle(ONCE, ONCE.KEY.eq(key));
            if (!earlier.getRoute().equals(route)
                || !java.util.Objects.equals(earlier.getAccount(), account)) {
              throw new KeyOfAnother();
            }
            return earlier.getAnswer();
          }
          var answer = action.get();
          sql.update(ONCE).set(ONCE.ANSWER, answer).where(ONCE.KEY.eq(key)).execute();
          return answer;
        });
  }

  /** Keys older than a week are of no use: no browser sends a form again after so long. */
  public int forgetOld() {
    return sql.deleteFrom(ONCE)
        .where(ONCE.MADE_AT.lt(clock.instant().minus(java.time.Duration.ofDays(7))))
        .execute();
  }

  /** A key that belongs to somebody else's action: answered as a bad request. */
  public static final class KeyOfAnother extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
