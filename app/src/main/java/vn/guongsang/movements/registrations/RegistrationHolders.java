package vn.guongsang.movements.registrations;

import static vn.guongsang.movements.db.Tables.REGISTRATION;
import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.db.tables.records.RegistrationRecord;
import vn.guongsang.shell.Viewer;

/** Finds where those to be registered serve, and what they have registered already. */
final class RegistrationHolders {

  private final DSLContext sql;

  RegistrationHolders(DSLContext sql) {
    this.sql = sql;
  }

  /** Where a holder is registered, and what they are called. */
  record Place(UnitId unit, String name) {}

  /** Empty for somebody who serves nowhere. */
  Optional<Place> place(PersonId person) {
    return sql.select(PERSON_TODAY.UNIT, PERSON_TODAY.NAME)
        .from(PERSON_TODAY)
        .where(PERSON_TODAY.ID.eq(person.value()))
        .and(PERSON_TODAY.UNIT.isNotNull())
        .fetchOptional(row -> new Place(new UnitId(row.value1()), row.value2()));
  }

  /** One for each draft; null for those the viewer does not see, or who serve nowhere. */
  List<@Nullable Place> places(Viewer viewer, List<RegistrationDraft> drafts) {
    var people =
        sql.select(PERSON_TODAY.ID, PERSON_TODAY.UNIT, PERSON_TODAY.NAME)
            .from(PERSON_TODAY)
            .where(
                PERSON_TODAY.ID.eq(
                    DSL.any(
                        drafts.stream()
                            .map(RegistrationDraft::person)
                            .filter(Objects::nonNull)
                            .map(PersonId::value)
                            .toArray(UUID[]::new))))
            .and(PERSON_TODAY.UNIT.isNotNull())
            .and(viewer.sees(PERSON_TODAY.PATH))
            .fetchMap(PERSON_TODAY.ID, row -> new Place(new UnitId(row.value2()), row.value3()));
    var units =
        sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME)
            .from(UNIT_TODAY)
            .where(
                UNIT_TODAY.ID.eq(
                    DSL.any(
                        drafts.stream()
                            .map(RegistrationDraft::collective)
                            .filter(Objects::nonNull)
                            .map(UnitId::value)
                            .toArray(UUID[]::new))))
            .and(viewer.sees(UNIT_TODAY.PATH))
            .fetchMap(UNIT_TODAY.ID, row -> new Place(new UnitId(row.value1()), row.value2()));
    var out = new ArrayList<@Nullable Place>(drafts.size());
    for (var draft : drafts) {
      var person = draft.person();
      var collective = draft.collective();
      out.add(
          person != null
              ? people.get(person.value())
              : collective != null ? units.get(collective.value()) : null);
    }
    return out;
  }

  /** The same for the same holder and title. */
  static String key(RegistrationDraft draft) {
    var person = draft.person();
    return (person == null ? "u" + draft.collective() : "p" + person) + " " + draft.awardType();
  }

  /**
   * What is asked for or registered already, by {@link #key}; locked until the transaction ends.
   */
  Map<String, RegistrationRecord> standing(Collection<RegistrationDraft> drafts, TitleYear year) {
    var out = new LinkedHashMap<String, RegistrationRecord>();
    var people =
        drafts.stream().map(RegistrationDraft::person).filter(Objects::nonNull).distinct().toList();
    var units =
        drafts.stream()
            .map(RegistrationDraft::collective)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    var stands =
        Registrations.in(year)
            .and(
                REGISTRATION.STATE.in(
                    Registration.State.ASKED.name(), Registration.State.REGISTERED.name()));
    var roots = new HashMap<UUID, UUID>();
    sql.select(PERSON_ROOT.ID, PERSON_ROOT.ROOT)
        .from(PERSON_ROOT)
        .where(
            PERSON_ROOT.ROOT.eq(DSL.any(people.stream().map(PersonId::value).toArray(UUID[]::new))))
        .forEach(row -> roots.put(row.value1(), row.value2()));
    sql.selectFrom(REGISTRATION)
        .where(stands)
        .and(REGISTRATION.PERSON.eq(DSL.any(roots.keySet().toArray(UUID[]::new))))
        .orderBy(REGISTRATION.ID)
        .forUpdate()
        .forEach(row -> out.put("p" + roots.get(row.getPerson()) + " " + row.getAwardType(), row));
    sql.selectFrom(REGISTRATION)
        .where(stands)
        .and(REGISTRATION.PERSON.isNull())
        .and(REGISTRATION.UNIT.eq(DSL.any(units.stream().map(UnitId::value).toArray(UUID[]::new))))
        .orderBy(REGISTRATION.ID)
        .forUpdate()
        .forEach(row -> out.put("u" + row.getUnit() + " " + row.getAwardType(), row));
    return out;
  }
}
