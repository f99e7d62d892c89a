package vn.guongsang.registry.people;

import gg.jte.Content;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/**
 * A part that a module further right adds to a person's page, such as what they could be nominated
 * for.
 */
public interface PersonPart {

  /** The heading over it, in words. */
  String headingKey();

  Right needs();

  /** Parts stand in this order, lowest first. */
  int order();

  /** Called only for a person whom the viewer may see. */
  Content content(Page page, PersonId person);
}
