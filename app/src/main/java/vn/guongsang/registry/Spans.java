package vn.guongsang.registry;

import static vn.guongsang.registry.db.Tables.TREE;
import static vn.guongsang.registry.db.Tables.UNIT;
import static vn.guongsang.registry.db.Tables.UNIT_SPAN;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.db.tables.records.UnitSpanRecord;

/** Reads the histories and writes their differences; one writer of units at a time. */
@Component
class Spans {

  private final DSLContext sql;
  private final Clock clock;

  Spans(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Keeps other writers of units waiting until this transaction ends: whether a move makes a circle
   * or a code is taken can only be judged of a tree that stands still.
   */
  void lock() {
    sql.select(TREE.ONLY_ONE).from(TREE).forUpdate().fetchSingle();
  }

  UnitHistory history() {
    var spans = sql.selectFrom(UNIT_SPAN).orderBy(UNIT_SPAN.UNIT, UNIT_SPAN.FROM_DAY).fetch();
    return new UnitHistory(spans.map(Spans::span), () -> TimeOrderedId.at(clock.millis()));
  }

  Map<UnitId, Integer> versions(Collection<UnitId> units) {
    var out = new HashMap<UnitId, Integer>();
    sql.select(UNIT.ID, UNIT.VERSION)
        .from(UNIT)
        .where(UNIT.ID.in(units.stream().map(UnitId::value).toList()))
        .forEach(row -> out.put(new UnitId(row.value1()), row.value2()));
    return out;
  }

  /** Writes the differences; a unit left without any day goes with them. */
  void write(List<SpanChange> changes) {
    var founded = new LinkedHashSet<Span>();
    var touched = new LinkedHashSet<UnitId>();
    for (var change : changes) {
      touched.add(change.either().unit());
      if (change.before() == null) {
        founded.add(change.either());
      }
    }
    var known = versions(touched).keySet();
    sql.batch(
            founded.stream()
                .filter(s -> !known.contains(s.unit()))
                .collect(java.util.stream.Collectors.toMap(Span::unit, s -> s, (one, other) -> one))
                .values()
                .stream()
                .map(
                    s ->
                        sql.insertInto(UNIT)
                            .set(UNIT.ID, s.unit().value())
                            .set(UNIT.TENANT, s.tenant()))
                .toList())
        .execute();
    sql.deleteFrom(UNIT_SPAN)
        .where(
            UNIT_SPAN.ID.in(
                changes.stream().filter(c -> c.after() == null).map(SpanChange::span).toList()))
        .execute();
    sql.batchUpdate(
            changes.stream()
                .filter(c -> c.before() != null)
                .map(SpanChange::after)
                .filter(Objects::nonNull)
                .map(
                    s -> {
                      var row = row(s);
                      row.changed(UNIT_SPAN.ID, false);
                      return row;
                    })
                .toList())
        .execute();
    sql.batchInsert(founded.stream().map(Spans::row).toList()).execute();
    sql.update(UNIT)
        .set(UNIT.VERSION, UNIT.VERSION.plus(1))
        .where(UNIT.ID.in(known.stream().map(UnitId::value).toList()))
        .execute();
    sql.deleteFrom(UNIT)
        .where(UNIT.ID.in(known.stream().map(UnitId::value).toList()))
        .andNotExists(sql.selectOne().from(UNIT_SPAN).where(UNIT_SPAN.UNIT.eq(UNIT.ID)))
        .execute();
  }

  /** Lets the database judge now what it otherwise judges at the end of the transaction. */
  void settle() {
    sql.execute("set constraints all immediate");
    sql.execute("set constraints all deferred");
  }

  static Span span(UnitSpanRecord row) {
    return new Span(
        row.getId(),
        new UnitId(row.getUnit()),
        row.getTenant(),
        row.getFromDay(),
        row.getUntilDay(),
        new UnitFacts(
            row.getCode(),
            row.getName(),
            row.getShortName(),
            UnitKind.valueOf(row.getKind()),
            UnitLevel.valueOf(row.getLevel()),
            row.getParent() == null ? null : new UnitId(row.getParent()),
            row.getLegalEntity(),
            row.getOrdinal()));
  }

  static UnitSpanRecord row(Span span) {
    var facts = span.facts();
    return new UnitSpanRecord(
        span.id(),
        span.unit().value(),
        span.tenant(),
        span.from(),
        span.until(),
        facts.code(),
        facts.name(),
        facts.shortName(),
        facts.folded(),
        facts.kind().name(),
        facts.level().name(),
        facts.parent() == null ? null : facts.parent().value(),
        facts.legalEntity(),
        facts.ordinal());
  }
}
