package vn.guongsang.registry.web;

import static vn.guongsang.registry.views.Tables.REORGANISATION_DONE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.ReorganisationKind;
import vn.guongsang.registry.Reorganisations;
import vn.guongsang.registry.UnitSearch;
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
import vn.guongsang.shell.list.ListSource;

/** The list of reorganisations, the latest day first. */
@Component
class ReorganisationList implements ListSource<ReorganisationList.Row> {

  record Row(
      UUID id,
      LocalDate day,
      ReorganisationKind kind,
      String names,
      String document,
      boolean undone) {}

  private static final ListShape<Row> SHAPE =
      new ListShape<>(
          "reorganisations",
          "units.reorganisations",
          List.of(
              Column.<Row>of(
                      "what",
                      "units.reorganisation",
                      r -> new Cell.Link("/units/reorganisations/" + r.id(), r.names(), ""))
                  .asLead(),
              Column.<Row>of(
                      "kind",
                      "units.reorganisation-kind",
                      r -> Cell.words("enum.ReorganisationKind." + r.kind().name()))
                  .sortedBy(REORGANISATION_DONE.KIND),
              Column.<Row>of("day", "units.takes-effect", r -> new Cell.Day(r.day()))
                  .sortedBy(REORGANISATION_DONE.DAY),
              Column.<Row>of("document", "units.document", r -> Cell.text(r.document()))
                  .sortedBy(REORGANISATION_DONE.DOCUMENT),
              Column.<Row>of(
                  "state",
                  "units.state",
                  r ->
                      r.undone()
                          ? new Cell.Tag(Tone.HELD, Said.of("units.undone"))
                          : new Cell.Tag(Tone.PLAIN, Said.of("units.applied")))),
          List.of(
              Filter.words("q", "units.search", "units.search.place"),
              Filter.choice("kind", "units.reorganisation-kind", ReorganisationKind.class)),
          List.of(REORGANISATION_DONE.DAY.desc(), REORGANISATION_DONE.ID.desc()),
          "units.reorganisations.none",
          r -> r.id().toString(),
          List.of());

  private final DSLContext sql;

  ReorganisationList(DSLContext sql) {
    this.sql = sql;
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
  public ListQuery<Row> query(ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    var where = Reorganisations.seenBy(sql, viewer, REORGANISATION_DONE.ID);
    var folded = VietnameseText.fold(request.value("q"));
    if (!folded.isEmpty()) {
      where = where.and(UnitSearch.words(REORGANISATION_DONE.FOLDED, folded));
    }
    var kind = request.choice("kind", ReorganisationKind.class);
    if (kind.isPresent()) {
      where = where.and(REORGANISATION_DONE.KIND.eq(kind.get().name()));
    }
    return new ListQuery<>(
        sql,
        SHAPE,
        List.of(REORGANISATION_DONE.asterisk()),
        REORGANISATION_DONE,
        where,
        row ->
            new Row(
                row.get(REORGANISATION_DONE.ID),
                row.get(REORGANISATION_DONE.DAY),
                ReorganisationKind.valueOf(row.get(REORGANISATION_DONE.KIND)),
                row.get(REORGANISATION_DONE.NAMES),
                row.get(REORGANISATION_DONE.DOCUMENT),
                row.get(REORGANISATION_DONE.STATE).equals("UNDONE")));
  }
}
