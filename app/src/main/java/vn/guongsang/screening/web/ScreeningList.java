package vn.guongsang.screening.web;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;
import static vn.guongsang.screening.db.Tables.SCREENING_;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.screening.Screening;
import vn.guongsang.screening.one.LawWords;
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

/** Screenings that are done, the latest first. */
@Component
class ScreeningList implements ListSource<ScreeningRow> {

  private static final String KEY = "screenings";
  private static final Field<Integer> MET =
      DSL.field("coalesce(({0} ->> 'MET')::int, 0)", Integer.class, SCREENING_.COUNTS);

  private final DSLContext sql;
  private final LawWords words;

  ScreeningList(DSLContext sql, LawWords words) {
    this.sql = sql;
    this.words = words;
  }

  private ListShape<ScreeningRow> shape(Texts texts, LocalDate today) {
    return new ListShape<>(
        KEY,
        "screening.title",
        List.of(
            Column.<ScreeningRow>of(
                    "what",
                    "screening.what",
                    s ->
                        new Cell.Link("/screenings/" + s.id(), what(s, texts, today), s.fileName()))
                .asLead(),
            Column.<ScreeningRow>of("unit", "screening.unit", s -> Cell.text(s.unitName()))
                .sortedBy(UNIT_TODAY.NAME),
            Column.<ScreeningRow>of(
                    "year",
                    "screening.period",
                    s -> Cell.text(Screening.period(s.year(), s.calendar())))
                .sortedBy(SCREENING_.YEAR),
            Column.<ScreeningRow>of("rows", "screening.rows", s -> new Cell.Number(s.rows()))
                .sortedBy(SCREENING_.ROWS)
                .asNumber(),
            Column.<ScreeningRow>of("met", "screening.met", s -> new Cell.Number(s.met()))
                .sortedBy(MET)
                .asNumber(),
            Column.<ScreeningRow>of("made", "screening.made", s -> new Cell.Moment(s.madeAt()))
                .sortedBy(SCREENING_.MADE_AT)),
        List.of(Filter.words("q", "screening.unit", "screening.unit.place")),
        List.of(SCREENING_.MADE_AT.desc(), SCREENING_.ID.asc()),
        "screening.none",
        s -> s.id().toString(),
        List.of());
  }

  private String what(ScreeningRow one, Texts texts, LocalDate today) {
    return one.award().isEmpty()
        ? texts.t("screening.of-list")
        : words.award(AwardCode.of(one.award()), today, texts.language());
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public Right needs() {
    return Right.SCREENING;
  }

  @Override
  public ListQuery<ScreeningRow> query(
      ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    var where = viewer.sees(UNIT_TODAY.PATH).and(SCREENING_.STATE.eq(Screening.State.DONE.name()));
    var folded = VietnameseText.fold(request.value("q"));
    if (!folded.isEmpty()) {
      where = where.and(UnitSearch.words(UNIT_TODAY.FOLDED, folded));
    }
    return new ListQuery<>(
        sql,
        shape(texts, today),
        List.of(
            SCREENING_.ID,
            UNIT_TODAY.NAME,
            SCREENING_.AWARD_TYPE,
            SCREENING_.YEAR,
            SCREENING_.SCHOOL_YEAR,
            SCREENING_.FILE_NAME,
            SCREENING_.ROWS,
            MET.as("met"),
            SCREENING_.MADE_AT),
        SCREENING_.join(UNIT_TODAY).on(UNIT_TODAY.ID.eq(SCREENING_.UNIT)),
        where,
        row ->
            new ScreeningRow(
                row.get(SCREENING_.ID),
                row.get(UNIT_TODAY.NAME),
                row.get(SCREENING_.AWARD_TYPE) == null ? "" : row.get(SCREENING_.AWARD_TYPE),
                row.get(SCREENING_.YEAR),
                row.get(SCREENING_.SCHOOL_YEAR) ? Facts.Calendar.SCHOOL_YEAR : Facts.Calendar.YEAR,
                row.get(SCREENING_.FILE_NAME),
                row.get(SCREENING_.ROWS),
                row.get("met", Integer.class),
                row.get(SCREENING_.MADE_AT)));
  }
}
