package vn.guongsang.access;

/** What an account must do before anything else is open to it. */
public enum Demand {
  NOTHING,
  /** Replace the temporary password, which somebody else has seen. */
  OWN_PASSWORD,
  /** Set up the code from an authenticator application: administrators must. */
  SECOND_STEP,
  /** Name the first unit of an empty installation. */
  FIRST_UNIT
}
