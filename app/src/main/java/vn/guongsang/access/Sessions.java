package vn.guongsang.access;

import static vn.guongsang.access.db.Tables.SPRING_SESSION;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.AccountId;

/**
 * The sessions of an account. They are deleted in the transaction of the deed that ends them, so
 * there is no moment in which an account is disabled and still inside; a request that is under way
 * cannot write its deleted session again.
 */
@Component
public class Sessions {

  /** The attribute that names the account; Spring Session indexes its rows by it. */
  public static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private final DSLContext sql;

  Sessions(DSLContext sql) {
    this.sql = sql;
  }

  /** A browser in which the account is signed in. */
  public record Session(Instant since, Instant lastSeen, boolean thisOne) {}

  public List<Session> of(AccountId account, String current) {
    return sql.selectFrom(SPRING_SESSION)
        .where(SPRING_SESSION.PRINCIPAL_NAME.eq(account.toString()))
        .orderBy(SPRING_SESSION.LAST_ACCESS_TIME.desc(), SPRING_SESSION.PRIMARY_ID)
        .fetch(
            row ->
                new Session(
                    Instant.ofEpochMilli(row.getCreationTime()),
                    Instant.ofEpochMilli(row.getLastAccessTime()),
                    row.getSessionId().equals(current)));
  }

  public int endAll(AccountId account) {
    return sql.deleteFrom(SPRING_SESSION)
        .where(SPRING_SESSION.PRINCIPAL_NAME.eq(account.toString()))
        .execute();
  }

  /** Ends all but the one whose id is given. */
  public int endOthers(AccountId account, String current) {
    return sql.deleteFrom(SPRING_SESSION)
        .where(
            SPRING_SESSION.PRINCIPAL_NAME.eq(account.toString()),
            SPRING_SESSION.SESSION_ID.ne(current))
        .execute();
  }
}
