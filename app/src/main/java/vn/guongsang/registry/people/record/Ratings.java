package vn.guongsang.registry.people.record;

import static vn.guongsang.registry.db.Tables.RATING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.db.tables.records.RatingRecord;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.RatingLevel;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/**
 * Yearly ratings of people and units. A form lets one stand for a year; sheets let in more, because
 * records say so, and a check asks which is right.
 */
@Component
public class Ratings {

  private static final int FIRST_YEAR = 1945;

  private final DSLContext sql;
  private final Ledger<RatingRecord> ledger;
  private final Journal journal;
  private final Clock clock;

  Ratings(DSLContext sql, People people, Journal journal, Clock clock) {
    this.sql = sql;
    this.ledger = new Ledger<>(sql, people, clock, RATING);
    this.journal = journal;
    this.clock = clock;
  }

  /** A rating to be entered. */
  public record Draft(Whose whose, RatingFacts facts) {}

  /** Those that stand, the latest year first. The caller has made sure that they may be seen. */
  public List<Rating> of(Collection<PersonId> entries) {
    return sorted(ledger.of(entries));
  }

  public List<Rating> of(UnitId unit) {
    return sorted(ledger.of(unit));
  }

  private static List<Rating> sorted(List<RatingRecord> rows) {
    return rows.stream()
        .map(Ratings::rating)
        .sorted(Comparator.comparingInt((Rating r) -> r.facts().year()).reversed())
        .toList();
  }

  static Rating rating(RatingRecord row) {
    return new Rating(
        row.getId(),
        Whose.of(row.getPerson(), row.getUnit()),
        new RatingFacts(
            row.getYear(),
            row.getSchoolYear(),
            RatingLevel.valueOf(row.getLevel()),
            new Paper(
                row.getIssuer(), row.getDecisionNumber(), row.getDecisionDay(), row.getFile()),
            Vouched.valueOf(row.getVouched())));
  }

  public Rating within(Viewer viewer, UUID id) {
    return rating(ledger.within(viewer, id));
  }

  @Transactional
  public void enter(Viewer viewer, Whose whose, RatingFacts facts, LocalDate today) {
    ledger.refuseOutside(viewer, whose);
    refuse(whose, facts, today, null);
    put(viewer, whose, facts, null, "");
    journal.record(viewer, told("people.rating-entered", whose, null, facts));
  }

  @Transactional
  public void correct(Viewer viewer, UUID id, RatingFacts right, String reason, LocalDate today) {
    var old = rating(ledger.lock(viewer, id));
    if (right.equals(old.facts())) {
      return;
    }
    refuse(old.whose(), right, today, id);
    ledger.retire(id);
    put(viewer, old.whose(), right, id, reason);
    journal.record(
        viewer, told("people.rating-corrected", old.whose(), old.facts(), right).because(reason));
  }

  /** It was never so; nothing stands in its place. */
  @Transactional
  public void withdraw(Viewer viewer, UUID id, String reason) {
    var old = rating(ledger.lock(viewer, id));
    ledger.retire(id);
    journal.record(
        viewer,
        ledger
            .entry("people.rating-withdrawn", old.whose())
            .because(reason)
            .fact("year", old.facts().yearInWords())
            .personal("rating", old.facts().level(), null));
  }

  private void refuse(Whose whose, RatingFacts facts, LocalDate today, @Nullable UUID besides) {
    if (facts.year() < FIRST_YEAR || facts.year() > today.getYear()) {
      throw Refused.field(
          "year", "record.fault.year", FIRST_YEAR, Integer.toString(today.getYear()));
    }
    var standing = whose.person().map(p -> of(List.of(p))).orElseGet(() -> of(whose.unit()));
    var same =
        standing.stream()
            .anyMatch(
                r ->
                    !r.id().equals(besides)
                        && r.facts().year() == facts.year()
                        && r.facts().schoolYear() == facts.schoolYear());
    if (same) {
      throw Refused.field("year", "record.fault.rated-already", facts.yearInWords());
    }
  }

  private void put(
      Viewer viewer, Whose whose, RatingFacts facts, @Nullable UUID corrects, String reason) {
    ledger.put(viewer, row(facts), whose, corrects, reason);
  }

  private static RatingRecord row(RatingFacts facts) {
    var row = new RatingRecord();
    row.setYear((short) facts.year());
    row.setSchoolYear(facts.schoolYear());
    row.setLevel(facts.level().name());
    row.setIssuer(facts.paper().issuer());
    row.setDecisionNumber(facts.paper().number());
    row.setDecisionDay(facts.paper().day());
    row.setFile(facts.paper().file());
    row.setVouched(facts.vouched().name());
    return row;
  }

  private Entry told(String verb, Whose whose, @Nullable RatingFacts old, RatingFacts facts) {
    return ledger
        .entry(verb, whose)
        .fact("year", facts.yearInWords())
        .change("year", old == null ? null : old.yearInWords(), facts.yearInWords())
        .personal("rating", old == null ? null : old.level(), facts.level())
        .personal("paper", old == null ? null : old.paper().quoted(), facts.paper().quoted())
        .change("vouched", old == null ? null : old.vouched(), facts.vouched());
  }

  /**
   * Enters many without a sentence: the caller, who knows that the viewer may, writes the one of
   * the import.
   */
  @Transactional
  public void enterAll(Viewer viewer, List<Draft> drafts, @Nullable UUID imported) {
    var rows = new ArrayList<RatingRecord>(drafts.size());
    for (var draft : drafts) {
      var row = row(draft.facts());
      row.setId(ledger.newId());
      row.setTenant(viewer.tenant());
      row.setPerson(draft.whose().person().map(PersonId::value).orElse(null));
      row.setUnit(draft.whose().unit().value());
      row.setStanding(true);
      row.setReason("");
      row.setEnteredBy(viewer.account().map(a -> a.value()).orElse(null));
      row.setEnteredAt(clock.instant());
      row.setImported(imported);
      rows.add(row);
    }
    for (var first = 0; first < rows.size(); first += 1_000) {
      sql.insertInto(RATING)
          .set(rows.subList(first, Math.min(first + 1_000, rows.size())))
          .execute();
    }
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
