package vn.guongsang.shell;

import java.util.Comparator;

/**
 * One entry of the navigation; a bean of the module it leads to. Shown only to those who hold the
 * right.
 *
 * @param order place in its group: daily work first
 */
public record NavItem(String labelKey, String href, Right needs, Group group, int order) {

  public static final Comparator<NavItem> IN_ORDER =
      Comparator.comparing(NavItem::group).thenComparingInt(NavItem::order);

  /** Entries that are looked for together; in this order, under a heading each. */
  public enum Group {
    EMULATION,
    AWARDS,
    PEOPLE,
    LAW,
    OWN,
    OPEN,
    KEEPING
  }
}
