package vn.guongsang.registry.people.web;

/** What the one form of posts is used for. */
public enum PostDeed {
  BEGIN,
  TRANSFER,
  CORRECT
}
