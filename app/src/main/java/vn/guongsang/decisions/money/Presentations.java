package vn.guongsang.decisions.money;

import static vn.guongsang.decisions.db.Tables.LINE;
import static vn.guongsang.decisions.db.Tables.PRESENTATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Decisions;
import vn.guongsang.decisions.db.tables.records.PresentationRecord;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.LineId;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/** Keeps who received what was given, where, when and on whose behalf. */
@Component
public class Presentations {

  private final DSLContext sql;
  private final Issues issues;
  private final Journal journal;
  private final Clock clock;

  Presentations(DSLContext sql, Issues issues, Journal journal, Clock clock) {
    this.sql = sql;
    this.issues = issues;
    this.journal = journal;
    this.clock = clock;
  }

  /** Those of a decision, by line; lines without one are still to be presented. */
  public Map<UUID, Presentation> of(DecisionId decision) {
    return sql.selectFrom(PRESENTATION)
        .where(PRESENTATION.DECISION.eq(decision.value()))
        .fetchMap(
            PRESENTATION.LINE,
            row ->
                new Presentation(
                    row.getDay(),
                    row.getPlace(),
                    Presentation.Way.valueOf(row.getWay()),
                    row.getReceiver(),
                    row.getObjects()));
  }

  public int count(DecisionId decision) {
    return sql.fetchCount(PRESENTATION, PRESENTATION.DECISION.eq(decision.value()));
  }

  /**
   * Says that these lines were presented, all in one way; a line presented already is refused, with
   * its place in the list.
   */
  @Transactional
  public void present(
      Viewer viewer, DecisionId id, Collection<LineId> lines, Presentation given, LocalDate today) {
    var issue = issues.within(viewer, id);
    if (!issue.published()) {
      throw Refused.because("money.fault.not-published");
    }
    if (given.day().isAfter(today)) {
      throw Refused.field("day", "money.fault.day-to-come", given.day());
    }
    if (issue.day() != null && given.day().isBefore(issue.day())) {
      throw Refused.field("day", "money.fault.before-decision", given.day(), issue.day());
    }
    if (given.way().byOther() && given.receiver().isEmpty()) {
      throw Refused.field("receiver", "money.fault.no-receiver");
    }
    var own =
        sql.select(LINE.ID)
            .from(LINE)
            .where(LINE.DECISION.eq(id.value()))
            .and(LINE.ID.in(lines.stream().map(LineId::value).toList()))
            .fetchSet(LINE.ID);
    if (own.size() != lines.size()) {
      throw new NotFound();
    }
    for (var line : own) {
      var row =
          new PresentationRecord(
              line,
              viewer.tenant(),
              id.value(),
              given.day(),
              given.place(),
              given.way().name(),
              given.receiver(),
              given.objects(),
              viewer.account().map(a -> a.value()).orElse(null),
              clock.instant());
      if (sql.insertInto(PRESENTATION).set(row).onConflictDoNothing().execute() == 0) {
        var position =
            sql.select(LINE.POSITION).from(LINE).where(LINE.ID.eq(line)).fetchSingle().value1();
        throw Refused.because("money.fault.presented-line", position);
      }
    }
    journal.record(
        viewer,
        Entry.of("money.presented", Decisions.SUBJECT, id.value())
            .in(issue.unit())
            .fact("count", own.size())
            .fact("place", given.place())
            .fact("day", given.day()));
  }

  /** Takes a wrong entry back, with the reason; the journal keeps what it said. */
  @Transactional
  public void takeBack(Viewer viewer, DecisionId id, LineId line, String reason) {
    var issue = issues.within(viewer, id);
    var row =
        sql.deleteFrom(PRESENTATION)
            .where(PRESENTATION.LINE.eq(line.value()))
            .and(PRESENTATION.DECISION.eq(id.value()))
            .returning()
            .fetchOptional()
            .orElseThrow(NotFound::new);
    journal.record(
        viewer,
        Entry.of("money.presentation-taken-back", Decisions.SUBJECT, id.value())
            .in(issue.unit())
            .fact("day", row.getDay())
            .fact("place", row.getPlace())
            .because(reason));
  }
}
