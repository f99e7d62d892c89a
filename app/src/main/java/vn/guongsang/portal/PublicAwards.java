package vn.guongsang.portal;

import static vn.guongsang.decisions.views.Tables.AWARD_PUBLIC;
import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_PATH;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.Publicity;
import vn.guongsang.decisions.certificates.Code;
import vn.guongsang.decisions.issue.DecisionPublished;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.shell.InBoth;

/**
 * Reads what the register tells the public. Answers are remembered for a minute and forgotten as
 * soon as a decision is published here or kept from the public, so that a revoked certificate is
 * not shown as good; another server forgets within that minute.
 */
@Component
public class PublicAwards {

  private static final Duration REMEMBERED = Duration.ofMinutes(1);
  private static final int MOST_REMEMBERED = 50_000;
  private static final int ROWS = 25;

  /** No page of the roll goes deeper: whoever looks for somebody types the name. */
  static final int LAST_PAGE = 200;

  private final DSLContext sql;
  private final AwardTypes types;
  private final Cache<Code, Optional<PublicAward>> known =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(REMEMBERED).build();
  private final Cache<Wish, Roll> rolls =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(REMEMBERED).build();

  PublicAwards(DSLContext sql, AwardTypes types) {
    this.sql = sql;
    this.types = types;
  }

  /**
   * What somebody looks for on the roll of honour; empty text asks for anything.
   *
   * @param page from 1
   */
  public record Wish(
      String name, String unit, String awardType, String year, String issuer, int page) {}

  /**
   * A page of the roll.
   *
   * @param more whether another page follows
   */
  public record Roll(List<PublicAward> awards, boolean more) {}

  @TransactionalEventListener
  void on(DecisionPublished published) {
    forget();
  }

  @TransactionalEventListener
  void on(Publicity.Changed changed) {
    forget();
  }

  void forget() {
    known.invalidateAll();
    rolls.invalidateAll();
  }

  /** By a code that was ever given. */
  public Optional<PublicAward> find(Code code, LocalDate today) {
    return known.get(
        code,
        c ->
            sql.selectFrom(AWARD_PUBLIC)
                .where(AWARD_PUBLIC.CODE.eq(c.value()))
                .fetchOptional(row -> read(row, today)));
  }

  /** Those in force whose holders do not mind, the newest first. */
  public Roll roll(Wish wish, LocalDate today) {
    return rolls.get(
        wish,
        w -> {
          var rows =
              sql.selectFrom(AWARD_PUBLIC)
                  .where(where(w))
                  .orderBy(AWARD_PUBLIC.DAY.desc(), AWARD_PUBLIC.AWARD.desc())
                  .limit(ROWS + 1)
                  .offset((Math.min(w.page(), LAST_PAGE) - 1) * ROWS)
                  .fetch(row -> read(row, today));
          return new Roll(
              rows.stream().limit(ROWS).toList(), rows.size() > ROWS && w.page() < LAST_PAGE);
        });
  }

  private static Condition where(Wish wish) {
    var all = new ArrayList<Condition>();
    all.add(AWARD_PUBLIC.STATE.eq(PublicAward.State.VALID.name()));
    all.add(AWARD_PUBLIC.UNLISTED.isFalse());
    var name = VietnameseText.fold(wish.name());
    if (!name.isEmpty()) {
      all.add(UnitSearch.words(AWARD_PUBLIC.HOLDER_FOLDED, name));
    }
    var unit = VietnameseText.fold(wish.unit());
    if (!unit.isEmpty()) {
      all.add(
          AWARD_PUBLIC.UNIT.in(
              DSL.select(UNIT_PATH.UNIT)
                  .from(UNIT_PATH)
                  .join(UNIT_NAME)
                  .on(
                      UNIT_PATH
                          .PATH
                          .eq(UNIT_NAME.PATH)
                          .or(
                              UNIT_PATH.PATH.startsWith(
                                  DSL.concat(UNIT_NAME.PATH, DSL.inline("/")))))
                  .where(UnitSearch.called(unit))));
    }
    var issuer = VietnameseText.fold(wish.issuer());
    if (!issuer.isEmpty()) {
      all.add(UnitSearch.words(AWARD_PUBLIC.ISSUER_FOLDED, issuer));
    }
    if (!wish.awardType().isEmpty()) {
      all.add(AWARD_PUBLIC.AWARD_TYPE.eq(wish.awardType()));
    }
    if (wish.year().matches("\\d{4}")) {
      all.add(AWARD_PUBLIC.YEAR.eq(Short.valueOf(wish.year())));
    }
    return DSL.and(all);
  }

  /** The kinds of award that stand on the roll, by name. */
  public List<String> awardTypes() {
    return sql.selectDistinct(AWARD_PUBLIC.AWARD_TYPE)
        .from(AWARD_PUBLIC)
        .where(AWARD_PUBLIC.UNLISTED.isFalse())
        .orderBy(AWARD_PUBLIC.AWARD_TYPE)
        .fetch(AWARD_PUBLIC.AWARD_TYPE);
  }

  public InBoth awardName(String type, LocalDate today) {
    return types.name(type, null, today);
  }

  private PublicAward read(Record row, LocalDate today) {
    var day = row.get(AWARD_PUBLIC.DAY);
    var newer = row.get(AWARD_PUBLIC.NEWER_CODE);
    var ended = row.get(AWARD_PUBLIC.ENDED_DAY);
    var bookNo = row.get(AWARD_PUBLIC.BOOK_NO);
    var firstYear = row.get(AWARD_PUBLIC.FIRST_YEAR);
    return new PublicAward(
        new Code(row.get(AWARD_PUBLIC.CODE)),
        PublicAward.State.valueOf(row.get(AWARD_PUBLIC.STATE)),
        types.name(row.get(AWARD_PUBLIC.AWARD_TYPE), day, today),
        row.get(AWARD_PUBLIC.AWARD_TYPE),
        row.get(AWARD_PUBLIC.HOLDER_NAME),
        row.get(AWARD_PUBLIC.HOLDER_KIND).equals("UNIT") ? "" : row.get(AWARD_PUBLIC.UNIT_NAME),
        new Period(
            row.get(AWARD_PUBLIC.YEAR),
            row.get(AWARD_PUBLIC.SCHOOL_YEAR),
            firstYear == null ? null : firstYear.intValue()),
        row.get(AWARD_PUBLIC.ISSUER),
        row.get(AWARD_PUBLIC.NUMBER),
        day,
        bookNo == null ? "" : row.get(AWARD_PUBLIC.BOOK) + "/" + bookNo,
        newer == null ? null : new Code(newer),
        ended == null
            ? null
            : new PublicAward.Ended(
                row.get(AWARD_PUBLIC.ENDED_ISSUER), row.get(AWARD_PUBLIC.ENDED_NUMBER), ended));
  }
}
