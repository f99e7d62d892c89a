package vn.guongsang.registry.households.web;

import static vn.guongsang.registry.db.Tables.HOUSEHOLD;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.registry.households.web.HouseholdList.Row;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;
import vn.guongsang.shell.list.ListSource;

/** Households by their heads. */
@Component
class HouseholdList implements ListSource<Row> {

  record Row(UUID id, String head, String group, String address, String unit) {}

  private static final ListShape<Row> SHAPE =
      new ListShape<>(
          "households",
          "households.title",
          List.of(
              Column.<Row>of(
                      "head",
                      "households.head",
                      r -> new Cell.Link("/households/" + r.id(), r.head(), ""))
                  .sortedBy(HOUSEHOLD.FOLDED)
                  .asLead(),
              Column.<Row>of("group", "households.group", r -> Cell.text(r.group()))
                  .sortedBy(HOUSEHOLD.LOCAL_GROUP),
              Column.<Row>of("address", "households.address", r -> Cell.text(r.address())),
              Column.<Row>of("unit", "households.unit", r -> Cell.text(r.unit()))
                  .sortedBy(UNIT_TODAY.NAME)),
          List.of(
              Filter.words("q", "households.head", "households.head.place"),
              Filter.words("group", "households.group", "households.group.place")),
          List.of(HOUSEHOLD.FOLDED.asc(), HOUSEHOLD.ID.asc()),
          "households.none",
          r -> r.id().toString(),
          List.of());

  private final DSLContext sql;

  HouseholdList(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String key() {
    return SHAPE.key();
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_READ;
  }

  @Override
  public ListQuery<Row> query(ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    return new ListQuery<>(
        sql,
        SHAPE,
        List.of(
            HOUSEHOLD.ID,
            HOUSEHOLD.HEAD,
            HOUSEHOLD.LOCAL_GROUP,
            HOUSEHOLD.ADDRESS,
            UNIT_TODAY.NAME),
        HOUSEHOLD.join(UNIT_TODAY).on(UNIT_TODAY.ID.eq(HOUSEHOLD.UNIT)),
        where(request, viewer),
        row ->
            new Row(
                row.get(HOUSEHOLD.ID),
                row.get(HOUSEHOLD.HEAD),
                row.get(HOUSEHOLD.LOCAL_GROUP),
                row.get(HOUSEHOLD.ADDRESS),
                row.get(UNIT_TODAY.NAME)));
  }

  private static Condition where(ListRequest request, Viewer viewer) {
    var where = viewer.sees(UNIT_TODAY.PATH);
    var words = VietnameseText.fold(request.value("q"));
    if (!words.isEmpty()) {
      where = where.and(UnitSearch.words(HOUSEHOLD.FOLDED, words));
    }
    var group = VietnameseText.clean(request.value("group"));
    return group.isEmpty() ? where : where.and(HOUSEHOLD.LOCAL_GROUP.containsIgnoreCase(group));
  }
}
