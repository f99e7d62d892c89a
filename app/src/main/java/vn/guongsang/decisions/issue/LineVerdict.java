package vn.guongsang.decisions.issue;

import java.util.List;
import vn.guongsang.rules.criteria.Outcome;
import vn.guongsang.shell.Said;

/**
 * What the law says of one line on a day.
 *
 * @param reasons why it is not plainly met, one sentence each, the gravest first; no ground of a
 *     hold, and nothing that only a viewer of the record may know
 * @param findings the checklist as JSON, kept with the line; empty text where there is none
 */
public record LineVerdict(LineId line, Outcome outcome, List<Said> reasons, String findings) {}
