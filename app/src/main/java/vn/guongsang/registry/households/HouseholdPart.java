package vn.guongsang.registry.households;

import gg.jte.Content;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** A part that a module further right adds to a household's page, such as its awards. */
public interface HouseholdPart {

  /** The heading over it, in words. */
  String headingKey();

  Right needs();

  /** Called only for a household that the viewer may see. */
  Content content(Page page, HouseholdId household);
}
