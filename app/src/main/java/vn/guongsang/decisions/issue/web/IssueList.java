package vn.guongsang.decisions.issue.web;

import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.LINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.DecisionKind;
import vn.guongsang.decisions.issue.DecisionState;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.web.IssueList.Row;
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

/** Decisions made here, those under way first. */
@Component
class IssueList implements ListSource<Row> {

  /**
   * @param lines how many it confers awards on
   */
  record Row(Issue issue, int lines) {}

  private static final Field<Integer> LINES =
      DSL.field(DSL.select(DSL.count()).from(LINE).where(LINE.DECISION.eq(DECISION.ID)))
          .as("lines");

  private static final ListShape<Row> SHAPE =
      new ListShape<>(
          "decisions",
          "issue.title",
          List.of(
              Column.<Row>of(
                      "title",
                      "issue.what",
                      r ->
                          new Cell.Link(
                              "/decisions/made/" + r.issue().id(),
                              r.issue().title(),
                              r.issue().issuer()))
                  .sortedBy(DECISION.TITLE)
                  .asLead(),
              Column.<Row>of(
                      "state",
                      "issue.state",
                      r ->
                          new Cell.Tag(
                              r.issue().state().tone(),
                              Said.of("enum.DecisionState." + r.issue().state().name())))
                  .sortedBy(DECISION.STATE),
              Column.<Row>of("lines", "issue.lines", r -> new Cell.Number(r.lines())).asNumber(),
              Column.<Row>of("number", "register.number", r -> Cell.text(r.issue().number()))
                  .sortedBy(DECISION.NUMBER),
              Column.<Row>of("day", "register.decided-on", r -> new Cell.Day(r.issue().day()))
                  .sortedBy(DECISION.DAY),
              Column.<Row>of("since", "issue.since", r -> new Cell.Moment(r.issue().since()))
                  .sortedBy(DECISION.STATE_SINCE),
              Column.<Row>of(
                      "kind",
                      "issue.kind",
                      r -> Cell.words("enum.DecisionKind." + r.issue().kind().name()))
                  .hiddenAtFirst()),
          List.of(
              Filter.words("q", "issue.filter.title", "issue.filter.title.place"),
              Filter.choice("state", "issue.state", DecisionState.class),
              Filter.choice("kind", "issue.kind", DecisionKind.class)),
          List.of(DECISION.STATE_SINCE.desc().nullsLast(), DECISION.ID.desc()),
          "issue.none",
          r -> r.issue().id().toString(),
          List.of());

  private final DSLContext sql;

  IssueList(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String key() {
    return SHAPE.key();
  }

  @Override
  public Right needs() {
    return Right.DECISIONS_DRAFT;
  }

  @Override
  public ListQuery<Row> query(ListRequest request, Viewer viewer, Texts texts, LocalDate today) {
    var fields = new ArrayList<SelectField<?>>(List.of(DECISION.fields()));
    fields.add(LINES);
    return new ListQuery<>(
        sql,
        SHAPE,
        fields,
        DECISION,
        where(request, viewer),
        row -> new Row(Issues.read(row.into(DECISION)), row.get(LINES)));
  }

  private static Condition where(ListRequest request, Viewer viewer) {
    var where = Issues.within(viewer);
    var words = request.value("q");
    if (!words.isEmpty()) {
      where =
          where.and(
              DECISION
                  .TITLE
                  .containsIgnoreCase(words)
                  .or(DECISION.NUMBER.containsIgnoreCase(words)));
    }
    var state = request.choice("state", DecisionState.class);
    if (state.isPresent()) {
      where = where.and(DECISION.STATE.eq(state.get().name()));
    }
    var kind = request.choice("kind", DecisionKind.class);
    return kind.isEmpty() ? where : where.and(DECISION.KIND.eq(kind.get().name()));
  }
}
