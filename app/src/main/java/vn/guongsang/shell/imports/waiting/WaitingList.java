package vn.guongsang.shell.imports.waiting;

import static vn.guongsang.shell.db.Tables.WAITING_ROW;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.waiting.WaitingList.Row;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;
import vn.guongsang.shell.list.ListSource;

/** What waits, the oldest first. */
@Component
class WaitingList implements ListSource<Row> {

  record Row(WaitingRow row, String title, Said kind) {}

  private static final ListShape<Row> SHAPE =
      new ListShape<>(
          "waiting",
          "waiting.title",
          List.of(
              Column.<Row>of(
                      "what",
                      "waiting.what",
                      r -> new Cell.Link("/imports/waiting/" + r.row().id(), r.title(), ""))
                  .asLead(),
              Column.<Row>of("kind", "waiting.kind", r -> new Cell.Words(r.kind()))
                  .sortedBy(WAITING_ROW.KIND),
              Column.<Row>of("row", "waiting.row", r -> new Cell.Number(r.row().number()))
                  .sortedBy(WAITING_ROW.ROW_NO)
                  .asNumber(),
              Column.<Row>of("since", "waiting.since", r -> new Cell.Moment(r.row().madeAt()))
                  .sortedBy(WAITING_ROW.MADE_AT)),
          List.<Filter>of(),
          List.of(WAITING_ROW.MADE_AT.asc(), WAITING_ROW.ROW_NO.asc(), WAITING_ROW.ID.asc()),
          "waiting.none",
          r -> r.row().id().toString(),
          List.of());

  private final DSLContext sql;
  private final WaitingRows rows;

  WaitingList(DSLContext sql, WaitingRows rows) {
    this.sql = sql;
    this.rows = rows;
  }

  @Override
  public String key() {
    return SHAPE.key();
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_EDIT;
  }

  @Override
  public ListQuery<Row> query(ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    return new ListQuery<>(
        sql,
        SHAPE,
        List.of(WAITING_ROW.fields()),
        WAITING_ROW,
        rows.seen(viewer).and(WAITING_ROW.STATE.eq("OPEN")),
        found -> {
          var row = rows.read(found.into(WAITING_ROW));
          var clarifier = rows.clarifier(viewer, row.kind());
          return new Row(row, clarifier.title(row.cells()), Said.of(clarifier.titleKey()));
        });
  }
}
