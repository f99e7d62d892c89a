package vn.guongsang.registry.people.duplicates.web;

import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.SUSPECTED_PAIR;
import static vn.guongsang.registry.db.Tables.UNIT_PLACE;
import static vn.guongsang.registry.db.Tables.UNIT_SPAN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.duplicates.Certainty;
import vn.guongsang.registry.people.duplicates.PairState;
import vn.guongsang.registry.people.duplicates.Pairs;
import vn.guongsang.registry.people.duplicates.Sign;
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

/** Pairs that wait for somebody to judge them, the surest first. */
@Component
class PairList implements ListSource<PairList.Row> {

  private static final vn.guongsang.registry.db.tables.Person ONE = PERSON.as("one");
  private static final vn.guongsang.registry.db.tables.Person OTHER = PERSON.as("other");

  /** One pair with the names of both and the unit of the first. */
  record Row(
      UUID id,
      String one,
      String other,
      String unit,
      Certainty certainty,
      String why,
      PairState state) {}

  private static final ListShape<Row> SHAPE =
      new ListShape<>(
          "duplicates",
          "duplicates.title",
          List.of(
              Column.<Row>of(
                      "pair",
                      "duplicates.pair",
                      r ->
                          new Cell.Link(
                              "/people/duplicates/" + r.id(),
                              r.one().equals(r.other()) ? r.one() : r.one() + " · " + r.other(),
                              r.unit()))
                  .sortedBy(ONE.SORT_KEY)
                  .asLead(),
              Column.<Row>of("certainty", "duplicates.certainty", PairList::tag)
                  .sortedBy(SUSPECTED_PAIR.CERTAINTY),
              Column.<Row>of("why", "duplicates.why", r -> Cell.text(r.why())),
              Column.<Row>of(
                  "state",
                  "duplicates.state",
                  r -> Cell.words("enum.PairState." + r.state().name()))),
          List.of(
              Filter.words("q", "duplicates.search", "duplicates.search.place"),
              Filter.choice("certainty", "duplicates.certainty", Certainty.class),
              Filter.choice("state", "duplicates.state", PairState.class)),
          List.of(SUSPECTED_PAIR.CERTAINTY.asc(), ONE.SORT_KEY.asc(), SUSPECTED_PAIR.ID.asc()),
          "duplicates.none",
          r -> r.id().toString(),
          List.of());

  private final DSLContext sql;

  PairList(DSLContext sql) {
    this.sql = sql;
  }

  private static Cell tag(Row row) {
    var tone =
        switch (row.certainty()) {
          case CERTAIN -> Tone.MISS;
          case LIKELY -> Tone.ASK;
          case POSSIBLE -> Tone.HELD;
        };
    return new Cell.Tag(tone, Said.of("enum.Certainty." + row.certainty().name()));
  }

  @Override
  public String key() {
    return SHAPE.key();
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_MERGE;
  }

  @Override
  public ListQuery<Row> query(ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    var where = SUSPECTED_PAIR.TENANT.eq(viewer.tenant()).and(Pairs.seenBy(sql, viewer));
    var folded = VietnameseText.fold(request.value("q"));
    if (!folded.isEmpty()) {
      where = where.and(ONE.FOLDED.contains(folded).or(OTHER.FOLDED.contains(folded)));
    }
    var certainty = request.choice("certainty", Certainty.class);
    if (certainty.isPresent()) {
      where = where.and(SUSPECTED_PAIR.CERTAINTY.eq(certainty.get().name()));
    }
    var state = request.choice("state", PairState.class);
    if (state.isPresent()) {
      where = where.and(SUSPECTED_PAIR.STATE.eq(state.get().name()));
    }
    var unit = DSL.coalesce(UNIT_SPAN.NAME, "");
    return new ListQuery<>(
        sql,
        SHAPE,
        List.of(
            SUSPECTED_PAIR.ID,
            ONE.NAME,
            OTHER.NAME,
            unit.as("unit_name"),
            SUSPECTED_PAIR.CERTAINTY,
            SUSPECTED_PAIR.SIGNS,
            SUSPECTED_PAIR.STATE),
        SUSPECTED_PAIR
            .join(ONE)
            .on(ONE.ID.eq(SUSPECTED_PAIR.ONE))
            .join(OTHER)
            .on(OTHER.ID.eq(SUSPECTED_PAIR.OTHER))
            .leftJoin(UNIT_PLACE)
            .on(UNIT_PLACE.UNIT.eq(ONE.UNIT))
            .leftJoin(UNIT_SPAN)
            .on(UNIT_SPAN.ID.eq(UNIT_PLACE.SPAN)),
        where,
        row ->
            new Row(
                row.get(SUSPECTED_PAIR.ID),
                row.get(ONE.NAME),
                row.get(OTHER.NAME),
                row.get("unit_name", String.class),
                Certainty.valueOf(row.get(SUSPECTED_PAIR.CERTAINTY)),
                Arrays.stream(row.get(SUSPECTED_PAIR.SIGNS))
                    .map(sign -> texts.t("enum.Sign." + Sign.valueOf(sign).name()))
                    .collect(Collectors.joining(" · ")),
                PairState.valueOf(row.get(SUSPECTED_PAIR.STATE))));
  }
}
