package vn.guongsang.screening.web;

import static vn.guongsang.registry.views.Tables.PERSON_TODAY;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;
import static vn.guongsang.screening.db.Tables.ANSWER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.screening.Screening;
import vn.guongsang.screening.Screenings;
import vn.guongsang.shell.NotFound;
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

/** Everybody that one screening looked at, as a list; its address names the screening. */
@Component
class AnswerList implements ListSource<AnswerLine> {

  private static final String KEY = "screening-answers";

  private static final Field<String> NAME =
      DSL.coalesce(
              DSL.field(
                  DSL.select(PERSON_TODAY.NAME)
                      .from(PERSON_TODAY)
                      .where(PERSON_TODAY.ID.eq(Answers.KEPT))),
              DSL.field(
                  DSL.select(UNIT_TODAY.NAME)
                      .from(UNIT_TODAY)
                      .where(UNIT_TODAY.ID.eq(ANSWER.UNIT))))
          .as("name");
  private static final Field<String> UNIT_NAME =
      DSL.field(
              DSL.select(PERSON_TODAY.UNIT_NAME)
                  .from(PERSON_TODAY)
                  .where(PERSON_TODAY.ID.eq(Answers.KEPT)))
          .as("unit_name");

  private final DSLContext sql;
  private final Screenings screenings;
  private final Answers answers;

  AnswerList(DSLContext sql, Screenings screenings, Answers answers) {
    this.sql = sql;
    this.screenings = screenings;
    this.answers = answers;
  }

  private static ListShape<AnswerLine> shape(
      Screening one, Map<String, Screenings.ReasonLine> reasons, Texts texts) {
    return new ListShape<>(
        KEY,
        "screening.answers",
        List.of(
            Column.<AnswerLine>of("name", "screening.name", a -> name(one, a, texts)).asLead(),
            Column.<AnswerLine>of("row", "screening.row", a -> new Cell.Number(a.row()))
                .sortedBy(ANSWER.ROW_NO)
                .asNumber()
                .hiddenAtFirst(),
            Column.<AnswerLine>of("unit", "screening.unit", a -> Cell.text(a.unitName())),
            Column.<AnswerLine>of("award", "screening.award", a -> Cell.text(a.award()))
                .hiddenAtFirst(),
            Column.<AnswerLine>of(
                    "state",
                    "screening.state",
                    a ->
                        new Cell.Tag(
                            a.state().tone(), Said.of("enum.AnswerState." + a.state().name())))
                .sortedBy(ANSWER.OUTCOME),
            Column.<AnswerLine>of(
                "reasons", "screening.reasons", a -> Cell.text(words(a, reasons, texts))),
            Column.<AnswerLine>of(
                    "earliest",
                    "screening.earliest",
                    a ->
                        a.earliest() == null
                            ? Cell.EMPTY
                            : Cell.text(Screening.period(a.earliest(), one.calendar())))
                .sortedBy(ANSWER.EARLIEST)),
        List.of(
            Filter.words("q", "screening.name", "screening.name.place"),
            Filter.choice("state", "screening.state", AnswerState.class),
            reasonFilter(reasons, texts),
            Filter.words("unit", "screening.unit", "screening.unit.place")),
        List.of(ANSWER.ROW_NO.asc()),
        "screening.answers.none",
        a -> Integer.toString(a.row()),
        List.of());
  }

  private static Filter reasonFilter(Map<String, Screenings.ReasonLine> reasons, Texts texts) {
    return new Filter.Choice(
        "reason",
        "screening.reasons",
        reasons.values().stream()
            .map(
                reason ->
                    new Filter.Option(
                        reason.code(), Said.of("screening.as-is", reason.words(texts.language()))))
            .sorted(java.util.Comparator.comparing(o -> o.label().args().toString()))
            .toList());
  }

  private static Cell name(Screening one, AnswerLine line, Texts texts) {
    var href = one.href() + "/answer?row=" + line.row();
    return new Cell.Link(
        href,
        line.name().isEmpty() ? texts.t("screening.row.of-list", line.row()) : line.name(),
        "");
  }

  static String words(AnswerLine line, Map<String, Screenings.ReasonLine> reasons, Texts texts) {
    return line.reasons().stream()
        .map(code -> reasons.get(code))
        .filter(Objects::nonNull)
        .map(reason -> reason.words(texts.language()))
        .collect(Collectors.joining("; "));
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
  public ListQuery<AnswerLine> query(
      ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    var one = screenings.find(viewer, screening(request.path()));
    var reasons = screenings.reasons(one.id());
    return new ListQuery<>(
        sql,
        shape(one, reasons, texts),
        List.of(
            ANSWER.ROW_NO,
            ANSWER.PERSON,
            ANSWER.UNIT,
            NAME,
            UNIT_NAME,
            ANSWER.AWARD_TYPE,
            ANSWER.OUTCOME,
            ANSWER.REASONS,
            ANSWER.EARLIEST,
            ANSWER.NOTE),
        ANSWER,
        answers.wished(viewer, one, request),
        row -> {
          Short earliest = row.get(ANSWER.EARLIEST);
          var name = row.get(NAME);
          var unitName = row.get(UNIT_NAME);
          return new AnswerLine(
              row.get(ANSWER.ROW_NO),
              row.get(ANSWER.PERSON),
              row.get(ANSWER.UNIT),
              name == null ? "" : name,
              unitName == null ? "" : unitName,
              row.get(ANSWER.AWARD_TYPE),
              AnswerState.valueOf(row.get(ANSWER.OUTCOME)),
              Arrays.stream(row.get(ANSWER.REASONS)).toList(),
              earliest == null ? null : earliest.intValue(),
              row.get(ANSWER.NOTE));
        });
  }

  private static UUID screening(String path) {
    try {
      return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}
