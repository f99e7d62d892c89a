package vn.guongsang.registry.people.record;

import static vn.guongsang.registry.db.Tables.DISCIPLINE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.db.tables.records.DisciplineRecord;
import vn.guongsang.registry.people.Measure;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** Disciplinary measures against people and units. */
@Component
public class Disciplines {

  private final Ledger<DisciplineRecord> ledger;
  private final Journal journal;

  Disciplines(DSLContext sql, People people, Journal journal, Clock clock) {
    this.ledger = new Ledger<>(sql, people, clock, DISCIPLINE);
    this.journal = journal;
  }

  /** Those that stand, the latest first. The caller has made sure that they may be seen. */
  public List<Discipline> of(Collection<PersonId> entries) {
    return sorted(ledger.of(entries));
  }

  public List<Discipline> of(UnitId unit) {
    return sorted(ledger.of(unit));
  }

  private static List<Discipline> sorted(List<DisciplineRecord> rows) {
    return rows.stream()
        .map(Disciplines::discipline)
        .sorted(Comparator.comparing((Discipline d) -> d.facts().days().from()).reversed())
        .toList();
  }

  static Discipline discipline(DisciplineRecord row) {
    return new Discipline(
        row.getId(),
        Whose.of(row.getPerson(), row.getUnit()),
        new DisciplineFacts(
            Measure.valueOf(row.getMeasure()),
            new DayRange(row.getFromDay(), row.getUntilDay()),
            new Paper(
                row.getIssuer(), row.getDecisionNumber(), row.getDecisionDay(), row.getFile()),
            Vouched.valueOf(row.getVouched())));
  }

  public Discipline within(Viewer viewer, UUID id) {
    return discipline(ledger.within(viewer, id));
  }

  @Transactional
  public void enter(Viewer viewer, Whose whose, DisciplineFacts facts, LocalDate today) {
    ledger.refuseOutside(viewer, whose);
    refuse(facts, today);
    ledger.put(viewer, row(facts), whose, null, "");
    journal.record(viewer, told("people.discipline-entered", whose, null, facts));
  }

  @Transactional
  public void correct(
      Viewer viewer, UUID id, DisciplineFacts right, String reason, LocalDate today) {
    var old = discipline(ledger.lock(viewer, id));
    if (right.equals(old.facts())) {
      return;
    }
    refuse(right, today);
    ledger.retire(id);
    ledger.put(viewer, row(right), old.whose(), id, reason);
    journal.record(
        viewer,
        told("people.discipline-corrected", old.whose(), old.facts(), right).because(reason));
  }

  @Transactional
  public void withdraw(Viewer viewer, UUID id, String reason) {
    var old = discipline(ledger.lock(viewer, id));
    ledger.retire(id);
    journal.record(
        viewer,
        ledger
            .entry("people.discipline-withdrawn", old.whose())
            .because(reason)
            .personal("measure", old.facts().measure(), null)
            .personal("from_day", old.facts().days().from(), null));
  }

  private static void refuse(DisciplineFacts facts, LocalDate today) {
    if (facts.days().from().isAfter(today)) {
      throw Refused.field("from", "record.fault.later");
    }
  }

  private static DisciplineRecord row(DisciplineFacts facts) {
    var row = new DisciplineRecord();
    row.setMeasure(facts.measure().name());
    row.setFromDay(facts.days().from());
    row.setUntilDay(facts.days().until());
    row.setIssuer(facts.paper().issuer());
    row.setDecisionNumber(facts.paper().number());
    row.setDecisionDay(facts.paper().day());
    row.setFile(facts.paper().file());
    row.setVouched(facts.vouched().name());
    return row;
  }

  private Entry told(
      String verb, Whose whose, @Nullable DisciplineFacts old, DisciplineFacts facts) {
    return ledger
        .entry(verb, whose)
        .personal("measure", old == null ? null : old.measure(), facts.measure())
        .personal("from_day", old == null ? null : old.days().from(), facts.days().from())
        .personal(
            "last_day",
            old == null ? null : old.days().lastDay().orElse(null),
            facts.days().lastDay().orElse(null))
        .personal("paper", old == null ? null : old.paper().quoted(), facts.paper().quoted())
        .change("vouched", old == null ? null : old.vouched(), facts.vouched());
  }

  /** A measure to be entered. */
  public record Draft(Whose whose, DisciplineFacts facts) {}

  /**
   * Enters many without a sentence: the caller, who knows that the viewer may, writes the one of
   * the import.
   */
  @Transactional
  public void enterAll(Viewer viewer, List<Draft> drafts, UUID imported) {
    ledger.putAll(
        viewer,
        drafts.stream().map(draft -> row(draft.facts())).toList(),
        drafts.stream().map(Draft::whose).toList(),
        imported);
  }

  /** How many rows of an import were corrected or withdrawn since, which forbids taking it back. */
  public int touchedSince(UUID imported) {
    return ledger.touchedSince(imported);
  }

  /** Takes an import back without a sentence; the caller writes it. */
  @Transactional
  public int forget(UUID imported) {
    return ledger.forget(imported);
  }
}
