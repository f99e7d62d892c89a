package vn.guongsang.decisions.money;

import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.PAYMENT;
import static vn.guongsang.decisions.db.Tables.PRESENTATION;
import static vn.guongsang.decisions.db.Tables.PRIZE;
import static vn.guongsang.decisions.db.Tables.PRIZE_SAID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Decisions;
import vn.guongsang.decisions.db.tables.records.PrizeRecord;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.LineId;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.Money;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/**
 * Says what the law cannot, and settles payment lists: the amounts are then frozen and leave the
 * fund, in one transaction.
 */
@Component
public class Paying {

  private static final int AT_ONCE = 1_000;

  private final DSLContext sql;
  private final Issues issues;
  private final PaymentLists lists;
  private final Funds funds;
  private final Journal journal;
  private final Clock clock;

  Paying(
      DSLContext sql,
      Issues issues,
      PaymentLists lists,
      Funds funds,
      Journal journal,
      Clock clock) {
    this.sql = sql;
    this.issues = issues;
    this.lists = lists;
    this.funds = funds;
    this.journal = journal;
    this.clock = clock;
  }

  /** Locked until the transaction ends: two who settle one list at once see one another. */
  private Issue locked(Viewer viewer, DecisionId id) {
    sql.selectOne().from(DECISION).where(DECISION.ID.eq(id.value())).forUpdate().fetch();
    return issues.within(viewer, id);
  }

  private void unsettled(Issue issue) {
    if (sql.fetchExists(PAYMENT, PAYMENT.DECISION.eq(issue.id().value()))) {
      throw Refused.because("money.fault.settled");
    }
  }

  private static Entry entry(String verb, Issue issue) {
    return Entry.of(verb, Decisions.SUBJECT, issue.id().value()).in(issue.unit());
  }

  /** Another amount than the law's for one recipient, nought for none; with the reason. */
  @Transactional
  public void say(
      Viewer viewer, DecisionId id, LineId line, Money amount, String reason, LocalDate today) {
    var issue = locked(viewer, id);
    unsettled(issue);
    var before = lists.line(viewer, issue, line, today).orElseThrow(NotFound::new);
    sql.insertInto(PRIZE_SAID)
        .set(PRIZE_SAID.LINE, line.value())
        .set(PRIZE_SAID.TENANT, viewer.tenant())
        .set(PRIZE_SAID.AMOUNT, amount.dong())
        .set(PRIZE_SAID.REASON, reason)
        .set(PRIZE_SAID.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
        .set(PRIZE_SAID.SAID_AT, clock.instant())
        .onConflict(PRIZE_SAID.LINE)
        .doUpdate()
        .setAllToExcluded()
        .execute();
    journal.record(
        viewer,
        entry("money.said", issue)
            .because(reason)
            .fact("position", before.line().position())
            .change("amount", before.amount().printed(), amount.printed()));
  }

  /** The law's word again. */
  @Transactional
  public void unsay(Viewer viewer, DecisionId id, LineId line, LocalDate today) {
    var issue = locked(viewer, id);
    unsettled(issue);
    var before = lists.line(viewer, issue, line, today).orElseThrow(NotFound::new);
    if (sql.deleteFrom(PRIZE_SAID).where(PRIZE_SAID.LINE.eq(line.value())).execute() == 0) {
      return;
    }
    var after = lists.line(viewer, issue, line, today).orElseThrow(NotFound::new);
    journal.record(
        viewer,
        entry("money.unsaid", issue)
            .fact("position", before.line().position())
            .change("amount", before.amount().printed(), after.amount().printed()));
  }

  /**
   * Freezes the list of a published decision and takes its total out of a fund.
   *
   * @param overdraw why the fund may go below nought; empty text where it must not
   */
  @Transactional
  public void settle(Viewer viewer, DecisionId id, FundId from, String overdraw, LocalDate today) {
    var issue = locked(viewer, id);
    if (!issue.published()) {
      throw Refused.because("money.fault.not-published");
    }
    unsettled(issue);
    var fund = funds.locked(viewer, from);
    var list = lists.of(viewer, issue, today);
    if (list.unknown() > 0) {
      throw Refused.because("money.fault.unknown-left", list.unknown());
    }
    var total = list.total();
    if (total.compareTo(fund.balance()) > 0 && overdraw.isEmpty()) {
      throw Refused.field(
          "overdraw", "money.fault.overdrawn", fund.balance().printed(), total.printed());
    }
    UUID entry = null;
    if (total.dong() > 0) {
      entry =
          funds.move(
              viewer,
              fund,
              FundEntry.Kind.PRIZES,
              total.times(-1),
              today,
              issue.number(),
              overdraw,
              issue.id());
    }
    sql.insertInto(PAYMENT)
        .set(PAYMENT.DECISION, id.value())
        .set(PAYMENT.TENANT, viewer.tenant())
        .set(PAYMENT.FUND, from.value())
        .set(PAYMENT.ENTRY, entry)
        .set(PAYMENT.SETTLED_ON, today)
        .set(PAYMENT.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
        .set(PAYMENT.MADE_AT, clock.instant())
        .execute();
    freeze(viewer, issue, list);
    journal.record(
        viewer,
        entry("money.settled", issue)
            .because(overdraw)
            .fact("amount", total.printed())
            .fact("fund", Funds.SUBJECT, from.value()));
  }

  private void freeze(Viewer viewer, Issue issue, PaymentList list) {
    var rows = new ArrayList<PrizeRecord>();
    for (var line : list.lines()) {
      var award = line.line().award();
      if (award == null) {
        throw Refused.because("money.fault.not-published");
      }
      rows.add(
          new PrizeRecord(
              line.line().id().value(),
              viewer.tenant(),
              issue.id().value(),
              award.value(),
              line.amount().dong(),
              line.why().name(),
              line.rule().vi(),
              line.rule().en(),
              line.verified()));
    }
    for (var at = 0; at < rows.size(); at += AT_ONCE) {
      sql.batchInsert(rows.subList(at, Math.min(rows.size(), at + AT_ONCE))).execute();
    }
  }

  /** Opens a settled list again, as long as nobody of it was handed anything. */
  @Transactional
  public void reopen(Viewer viewer, DecisionId id, String reason, LocalDate today) {
    var issue = locked(viewer, id);
    var payment =
        sql.selectFrom(PAYMENT)
            .where(PAYMENT.DECISION.eq(id.value()))
            .fetchOptional()
            .orElseThrow(() -> Refused.because("money.fault.not-settled"));
    if (sql.fetchExists(PRESENTATION, PRESENTATION.DECISION.eq(id.value()))) {
      throw Refused.because("money.fault.presented-already");
    }
    var fund = funds.locked(viewer, new FundId(payment.getFund()));
    var total =
        sql.selectFrom(PRIZE).where(PRIZE.DECISION.eq(id.value())).fetch().stream()
            .mapToLong(PrizeRecord::getAmount)
            .sum();
    if (payment.getEntry() != null) {
      funds.reverse(viewer, fund, payment.getEntry(), new Money(-total), reason, today);
    }
    sql.deleteFrom(PAYMENT).where(PAYMENT.DECISION.eq(id.value())).execute();
    journal.record(
        viewer,
        entry("money.reopened", issue).because(reason).fact("amount", new Money(total).printed()));
  }
}
