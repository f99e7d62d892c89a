package vn.guongsang.decisions.money;

import static vn.guongsang.decisions.db.Tables.LINE;
import static vn.guongsang.decisions.db.Tables.PAYMENT;
import static vn.guongsang.decisions.db.Tables.PRIZE;
import static vn.guongsang.decisions.db.Tables.PRIZE_SAID;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.db.tables.records.PrizeRecord;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.Line;
import vn.guongsang.decisions.issue.LineId;
import vn.guongsang.kernel.Money;
import vn.guongsang.rules.Prizes.Payable;
import vn.guongsang.rules.dated.Prize;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** Who is paid what for a decision: worked out by the law, or as it was settled. */
@Component
public class PaymentLists {

  private final DSLContext sql;
  private final Issues issues;
  private final Funds funds;
  private final AwardTypes types;
  private final PrizeRules rules;

  PaymentLists(DSLContext sql, Issues issues, Funds funds, AwardTypes types, PrizeRules rules) {
    this.sql = sql;
    this.issues = issues;
    this.funds = funds;
    this.types = types;
    this.rules = rules;
  }

  /** By the law of the decision's day; before it is signed by that of the day planned, or today. */
  public PaymentList of(Viewer viewer, Issue issue, LocalDate today) {
    var lines = issues.lines(issue.id());
    var settled = settled(viewer, issue);
    return new PaymentList(
        settled.isPresent()
            ? asSettled(issue, lines, today)
            : asOf(issue, lines, issue.dayOr(today), today),
        settled.orElse(null));
  }

  private Optional<PaymentList.Settled> settled(Viewer viewer, Issue issue) {
    return sql.selectFrom(PAYMENT)
        .where(PAYMENT.DECISION.eq(issue.id().value()))
        .fetchOptional(
            row ->
                new PaymentList.Settled(
                    row.getSettledOn(), funds.within(viewer, new FundId(row.getFund()))));
  }

  private List<PrizeLine> asSettled(Issue issue, List<Line> lines, LocalDate today) {
    Map<UUID, PrizeRecord> prizes =
        sql.selectFrom(PRIZE).where(PRIZE.DECISION.eq(issue.id().value())).fetchMap(PRIZE.LINE);
    return lines.stream()
        .filter(line -> prizes.containsKey(line.id().value()))
        .map(
            line -> {
              var prize = java.util.Objects.requireNonNull(prizes.get(line.id().value()));
              return new PrizeLine(
                  line,
                  types.name(line.awardType(), issue.day(), today),
                  new Money(prize.getAmount()),
                  PrizeLine.Why.valueOf(prize.getWhy()),
                  new InBoth(prize.getRuleVi(), prize.getRuleEn()),
                  prize.getVerified());
            })
        .toList();
  }

  private List<PrizeLine> asOf(Issue issue, List<Line> lines, LocalDate day, LocalDate today) {
    var said = said(issue);
    var payable = rules.payable(issue, lines, day);
    var paid = PrizeRules.paid(payable);
    Map<Prize, InBoth> words = new HashMap<>();
    var higher = rules.both(Said.of("money.rule.higher-title"));
    var unknown = rules.both(Said.of("money.rule.unknown"));
    return lines.stream()
        .map(
            line -> {
              var award = types.name(line.awardType(), issue.day(), today);
              var own = said.get(line.id().value());
              if (own != null) {
                return own.of(line, award);
              }
              return line(
                  line,
                  award,
                  payable.get(line.id()),
                  paid.contains(line.id()),
                  words,
                  higher,
                  unknown);
            })
        .toList();
  }

  private PrizeLine line(
      Line line,
      InBoth award,
      @org.jspecify.annotations.Nullable Payable payable,
      boolean paid,
      Map<Prize, InBoth> words,
      InBoth higher,
      InBoth unknown) {
    if (payable == null) {
      return new PrizeLine(line, award, Money.ZERO, PrizeLine.Why.UNKNOWN, unknown, true);
    }
    var prize = payable.prize();
    return paid
        ? new PrizeLine(
            line,
            award,
            prize.amount(),
            PrizeLine.Why.LAW,
            words.computeIfAbsent(prize, rules::rule),
            prize.verified())
        : new PrizeLine(line, award, Money.ZERO, PrizeLine.Why.HIGHER_TITLE, higher, true);
  }

  private record Own(Money amount, String reason) {
    PrizeLine of(Line line, InBoth award) {
      return new PrizeLine(
          line, award, amount, PrizeLine.Why.SAID, new InBoth(reason, reason), true);
    }
  }

  private Map<UUID, Own> said(Issue issue) {
    return sql.select(PRIZE_SAID.LINE, PRIZE_SAID.AMOUNT, PRIZE_SAID.REASON)
        .from(PRIZE_SAID)
        .join(LINE)
        .on(LINE.ID.eq(PRIZE_SAID.LINE))
        .where(LINE.DECISION.eq(issue.id().value()))
        .fetchMap(PRIZE_SAID.LINE, row -> new Own(new Money(row.value2()), row.value3()));
  }

  /** One line of a payment list, as it stands now. */
  public Optional<PrizeLine> line(Viewer viewer, Issue issue, LineId line, LocalDate today) {
    return of(viewer, issue, today).lines().stream()
        .filter(one -> one.line().id().equals(line))
        .findFirst();
  }
}
