package vn.guongsang.registry.people.posts;

/** A flag as the journal tells it. */
enum YesNo {
  YES,
  NO
}
