package vn.guongsang.registry;

/** What may happen to units on a day, by a document. */
public enum ReorganisationKind {
  /** Another name, code, kind or level; the same unit. */
  RENAME,
  /** Another parent. */
  MOVE,
  /** Several become one, new or already there. */
  MERGE,
  /** One becomes several, or goes on smaller beside new ones. */
  SPLIT,
  /** Ends; others may take over what it had. */
  DISSOLVE
}
