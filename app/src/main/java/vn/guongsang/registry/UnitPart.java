package vn.guongsang.registry;

import gg.jte.Content;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Page;

/** A part that a module further right adds to a unit's page, such as what it could receive. */
public interface UnitPart {

  /** The heading over it, in words. */
  String headingKey();

  Right needs();

  /** Parts stand in this order, lowest first. */
  int order();

  /** Called only for a unit that the viewer may see. */
  Content content(Page page, UnitId unit);
}
