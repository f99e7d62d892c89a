package vn.guongsang.decisions.issue.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Line;
import vn.guongsang.decisions.issue.LineId;
import vn.guongsang.decisions.issue.Move;
import vn.guongsang.decisions.issue.Obstacle;
import vn.guongsang.decisions.issue.Target;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.shell.InBoth;

/**
 * One decision made here as its page shows it.
 *
 * @param unitName the issuing unit today
 * @param lines those of this page of the list
 * @param total how many lines there are
 * @param obstacles by line; empty once published, and for lists too long to ask again at each look
 * @param stopping how many obstacles stop it
 * @param targets what a correcting, annulling or revoking decision speaks of
 * @param aboutName how papers quote the earlier decision; null where there is none
 * @param later decisions that point at this one
 * @param secretBecause why it is kept from the public pages; empty text while it is not
 * @param parts what other modules add, with their headings
 */
public record IssueView(
    Issue issue,
    String unitName,
    List<LineView> lines,
    int total,
    int page,
    int pages,
    Map<LineId, List<Obstacle>> obstacles,
    long stopping,
    boolean checkedNow,
    List<TargetView> targets,
    @Nullable String aboutName,
    List<Issue> later,
    List<Move> moves,
    String fileName,
    boolean mayDraft,
    String secretBecause,
    List<Part> parts) {

  /**
   * @param award its name on the day
   */
  public record LineView(Line line, InBoth award) {}

  public record TargetView(Target target, Award award, InBoth name) {}

  public record Part(String headingKey, Content content) {}

  public List<Obstacle> of(LineId line) {
    return obstacles.getOrDefault(line, List.of());
  }

  /**
   * Whether an officer's reason could keep the line; where nobody asked, what was said last tells.
   */
  public boolean asksReason(Line line) {
    return checkedNow
        ? of(line.id()).stream().anyMatch(o -> o.stops() && o.kind().answerable())
        : line.verdict() == Outcome.NOT_MET;
  }
}
