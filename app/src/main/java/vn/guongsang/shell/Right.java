package vn.guongsang.shell;

/**
 * What somebody may do. Every handler names one ({@link Needs}); which role holds which rights is
 * one table in the access module; who holds which role where is data.
 */
public enum Right {
  /** Open to anybody, signed in or not. */
  PUBLIC,
  /** Open to whoever is signed in: own account, own work, search over what one may see. */
  SIGNED_IN,
  UNITS_READ,
  /** Enter and correct units, also from a sheet. */
  UNITS_EDIT,
  /** Send sheets in; for each kind of things the right to enter these is needed as well. */
  SHEETS_IMPORT,
  /** Rename, move, merge, split and dissolve units on a day, by a document. */
  UNITS_REORGANISE,
  ACCOUNTS_MANAGE,
  /** People of the scope with their whole record, but not the ground of a hold. */
  PEOPLE_READ,
  /** Enter, correct and import people, posts, ratings, discipline, leave and initiatives. */
  PEOPLE_EDIT,
  /** Judge whether two entries are one person; take a merge back. */
  PEOPLE_MERGE,
  /** Read why something is on hold; everybody else reads only that it is. */
  HOLDS_READ,
  /** Set and release holds. */
  HOLDS_SET,
  /** Enter earlier awards in the register, correct them, vouch for them. */
  AWARDS_ENTER,
  /** Draft decisions on awards, send them to be signed, take them back. */
  DECISIONS_DRAFT,
  /** Bring back number, day, signatory and signed file, and so publish; correct and revoke. */
  DECISIONS_ISSUE,
  /** Keep a decision or a holder from the public pages, with a reason, and show them again. */
  PUBLICITY,
  /** Print certificates, issue them again, set printers right. */
  CERTIFICATES,
  /** Prize money, the funds it is paid from, presentation, and what has to come back. */
  PRIZES,
  /** Indicators, plans and figures of the scope. */
  TARGETS_READ,
  /** Enter and correct figures, answer questions about them. */
  TARGETS_ENTER,
  /** Define indicators and checks, set and revise plans, ask units about their figures. */
  TARGETS_PLAN,
  /** Movements of the scope with responses, pledges, registrations, tasks, reports and reviews. */
  MOVEMENTS_READ,
  /** Launch and close movements, ask for responses and reports, assign tasks, review, inspect. */
  MOVEMENTS_LEAD,
  /** Respond for the own unit: plan, pledge, registration of titles, state of a task, report. */
  MOVEMENTS_ANSWER,
  /** Put the law to many people or a list at once. */
  SCREENING,
  /** The own record, as the person the account belongs to. */
  OWN_RECORD,
  JOURNAL_READ,
  /** Erase personal values from the journal at a person's lawful demand. */
  JOURNAL_ERASE
}
