package vn.guongsang.registry.people.duplicates;

import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.PERSON_MERGE;
import static vn.guongsang.registry.db.Tables.SUSPECTED_PAIR;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.db.tables.records.PersonRecord;
import vn.guongsang.registry.people.posts.PlacesOfToday;
import vn.guongsang.registry.views.Tables;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/**
 * Two entries become one person and, if that was wrong, two again. The entry that is gone keeps all
 * its rows and points at the kept one; only where the kept one knew nothing – a birthday, a sex –
 * does it take over what the other knew. So parting them again is taking that pointer away.
 */
@Component
public class Merges {

  private static final String SUBJECT = "person";
  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  /** What a kept entry takes over where it has nothing. */
  private static final List<Field<?>> FILLED =
      List.of(PERSON.BIRTH_DAY, PERSON.BIRTH_YEAR, PERSON.SEX, PERSON.DIED_ON);

  /** One merge that stands. */
  public record Merge(
      UUID id,
      PersonId kept,
      String keptName,
      PersonId gone,
      String goneName,
      String reason,
      Instant at) {}

  private final DSLContext sql;
  private final PlacesOfToday places;
  private final Journal journal;
  private final JsonMapper json;
  private final Clock clock;

  Merges(DSLContext sql, PlacesOfToday places, Journal journal, JsonMapper json, Clock clock) {
    this.sql = sql;
    this.places = places;
    this.journal = journal;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Makes one person of two entries, both within the viewer's scope.
   *
   * @param keptVersion as it was when somebody judged, so that nobody merges what they did not see
   * @param reason why they are one person
   */
  @Transactional
  public void merge(
      Viewer viewer,
      PersonId kept,
      int keptVersion,
      PersonId gone,
      int goneVersion,
      String reason,
      LocalDate today) {
    if (reason.isBlank()) {
      throw Refused.field("reason", "duplicates.fault.no-reason");
    }
    if (kept.equals(gone)) {
      throw new NotFound();
    }
    var rows = locked(List.of(kept, gone));
    var keptRow = living(viewer, rows, kept, keptVersion);
    var goneRow = living(viewer, rows, gone, goneVersion);
    if (keptRow.getTenant() != goneRow.getTenant().intValue()) {
      throw Refused.because("duplicates.fault.other-tenant");
    }
    var filled = fill(keptRow, goneRow);
    sql.update(PERSON)
        .set(PERSON.MERGED_INTO, kept.value())
        .where(PERSON.ID.eq(gone.value()).or(PERSON.MERGED_INTO.eq(gone.value())))
        .execute();
    bump(kept, gone);
    var now = clock.instant();
    sql.insertInto(PERSON_MERGE)
        .set(PERSON_MERGE.ID, TimeOrderedId.at(clock.millis()))
        .set(PERSON_MERGE.TENANT, keptRow.getTenant())
        .set(PERSON_MERGE.KEPT, kept.value())
        .set(PERSON_MERGE.GONE, gone.value())
        .set(PERSON_MERGE.FILLED, JSONB.valueOf(json.writeValueAsString(filled)))
        .set(PERSON_MERGE.REASON, reason)
        .set(PERSON_MERGE.DONE_BY, by(viewer))
        .set(PERSON_MERGE.DONE_AT, now)
        .execute();
    places.workOut(List.of(kept), today);
    tell(viewer, "people.merged", kept, gone, unit(keptRow), reason);
    tell(viewer, "people.merged-into", gone, kept, unit(goneRow), reason);
  }

  /** Merges that stand, of which this entry is the kept one, the latest first. */
  public List<Merge> into(PersonId kept) {
    return standing(PERSON_MERGE.KEPT.eq(kept.value()));
  }

  /** The merge that makes these two one, if one stands. */
  public Optional<Merge> between(PersonId one, PersonId other) {
    var both = List.of(one.value(), other.value());
    return standing(PERSON_MERGE.KEPT.in(both).and(PERSON_MERGE.GONE.in(both))).stream()
        .findFirst();
  }

  /** The merge if it stands and its person is within the viewer's scope, else {@link NotFound}. */
  public Merge within(Viewer viewer, UUID id) {
    var merge = standing(PERSON_MERGE.ID.eq(id)).stream().findFirst().orElseThrow(NotFound::new);
    seen(viewer, sql.fetchOne(PERSON, PERSON.ID.eq(merge.kept().value())));
    return merge;
  }

  private List<Merge> standing(Condition which) {
    var keptPerson = PERSON.as("kept_person");
    return sql.select(PERSON_MERGE, keptPerson.NAME, PERSON.NAME)
        .from(PERSON_MERGE)
        .join(PERSON)
        .on(PERSON.ID.eq(PERSON_MERGE.GONE))
        .join(keptPerson)
        .on(keptPerson.ID.eq(PERSON_MERGE.KEPT))
        .where(which)
        .and(PERSON_MERGE.UNDONE_AT.isNull())
        .orderBy(PERSON_MERGE.DONE_AT.desc(), PERSON_MERGE.ID.desc())
        .fetch(
            row ->
                new Merge(
                    row.value1().getId(),
                    new PersonId(row.value1().getKept()),
                    row.value2(),
                    new PersonId(row.value1().getGone()),
                    row.value3(),
                    row.value1().getReason(),
                    row.value1().getDoneAt()));
  }

  /**
   * Parts them again, each as it was; what was entered since for the kept one stays there. Entries
   * that had been merged into the one that was gone go with it.
   */
  @Transactional
  public void undo(Viewer viewer, UUID merge, String reason, LocalDate today) {
    if (reason.isBlank()) {
      throw Refused.field("reason", "duplicates.fault.no-reason");
    }
    var row =
        sql.selectFrom(PERSON_MERGE)
            .where(PERSON_MERGE.ID.eq(merge))
            .forUpdate()
            .fetchOptional()
            .orElseThrow(NotFound::new);
    if (row.getUndoneAt() != null) {
      throw Refused.because("duplicates.fault.undone-already");
    }
    var kept = new PersonId(row.getKept());
    var gone = new PersonId(row.getGone());
    var rows = locked(List.of(kept, gone));
    var keptRow = seen(viewer, rows.get(kept.value()));
    var goneRow = Objects.requireNonNull(rows.get(gone.value()));
    row.setUndoneBy(by(viewer));
    row.setUndoneAt(clock.instant());
    row.setUndoneReason(reason);
    row.update();
    giveBack(keptRow, json.readValue(row.getFilled().data(), TEXTS));
    pointAnew(goneRow.getMergedInto());
    bump(kept, gone);
    sql.update(SUSPECTED_PAIR)
        .set(SUSPECTED_PAIR.STATE, "DIFFERENT")
        .set(SUSPECTED_PAIR.JUDGED_BY, by(viewer))
        .set(SUSPECTED_PAIR.JUDGED_AT, clock.instant())
        .set(SUSPECTED_PAIR.REASON, reason)
        .where(SUSPECTED_PAIR.ONE.in(kept.value(), gone.value()))
        .and(SUSPECTED_PAIR.OTHER.in(kept.value(), gone.value()))
        .execute();
    places.workOut(List.of(kept, gone), today);
    tell(viewer, "people.parted", kept, gone, unit(keptRow), reason);
    tell(viewer, "people.parted-from", gone, kept, unit(goneRow), reason);
  }

  /** Every entry under this root points at whom the merges that still stand lead it to. */
  private void pointAnew(UUID root) {
    var into = new HashMap<UUID, UUID>();
    var under =
        sql.select(PERSON.ID).from(PERSON).where(PERSON.MERGED_INTO.eq(root)).fetchSet(PERSON.ID);
    sql.select(PERSON_MERGE.GONE, PERSON_MERGE.KEPT)
        .from(PERSON_MERGE)
        .where(PERSON_MERGE.GONE.in(under))
        .and(PERSON_MERGE.UNDONE_AT.isNull())
        .forEach(merge -> into.put(merge.value1(), merge.value2()));
    for (var entry : under) {
      UUID end = entry;
      while (into.containsKey(end)) {
        end = into.get(end);
      }
      sql.update(PERSON)
          .set(PERSON.MERGED_INTO, end.equals(entry) ? null : end)
          .where(PERSON.ID.eq(entry))
          .execute();
    }
  }

  private Map<String, String> fill(PersonRecord kept, PersonRecord gone) {
    var filled = new LinkedHashMap<String, String>();
    var yearsAgree =
        kept.getBirthYear() == null || Objects.equals(kept.getBirthYear(), gone.getBirthYear());
    for (var field : FILLED) {
      var birth = field.equals(PERSON.BIRTH_DAY);
      if (kept.get(field) == null && gone.get(field) != null && (!birth || yearsAgree)) {
        take(kept, gone, field);
        filled.put(field.getName(), gone.get(field).toString());
      }
    }
    kept.update();
    return filled;
  }

  private static <T> void take(PersonRecord kept, PersonRecord gone, Field<T> field) {
    kept.set(field, gone.get(field));
  }

  /** What was taken over goes again, unless somebody has put something else there since. */
  private void giveBack(PersonRecord kept, Map<String, String> filled) {
    for (var field : FILLED) {
      var taken = filled.get(field.getName());
      if (taken != null && kept.get(field) != null && taken.equals(kept.get(field).toString())) {
        kept.set(field, null);
      }
    }
    kept.update();
  }

  private Map<UUID, PersonRecord> locked(List<PersonId> ids) {
    return sql.selectFrom(PERSON)
        .where(PERSON.ID.in(ids.stream().map(PersonId::value).toList()))
        .orderBy(PERSON.ID)
        .forUpdate()
        .fetchMap(PERSON.ID);
  }

  private PersonRecord living(
      Viewer viewer, Map<UUID, PersonRecord> rows, PersonId id, int version) {
    var row = seen(viewer, rows.get(id.value()));
    if (row.getMergedInto() != null) {
      throw Refused.because("duplicates.fault.merged-already", row.getName());
    }
    if (row.getVersion() != version) {
      throw new StaleVersion(id.value(), row.getVersion());
    }
    return row;
  }

  private PersonRecord seen(Viewer viewer, @Nullable PersonRecord row) {
    var unit = Tables.UNIT_TODAY;
    if (row == null
        || !sql.fetchExists(unit, unit.ID.eq(row.getUnit()).and(viewer.sees(unit.PATH)))) {
      throw new NotFound();
    }
    return row;
  }

  /** Null for the system itself. */
  static @Nullable UUID by(Viewer viewer) {
    return viewer.account().map(AccountId::value).orElse(null);
  }

  private void bump(PersonId... changed) {
    for (var id : changed) {
      sql.update(PERSON)
          .set(PERSON.VERSION, PERSON.VERSION.plus(1))
          .where(PERSON.ID.eq(id.value()))
          .execute();
    }
  }

  private static @Nullable UnitId unit(PersonRecord row) {
    return row.getUnit() == null ? null : new UnitId(row.getUnit());
  }

  private void tell(
      Viewer viewer,
      String verb,
      PersonId subject,
      PersonId other,
      @Nullable UnitId unit,
      String reason) {
    var entry =
        Entry.of(verb, SUBJECT, subject.value())
            .fact("other", SUBJECT, other.value())
            .because(reason);
    journal.record(viewer, unit == null ? entry : entry.in(unit));
  }
}
