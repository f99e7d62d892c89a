package vn.guongsang.access.signin;

import static vn.guongsang.access.db.Tables.FAILURES;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.shell.Vault;

/**
 * Counts failed tries. A try is counted before it is checked, so that many at once do not slip
 * through together, and taken back when it succeeds. What is counted and why the owner is never
 * shut out: docs/decisions/2026-11-22-sign-in-slow-down.md.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class SlowDown {

  /** What is counted, how many failures are borne, and over which time. */
  public enum Counted {
    /** A login tried from one address by browsers that do not know it. */
    LOGIN_AT_ADDRESS(10, Duration.ofMinutes(5)),
    /** All logins tried from one address; an office of hundreds may share it. */
    ADDRESS(100, Duration.ofMinutes(5)),
    /** A login tried by strangers from anywhere. */
    LOGIN(200, Duration.ofHours(1)),
    /** A login tried by a browser that signed in to it before. */
    KNOWN_BROWSER(10, Duration.ofMinutes(5)),
    /** Codes typed after one and the same password check. */
    CODE(5, Duration.ofMinutes(10)),
    /** Codes typed for one account by strangers, who have its password. */
    CODES_OF_ACCOUNT(30, Duration.ofHours(1));

    final int borne;
    final Duration during;

    Counted(int borne, Duration during) {
      this.borne = borne;
      this.during = during;
    }
  }

  private final DSLContext sql;
  private final Vault vault;

  SlowDown(DSLContext sql, Vault vault) {
    this.sql = sql;
    this.vault = vault;
  }

  /** One thing counted: its text is kept only as a keyed hash. */
  public record Count(Counted counted, String of) {}

  /**
   * @param pause how long to wait when the try is refused; empty when it may be checked
   * @param last whether the next try after this one would be refused
   */
  public record Tried(Optional<Duration> pause, boolean last) {}

  /** Counts one try under all of these, or refuses it and counts it under none. */
  public Tried tryOnce(List<Count> counts, Instant now) {
    var taken = new ArrayList<Count>();
    var last = false;
    for (var count : counts) {
      var counted = count.counted();
      var row =
          sql.insertInto(FAILURES)
              .set(FAILURES.KEY, key(count))
              .set(FAILURES.SINCE, now)
              .set(FAILURES.NUMBER, 1)
              .onConflict(FAILURES.KEY)
              .doUpdate()
              .set(
                  FAILURES.NUMBER,
                  DSL.when(FAILURES.SINCE.le(now.minus(counted.during)), 1)
                      .otherwise(DSL.least(FAILURES.NUMBER.plus(1), DSL.inline(counted.borne + 1))))
              .set(
                  FAILURES.SINCE,
                  DSL.when(FAILURES.SINCE.le(now.minus(counted.during)), now)
                      .otherwise(FAILURES.SINCE))
              .returning(FAILURES.SINCE, FAILURES.NUMBER)
              .fetchSingle();
      if (row.getNumber() > counted.borne) {
        takeBack(taken);
        var wait = Duration.between(now, row.getSince().plus(counted.during));
        return new Tried(Optional.of(wait.isPositive() ? wait : Duration.ofSeconds(1)), false);
      }
      taken.add(count);
      last |= row.getNumber() == counted.borne;
    }
    return new Tried(Optional.empty(), last);
  }

  /** The try was no failure. */
  public void takeBack(List<Count> counts) {
    for (var count : counts) {
      sql.update(FAILURES)
          .set(FAILURES.NUMBER, FAILURES.NUMBER.minus(1))
          .where(FAILURES.KEY.eq(key(count)), FAILURES.NUMBER.gt(0))
          .execute();
    }
  }

  /** Nothing is held against these any more. */
  public void forget(List<Count> counts) {
    sql.deleteFrom(FAILURES)
        .where(FAILURES.KEY.in(counts.stream().map(this::key).toList()))
        .execute();
  }

  /** Rows that no window reaches. */
  public int forgetOld(Instant now) {
    return sql.deleteFrom(FAILURES)
        .where(FAILURES.SINCE.lt(now.minus(Duration.ofDays(1))))
        .execute();
  }

  private byte[] key(Count count) {
    return vault.index("failures|" + count.counted() + "|" + count.of());
  }
}
