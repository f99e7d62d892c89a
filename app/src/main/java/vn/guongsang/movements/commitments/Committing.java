package vn.guongsang.movements.commitments;

import static vn.guongsang.movements.db.Tables.COMMITMENT_NOTE;
import static vn.guongsang.movements.db.Tables.COMMITTED;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** Who committed, who has not yet, and what was seen of how it is kept. */
@Component
public class Committing {

  private final DSLContext sql;
  private final Commitments commitments;
  private final Journal journal;
  private final Clock clock;

  Committing(DSLContext sql, Commitments commitments, Journal journal, Clock clock) {
    this.sql = sql;
    this.commitments = commitments;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * A unit right below the one that drew it up.
   *
   * @param day null while it has not committed
   * @param people of it who committed
   * @param peopleAsked who serve at it or below
   */
  public record Row(
      UnitId unit, String name, @Nullable LocalDate day, int people, int peopleAsked) {}

  /** Those within the viewer's scope; who has not committed comes first. */
  public List<Row> units(Viewer viewer, Commitment one) {
    var day =
        DSL.field(
                DSL.select(COMMITTED.DAY)
                    .from(COMMITTED)
                    .where(COMMITTED.COMMITMENT.eq(one.id().value()))
                    .and(COMMITTED.PERSON.isNull())
                    .and(COMMITTED.UNIT.eq(UNIT_TODAY.ID)))
            .as("day");
    var serves =
        Commitments.atOrBelow(PERSON_TODAY.PATH, UNIT_TODAY.PATH)
            .and(PERSON_TODAY.DIED_ON.isNull());
    var asked = DSL.field(DSL.selectCount().from(PERSON_TODAY).where(serves)).as("people_asked");
    var people =
        DSL.field(DSL.selectCount().from(PERSON_TODAY).where(serves).and(committed(one.id())))
            .as("people");
    return sql
        .select(UNIT_TODAY.ID, UNIT_TODAY.NAME, day, people, asked)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.PARENT.eq(one.said().unit().value()))
        .and(UNIT_TODAY.LIVING)
        .and(viewer.sees(UNIT_TODAY.PATH))
        .orderBy(UNIT_TODAY.ORDER_PATH)
        .fetch(
            row ->
                new Row(
                    new UnitId(row.value1()),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5()))
        .stream()
        .sorted(java.util.Comparator.comparing((Row row) -> row.day() != null))
        .toList();
  }

  private static Condition committed(CommitmentId id) {
    return DSL.exists(
        DSL.selectOne()
            .from(COMMITTED)
            .join(PERSON_ROOT)
            .on(PERSON_ROOT.ID.eq(COMMITTED.PERSON))
            .where(COMMITTED.COMMITMENT.eq(id.value()))
            .and(PERSON_ROOT.ROOT.eq(PERSON_TODAY.ID)));
  }

  /** Somebody of a unit. */
  public record Member(PersonId person, String name, String note) {}

  /** Who of the unit and below has, or has not, committed; at most so many. */
  public List<Member> people(
      Viewer viewer, CommitmentId id, UnitId unit, boolean have, int atMost) {
    var top = UNIT_TODAY.as("top");
    return sql.select(PERSON_TODAY.ID, PERSON_TODAY.NAME, PERSON_TODAY.UNIT_NAME)
        .from(PERSON_TODAY)
        .join(top)
        .on(top.ID.eq(unit.value()))
        .where(Commitments.atOrBelow(PERSON_TODAY.PATH, top.PATH))
        .and(viewer.sees(PERSON_TODAY.PATH))
        .and(PERSON_TODAY.DIED_ON.isNull())
        .and(have ? committed(id) : DSL.not(committed(id)))
        .orderBy(PERSON_TODAY.SORT_KEY, PERSON_TODAY.ID)
        .limit(atMost)
        .fetch(
            row ->
                new Member(
                    new PersonId(row.value1()),
                    row.value2(),
                    Objects.requireNonNullElse(row.value3(), "")));
  }

  private static void mustRun(Commitment one, LocalDate today) {
    if (!one.said().runs(today)) {
      throw Refused.because("commitments.fault.not-running");
    }
  }

  /** The unit acted for, or one below it, commits itself. */
  @Transactional
  public void unit(Viewer viewer, CommitmentId id, UnitId unit, LocalDate today) {
    var one = commitments.within(viewer, id);
    mustRun(one, today);
    var top = UNIT_TODAY.as("top");
    if (!sql.fetchExists(
        UNIT_TODAY.join(top).on(top.ID.eq(one.said().unit().value())),
        UNIT_TODAY
            .ID
            .eq(unit.value())
            .and(viewer.sees(UNIT_TODAY.PATH))
            .and(Commitments.atOrBelow(UNIT_TODAY.PATH, top.PATH)))) {
      throw Refused.field("unit", "commitments.fault.unit-outside");
    }
    if (insert(viewer, id, unit, null, today, false) == 0) {
      throw Refused.because("commitments.fault.there");
    }
    journal.record(
        viewer,
        Entry.of("commitments.unit-committed", Commitments.SUBJECT, id.value())
            .in(unit)
            .fact("unit", "unit", unit.value()));
  }

  /** Those who signed on paper, entered by their unit; how many were new. */
  @Transactional
  public int people(Viewer viewer, CommitmentId id, List<PersonId> people, LocalDate today) {
    var one = commitments.within(viewer, id);
    mustRun(one, today);
    var units = places(viewer, one, people);
    var added = 0;
    for (var person : people) {
      var unit = units.get(person.value());
      if (unit == null) {
        throw Refused.field("people", "commitments.fault.nobody");
      }
      added += insert(viewer, id, new UnitId(unit), person, today, false);
    }
    if (added > 0) {
      journal.record(
          viewer,
          Entry.of("commitments.people-committed", Commitments.SUBJECT, id.value())
              .in(viewer.unit().orElse(one.said().unit()))
              .fact("count", added));
    }
    return added;
  }

  private java.util.Map<UUID, UUID> places(Viewer viewer, Commitment one, List<PersonId> people) {
    var top = UNIT_TODAY.as("top");
    return sql.select(PERSON_TODAY.ID, PERSON_TODAY.UNIT)
        .from(PERSON_TODAY)
        .join(top)
        .on(top.ID.eq(one.said().unit().value()))
        .where(
            PERSON_TODAY.ID.eq(DSL.any(people.stream().map(PersonId::value).toArray(UUID[]::new))))
        .and(viewer.sees(PERSON_TODAY.PATH))
        .and(Commitments.atOrBelow(PERSON_TODAY.PATH, top.PATH))
        .fetchMap(PERSON_TODAY.ID, PERSON_TODAY.UNIT);
  }

  private int insert(
      Viewer viewer,
      CommitmentId id,
      UnitId unit,
      @Nullable PersonId person,
      LocalDate day,
      boolean oneself) {
    return sql.insertInto(COMMITTED)
        .set(COMMITTED.ID, TimeOrderedId.at(clock.millis()))
        .set(COMMITTED.TENANT, viewer.tenant())
        .set(COMMITTED.COMMITMENT, id.value())
        .set(COMMITTED.UNIT, unit.value())
        .set(COMMITTED.PERSON, person == null ? null : person.value())
        .set(COMMITTED.DAY, day)
        .set(COMMITTED.ONESELF, oneself)
        .set(COMMITTED.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
        .set(COMMITTED.MADE_AT, clock.instant())
        .onConflictDoNothing()
        .execute();
  }

  /** A commitment as the person it asks sees it. */
  public record Own(Commitment commitment, @Nullable LocalDate day) {}

  /** All that run today at the person's unit or above, and those they committed to. */
  public List<Own> own(Viewer viewer, PersonId person, LocalDate today) {
    var days =
        sql.select(COMMITTED.COMMITMENT, COMMITTED.DAY)
            .from(COMMITTED)
            .join(PERSON_ROOT)
            .on(PERSON_ROOT.ID.eq(COMMITTED.PERSON))
            .where(PERSON_ROOT.ROOT.eq(root(person)))
            .fetchMap(COMMITTED.COMMITMENT, COMMITTED.DAY);
    return commitments.all(viewer).stream()
        .filter(one -> one.said().runs(today) || days.containsKey(one.id().value()))
        .map(one -> new Own(one, days.get(one.id().value())))
        .toList();
  }

  private static org.jooq.Field<UUID> root(PersonId person) {
    var asked = PERSON_ROOT.as("asked");
    return DSL.field(DSL.select(asked.ROOT).from(asked).where(asked.ID.eq(person.value())));
  }

  /** Somebody commits themselves. */
  @Transactional
  public void oneself(Viewer viewer, CommitmentId id, PersonId person, LocalDate today) {
    var one = commitments.within(viewer, id);
    mustRun(one, today);
    var unit =
        sql.select(PERSON_TODAY.UNIT)
            .from(PERSON_TODAY)
            .where(PERSON_TODAY.ID.eq(person.value()))
            .fetchOptional(PERSON_TODAY.UNIT)
            .flatMap(Optional::ofNullable)
            .orElseThrow(() -> Refused.because("commitments.fault.nobody"));
    if (insert(viewer, id, new UnitId(unit), person, today, true) == 0) {
      throw Refused.because("commitments.fault.there");
    }
    journal.record(
        viewer,
        Entry.of("commitments.committed", Commitments.SUBJECT, id.value()).in(new UnitId(unit)));
  }

  /** What was seen of how it is kept. */
  public record Note(UUID id, String unitName, LocalDate day, String words) {}

  /** The latest first. */
  public List<Note> notes(CommitmentId id) {
    return sql.select(COMMITMENT_NOTE, UNIT_TODAY.NAME)
        .from(COMMITMENT_NOTE)
        .leftJoin(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(COMMITMENT_NOTE.UNIT))
        .where(COMMITMENT_NOTE.COMMITMENT.eq(id.value()))
        .orderBy(COMMITMENT_NOTE.DAY.desc(), COMMITMENT_NOTE.ID.desc())
        .fetch(
            row ->
                new Note(
                    row.value1().getId(),
                    Objects.requireNonNullElse(row.value2(), ""),
                    row.value1().getDay(),
                    row.value1().getWords()));
  }

  /**
   * @param unit it is about; null for all
   */
  @Transactional
  public void note(
      Viewer viewer,
      CommitmentId id,
      @Nullable UnitId unit,
      LocalDate day,
      String words,
      LocalDate today) {
    var one = commitments.within(viewer, id);
    if (!one.mine()) {
      throw Refused.because("commitments.fault.of-another", one.unitName());
    }
    if (day.isAfter(today)) {
      throw Refused.field("day", "commitments.fault.day-to-come", day);
    }
    sql.insertInto(COMMITMENT_NOTE)
        .set(COMMITMENT_NOTE.ID, TimeOrderedId.at(clock.millis()))
        .set(COMMITMENT_NOTE.COMMITMENT, id.value())
        .set(COMMITMENT_NOTE.UNIT, unit == null ? null : unit.value())
        .set(COMMITMENT_NOTE.DAY, day)
        .set(COMMITMENT_NOTE.WORDS, words)
        .set(COMMITMENT_NOTE.ACCOUNT, viewer.account().map(a -> a.value()).orElse(null))
        .set(COMMITMENT_NOTE.MADE_AT, clock.instant())
        .execute();
    journal.record(
        viewer,
        Entry.of("commitments.noted", Commitments.SUBJECT, id.value())
            .in(one.said().unit())
            .fact("day", day));
  }
}
