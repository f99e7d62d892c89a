package vn.guongsang.movements.registrations;

import static vn.guongsang.movements.db.Tables.REGISTRATION;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** Reads registrations, and does what is done to one of them. */
@Component
public class Registrations {

  /** The kind of subject under which sentences speak of registrations. */
  public static final String SUBJECT = "registration";

  static final Field<String> HOLDER = DSL.coalesce(PERSON_TODAY.NAME, UNIT_TODAY.NAME).as("holder");

  private final DSLContext sql;
  private final Achieved achieved;
  private final Journal journal;

  Registrations(DSLContext sql, Achieved achieved, Journal journal) {
    this.sql = sql;
    this.achieved = achieved;
    this.journal = journal;
  }

  /** Whether the register holds what a row registers. */
  Condition given() {
    return achieved.given(
        REGISTRATION.PERSON,
        REGISTRATION.UNIT,
        REGISTRATION.AWARD_TYPE,
        REGISTRATION.YEAR,
        REGISTRATION.SCHOOL_YEAR);
  }

  List<SelectField<?>> fields() {
    var all = new java.util.ArrayList<SelectField<?>>(List.of(REGISTRATION.fields()));
    all.add(UNIT_TODAY.NAME.as("unit_name"));
    all.add(HOLDER);
    all.add(DSL.field(given()).as("given"));
    return List.copyOf(all);
  }

  static Table<?> table() {
    return REGISTRATION
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(REGISTRATION.UNIT))
        .leftJoin(PERSON_ROOT)
        .on(PERSON_ROOT.ID.eq(REGISTRATION.PERSON))
        .leftJoin(PERSON_TODAY)
        .on(PERSON_TODAY.ID.eq(PERSON_ROOT.ROOT));
  }

  static Registration read(Record row) {
    var one = row.into(REGISTRATION);
    return new Registration(
        new RegistrationId(one.getId()),
        new UnitId(one.getUnit()),
        row.get("unit_name", String.class),
        one.getPerson() == null ? null : new PersonId(one.getPerson()),
        Objects.requireNonNullElse(row.get("holder", String.class), ""),
        new TitleYear(one.getYear(), one.getSchoolYear()),
        one.getAwardType(),
        Registration.State.valueOf(one.getState()),
        one.getAim(),
        one.getRegisteredOn(),
        one.getLateReason(),
        one.getReason(),
        one.getImported(),
        row.get("given", Boolean.class),
        one.getVersion());
  }

  static Condition in(TitleYear year) {
    return REGISTRATION
        .YEAR
        .eq((short) year.year())
        .and(REGISTRATION.SCHOOL_YEAR.eq(year.schoolYear()));
  }

  private static Condition registered() {
    return REGISTRATION.STATE.eq(Registration.State.REGISTERED.name());
  }

  List<Registration> list(Condition where) {
    return sql.select(fields())
        .from(table())
        .where(where)
        .orderBy(
            REGISTRATION.PERSON.isNotNull(),
            PERSON_TODAY.SORT_KEY,
            UNIT_TODAY.ORDER_PATH,
            REGISTRATION.ID)
        .fetch(Registrations::read);
  }

  /** Within the viewer's scope, else {@link NotFound}. */
  public Registration within(Viewer viewer, RegistrationId id) {
    return list(REGISTRATION.ID.eq(id.value()).and(viewer.sees(UNIT_TODAY.PATH))).stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** What stands registered of a person for the year: for dossiers, which know whom they see. */
  public List<Registration> of(PersonId person, TitleYear year) {
    return list(registered().and(in(year)).and(mine(person)));
  }

  /** The same of a collective itself, not of its people. */
  public List<Registration> of(UnitId collective, TitleYear year) {
    return list(
        registered()
            .and(in(year))
            .and(REGISTRATION.PERSON.isNull())
            .and(REGISTRATION.UNIT.eq(collective.value())));
  }

  private static Condition mine(PersonId person) {
    var root = PERSON_ROOT.as("asked");
    return PERSON_ROOT.ROOT.eq(DSL.select(root.ROOT).from(root).where(root.ID.eq(person.value())));
  }

  /** All of a person, of every year, the latest first; the caller has made sure it may be seen. */
  public List<Registration> ofPerson(PersonId person) {
    return list(mine(person)).stream()
        .sorted(
            java.util.Comparator.comparingInt((Registration r) -> r.year().year())
                .reversed()
                .thenComparing(r -> r.id().value()))
        .toList();
  }

  /** Of the unit and all below it, in the viewer's scope, whatever became of it. */
  public List<Registration> at(Viewer viewer, UnitId unit, TitleYear year) {
    var top = UNIT_TODAY.as("top");
    return list(
        in(year)
            .and(viewer.sees(UNIT_TODAY.PATH))
            .and(
                DSL.exists(
                    DSL.selectOne()
                        .from(top)
                        .where(top.ID.eq(unit.value()))
                        .and(RegistrationDays.atOrBelow(UNIT_TODAY.PATH, top.PATH)))));
  }

  private Registration locked(Viewer viewer, RegistrationId id, int version) {
    sql.selectOne().from(REGISTRATION).where(REGISTRATION.ID.eq(id.value())).forUpdate().fetch();
    var one = within(viewer, id);
    if (one.version() != version) {
      throw new StaleVersion(id.value(), one.version());
    }
    return one;
  }

  private void to(
      Viewer viewer, Registration one, Registration.State state, String reason, String verb) {
    sql.update(REGISTRATION)
        .set(REGISTRATION.STATE, state.name())
        .set(REGISTRATION.REASON, reason)
        .set(REGISTRATION.VERSION, one.version() + 1)
        .where(REGISTRATION.ID.eq(one.id().value()))
        .execute();
    wrote(viewer, one, verb, reason);
  }

  private void wrote(Viewer viewer, Registration one, String verb, String reason) {
    journal.record(
        viewer,
        Entry.of("registrations." + verb, SUBJECT, one.id().value())
            .in(one.unit())
            .because(reason));
  }

  /** The unit says yes to what a person of it asked for. */
  @Transactional
  public void confirm(Viewer viewer, RegistrationId id, int version) {
    var one = locked(viewer, id, version);
    if (one.state() != Registration.State.ASKED) {
      throw Refused.because("registrations.fault.not-asked");
    }
    to(viewer, one, Registration.State.REGISTERED, "", "confirmed");
  }

  /** All that people of the unit and below asked for; how many there were. */
  @Transactional
  public int confirmAll(Viewer viewer, UnitId unit, TitleYear year) {
    var asked =
        at(viewer, unit, year).stream()
            .filter(one -> one.state() == Registration.State.ASKED)
            .toList();
    asked.forEach(one -> confirm(viewer, one.id(), one.version()));
    return asked.size();
  }

  @Transactional
  public void decline(Viewer viewer, RegistrationId id, int version, String reason) {
    var one = locked(viewer, id, version);
    if (one.state() != Registration.State.ASKED) {
      throw Refused.because("registrations.fault.not-asked");
    }
    to(viewer, one, Registration.State.DECLINED, reason, "declined");
  }

  @Transactional
  public void withdraw(Viewer viewer, RegistrationId id, int version, String reason) {
    var one = locked(viewer, id, version);
    mustStand(one);
    to(viewer, one, Registration.State.WITHDRAWN, reason, "withdrawn");
  }

  private static void mustStand(Registration one) {
    if (!one.state().stands()) {
      throw Refused.because("registrations.fault.ended");
    }
    if (one.achieved()) {
      throw Refused.because("registrations.fault.achieved");
    }
  }

  /** A person takes back what they registered; nobody else's can be named. */
  @Transactional
  public void withdrawOwn(Viewer viewer, PersonId person, RegistrationId id, String reason) {
    var one =
        ofPerson(person).stream()
            .filter(r -> r.id().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    mustStand(one);
    to(viewer, one, Registration.State.WITHDRAWN, reason, "withdrawn");
  }

  /** Whom an import entered and nobody touched since; how many others there are. */
  public int movedOn(UUID imported) {
    return sql.fetchCount(
        REGISTRATION, REGISTRATION.IMPORTED.eq(imported).and(REGISTRATION.VERSION.gt(1)));
  }

  /** Takes back the unit's yes, as if it had not answered yet; how many still stood so. */
  @Transactional
  public int unconfirm(Viewer viewer, List<RegistrationId> ids) {
    var done = 0;
    for (var id : ids) {
      var one = within(viewer, id);
      if (one.state() == Registration.State.REGISTERED) {
        to(viewer, one, Registration.State.ASKED, "", "unconfirmed");
        done++;
      }
    }
    return done;
  }

  /** Takes back what an import entered. */
  @Transactional
  public int forgetImported(UUID imported) {
    return sql.deleteFrom(REGISTRATION).where(REGISTRATION.IMPORTED.eq(imported)).execute();
  }
}
