package vn.guongsang.decisions.issue;

import static vn.guongsang.decisions.db.Tables.SERIES;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.kernel.UnitId;

/**
 * Numbers given here, without gaps: whoever takes one holds the series until the transaction ends,
 * so that a number whose transaction fails is given again.
 */
@Component
public class Numbers {

  private final DSLContext sql;

  Numbers(DSLContext sql) {
    this.sql = sql;
  }

  /** What is counted. */
  public enum Kind {
    DECISION,
    CERTIFICATE
  }

  /**
   * The first of {@code count} numbers that follow one another.
   *
   * @param symbol the series of that unit and year: numbers of decisions by symbol, books by name
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int take(int tenant, UnitId unit, Kind kind, int year, String symbol, int count) {
    sql.insertInto(SERIES)
        .set(SERIES.TENANT, tenant)
        .set(SERIES.UNIT, unit.value())
        .set(SERIES.KIND, kind.name())
        .set(SERIES.YEAR, year)
        .set(SERIES.SYMBOL, symbol)
        .onConflictDoNothing()
        .execute();
    var last =
        sql.update(SERIES)
            .set(SERIES.LAST, SERIES.LAST.plus(count))
            .where(
                SERIES.TENANT.eq(tenant),
                SERIES.UNIT.eq(unit.value()),
                SERIES.KIND.eq(kind.name()),
                SERIES.YEAR.eq(year),
                SERIES.SYMBOL.eq(symbol))
            .returning(SERIES.LAST)
            .fetchSingle()
            .getLast();
    return last - count + 1;
  }
}
