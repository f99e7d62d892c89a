package vn.guongsang.registry;

import static vn.guongsang.registry.db.Tables.REORGANISATION;
import static vn.guongsang.registry.db.Tables.REORGANISATION_UNIT;
import static vn.guongsang.registry.db.Tables.SPAN_CHANGE;
import static vn.guongsang.registry.db.Tables.SUCCESSION;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.Reorganisation.Concerned;
import vn.guongsang.registry.Reorganisation.Part;
import vn.guongsang.registry.db.tables.records.ReorganisationRecord;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Viewer;

/** Keeps what was reorganised, with each span as it was, so that it can be shown and undone. */
@Component
class ReorganisationRows {

  private final DSLContext sql;
  private final JsonMapper json;
  private final Clock clock;

  ReorganisationRows(DSLContext sql, JsonMapper json, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  void enter(
      UUID id, Viewer viewer, ReorganisationOrder order, Plan plan, List<SpanChange> changes) {
    var document = order.document();
    var names = names(order, plan);
    sql.insertInto(REORGANISATION)
        .set(REORGANISATION.ID, id)
        .set(REORGANISATION.TENANT, viewer.tenant())
        .set(REORGANISATION.KIND, order.kind().name())
        .set(REORGANISATION.DAY, order.day())
        .set(REORGANISATION.DOCUMENT_KIND, document.kind())
        .set(REORGANISATION.DOCUMENT_NUMBER, document.number())
        .set(REORGANISATION.DOCUMENT_DAY, document.day())
        .set(REORGANISATION.DOCUMENT_ISSUER, document.issuer())
        .set(REORGANISATION.DOCUMENT_TITLE, document.title())
        .set(REORGANISATION.FILE, order.file())
        .set(REORGANISATION.NOTE, order.note())
        .set(REORGANISATION.STATE, "APPLIED")
        .set(REORGANISATION.NAMES, names)
        .set(REORGANISATION.FOLDED, VietnameseText.fold(names + " " + document.quoted()))
        .set(REORGANISATION.DONE_BY, viewer.account().map(a -> a.value()).orElse(null))
        .set(REORGANISATION.DONE_AT, clock.instant())
        .execute();
    var queries = new ArrayList<Query>();
    var main = order.successors();
    for (var heir : order.heirs()) {
      queries.add(
          sql.insertInto(SUCCESSION)
              .set(SUCCESSION.REORGANISATION, id)
              .set(SUCCESSION.PREDECESSOR, heir.predecessor().value())
              .set(SUCCESSION.SUCCESSOR, heir.successor().value())
              .set(SUCCESSION.TENANT, plan.history().first(heir.predecessor()).tenant())
              .set(SUCCESSION.DAY, order.day())
              .set(
                  SUCCESSION.MAIN,
                  main.getOrDefault(heir.predecessor(), List.of()).indexOf(heir.successor()) == 0));
    }
    var ordinal = 0;
    for (var part : parts(order, plan)) {
      queries.add(
          sql.insertInto(REORGANISATION_UNIT)
              .set(REORGANISATION_UNIT.REORGANISATION, id)
              .set(REORGANISATION_UNIT.UNIT, part.unit().value())
              .set(REORGANISATION_UNIT.PART, part.part().name())
              .set(REORGANISATION_UNIT.NAME, part.name())
              .set(REORGANISATION_UNIT.ORDINAL, ordinal++));
    }
    for (var change : changes) {
      queries.add(
          sql.insertInto(SPAN_CHANGE)
              .set(SPAN_CHANGE.REORGANISATION, id)
              .set(SPAN_CHANGE.SPAN, change.span())
              .set(SPAN_CHANGE.BEFORE, written(change.before()))
              .set(SPAN_CHANGE.AFTER, written(change.after())));
    }
    sql.batch(queries).execute();
  }

  /** Such as "Quận Hoàng Mai → Phường Hoàng Mai, Phường Vĩnh Hưng". */
  private static String names(ReorganisationOrder order, Plan plan) {
    var from =
        Stream.of(
                order.changed().stream().map(c -> c.unit()),
                order.ended().stream(),
                order.heirs().stream().map(h -> h.predecessor()))
            .flatMap(s -> s)
            .distinct()
            .map(plan::nameBefore)
            .toList();
    var to =
        Stream.concat(
                order.heirs().stream().map(h -> h.successor()).distinct().map(plan::nameOf),
                order.kind() == ReorganisationKind.RENAME
                    ? order.changed().stream().map(c -> c.facts().name())
                    : Stream.empty())
            .toList();
    var all = String.join(", ", from) + (to.isEmpty() ? "" : " → " + String.join(", ", to));
    return all.length() > 600 ? all.substring(0, 600) + "…" : all;
  }

  private static List<Concerned> parts(ReorganisationOrder order, Plan plan) {
    var out = new ArrayList<Concerned>();
    order.changed().forEach(c -> out.add(part(c.unit(), Part.CHANGED, plan)));
    order.ended().forEach(e -> out.add(part(e, Part.ENDED, plan)));
    order.founded().forEach(f -> out.add(part(f.unit(), Part.FOUNDED, plan)));
    order.heirs().stream()
        .flatMap(h -> Stream.of(h.predecessor(), h.successor()))
        .distinct()
        .filter(h -> out.stream().noneMatch(p -> p.unit().equals(h)))
        .toList()
        .forEach(h -> out.add(part(h, Part.HEIR, plan)));
    plan.movedAlong().keySet().forEach(c -> out.add(part(c, Part.MOVED_ALONG, plan)));
    return out;
  }

  private static Concerned part(UnitId unit, Part part, Plan plan) {
    return new Concerned(
        unit, part, part == Part.FOUNDED ? plan.nameOf(unit) : plan.nameBefore(unit));
  }

  private @Nullable JSONB written(@Nullable Span span) {
    return span == null ? null : JSONB.valueOf(json.writeValueAsString(span));
  }

  private @Nullable Span read(@Nullable JSONB text) {
    return text == null ? null : json.readValue(text.data(), Span.class);
  }

  List<SpanChange> changes(UUID id) {
    return sql.selectFrom(SPAN_CHANGE)
        .where(SPAN_CHANGE.REORGANISATION.eq(id))
        .orderBy(SPAN_CHANGE.SPAN)
        .fetch(row -> new SpanChange(row.getSpan(), read(row.getBefore()), read(row.getAfter())));
  }

  /** Applied ones that changed the same days of a unit later, or lean on what this founded. */
  List<Reorganisation> laterOnes(UUID id, Collection<UnitId> founded) {
    var mine =
        sql.select(SPAN_CHANGE.SPAN).from(SPAN_CHANGE).where(SPAN_CHANGE.REORGANISATION.eq(id));
    var ids = founded.stream().map(UnitId::value).toList();
    var one = REORGANISATION.as("this_one");
    return fetch(
        REORGANISATION
            .SEQ
            .gt(sql.select(one.SEQ).from(one).where(one.ID.eq(id)))
            .and(REORGANISATION.STATE.eq("APPLIED"))
            .and(
                REORGANISATION
                    .ID
                    .in(
                        sql.select(SPAN_CHANGE.REORGANISATION)
                            .from(SPAN_CHANGE)
                            .where(SPAN_CHANGE.SPAN.in(mine)))
                    .or(
                        REORGANISATION.ID.in(
                            sql.select(REORGANISATION_UNIT.REORGANISATION)
                                .from(REORGANISATION_UNIT)
                                .where(REORGANISATION_UNIT.UNIT.in(ids))))));
  }

  void undone(UUID id, Viewer viewer, String reason) {
    sql.update(REORGANISATION)
        .set(REORGANISATION.STATE, "UNDONE")
        .set(REORGANISATION.UNDONE_BY, viewer.account().map(a -> a.value()).orElse(null))
        .set(REORGANISATION.UNDONE_AT, clock.instant())
        .set(REORGANISATION.UNDONE_REASON, reason)
        .set(REORGANISATION.VERSION, REORGANISATION.VERSION.plus(1))
        .where(REORGANISATION.ID.eq(id))
        .execute();
    sql.deleteFrom(SUCCESSION).where(SUCCESSION.REORGANISATION.eq(id)).execute();
  }

  List<Reorganisations.Succession> successions(Condition where, Field<UUID> other) {
    return sql.select(
            other, UNIT_TODAY.NAME, SUCCESSION.DAY, SUCCESSION.MAIN, SUCCESSION.REORGANISATION)
        .from(SUCCESSION)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(other))
        .where(where)
        .orderBy(SUCCESSION.DAY.desc(), SUCCESSION.MAIN.desc(), UNIT_TODAY.ORDER_PATH)
        .fetch(
            row ->
                new Reorganisations.Succession(
                    new UnitId(row.value1()),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    row.value5()));
  }

  Reorganisation within(Viewer viewer, UUID id) {
    return fetch(
            REORGANISATION.ID.eq(id).and(Reorganisations.seenBy(sql, viewer, REORGANISATION.ID)))
        .stream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  List<Reorganisation> of(UnitId unit) {
    return fetch(
        REORGANISATION.ID.in(
            sql.select(REORGANISATION_UNIT.REORGANISATION)
                .from(REORGANISATION_UNIT)
                .where(REORGANISATION_UNIT.UNIT.eq(unit.value()))));
  }

  private List<Reorganisation> fetch(Condition where) {
    var found =
        sql.selectFrom(REORGANISATION)
            .where(where)
            .orderBy(REORGANISATION.DAY.desc(), REORGANISATION.SEQ.desc())
            .fetch();
    var parts =
        sql.selectFrom(REORGANISATION_UNIT)
            .where(REORGANISATION_UNIT.REORGANISATION.in(found.map(ReorganisationRecord::getId)))
            .orderBy(REORGANISATION_UNIT.ORDINAL)
            .fetchGroups(
                REORGANISATION_UNIT.REORGANISATION,
                row ->
                    new Concerned(
                        new UnitId(row.getUnit()), Part.valueOf(row.getPart()), row.getName()));
    return found.map(row -> reorganisation(row, parts.getOrDefault(row.getId(), List.of())));
  }

  static Reorganisation reorganisation(ReorganisationRecord row, List<Concerned> concerned) {
    return new Reorganisation(
        row.getId(),
        ReorganisationKind.valueOf(row.getKind()),
        row.getDay(),
        new LegalDocument(
            row.getDocumentKind(),
            row.getDocumentNumber(),
            row.getDocumentDay(),
            row.getDocumentIssuer(),
            row.getDocumentTitle()),
        row.getFile(),
        row.getNote(),
        row.getState().equals("UNDONE"),
        row.getDoneBy(),
        row.getDoneAt(),
        row.getUndoneReason(),
        row.getVersion(),
        concerned);
  }
}
