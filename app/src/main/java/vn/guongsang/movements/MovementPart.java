package vn.guongsang.movements;

import gg.jte.Content;
import java.util.Optional;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/**
 * A section that another part of the house adds to a movement's page, such as its tasks or its
 * reports.
 */
public interface MovementPart {

  /** The heading over it, in words. */
  String headingKey();

  Right needs();

  /** Parts stand in this order, lowest first. */
  int order();

  /** Called only for a movement that the viewer may see; empty leaves the section away. */
  Optional<Content> content(Page page, Movement movement);
}
