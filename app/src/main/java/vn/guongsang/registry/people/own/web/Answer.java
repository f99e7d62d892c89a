package vn.guongsang.registry.people.own.web;

/** How an officer answers a wish. */
public enum Answer {
  DONE,
  DECLINED
}
