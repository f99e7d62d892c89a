package vn.guongsang.shell.imports.web;

import static vn.guongsang.shell.db.Tables.IMPORT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Import;
import vn.guongsang.shell.imports.ImportState;
import vn.guongsang.shell.imports.Imports;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListQuery;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;

/** The imports of the units in the viewer's scope, the latest first. */
@Component
class ImportList {

  private static final ListShape<Import> SHAPE =
      new ListShape<>(
          "imports",
          "imports.title",
          List.of(
              Column.<Import>of("file", "imports.file", ImportList::file).asLead(),
              Column.<Import>of("state", "imports.state", one -> state(one.state()))
                  .sortedBy(IMPORT.STATE),
              Column.<Import>of("rows", "imports.rows", one -> new Cell.Number(one.rows()))
                  .sortedBy(IMPORT.ROWS_)
                  .asNumber(),
              Column.<Import>of("new", "imports.count.NEW", one -> count(one, RowOutcome.NEW))
                  .asNumber(),
              Column.<Import>of(
                      "changed", "imports.count.CHANGED", one -> count(one, RowOutcome.CHANGED))
                  .asNumber(),
              Column.<Import>of("wrong", "imports.count.WRONG", one -> count(one, RowOutcome.WRONG))
                  .asNumber(),
              Column.<Import>of("made", "imports.made-at", one -> new Cell.Moment(one.madeAt()))
                  .sortedBy(IMPORT.MADE_AT),
              Column.<Import>of(
                      "applied", "imports.applied-at", one -> new Cell.Moment(one.appliedAt()))
                  .sortedBy(IMPORT.APPLIED_AT)),
          List.of(
              Filter.words("q", "imports.filter.name", "imports.filter.name.place"),
              Filter.choice("state", "imports.state", ImportState.class)),
          List.of(IMPORT.MADE_AT.desc(), IMPORT.ID.desc()),
          "imports.empty",
          one -> one.id().toString(),
          List.of());

  private final DSLContext sql;
  private final Imports imports;

  ImportList(DSLContext sql, Imports imports) {
    this.sql = sql;
    this.imports = imports;
  }

  private static Cell file(Import one) {
    return new Cell.Link(one.href(), name(one), "");
  }

  /** What was pasted has no name of its own. */
  static String name(Import one) {
    return one.fileName().isEmpty()
        ? "#" + one.id().toString().substring(24).toUpperCase(Locale.ROOT)
        : one.fileName();
  }

  private static Cell state(ImportState state) {
    return new Cell.Tag(state.tone(), Said.of("enum.ImportState." + state));
  }

  private static Cell count(Import one, RowOutcome outcome) {
    return one.counts().isEmpty() ? Cell.EMPTY : new Cell.Number(one.count(outcome));
  }

  ListQuery<Import> query(ListRequest request, Viewer viewer, LocalDate today) {
    return new ListQuery<>(
        sql,
        SHAPE,
        List.of(IMPORT.asterisk()),
        IMPORT,
        where(request, viewer),
        row -> imports.read(row.into(IMPORT)));
  }

  private Condition where(ListRequest request, Viewer viewer) {
    var where = imports.visible(viewer);
    var words = request.value("q");
    if (!words.isEmpty()) {
      where = where.and(IMPORT.FILE_NAME.containsIgnoreCase(words));
    }
    return where.and(
        request
            .choice("state", ImportState.class)
            .map(state -> IMPORT.STATE.eq(state.name()))
            .orElse(DSL.noCondition()));
  }
}
