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
 * @param coded whether it has a code, without which the public never sees it
 * @param secretBecause why its decision is kept from the public; empty text while it is not
 * @param unlistedBecause why it is not on the roll; null where it is, or may be
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
    boolean coded,
    String secretBecause,
    @Nullable String unlistedBecause,
    String named) {

  /** An award with the name of its type. */
  public record Line(Award award, InBoth type) {}
}
