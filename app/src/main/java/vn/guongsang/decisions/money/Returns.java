package vn.guongsang.decisions.money;

import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.PAYMENT;
import static vn.guongsang.decisions.db.Tables.PRESENTATION;
import static vn.guongsang.decisions.db.Tables.PRIZE;
import static vn.guongsang.decisions.db.Tables.TARGET;
import static vn.guongsang.decisions.db.Tables.TO_RETURN;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.db.tables.records.ToReturnRecord;
import vn.guongsang.decisions.issue.DecisionKind;
import vn.guongsang.decisions.issue.DecisionPublished;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/**
 * What has to come back when an award is taken away: the prize that was paid, and the certificate
 * and objects that were handed over (Luật 06/2022/QH15, Điều 93).
 */
@Component
public class Returns {

  private final DSLContext sql;
  private final Funds funds;
  private final Journal journal;
  private final Clock clock;

  Returns(DSLContext sql, Funds funds, Journal journal, Clock clock) {
    this.sql = sql;
    this.funds = funds;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Something to be returned, or that was.
   *
   * @param amount null where it is a thing
   * @param decision which took the award away
   * @param doneOn null while it is out
   */
  public record Return(
      UUID id,
      AwardId award,
      String holder,
      String awardType,
      String unitName,
      DecisionId decision,
      String number,
      @Nullable LocalDate decidedOn,
      @Nullable Money amount,
      String what,
      @Nullable LocalDate doneOn,
      String document,
      String note,
      int version) {}

  /** In the transaction that takes awards away: says what has to come back. */
  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(DecisionPublished published) {
    if (published.kind() != DecisionKind.REVOKING && published.kind() != DecisionKind.ANNULLING) {
      return;
    }
    var awards =
        sql.select(TARGET.AWARD)
            .from(TARGET)
            .where(TARGET.DECISION.eq(published.decision().value()))
            .fetch(TARGET.AWARD);
    for (var award : awards) {
      var paid =
          sql.select(PRIZE.AMOUNT)
              .from(PRIZE)
              .where(PRIZE.AWARD.eq(award))
              .and(PRIZE.AMOUNT.gt(0L))
              .fetchOptional(PRIZE.AMOUNT);
      paid.ifPresent(amount -> insert(published, award, amount, ""));
      var objects =
          sql.select(PRESENTATION.OBJECTS)
              .from(PRESENTATION)
              .join(PRIZE)
              .on(PRIZE.LINE.eq(PRESENTATION.LINE))
              .where(PRIZE.AWARD.eq(award))
              .fetchOptional(PRESENTATION.OBJECTS)
              .orElse("");
      insert(published, award, null, objects);
    }
  }

  private void insert(DecisionPublished published, UUID award, @Nullable Long amount, String what) {
    var row = new ToReturnRecord();
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(published.tenant());
    row.setAward(award);
    row.setDecision(published.decision().value());
    row.setKind(amount == null ? "OBJECT" : "MONEY");
    row.setAmount(amount);
    row.setWhat(what);
    row.setVersion(1);
    row.setAskedAt(clock.instant());
    sql.executeInsert(row);
  }

  /** What is still out, the longest waiting first. */
  public List<Return> open(Viewer viewer) {
    return list(viewer, TO_RETURN.DONE_ON.isNull());
  }

  /** What came back, the latest first. */
  public List<Return> done(Viewer viewer) {
    return list(viewer, TO_RETURN.DONE_ON.isNotNull()).reversed();
  }

  public Return within(Viewer viewer, UUID id) {
    return list(viewer, TO_RETURN.ID.eq(id)).stream().findFirst().orElseThrow(NotFound::new);
  }

  private List<Return> list(Viewer viewer, Condition where) {
    return sql.select(
            TO_RETURN,
            AWARD.HOLDER_NAME,
            AWARD.AWARD_TYPE,
            AWARD.UNIT_NAME,
            DECISION.NUMBER,
            AWARD.DECIDED_ON)
        .from(TO_RETURN)
        .join(AWARD)
        .on(AWARD.ID.eq(TO_RETURN.AWARD))
        .join(DECISION)
        .on(DECISION.ID.eq(TO_RETURN.DECISION))
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(DECISION.UNIT))
        .where(viewer.sees(UNIT_TODAY.PATH))
        .and(where)
        .orderBy(TO_RETURN.ASKED_AT, TO_RETURN.ID)
        .fetch(
            row -> {
              var one = row.value1();
              return new Return(
                  one.getId(),
                  new AwardId(one.getAward()),
                  row.value2(),
                  row.value3(),
                  row.value4(),
                  new DecisionId(one.getDecision()),
                  row.value5(),
                  row.value6(),
                  one.getAmount() == null ? null : new Money(one.getAmount()),
                  one.getWhat(),
                  one.getDoneOn(),
                  one.getDocument(),
                  one.getNote(),
                  one.getVersion());
            });
  }

  /** It came back: money goes into the fund it was paid from. */
  @Transactional
  public void done(
      Viewer viewer,
      UUID id,
      int version,
      LocalDate day,
      String document,
      String note,
      LocalDate today) {
    var one = within(viewer, id);
    if (day.isAfter(today)) {
      throw Refused.field("day", "money.fault.day-to-come", day);
    }
    var changed =
        sql.update(TO_RETURN)
            .set(TO_RETURN.DONE_ON, day)
            .set(TO_RETURN.DOCUMENT, document)
            .set(TO_RETURN.NOTE, note)
            .set(TO_RETURN.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
            .set(TO_RETURN.VERSION, version + 1)
            .where(TO_RETURN.ID.eq(id))
            .and(TO_RETURN.VERSION.eq(version))
            .and(TO_RETURN.DONE_ON.isNull())
            .execute();
    if (changed == 0) {
      throw new StaleVersion(one.decision().value(), within(viewer, id).version());
    }
    var amount = one.amount();
    if (amount != null) {
      sql.select(PAYMENT.FUND)
          .from(PAYMENT)
          .join(PRIZE)
          .on(PRIZE.DECISION.eq(PAYMENT.DECISION))
          .where(PRIZE.AWARD.eq(one.award().value()))
          .fetchOptional(PAYMENT.FUND)
          .ifPresent(
              fund ->
                  funds.move(
                      viewer,
                      funds.locked(viewer, new FundId(fund)),
                      FundEntry.Kind.RETURNED,
                      amount,
                      day,
                      document,
                      one.holder(),
                      null));
    }
    journal.record(
        viewer,
        Entry.of("money.returned", Awards.SUBJECT, one.award().value())
            .in(unit(one.decision()))
            .fact("what", amount == null ? "OBJECT" : amount.printed())
            .fact("day", day)
            .fact("document", document));
  }

  private UnitId unit(DecisionId decision) {
    return new UnitId(
        java.util.Objects.requireNonNull(
            sql.select(DECISION.UNIT)
                .from(DECISION)
                .where(DECISION.ID.eq(decision.value()))
                .fetchSingle(DECISION.UNIT)));
  }
}
