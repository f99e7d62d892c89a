package vn.guongsang.registry;

import static vn.guongsang.registry.db.Tables.TREE;
import static vn.guongsang.registry.db.Tables.UNIT;
import static vn.guongsang.registry.db.Tables.UNIT_SPAN;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.db.tables.records.UnitSpanRecord;
import vn.guongsang.shell.sql.Copy;

/** Reads the histories and writes their differences; one writer of units at a time. */
@Component
class Spans {

  private final DSLContext sql;
  private final Copy copy;
  private final Clock clock;

  Spans(DSLContext sql, Copy copy, Clock clock) {
    this.sql = sql;
    this.copy = copy;
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
        .where(oneOf(UNIT.ID, units))
        .forEach(row -> out.put(new UnitId(row.value1()), row.value2()));
    return out;
  }

  /** One array rather than thousands of values, each of which would have to be parsed. */
  private static Condition oneOf(Field<UUID> field, Collection<UnitId> units) {
    return field.eq(DSL.any(units.stream().map(UnitId::value).toArray(UUID[]::new)));
  }

  /** Writes the differences; a unit left without any day goes with them. */
  void write(List<SpanChange> changes) {
    var founded = new ArrayList<Span>();
    var other = new ArrayList<UnitSpanRecord>();
    var gone = new ArrayList<UUID>();
    var touched = new LinkedHashMap<UnitId, Integer>();
    for (var change : changes) {
      var span = change.either();
      touched.put(span.unit(), span.tenant());
      if (change.before() == null) {
        founded.add(span);
      } else if (change.after() == null) {
        gone.add(change.span());
      } else {
        var row = row(change.after());
        row.changed(UNIT_SPAN.ID, false);
        other.add(row);
      }
    }
    var known = versions(touched.keySet()).keySet();
    touched.keySet().removeAll(known);
    copy.into(
        UNIT,
        List.of(UNIT.ID, UNIT.TENANT),
        touched.entrySet(),
        (row, unit) -> row.id(unit.getKey().value()).number(unit.getValue()));
    sql.deleteFrom(UNIT_SPAN).where(UNIT_SPAN.ID.eq(DSL.any(gone.toArray(UUID[]::new)))).execute();
    sql.batchUpdate(other).execute();
    copy.into(UNIT_SPAN, founded.stream().map(Spans::row).toList());
    sql.update(UNIT).set(UNIT.VERSION, UNIT.VERSION.plus(1)).where(oneOf(UNIT.ID, known)).execute();
    sql.deleteFrom(UNIT)
        .where(oneOf(UNIT.ID, known))
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
