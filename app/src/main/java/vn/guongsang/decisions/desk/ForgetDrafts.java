package vn.guongsang.decisions.desk;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.work.Nightly;

/** Lists hold what their senders typed of people: thirty days after the last touch they go. */
@Component
class ForgetDrafts implements Nightly {

  static final int DAYS_KEPT = 30;

  private final Drafts drafts;
  private final TransactionTemplate transaction;

  ForgetDrafts(Drafts drafts, TransactionTemplate transaction) {
    this.drafts = drafts;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "desk.drafts";
  }

  @Override
  public void run(LocalDate today) {
    var before = today.minusDays(DAYS_KEPT).atStartOfDay(Time.VIETNAM).toInstant();
    transaction.executeWithoutResult(status -> drafts.forget(before));
  }
}
