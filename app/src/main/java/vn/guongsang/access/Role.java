package vn.guongsang.access;

import static vn.guongsang.shell.Right.ACCOUNTS_MANAGE;
import static vn.guongsang.shell.Right.AWARDS_ENTER;
import static vn.guongsang.shell.Right.CERTIFICATES;
import static vn.guongsang.shell.Right.DECISIONS_DRAFT;
import static vn.guongsang.shell.Right.DECISIONS_ISSUE;
import static vn.guongsang.shell.Right.HOLDS_READ;
import static vn.guongsang.shell.Right.HOLDS_SET;
import static vn.guongsang.shell.Right.JOURNAL_ERASE;
import static vn.guongsang.shell.Right.JOURNAL_READ;
import static vn.guongsang.shell.Right.MOVEMENTS_ANSWER;
import static vn.guongsang.shell.Right.MOVEMENTS_LEAD;
import static vn.guongsang.shell.Right.MOVEMENTS_READ;
import static vn.guongsang.shell.Right.OWN_RECORD;
import static vn.guongsang.shell.Right.PEOPLE_EDIT;
import static vn.guongsang.shell.Right.PEOPLE_MERGE;
import static vn.guongsang.shell.Right.PEOPLE_READ;
import static vn.guongsang.shell.Right.PRIZES;
import static vn.guongsang.shell.Right.PUBLIC;
import static vn.guongsang.shell.Right.PUBLICITY;
import static vn.guongsang.shell.Right.SCREENING;
import static vn.guongsang.shell.Right.SHEETS_IMPORT;
import static vn.guongsang.shell.Right.SIGNED_IN;
import static vn.guongsang.shell.Right.TARGETS_ENTER;
import static vn.guongsang.shell.Right.TARGETS_PLAN;
import static vn.guongsang.shell.Right.TARGETS_READ;
import static vn.guongsang.shell.Right.UNITS_EDIT;
import static vn.guongsang.shell.Right.UNITS_READ;
import static vn.guongsang.shell.Right.UNITS_REORGANISE;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.guongsang.shell.Right;

/**
 * What somebody is at a unit, and the one table of what each role may do there and below. A right
 * that stands in no line here can be used by nobody.
 */
public enum Role {
  /** Keeps units and accounts in order; sees no content of emulation and rewards. */
  SYSTEM_ADMINISTRATOR(UNITS_READ, UNITS_EDIT, UNITS_REORGANISE, SHEETS_IMPORT, ACCOUNTS_MANAGE),
  EMULATION_OFFICER(
      UNITS_READ,
      UNITS_EDIT,
      UNITS_REORGANISE,
      SHEETS_IMPORT,
      PEOPLE_READ,
      PEOPLE_EDIT,
      PEOPLE_MERGE,
      HOLDS_READ,
      HOLDS_SET,
      AWARDS_ENTER,
      DECISIONS_DRAFT,
      DECISIONS_ISSUE,
      CERTIFICATES,
      PUBLICITY,
      PRIZES,
      SCREENING,
      TARGETS_READ,
      TARGETS_ENTER,
      TARGETS_PLAN,
      MOVEMENTS_READ,
      MOVEMENTS_LEAD,
      MOVEMENTS_ANSWER,
      OWN_RECORD),
  /** Answers for the unit, also to a person who lawfully asks for erasure. */
  HEAD(
      UNITS_READ,
      PEOPLE_READ,
      DECISIONS_DRAFT,
      DECISIONS_ISSUE,
      CERTIFICATES,
      PUBLICITY,
      PRIZES,
      SCREENING,
      TARGETS_READ,
      TARGETS_PLAN,
      MOVEMENTS_READ,
      MOVEMENTS_LEAD,
      MOVEMENTS_ANSWER,
      JOURNAL_READ,
      JOURNAL_ERASE,
      OWN_RECORD),
  RECORDS_CLERK(UNITS_READ, PEOPLE_READ, DECISIONS_ISSUE, CERTIFICATES, OWN_RECORD),
  RECEPTION(UNITS_READ),
  COUNCIL_SECRETARY(UNITS_READ, PEOPLE_READ, SCREENING, OWN_RECORD),
  COUNCIL_MEMBER(),
  COUNTING_TEAM(),
  EDITOR(UNITS_READ),
  INSPECTOR(UNITS_READ, PEOPLE_READ, HOLDS_READ, MOVEMENTS_READ, JOURNAL_READ),
  EMPLOYEE(OWN_RECORD);

  @SuppressWarnings("ImmutableEnumChecker") // it cannot be modified
  private final Set<Right> rights;

  Role(Right... rights) {
    var all = EnumSet.of(PUBLIC, SIGNED_IN);
    all.addAll(List.of(rights));
    this.rights = Collections.unmodifiableSet(all);
  }

  public Set<Right> rights() {
    return rights;
  }

  /** The key of the role's name in words. */
  public String wordsKey() {
    return "enum.Role." + name();
  }

  /** What somebody may do who holds all these roles at one unit. */
  static Set<Right> rightsOf(Collection<Role> roles) {
    var all = EnumSet.noneOf(Right.class);
    roles.forEach(role -> all.addAll(role.rights));
    return all;
  }
}
