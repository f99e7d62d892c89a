package vn.guongsang.registry.people.own;

/** What became of somebody's wish for a correction. */
public enum RequestState {
  OPEN,
  DONE,
  DECLINED
}
