package vn.guongsang.shell.home;

import gg.jte.Content;
import java.util.Optional;
import vn.guongsang.shell.page.Page;

/** What a module further right shows on the start page, to anybody. */
public interface HomePart {

  /** The heading over it, in words. */
  String headingKey();

  /** Parts stand in this order, lowest first. */
  int order();

  /** Empty where there is nothing to show yet. */
  Optional<Content> content(Page page);
}
