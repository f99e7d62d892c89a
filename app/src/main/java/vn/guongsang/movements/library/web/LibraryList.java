package vn.guongsang.movements.library.web;

import static vn.guongsang.movements.db.Tables.DOCUMENT;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.movements.library.Document;
import vn.guongsang.movements.library.Document.DocumentKind;
import vn.guongsang.movements.library.Library;
import vn.guongsang.registry.UnitSearch;
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

/** Texts of the scope and those from above, the latest first. */
@Component
class LibraryList implements ListSource<Document> {

  private static final ListShape<Document> SHAPE =
      new ListShape<>(
          "library",
          "library.title",
          List.of(
              Column.<Document>of(
                      "title",
                      "library.name",
                      d ->
                          new Cell.Link(
                              "/movements/library/" + d.id(), d.said().title(), d.said().issuer()))
                  .sortedBy(DOCUMENT.TITLE)
                  .asLead(),
              Column.<Document>of("number", "library.number", d -> Cell.text(d.said().number()))
                  .sortedBy(DOCUMENT.NUMBER),
              Column.<Document>of("day", "library.day", d -> new Cell.Day(d.said().day()))
                  .sortedBy(DOCUMENT.DAY),
              Column.<Document>of(
                      "kind",
                      "library.kind",
                      d -> Cell.words("enum.DocumentKind." + d.said().kind().name()))
                  .sortedBy(DOCUMENT.KIND),
              Column.<Document>of("unit", "library.unit", d -> Cell.text(d.unitName()))
                  .hiddenAtFirst()),
          List.of(
              Filter.words("q", "library.filter", "library.filter.place"),
              Filter.choice("kind", "library.kind", DocumentKind.class)),
          List.of(DOCUMENT.DAY.desc(), DOCUMENT.ID.desc()),
          "library.none",
          d -> d.id().toString(),
          List.of());

  private final DSLContext sql;

  LibraryList(DSLContext sql) {
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
  public ListQuery<Document> query(
      ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    var name = UNIT_TODAY.NAME.as("unit_name");
    var fields = new ArrayList<SelectField<?>>(List.of(DOCUMENT.fields()));
    fields.add(name);
    return new ListQuery<>(
        sql,
        SHAPE,
        fields,
        DOCUMENT.join(UNIT_TODAY).on(UNIT_TODAY.ID.eq(DOCUMENT.UNIT)),
        where(request, viewer),
        row -> Library.read(row.into(DOCUMENT), row.get(name), false));
  }

  private static Condition where(ListRequest request, Viewer viewer) {
    var where = Library.seen(viewer);
    var words = VietnameseText.fold(request.value("q"));
    if (!words.isEmpty()) {
      where = where.and(UnitSearch.words(DOCUMENT.FOLDED, words));
    }
    var kind = request.choice("kind", DocumentKind.class);
    return kind.isEmpty() ? where : where.and(DOCUMENT.KIND.eq(kind.get().name()));
  }
}
