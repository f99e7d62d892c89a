package vn.guongsang.decisions.money;

import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.PAYMENT;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.DecisionKind;
import vn.guongsang.decisions.issue.DecisionState;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.kernel.Money;
import vn.guongsang.shell.Viewer;

/** What the decisions of a fund's unit and year will still take, were all of them paid from it. */
@Component
public class Forecast {

  /** More decisions under way than this are added up no more; the page says so. */
  static final int AT_MOST = 50;

  private final DSLContext sql;
  private final PaymentLists lists;

  Forecast(DSLContext sql, PaymentLists lists) {
    this.sql = sql;
    this.lists = lists;
  }

  /** A decision that is not settled, with what its list adds up to now. */
  public record Expected(Issue issue, Money amount) {}

  /**
   * @param left of the fund, once all of these are paid; below nought where it does not suffice
   * @param whole false where there are more decisions than were added up
   */
  public record Outlook(List<Expected> expected, Money sum, Money left, boolean whole) {}

  public Outlook of(Viewer viewer, Fund fund, LocalDate today) {
    var issues =
        sql.selectFrom(DECISION)
            .where(Issues.within(viewer))
            .and(DECISION.UNIT.eq(fund.unit().value()))
            .and(DECISION.KIND.eq(DecisionKind.CONFERRING.name()))
            .and(DECISION.STATE.ne(DecisionState.CANCELLED.name()))
            .and(DSL.coalesce(DSL.year(DECISION.DAY), DSL.val(today.getYear())).eq(fund.year()))
            .andNotExists(DSL.selectOne().from(PAYMENT).where(PAYMENT.DECISION.eq(DECISION.ID)))
            .orderBy(DECISION.STATE_SINCE.desc(), DECISION.ID)
            .limit(AT_MOST + 1)
            .fetch(Issues::read);
    var expected =
        issues.stream()
            .limit(AT_MOST)
            .map(issue -> new Expected(issue, lists.of(viewer, issue, today).total()))
            .filter(one -> one.amount().dong() > 0)
            .toList();
    var sum = expected.stream().map(Expected::amount).reduce(Money.ZERO, Money::plus);
    return new Outlook(expected, sum, fund.balance().plus(sum.times(-1)), issues.size() <= AT_MOST);
  }
}
