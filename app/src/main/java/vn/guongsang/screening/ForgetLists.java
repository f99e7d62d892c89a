package vn.guongsang.screening;

import static vn.guongsang.screening.db.Tables.SCREENING_;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.work.Nightly;

/** Uploaded lists hold what their senders typed of people: they go after thirty days. */
@Component
class ForgetLists implements Nightly {

  static final int DAYS_KEPT = 30;

  private final DSLContext sql;
  private final ListFiles files;
  private final TransactionTemplate transaction;

  ForgetLists(DSLContext sql, ListFiles files, TransactionTemplate transaction) {
    this.sql = sql;
    this.files = files;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "screening.lists";
  }

  @Override
  public void run(LocalDate today) {
    var before = today.minusDays(DAYS_KEPT).atStartOfDay(Time.VIETNAM).toInstant();
    transaction.executeWithoutResult(status -> forget(before));
  }

  private void forget(Instant before) {
    var old =
        sql.select(SCREENING_.FILE)
            .from(SCREENING_)
            .where(SCREENING_.MADE_AT.lt(before))
            .and(SCREENING_.FILE.isNotNull())
            .fetch(SCREENING_.FILE);
    sql.update(SCREENING_)
        .set(SCREENING_.FILE, (UUID) null)
        .where(SCREENING_.FILE.in(old))
        .execute();
    files.forget(old);
  }
}
