package vn.guongsang.decisions.issue;

import gg.jte.Content;
import java.util.Optional;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** A part that others add to the page of a decision made here, such as its papers or its money. */
public interface DecisionPart {

  /** The heading over it, in words. */
  String headingKey();

  Right needs();

  /** Parts stand in this order, lowest first. */
  int order();

  /**
   * Called only for a decision whose making the viewer may see; empty where there is nothing to
   * say.
   */
  Optional<Content> content(Page page, Issue issue);
}
