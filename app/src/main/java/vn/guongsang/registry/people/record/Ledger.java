package vn.guongsang.registry.people.record;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import vn.guongsang.journal.Entry;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.people.People;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** How a row of the record is found within the scope, put down, and replaced by the next one. */
final class Ledger<R extends UpdatableRecord<R>> {

  private static final int AT_ONCE = 1_000;

  private final DSLContext sql;
  private final People people;
  private final Clock clock;
  private final Table<R> table;

  Ledger(DSLContext sql, People people, Clock clock, Table<R> table) {
    this.sql = sql;
    this.people = people;
    this.clock = clock;
    this.table = table;
  }

  private <T> Field<T> field(String name, Class<T> type) {
    return Objects.requireNonNull(table.field(name, type), name);
  }

  /** The rows that stand of any of these entries, the latest entered first. */
  List<R> of(Collection<PersonId> entries) {
    return sql.selectFrom(table)
        .where(field("person", UUID.class).in(entries.stream().map(PersonId::value).toList()))
        .and(field("standing", Boolean.class))
        .orderBy(field("id", UUID.class).desc())
        .fetch();
  }

  /** The rows that stand of the unit itself. */
  List<R> of(UnitId unit) {
    return sql.selectFrom(table)
        .where(field("unit", UUID.class).eq(unit.value()))
        .and(field("person", UUID.class).isNull())
        .and(field("standing", Boolean.class))
        .orderBy(field("id", UUID.class).desc())
        .fetch();
  }

  R within(Viewer viewer, UUID id) {
    var row =
        sql.selectFrom(table)
            .where(field("id", UUID.class).eq(id))
            .fetchOptional()
            .orElseThrow(NotFound::new);
    refuseOutside(viewer, whose(row));
    return row;
  }

  Whose whose(R row) {
    var person = row.get("person", UUID.class);
    var unit = table.field("unit") == null ? null : row.get("unit", UUID.class);
    if (unit == null) {
      var served = people.find(new PersonId(Objects.requireNonNull(person))).orElseThrow();
      return new Whose(Optional.of(served.id()), served.unit().orElseThrow(NotFound::new));
    }
    return Whose.of(person, unit);
  }

  /** A person is seen or not whatever the unit the row was written for. */
  void refuseOutside(Viewer viewer, Whose whose) {
    if (whose.person().isPresent()) {
      people.within(viewer, whose.person().get());
    } else if (!sql.fetchExists(
        UNIT_TODAY, UNIT_TODAY.ID.eq(whose.unit().value()).and(viewer.sees(UNIT_TODAY.PATH)))) {
      throw new NotFound();
    }
  }

  /** The standing row, locked, to be replaced or withdrawn. */
  R lock(Viewer viewer, UUID id) {
    within(viewer, id);
    var row = sql.selectFrom(table).where(field("id", UUID.class).eq(id)).forUpdate().fetchSingle();
    if (!row.get(field("standing", Boolean.class))) {
      throw Refused.because("record.fault.replaced");
    }
    return row;
  }

  void retire(UUID id) {
    sql.update(table)
        .set(field("standing", Boolean.class), false)
        .where(field("id", UUID.class).eq(id))
        .execute();
  }

  /** Puts a row down; what is not its own has been set on it. */
  void put(Viewer viewer, R row, Whose whose, @Nullable UUID corrects, String reason) {
    sql.executeInsert(filled(viewer, row, whose, corrects, reason));
  }

  private R filled(Viewer viewer, R row, Whose whose, @Nullable UUID corrects, String reason) {
    row.set(field("id", UUID.class), newId());
    row.set(field("tenant", Integer.class), viewer.tenant());
    row.set(field("person", UUID.class), whose.person().map(PersonId::value).orElse(null));
    if (table.field("unit") != null) {
      row.set(field("unit", UUID.class), whose.unit().value());
    }
    row.set(field("standing", Boolean.class), true);
    row.set(field("corrects", UUID.class), corrects);
    row.set(field("reason", String.class), VietnameseText.clean(reason));
    row.set(field("entered_by", UUID.class), viewer.account().map(a -> a.value()).orElse(null));
    row.set(field("entered_at", Instant.class), clock.instant());
    return row;
  }

  /** Puts many rows of an import down, each with whom it speaks of at the same place. */
  void putAll(Viewer viewer, List<R> rows, List<Whose> whose, UUID imported) {
    for (var i = 0; i < rows.size(); i++) {
      filled(viewer, rows.get(i), whose.get(i), null, "");
      rows.get(i).set(field("imported", UUID.class), imported);
    }
    for (var first = 0; first < rows.size(); first += AT_ONCE) {
      sql.insertInto(table)
          .set(rows.subList(first, Math.min(first + AT_ONCE, rows.size())))
          .execute();
    }
  }

  /** How many rows of an import were corrected or withdrawn since. */
  int touchedSince(UUID imported) {
    return sql.fetchCount(
        table,
        field("imported", UUID.class).eq(imported).and(field("standing", Boolean.class).isFalse()));
  }

  /** As if the import had never been. */
  int forget(UUID imported) {
    return sql.deleteFrom(table).where(field("imported", UUID.class).eq(imported)).execute();
  }

  UUID newId() {
    return TimeOrderedId.at(clock.millis());
  }

  /** A sentence about whom the row speaks of, to be read at their unit. */
  Entry entry(String verb, Whose whose) {
    if (whose.person().isEmpty()) {
      return Entry.of(verb, Units.SUBJECT, whose.unit().value()).in(whose.unit());
    }
    var person = people.find(whose.person().get()).orElseThrow(NotFound::new);
    return People.entry(verb, person);
  }
}
