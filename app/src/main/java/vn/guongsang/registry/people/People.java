package vn.guongsang.registry.people;

import static vn.guongsang.registry.db.Tables.FORMER_NAME;
import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.UNIT_PLACE;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.db.tables.records.PersonRecord;
import vn.guongsang.registry.people.posts.PlacesOfToday;
import vn.guongsang.registry.people.posts.PostFacts;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** The people: entering them, one or a hundred thousand, correcting and renaming them. */
@Component
public class People {

  /** The kind of subject under which sentences speak of people. */
  public static final String SUBJECT = "person";

  private static final int AT_ONCE = 5_000;

  private final DSLContext sql;
  private final PersonRows rows;
  private final PlacesOfToday places;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  People(
      DSLContext sql,
      PersonRows rows,
      PlacesOfToday places,
      Journal journal,
      ApplicationEventPublisher events,
      Clock clock) {
    this.sql = sql;
    this.rows = rows;
    this.places = places;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  public PersonId newId() {
    return new PersonId(TimeOrderedId.at(clock.millis()));
  }

  /**
   * The one limit on people, for queries over {@code registry.person}: those whose unit of today is
   * in the viewer's scope; who never had a unit is seen at the top only.
   */
  public static Condition seen(Viewer viewer) {
    return whereabouts(viewer, PERSON.UNIT, PERSON.TENANT)
        .in(DSL.select(UNIT_PLACE.UNIT).from(UNIT_PLACE).where(viewer.sees(UNIT_PLACE.PATH)));
  }

  /**
   * The unit to be compared with the scope. At the top whoever never had a unit counts as being
   * there: said as one value instead of an "or", since only then does the database walk the list in
   * its order and look up the units of the few rows it shows, instead of gathering all units first.
   */
  static Field<UUID> whereabouts(Viewer viewer, Field<UUID> unit, Field<Integer> tenant) {
    var top = viewer.unit().filter(u -> viewer.atRoot());
    return top.isEmpty()
        ? unit
        : DSL.when(unit.isNull().and(tenant.eq(viewer.tenant())), DSL.inline(top.get().value()))
            .otherwise(unit);
  }

  /** The person, or whoever the entry was judged to be; {@link NotFound} outside the scope. */
  public Person within(Viewer viewer, PersonId id) {
    return sql.selectFrom(PERSON)
        .where(PERSON.ID.eq(rootOf(id)))
        .and(seen(viewer))
        .fetchOptional(People::person)
        .orElseThrow(NotFound::new);
  }

  /** Without any limit: for rows that the viewer is known to see. */
  public Optional<Person> find(PersonId id) {
    return sql.selectFrom(PERSON).where(PERSON.ID.eq(rootOf(id))).fetchOptional(People::person);
  }

  private static org.jooq.Field<UUID> rootOf(PersonId id) {
    var entry = PERSON.as("entry");
    return DSL.field(
        DSL.select(DSL.coalesce(entry.MERGED_INTO, entry.ID))
            .from(entry)
            .where(entry.ID.eq(id.value())));
  }

  /** The person and all entries judged to be the same one. */
  public Set<PersonId> entries(PersonId kept) {
    return sql
        .select(PERSON.ID)
        .from(PERSON)
        .where(PERSON.ID.eq(kept.value()).or(PERSON.MERGED_INTO.eq(kept.value())))
        .fetch(row -> new PersonId(row.value1()))
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Earlier names, the latest first. */
  public List<FormerName> formerNames(Set<PersonId> entries) {
    return sql.selectFrom(FORMER_NAME)
        .where(FORMER_NAME.PERSON.in(entries.stream().map(PersonId::value).toList()))
        .orderBy(FORMER_NAME.UNTIL_DAY.desc())
        .fetch(
            row ->
                new FormerName(
                    row.getName(), row.getFromDay(), row.getUntilDay(), row.getReason()));
  }

  static Person person(PersonRecord row) {
    var year = row.getBirthYear();
    return new Person(
        new PersonId(row.getId()),
        row.getTenant(),
        row.getVersion(),
        new PersonFacts(
            row.getName(),
            new Born(row.getBirthDay(), year == null ? null : year.intValue()),
            row.getSex() == null ? null : Sex.valueOf(row.getSex()),
            row.getDiedOn()),
        Optional.ofNullable(row.getUnit()).map(UnitId::new),
        row.getPosition(),
        row.getStaffGroup() == null ? null : StaffGroup.valueOf(row.getStaffGroup()));
  }

  /** The person within the scope, locked until the transaction ends. */
  public Person lock(Viewer viewer, PersonId id) {
    var person = within(viewer, id);
    sql.select(PERSON.ID).from(PERSON).where(PERSON.ID.eq(person.id().value())).forUpdate().fetch();
    return within(viewer, person.id());
  }

  /** The same, if nobody changed the person since the form was opened. */
  public Person lock(Viewer viewer, PersonId id, int version) {
    var person = lock(viewer, id);
    if (person.version() != version) {
      throw new StaleVersion(person.id().value(), person.version());
    }
    return person;
  }

  /** Says that something of the person's own record changed. */
  public void touch(PersonId id) {
    sql.update(PERSON)
        .set(PERSON.VERSION, PERSON.VERSION.plus(1))
        .where(PERSON.ID.eq(id.value()))
        .execute();
  }

  /** A sentence about a person, to be read by those of their unit. */
  public static Entry entry(String verb, Person person) {
    var entry = Entry.of(verb, SUBJECT, person.id().value());
    person.unit().ifPresent(entry::in);
    return entry;
  }

  /** Enters people, all or none; one sentence each. */
  @Transactional
  public void enter(Viewer viewer, List<PersonDraft> drafts, LocalDate today) {
    enterAll(viewer, drafts, null, today);
    for (var draft : drafts) {
      var person = within(viewer, draft.id());
      var entry =
          entry("people.entered", person)
              .personal("name", null, person.name())
              .personal("born", null, person.facts().born().typed())
              .personal("sex", null, person.facts().sex())
              .personal("died_on", null, person.facts().diedOn())
              .change("unit", null, person.unit().orElse(null));
      draft.numbers().forEach(n -> entry.change("digits", null, n.length()));
      journal.record(viewer, entry);
    }
    events.publishEvent(
        new PeopleEntered(viewer.tenant(), drafts.stream().map(PersonDraft::id).toList()));
  }

  /**
   * Enters many, all or none, without a sentence: the caller writes the one of the import.
   *
   * @param imported the import, by which they are found again; null for none
   * @throws Refused with what is wrong; field names are those of {@link PersonFacts#faults} and
   *     {@code unit}
   */
  @Transactional
  public void enterAll(
      Viewer viewer, List<PersonDraft> drafts, @Nullable UUID imported, LocalDate today) {
    var faults = new ArrayList<Reason>();
    drafts.forEach(d -> faults.addAll(d.facts().faults(today)));
    if (drafts.stream().anyMatch(d -> d.posts().isEmpty()) && !viewer.atRoot()) {
      faults.add(new Reason("unit", Said.of("people.fault.no-unit")));
    }
    faults.addAll(unitsOutside(viewer, drafts.stream().flatMap(d -> d.posts().stream()).toList()));
    if (!faults.isEmpty()) {
      throw new Refused(faults.stream().distinct().toList());
    }
    for (var first = 0; first < drafts.size(); first += AT_ONCE) {
      var some = drafts.subList(first, Math.min(first + AT_ONCE, drafts.size()));
      rows.write(some, viewer.tenant(), clock.instant(), imported);
      places.workOut(some.stream().map(PersonDraft::id).toList(), today);
    }
  }

  private List<Reason> unitsOutside(Viewer viewer, List<PostFacts> posts) {
    var wanted = posts.stream().map(p -> p.unit().value()).collect(Collectors.toSet());
    var seen =
        sql.select(UNIT_TODAY.ID)
            .from(UNIT_TODAY)
            .where(UNIT_TODAY.ID.in(wanted))
            .and(viewer.sees(UNIT_TODAY.PATH))
            .fetchSet(UNIT_TODAY.ID);
    return seen.containsAll(wanted)
        ? List.of()
        : List.of(new Reason("unit", Said.of("people.fault.unit-outside")));
  }

  /** Puts right what was entered wrong; the journal keeps before and after. */
  @Transactional
  public void correct(
      Viewer viewer, PersonId id, int version, PersonFacts right, String reason, LocalDate today) {
    var person = lock(viewer, id, version);
    var faults = right.faults(today);
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    var before = person.facts();
    if (right.equals(before)) {
      return;
    }
    write(person.id(), right);
    journal.record(
        viewer,
        entry("people.corrected", person)
            .because(reason)
            .personal("name", before.name(), right.name())
            .personal("born", before.born().typed(), right.born().typed())
            .personal("sex", before.sex(), right.sex())
            .personal("died_on", before.diedOn(), right.diedOn()));
  }

  void write(PersonId id, PersonFacts facts) {
    var year = facts.born().year();
    sql.update(PERSON)
        .set(PERSON.NAME, facts.name())
        .set(PERSON.FOLDED, facts.folded())
        .set(PERSON.SORT_KEY, facts.sortKey())
        .set(PERSON.BIRTH_DAY, facts.born().day())
        .set(PERSON.BIRTH_YEAR, year == null ? null : year.shortValue())
        .set(PERSON.SEX, facts.sex() == null ? null : facts.sex().name())
        .set(PERSON.DIED_ON, facts.diedOn())
        .set(PERSON.VERSION, PERSON.VERSION.plus(1))
        .where(PERSON.ID.eq(id.value()))
        .execute();
    rows.known(List.of(facts.folded()));
  }
}
