package vn.guongsang.registry.people.record;

import static vn.guongsang.registry.db.Tables.LEAVE;

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
import vn.guongsang.registry.db.tables.records.LeaveRecord;
import vn.guongsang.registry.people.LeaveKind;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.Person;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** Time away: maternity, sickness, training and the like, which the law counts in its own ways. */
@Component
public class Leaves {

  private final People people;
  private final Ledger<LeaveRecord> ledger;
  private final Journal journal;

  Leaves(DSLContext sql, People people, Journal journal, Clock clock) {
    this.people = people;
    this.ledger = new Ledger<>(sql, people, clock, LEAVE);
    this.journal = journal;
  }

  /** Those that stand, the latest first. The caller has made sure that they may be seen. */
  public List<Leave> of(Collection<PersonId> entries) {
    return ledger.of(entries).stream()
        .map(Leaves::leave)
        .sorted(Comparator.comparing((Leave l) -> l.facts().days().from()).reversed())
        .toList();
  }

  static Leave leave(LeaveRecord row) {
    return new Leave(
        row.getId(),
        new PersonId(row.getPerson()),
        new LeaveFacts(
            LeaveKind.valueOf(row.getKind()),
            new DayRange(row.getFromDay(), row.getUntilDay()),
            Vouched.valueOf(row.getVouched())));
  }

  public Leave within(Viewer viewer, UUID id) {
    return leave(ledger.within(viewer, id));
  }

  @Transactional
  public void enter(Viewer viewer, PersonId id, LeaveFacts facts, LocalDate today) {
    var person = people.within(viewer, id);
    refuse(person.id(), facts, null);
    put(viewer, person, facts, null, "");
    journal.record(viewer, told("people.leave-entered", person, null, facts));
  }

  @Transactional
  public void correct(Viewer viewer, UUID id, LeaveFacts right, String reason, LocalDate today) {
    var old = leave(ledger.lock(viewer, id));
    if (right.equals(old.facts())) {
      return;
    }
    var person = people.within(viewer, old.person());
    refuse(person.id(), right, id);
    ledger.retire(id);
    put(viewer, person, right, id, reason);
    journal.record(
        viewer, told("people.leave-corrected", person, old.facts(), right).because(reason));
  }

  @Transactional
  public void withdraw(Viewer viewer, UUID id, String reason) {
    var old = leave(ledger.lock(viewer, id));
    ledger.retire(id);
    journal.record(
        viewer,
        People.entry("people.leave-withdrawn", people.within(viewer, old.person()))
            .because(reason)
            .personal("kind", old.facts().kind(), null)
            .personal("from_day", old.facts().days().from(), null));
  }

  private void refuse(PersonId person, LeaveFacts facts, @Nullable UUID besides) {
    of(people.entries(person)).stream()
        .filter(l -> !l.id().equals(besides) && l.facts().days().overlaps(facts.days()))
        .findFirst()
        .ifPresent(
            l -> {
              throw Refused.field("from", "record.fault.leave-overlaps", l.facts().days().from());
            });
  }

  private void put(
      Viewer viewer, Person person, LeaveFacts facts, @Nullable UUID corrects, String reason) {
    var whose = Whose.person(person.id(), person.unit().orElseThrow(NotFound::new));
    ledger.put(viewer, row(facts), whose, corrects, reason);
  }

  private static LeaveRecord row(LeaveFacts facts) {
    var row = new LeaveRecord();
    row.setKind(facts.kind().name());
    row.setFromDay(facts.days().from());
    row.setUntilDay(facts.days().until());
    row.setVouched(facts.vouched().name());
    return row;
  }

  private static Entry told(
      String verb, Person person, @Nullable LeaveFacts old, LeaveFacts facts) {
    return People.entry(verb, person)
        .personal("kind", old == null ? null : old.kind(), facts.kind())
        .personal("from_day", old == null ? null : old.days().from(), facts.days().from())
        .personal(
            "last_day",
            old == null ? null : old.days().lastDay().orElseThrow(),
            facts.days().lastDay().orElseThrow())
        .change("vouched", old == null ? null : old.vouched(), facts.vouched());
  }

  /** Leave to be entered. */
  public record Draft(Whose whose, LeaveFacts facts) {}

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
