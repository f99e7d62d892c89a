package vn.guongsang.registry.people.record;

import static vn.guongsang.registry.db.Tables.HOLD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.db.tables.records.HoldRecord;
import vn.guongsang.registry.people.Ground;
import vn.guongsang.registry.people.People;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/**
 * While something is looked into nothing is awarded. The ground is told to those who may read it
 * and to nobody else; the journal, which more people read, never holds it, nor the reasons given.
 */
@Component
public class Holds {

  private final DSLContext sql;
  private final Ledger<HoldRecord> ledger;
  private final Journal journal;

  Holds(DSLContext sql, People people, Journal journal, Clock clock) {
    this.sql = sql;
    this.ledger = new Ledger<>(sql, people, clock, HOLD);
    this.journal = journal;
  }

  /** Those that stand, the latest first. The caller has made sure that the person may be seen. */
  public List<Hold> of(Viewer viewer, Collection<PersonId> entries) {
    return told(viewer, ledger.of(entries));
  }

  public List<Hold> of(Viewer viewer, UnitId unit) {
    return told(viewer, ledger.of(unit));
  }

  private static List<Hold> told(Viewer viewer, List<HoldRecord> rows) {
    return rows.stream()
        .map(row -> told(viewer, row))
        .sorted(Comparator.comparing((Hold h) -> h.days().from()).reversed())
        .toList();
  }

  private static Hold told(Viewer viewer, HoldRecord row) {
    var days = new DayRange(row.getFromDay(), row.getUntilDay());
    return new Hold(
        row.getId(),
        Whose.of(row.getPerson(), row.getUnit()),
        days,
        viewer.may(Right.HOLDS_READ)
            ? Optional.of(new Hold.Why(facts(row), row.getRelease()))
            : Optional.empty());
  }

  private static HoldFacts facts(HoldRecord row) {
    return new HoldFacts(
        Ground.valueOf(row.getGround()),
        new DayRange(row.getFromDay(), row.getUntilDay()),
        row.getDocument(),
        row.getFile());
  }

  public Hold within(Viewer viewer, UUID id) {
    return told(viewer, ledger.within(viewer, id));
  }

  @Transactional
  public void set(Viewer viewer, Whose whose, HoldFacts facts, LocalDate today) {
    ledger.refuseOutside(viewer, whose);
    refuse(facts, today);
    ledger.put(viewer, row(facts, ""), whose, null, "");
    journal.record(viewer, ledger.entry("people.hold-set", whose).fact("day", facts.days().from()));
  }

  /** What was looked into is over; awards are open again from the next day. */
  @Transactional
  public void release(Viewer viewer, UUID id, LocalDate lastDay, String how) {
    var row = ledger.lock(viewer, id);
    if (row.getUntilDay() != null) {
      throw Refused.because("record.fault.released", row.getUntilDay().minusDays(1));
    }
    if (lastDay.isBefore(row.getFromDay())) {
      throw Refused.field("last", "record.fault.ends-before", row.getFromDay());
    }
    sql.update(HOLD)
        .set(HOLD.UNTIL_DAY, lastDay.plusDays(1))
        .set(HOLD.RELEASE, VietnameseText.clean(how))
        .where(HOLD.ID.eq(id))
        .execute();
    journal.record(
        viewer, ledger.entry("people.hold-released", ledger.whose(row)).fact("day", lastDay));
  }

  @Transactional
  public void correct(Viewer viewer, UUID id, HoldFacts right, String reason, LocalDate today) {
    var old = ledger.lock(viewer, id);
    if (right.equals(facts(old))) {
      return;
    }
    refuse(right, today);
    ledger.retire(id);
    ledger.put(viewer, row(right, old.getRelease()), ledger.whose(old), id, reason);
    journal.record(
        viewer,
        ledger.entry("people.hold-corrected", ledger.whose(old)).fact("day", right.days().from()));
  }

  /** It was never so. The reason stays with the row, out of the journal. */
  @Transactional
  public void withdraw(Viewer viewer, UUID id, String reason) {
    var old = ledger.lock(viewer, id);
    ledger.retire(id);
    sql.update(HOLD).set(HOLD.REASON, VietnameseText.clean(reason)).where(HOLD.ID.eq(id)).execute();
    journal.record(
        viewer,
        ledger.entry("people.hold-withdrawn", ledger.whose(old)).fact("day", old.getFromDay()));
  }

  /** What is on hold today, of the person or of the unit itself; without any ground. */
  public boolean standsOn(Whose whose, Collection<PersonId> entries, LocalDate day) {
    var rows = whose.person().isPresent() ? ledger.of(entries) : ledger.of(whose.unit());
    return rows.stream().anyMatch(r -> new DayRange(r.getFromDay(), r.getUntilDay()).contains(day));
  }

  private static void refuse(HoldFacts facts, LocalDate today) {
    if (facts.days().from().isAfter(today)) {
      throw Refused.field("from", "record.fault.later");
    }
  }

  private static HoldRecord row(HoldFacts facts, String release) {
    var row = new HoldRecord();
    row.setGround(facts.ground().name());
    row.setFromDay(facts.days().from());
    row.setUntilDay(facts.days().until());
    row.setDocument(facts.document());
    row.setFile(facts.file());
    row.setRelease(release);
    return row;
  }

  /** For a page only those who may read the ground open. */
  HoldFacts known(Viewer viewer, UUID id) {
    if (!viewer.may(Right.HOLDS_READ)) {
      throw new NotFound();
    }
    return facts(ledger.within(viewer, id));
  }
}
