package vn.guongsang.rules.facts;

/** How far the effect of an initiative or a deed is recognised to go, nearest first. */
public enum Reach {
  GRASSROOTS,
  PROVINCE,
  NATIONAL
}
