package vn.guongsang.movements.web;

import static vn.guongsang.movements.db.Tables.MOVEMENT;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.Movements;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;
import vn.guongsang.shell.list.ListSource;

/** Movements of the scope and those from above, the latest first. */
@Component
class MovementList implements ListSource<Movement> {

  private static final ListShape<Movement> SHAPE =
      new ListShape<>(
          "movements",
          "movements.title",
          List.of(
              Column.<Movement>of(
                      "name",
                      "movements.name",
                      m -> new Cell.Link("/movements/" + m.id(), m.name(), m.unitName()))
                  .sortedBy(MOVEMENT.FOLDED)
                  .asLead(),
              Column.<Movement>of(
                      "state",
                      "movements.state",
                      m ->
                          new Cell.Tag(m.state().tone(), Said.of("enum.State." + m.state().name())))
                  .sortedBy(MOVEMENT.STATE),
              Column.<Movement>of("from", "movements.from", m -> new Cell.Day(m.said().from()))
                  .sortedBy(MOVEMENT.FROM_DAY),
              Column.<Movement>of("until", "movements.until", m -> new Cell.Day(m.said().lastDay()))
                  .sortedBy(MOVEMENT.UNTIL_DAY),
              Column.<Movement>of(
                      "kind",
                      "movements.kind",
                      m -> Cell.words("enum.Kind." + m.said().kind().name()))
                  .sortedBy(MOVEMENT.KIND),
              Column.<Movement>of(
                      "scope",
                      "movements.scope",
                      m -> Cell.words("enum.Scope." + m.said().scope().name()))
                  .sortedBy(MOVEMENT.SCOPE)
                  .hiddenAtFirst(),
              Column.<Movement>of("label", "movements.label", m -> Cell.text(m.said().label()))
                  .hiddenAtFirst(),
              Column.<Movement>of(
                      "launched", "movements.launched-on", m -> new Cell.Day(m.launchedOn()))
                  .sortedBy(MOVEMENT.LAUNCHED_ON)
                  .hiddenAtFirst()),
          List.of(
              Filter.words("q", "movements.filter.name", "movements.filter.name.place"),
              Filter.choice("state", "movements.state", Movement.State.class),
              Filter.choice("kind", "movements.kind", Movement.Kind.class),
              Filter.choice("scope", "movements.scope", Movement.Scope.class),
              Filter.words("year", "movements.year", "movements.year.place")),
          List.of(MOVEMENT.FROM_DAY.desc(), MOVEMENT.ID.desc()),
          "movements.none",
          m -> m.id().toString(),
          List.of());

  private final DSLContext sql;

  MovementList(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String key() {
    return SHAPE.key();
  }

  @Override
  public Right needs() {
    return Right.MOVEMENTS_READ;
  }

  @Override
  public ListQuery<Movement> query(
      ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    return new ListQuery<>(
        sql,
        SHAPE,
        Movements.fields(viewer),
        MOVEMENT.join(UNIT_TODAY).on(UNIT_TODAY.ID.eq(MOVEMENT.UNIT)),
        where(request, viewer),
        Movements::read);
  }

  private static Condition where(ListRequest request, Viewer viewer) {
    var where = Movements.seen(viewer);
    var words = VietnameseText.fold(request.value("q"));
    if (!words.isEmpty()) {
      where = where.and(UnitSearch.words(MOVEMENT.FOLDED, words));
    }
    var state = request.choice("state", Movement.State.class);
    if (state.isPresent()) {
      where = where.and(MOVEMENT.STATE.eq(state.get().name()));
    }
    var kind = request.choice("kind", Movement.Kind.class);
    if (kind.isPresent()) {
      where = where.and(MOVEMENT.KIND.eq(kind.get().name()));
    }
    var scope = request.choice("scope", Movement.Scope.class);
    if (scope.isPresent()) {
      where = where.and(MOVEMENT.SCOPE.eq(scope.get().name()));
    }
    var year = request.value("year").strip();
    return year.matches("(19|20|21)\\d\\d") ? where.and(within(Integer.parseInt(year))) : where;
  }

  /** Those that run on some day of the year. */
  static Condition within(int year) {
    return MOVEMENT
        .FROM_DAY
        .lt(LocalDate.of(year + 1, 1, 1))
        .and(MOVEMENT.UNTIL_DAY.isNull().or(MOVEMENT.UNTIL_DAY.gt(LocalDate.of(year, 1, 1))))
        .and(MOVEMENT.CLOSED_ON.isNull().or(MOVEMENT.CLOSED_ON.ge(LocalDate.of(year, 1, 1))));
  }
}
