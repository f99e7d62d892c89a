package vn.guongsang.registry.web;

import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.registry.UnitsOnADay;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Cell.Tone;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;
import vn.guongsang.shell.list.ListShape.Bulk;
import vn.guongsang.shell.list.ListSource;

/** The list of units, as they are today or were on any day. */
@Component
class UnitList implements ListSource<UnitRow> {

  private static final Field<UUID> ID = at("id", SQLDataType.UUID);
  private static final Field<String> CODE = at("code", SQLDataType.CLOB);
  private static final Field<String> NAME = at("name", SQLDataType.CLOB);
  private static final Field<String> SHORT_NAME = at("short_name", SQLDataType.CLOB);
  private static final Field<String> FOLDED = at("folded", SQLDataType.CLOB);
  private static final Field<String> KIND = at("kind", SQLDataType.CLOB);
  private static final Field<String> LEVEL = at("level", SQLDataType.CLOB);
  private static final Field<String> PARENT_NAME = at("parent_name", SQLDataType.CLOB);
  private static final Field<String> PATH = at("path", SQLDataType.CLOB);
  private static final Field<String> ORDER_PATH = at("order_path", SQLDataType.CLOB);
  private static final Field<Boolean> LIVING = at("living", SQLDataType.BOOLEAN);
  private static final Field<LocalDate> FROM = at("from_day", SQLDataType.LOCALDATE);
  private static final Field<LocalDate> UNTIL = at("until_day", SQLDataType.LOCALDATE);
  private static final Field<Boolean> LEGAL = at("legal_entity", SQLDataType.BOOLEAN);

  private static final List<SortField<?>> IN_TREE_ORDER = List.of(ORDER_PATH.asc(), ID.asc());

  static final ListShape<UnitRow> SHAPE =
      new ListShape<>(
          "units",
          "units.title",
          List.of(
              Column.<UnitRow>of(
                      "name",
                      "units.name",
                      u -> new Cell.Link("/units/" + u.id(), u.name(), u.shortName()))
                  .sortedBy(FOLDED)
                  .asLead(),
              Column.<UnitRow>of("code", "units.code", u -> Cell.text(u.code())).sortedBy(CODE),
              Column.<UnitRow>of("kind", "units.kind", u -> new Cell.Words(words(u.kind())))
                  .sortedBy(KIND),
              Column.<UnitRow>of("level", "units.level", u -> new Cell.Words(words(u.level())))
                  .sortedBy(LEVEL)
                  .hiddenAtFirst(),
              Column.<UnitRow>of("parent", "units.parent", u -> Cell.text(u.parentName()))
                  .sortedBy(PARENT_NAME),
              Column.<UnitRow>of("state", "units.state", UnitList::state),
              Column.<UnitRow>of("from", "units.from", u -> new Cell.Day(u.from())).sortedBy(FROM),
              Column.<UnitRow>of("last", "units.last-day", u -> new Cell.Day(lastDay(u)))
                  .sortedBy(UNTIL)
                  .hiddenAtFirst(),
              Column.<UnitRow>of(
                      "legal",
                      "units.legal-entity",
                      u -> u.legalEntity() ? Cell.words("units.yes") : Cell.words("units.no"))
                  .hiddenAtFirst()),
          List.of(
              Filter.words("q", "units.search", "units.search.place"),
              Filter.choice("kind", "units.kind", UnitKind.class),
              Filter.choice("level", "units.level", UnitLevel.class),
              Filter.choice("state", "units.state", LifeState.class),
              new Filter.Day("on", "units.on")),
          IN_TREE_ORDER,
          "units.none",
          u -> u.id().toString(),
          List.of(new Bulk("units.move-selected", "/units/move", Right.UNITS_REORGANISE)));

  private final DSLContext sql;
  private final UnitsOnADay days;

  UnitList(DSLContext sql, UnitsOnADay days) {
    this.sql = sql;
    this.days = days;
  }

  private static <T> Field<T> at(String name, org.jooq.DataType<T> type) {
    return DSL.field(DSL.name("at", name), type);
  }

  private static Said words(Enum<?> constant) {
    return Said.of("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  private static Cell state(UnitRow unit) {
    if (unit.living()) {
      return new Cell.Tag(Tone.PLAIN, Said.of("enum.LifeState.LIVING"));
    }
    return new Cell.Tag(
        unit.until() == null ? Tone.ASK : Tone.HELD,
        Said.of(unit.until() == null ? "enum.LifeState.COMING" : "enum.LifeState.ENDED"));
  }

  private static java.time.@org.jspecify.annotations.Nullable LocalDate lastDay(UnitRow unit) {
    return unit.until() == null ? null : unit.until().minusDays(1);
  }

  @Override
  public String key() {
    return SHAPE.key();
  }

  @Override
  public Right needs() {
    return Right.UNITS_READ;
  }

  @Override
  public ListQuery<UnitRow> query(
      ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    var on = Days.of(request.value("on")).filter(day -> !day.equals(today));
    var from = on.isPresent() ? days.on(on.get()) : sql.selectFrom(UNIT_TODAY).asTable("at");
    return new ListQuery<>(
        sql,
        SHAPE,
        List.of(ID, CODE, NAME, SHORT_NAME, KIND, LEVEL, PARENT_NAME, LIVING, FROM, UNTIL, LEGAL),
        from,
        where(request, viewer, today),
        row ->
            new UnitRow(
                row.get(ID),
                row.get(CODE),
                row.get(NAME),
                row.get(SHORT_NAME),
                UnitKind.valueOf(row.get(KIND)),
                UnitLevel.valueOf(row.get(LEVEL)),
                Objects.requireNonNullElse(row.get(PARENT_NAME), ""),
                row.get(LIVING),
                row.get(FROM),
                row.get(UNTIL),
                row.get(LEGAL)));
  }

  private Condition where(ListRequest request, Viewer viewer, LocalDate today) {
    var where = viewer.sees(PATH);
    var folded = VietnameseText.fold(request.value("q"));
    if (!folded.isEmpty()) {
      where =
          where.and(
              ID.in(sql.select(UNIT_NAME.UNIT).from(UNIT_NAME).where(UnitSearch.called(folded)))
                  .or(UnitSearch.code(CODE, folded)));
    }
    var kind = request.choice("kind", UnitKind.class);
    if (kind.isPresent()) {
      where = where.and(KIND.eq(kind.get().name()));
    }
    var level = request.choice("level", UnitLevel.class);
    if (level.isPresent()) {
      where = where.and(LEVEL.eq(level.get().name()));
    }
    var state = request.choice("state", LifeState.class);
    return state.isEmpty()
        ? where
        : where.and(
            switch (state.get()) {
              case LIVING -> LIVING.isTrue();
              case ENDED -> LIVING.isFalse().and(UNTIL.le(today));
              case COMING -> FROM.gt(today);
            });
  }
}
