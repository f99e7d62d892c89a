package vn.guongsang.shell;

/**
 * One entry of the navigation; a bean of the module it leads to. Shown only to those who hold the
 * right.
 *
 * @param order place in the list: modules of daily work first
 */
public record NavItem(String labelKey, String href, Right needs, int order) {}
