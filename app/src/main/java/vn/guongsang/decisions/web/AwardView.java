package vn.guongsang.decisions.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardEvent;
import vn.guongsang.shell.InBoth;

/**
 * One award as its page shows it.
 *
 * @param holderHref the holder's own page; null where the viewer may not see it
 * @param line all that stands of the holder, this one with it
 * @param named the decision as its page is called
 */
public record AwardView(
    Award award,
    InBoth type,
    @Nullable String holderHref,
    String holderNow,
    String unitNow,
    List<AwardEvent> events,
    List<Line> line,
    String named) {

  /** An award with the name of its type. */
  public record Line(Award award, InBoth type) {}
}
