package vn.guongsang.decisions.papers;

import static vn.guongsang.decisions.db.Tables.PAPER;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Decisions;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

/** The words somebody changed, per decision and paper. */
@Component
class KeptWords {

  private final DSLContext sql;
  private final Journal journal;

  KeptWords(DSLContext sql, Journal journal) {
    this.sql = sql;
    this.journal = journal;
  }

  Optional<PaperWords> find(DecisionId decision, PaperKind kind) {
    return sql.selectFrom(PAPER)
        .where(PAPER.DECISION.eq(decision.value()))
        .and(PAPER.KIND.eq(kind.name()))
        .fetchOptional(
            row ->
                new PaperWords(
                    row.getExtract(),
                    row.getGrounds().lines().toList(),
                    row.getArticles().lines().toList(),
                    row.getRecipients().lines().toList(),
                    row.getVersion()));
  }

  /** Once a decision is out to be signed its own words stand; the other papers may still change. */
  static boolean open(Issue issue, PaperKind kind) {
    return kind != PaperKind.DECISION || issue.draft();
  }

  /**
   * Keeps them; the caller has made sure that the viewer may see the decision.
   *
   * @param words with the version the form was opened on
   */
  @Transactional
  public void keep(Viewer viewer, Issue issue, PaperKind kind, PaperWords words) {
    if (!open(issue, kind)) {
      throw Refused.because("papers.fault.out-to-be-signed");
    }
    var row =
        sql.selectFrom(PAPER)
            .where(PAPER.DECISION.eq(issue.id().value()))
            .and(PAPER.KIND.eq(kind.name()))
            .forUpdate()
            .fetchOne();
    var known = row == null ? 0 : row.getVersion();
    if (known != words.version()) {
      throw new StaleVersion(issue.id().value(), known);
    }
    var fresh = row == null ? sql.newRecord(PAPER) : row;
    fresh.setDecision(issue.id().value());
    fresh.setKind(kind.name());
    fresh.setTenant(viewer.tenant());
    fresh.setExtract(words.extract());
    fresh.setGrounds(String.join("\n", words.grounds()));
    fresh.setArticles(String.join("\n", words.articles()));
    fresh.setRecipients(String.join("\n", words.recipients()));
    fresh.setVersion(known + 1);
    if (row == null) {
      fresh.insert();
    } else {
      fresh.update();
    }
    journal.record(
        viewer,
        Entry.of("decisions.words-kept", Decisions.SUBJECT, issue.id().value())
            .in(issue.unit())
            .change("paper", null, kind));
  }

  /** Back to what is proposed. */
  @Transactional
  public void forget(Viewer viewer, Issue issue, PaperKind kind) {
    if (!open(issue, kind)) {
      throw Refused.because("papers.fault.out-to-be-signed");
    }
    var gone =
        sql.deleteFrom(PAPER)
            .where(PAPER.DECISION.eq(issue.id().value()))
            .and(PAPER.KIND.eq(kind.name()))
            .execute();
    if (gone > 0) {
      journal.record(
          viewer,
          Entry.of("decisions.words-proposed", Decisions.SUBJECT, issue.id().value())
              .in(issue.unit())
              .change("paper", null, kind));
    }
  }
}
