package vn.guongsang.registry.web;

/** Whether a unit lives, lived or will live; for the list's filter. */
enum LifeState {
  LIVING,
  ENDED,
  COMING
}
