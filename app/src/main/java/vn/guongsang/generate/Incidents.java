package vn.guongsang.generate;

import java.time.LocalDate;
import vn.guongsang.registry.people.Ground;
import vn.guongsang.registry.people.LeaveKind;
import vn.guongsang.registry.people.Measure;
import vn.guongsang.registry.people.Sex;
import vn.guongsang.registry.people.Vouched;

/**
 * What comes between people and their awards: discipline, holds, long absence. All in autumn, when
 * the last year's awards have been given and this year's have not, so that none is ever given while
 * something stands in its way.
 */
final class Incidents {

  private static final double DISCIPLINE_A_YEAR = 0.002;
  private static final double HOLDS_A_YEAR = 0.0005;
  private static final double SICKNESS_A_YEAR = 0.004;
  private static final double MATERNITY_A_YEAR = 0.05;
  private static final double HELD_NOW = 0.002;
  private static final int MATERNITY_MONTHS = 6;

  private final Ledger ledger;
  private final Chance chance;
  private final Deciders deciders;

  Incidents(Ledger ledger, Chance chance, Deciders deciders) {
    this.ledger = ledger;
    this.chance = chance;
    this.deciders = deciders;
  }

  void happen(Worker worker, int year) {
    if (!worker.ratedIn(year)) {
      return;
    }
    var luck = chance.next();
    var autumn = chance.day(LocalDate.of(year, 10, 1), LocalDate.of(year, 11, 15));
    if (luck < DISCIPLINE_A_YEAR) {
      discipline(worker, autumn, year);
    } else if (luck < DISCIPLINE_A_YEAR + HOLDS_A_YEAR) {
      hold(worker, autumn, autumn.plusDays(chance.between(20, 60)));
      stop(worker, year);
    } else if (luck < DISCIPLINE_A_YEAR + HOLDS_A_YEAR + SICKNESS_A_YEAR) {
      leave(
          worker,
          chance.in(0.7) ? LeaveKind.SICK : LeaveKind.UNPAID,
          autumn.minusDays(5),
          autumn.plusDays(chance.between(36, 44)));
      stop(worker, year);
    } else if (worker.sex == Sex.FEMALE
        && year - worker.born.getYear() < 40
        && luck > 1 - MATERNITY_A_YEAR) {
      var from = chance.dayIn(year);
      leave(worker, LeaveKind.MATERNITY, from, from.plusMonths(MATERNITY_MONTHS));
    }
  }

  /** Some are being looked into just now. */
  void holdNow(Worker worker) {
    if (worker.ratedIn(Worker.LAST_YEAR) && worker.ended == null && chance.in(HELD_NOW)) {
      hold(worker, chance.day(LocalDate.of(2026, 10, 1), Ledger.LAST_DAY), null);
    }
  }

  private static void stop(Worker worker, int year) {
    worker.stoppedYears |= Worker.bit(year);
  }

  private void discipline(Worker worker, LocalDate from, int year) {
    var luck = chance.next();
    var measure =
        luck < 0.65 ? Measure.REPRIMAND : luck < 0.95 ? Measure.WARNING : Measure.DEMOTION;
    stop(worker, year);
    stop(worker, year + 1);
    worker.disciplinedFrom = from;
    worker.gravely = measure != Measure.REPRIMAND;
    var by = deciders.own(worker.employer);
    ledger
        .row(Target.DISCIPLINE)
        .put(ledger.id())
        .number(Country.TENANT)
        .put(worker.id)
        .put(worker.workplace.id())
        .put(measure)
        .put(from)
        .put(from.plusMonths(12))
        .put(by.issuer())
        .put(deciders.number(by, from))
        .put(from)
        .put(Vouched.RECORD)
        .put(true)
        .put(Ledger.ENTERED)
        .end();
  }

  private void hold(
      Worker worker, LocalDate from, @org.jspecify.annotations.Nullable LocalDate until) {
    ledger
        .row(Target.HOLD)
        .put(ledger.id())
        .number(Country.TENANT)
        .put(worker.id)
        .put(worker.workplace.id())
        .put(chance.of(java.util.List.of(Ground.values())))
        .put(from)
        .or(until)
        .put("")
        .put(until == null ? "" : "Đã có kết luận, không có vi phạm")
        .put(true)
        .put(Ledger.ENTERED)
        .end();
  }

  private void leave(Worker worker, LeaveKind kind, LocalDate from, LocalDate until) {
    ledger
        .row(Target.LEAVE)
        .put(ledger.id())
        .number(Country.TENANT)
        .put(worker.id)
        .put(kind)
        .put(from)
        .put(until)
        .put(Vouched.RECORD)
        .put(true)
        .put(Ledger.ENTERED)
        .end();
  }
}
