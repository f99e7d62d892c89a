package vn.guongsang.decisions.issue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/**
 * Keeps a line in spite of what was found: an officer answers for it with a reason. What is found
 * later is another thing, and stops the line again.
 */
@Component
public class Keeping {

  private final Issuing issuing;
  private final LineChecks checks;
  private final GivenReasons answers;
  private final Journal journal;

  Keeping(Issuing issuing, LineChecks checks, GivenReasons answers, Journal journal) {
    this.issuing = issuing;
    this.checks = checks;
    this.answers = answers;
    this.journal = journal;
  }

  /** What now stands against a line, or stood and was answered. */
  public List<Obstacle> against(Viewer viewer, Issue issue, LineId line, LocalDate today) {
    return checks.of(viewer, issue, issue.dayOr(today), today).stream()
        .filter(o -> o.line().equals(line))
        .toList();
  }

  /**
   * @param found what the officer looked at, as {@link Obstacle#found}
   * @param reason empty text takes back what was given for these
   */
  @Transactional
  public void keep(
      Viewer viewer,
      DecisionId id,
      int version,
      LineId line,
      Collection<String> found,
      String reason,
      LocalDate today) {
    var row = issuing.locked(viewer, id, version);
    Issuing.inDraft(row);
    var wanted = Set.copyOf(found);
    var meant =
        against(viewer, IssueRows.read(row), line, today).stream()
            .filter(o -> wanted.contains(o.found()))
            .toList();
    if (wanted.isEmpty()
        || meant.stream().map(Obstacle::found).distinct().count() < wanted.size()) {
      throw Refused.field("found", "issue.fault.found-otherwise");
    }
    if (meant.stream().anyMatch(o -> !o.kind().answerable())) {
      throw Refused.field("found", "issue.fault.no-reason-lifts");
    }
    var clean = VietnameseText.clean(reason);
    if (clean.isEmpty()) {
      answers.takeBack(line, wanted);
    } else {
      answers.give(id, wanted.stream().map(f -> new GivenReasons.Given(line, f, clean)).toList());
    }
    Issuing.touched(row);
    journal.record(
        viewer,
        Issuing.entry("issue.line-accepted", row)
            .change("line", "", meant.getFirst().position())
            .because(clean));
  }
}
