package vn.guongsang.decisions.money;

import static vn.guongsang.decisions.db.Tables.FUND;
import static vn.guongsang.decisions.db.Tables.FUND_ENTRY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.db.tables.records.FundEntryRecord;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** Keeps the funds out of which prizes are paid. */
@Component
public class Funds {

  /** The kind of subject under which sentences speak of funds. */
  public static final String SUBJECT = "fund";

  /** Of what came in, at most so much may be spent on organising (Thông tư 28/2025/TT-BTC). */
  public static final int ORGANISING_PERCENT = 20;

  private static final Field<BigDecimal> BALANCE =
      DSL.field(
              DSL.select(DSL.coalesce(DSL.sum(FUND_ENTRY.AMOUNT), BigDecimal.ZERO))
                  .from(FUND_ENTRY)
                  .where(FUND_ENTRY.FUND.eq(FUND.ID)))
          .as("balance");

  private final DSLContext sql;
  private final Journal journal;
  private final Clock clock;

  Funds(DSLContext sql, Journal journal, Clock clock) {
    this.sql = sql;
    this.journal = journal;
    this.clock = clock;
  }

  /** Of the units in scope, the latest year first. */
  public List<Fund> all(Viewer viewer) {
    return list(viewer, DSL.noCondition());
  }

  /** Of one unit, the year's own first. */
  public List<Fund> of(Viewer viewer, UnitId unit, int year) {
    return list(viewer, FUND.UNIT.eq(unit.value()).and(FUND.YEAR.between(year - 1, year + 1)))
        .stream()
        .sorted(
            java.util.Comparator.comparing((Fund fund) -> fund.year() != year)
                .thenComparingInt(Fund::year))
        .toList();
  }

  /** Within the viewer's scope, else {@link NotFound}. */
  public Fund within(Viewer viewer, FundId id) {
    return list(viewer, FUND.ID.eq(id.value())).stream().findFirst().orElseThrow(NotFound::new);
  }

  private List<Fund> list(Viewer viewer, Condition where) {
    return sql.select(
            FUND.ID, FUND.UNIT, UNIT_TODAY.NAME, FUND.YEAR, FUND.NAME, BALANCE, FUND.VERSION)
        .from(FUND)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(FUND.UNIT))
        .where(viewer.sees(UNIT_TODAY.PATH))
        .and(where)
        .orderBy(FUND.YEAR.desc(), UNIT_TODAY.ORDER_PATH, FUND.NAME)
        .fetch(
            row ->
                new Fund(
                    new FundId(row.value1()),
                    new UnitId(row.value2()),
                    row.value3(),
                    row.value4(),
                    row.value5(),
                    new Money(row.value6().longValueExact()),
                    row.value7()));
  }

  /** The latest first. */
  public List<FundEntry> entries(FundId fund) {
    var other = FUND_ENTRY.as("other");
    var reversed =
        DSL.field(DSL.exists(DSL.selectOne().from(other).where(other.REVERSES.eq(FUND_ENTRY.ID))));
    return sql.select(FUND_ENTRY, reversed)
        .from(FUND_ENTRY)
        .where(FUND_ENTRY.FUND.eq(fund.value()))
        .orderBy(FUND_ENTRY.DAY.desc(), FUND_ENTRY.ID.desc())
        .fetch(row -> read(row.value1(), row.value2()));
  }

  private static FundEntry read(FundEntryRecord row, boolean reversed) {
    return new FundEntry(
        row.getId(),
        FundEntry.Kind.valueOf(row.getKind()),
        new Money(row.getAmount()),
        row.getDay(),
        row.getDocument(),
        row.getNote(),
        row.getDecision() == null ? null : new DecisionId(row.getDecision()),
        reversed);
  }

  /** Opens a fund, of a unit within the viewer's scope. */
  @Transactional
  public FundId open(Viewer viewer, UnitId unit, int year, String name) {
    var there =
        sql.fetchExists(
            UNIT_TODAY, UNIT_TODAY.ID.eq(unit.value()).and(viewer.sees(UNIT_TODAY.PATH)));
    if (!there) {
      throw Refused.field("unit", "money.fault.no-unit");
    }
    var id = TimeOrderedId.at(clock.millis());
    var made =
        sql.insertInto(FUND)
            .set(FUND.ID, id)
            .set(FUND.TENANT, viewer.tenant())
            .set(FUND.UNIT, unit.value())
            .set(FUND.YEAR, year)
            .set(FUND.NAME, name)
            .set(FUND.MADE_AT, clock.instant())
            .onConflictDoNothing()
            .execute();
    if (made == 0) {
      throw Refused.field("name", "money.fault.fund-there", name, Integer.toString(year));
    }
    journal.record(viewer, Entry.of("money.fund-opened", SUBJECT, id).in(unit).fact("name", name));
    return new FundId(id);
  }

  /** What comes in or is spent by hand; the amount is above nought, its kind says which way. */
  @Transactional
  public void enter(
      Viewer viewer,
      FundId id,
      FundEntry.Kind kind,
      Money amount,
      LocalDate day,
      String document,
      String note) {
    if (!kind.entered() || amount.dong() <= 0) {
      throw Refused.field("amount", "money.fault.amount");
    }
    var fund = locked(viewer, id);
    move(viewer, fund, kind, amount.times(kind.sign()), day, document, note, null);
    journal.record(
        viewer,
        Entry.of("money.fund-entered", SUBJECT, id.value())
            .in(fund.unit())
            .fact("amount", amount.printed())
            .fact("document", document));
  }

  /** Takes an entry made by hand back, by another that says why. */
  @Transactional
  public void reverse(Viewer viewer, FundId id, UUID entry, String reason, LocalDate today) {
    var fund = locked(viewer, id);
    var wrong =
        entries(id).stream()
            .filter(e -> e.id().equals(entry))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (!wrong.kind().entered() || wrong.reversed()) {
      throw Refused.because("money.fault.not-reversible");
    }
    reverse(viewer, fund, wrong.id(), wrong.amount(), reason, today);
    journal.record(
        viewer,
        Entry.of("money.fund-reversed", SUBJECT, id.value())
            .in(fund.unit())
            .fact("amount", new Money(Math.abs(wrong.amount().dong())).printed())
            .because(reason));
  }

  void reverse(Viewer viewer, Fund fund, UUID entry, Money amount, String reason, LocalDate day) {
    var row = row(viewer, fund, FundEntry.Kind.REVERSED, amount.times(-1), day, "", reason);
    row.setReverses(entry);
    sql.executeInsert(row);
  }

  /** Locked until the transaction ends, so that two who spend at once see one another. */
  @Transactional(propagation = Propagation.MANDATORY)
  Fund locked(Viewer viewer, FundId id) {
    sql.selectOne().from(FUND).where(FUND.ID.eq(id.value())).forUpdate().fetch();
    return within(viewer, id);
  }

  UUID move(
      Viewer viewer,
      Fund fund,
      FundEntry.Kind kind,
      Money signed,
      LocalDate day,
      String document,
      String note,
      @Nullable DecisionId decision) {
    var row = row(viewer, fund, kind, signed, day, document, note);
    row.setDecision(decision == null ? null : decision.value());
    sql.executeInsert(row);
    return row.getId();
  }

  private FundEntryRecord row(
      Viewer viewer,
      Fund fund,
      FundEntry.Kind kind,
      Money signed,
      LocalDate day,
      String document,
      String note) {
    var row = new FundEntryRecord();
    row.setId(TimeOrderedId.at(clock.millis()));
    row.setTenant(viewer.tenant());
    row.setFund(fund.id().value());
    row.setKind(kind.name());
    row.setAmount(signed.dong());
    row.setDay(day);
    row.setDocument(document);
    row.setNote(note);
    row.setAccount(viewer.account().map(a -> a.value()).orElse(null));
    row.setMadeAt(clock.instant());
    return row;
  }
}
