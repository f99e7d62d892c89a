package vn.guongsang.shell;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;

/**
 * Whoever is looking: an account acting for one unit, or the public. People often hold roles in
 * several units; they act for one at a time and switch.
 *
 * <p>Rights and scope are today's, whatever the age of the record looked at. Access makes the
 * viewer at each request; everybody else only asks it.
 */
public interface Viewer {

  /** Empty for the public. */
  Optional<AccountId> account();

  /** The name shown for the account; empty text for the public. */
  String name();

  boolean may(Right right);

  /** The unit acted for, which with all below it is the scope; empty for the public. */
  Optional<UnitId> unit();

  String unitName();

  /** Where rows that this viewer makes are kept. */
  int tenant();

  /** The other units this account can switch to, with the one in use among them. */
  List<Seat> seats();

  /**
   * The one limit on rows: those of units inside the scope. Every list, count, search, export and
   * autocomplete takes it, and single records are fetched with it, so that "not yours" and "not
   * there" are the same answer.
   *
   * @param unitPath the path of the row's unit in today's tree, as {@code registry.unit_today} has
   *     it
   */
  Condition sees(Field<String> unitPath);

  /** The same limit for rows that know only the unit's id. */
  Condition seesUnit(Field<UUID> unit);

  /**
   * Whether the unit acted for is a root, so that no unit of the tenant is outside the scope. Only
   * then is what belongs to no unit seen too.
   */
  default boolean atRoot() {
    return false;
  }

  default boolean signedIn() {
    return account().isPresent();
  }

  /** The account, where a handler's right already makes sure that there is one. */
  default AccountId who() {
    return account().orElseThrow(NotFound::new);
  }

  /** A unit to act for, with the roles held there in words. */
  record Seat(UnitId unit, String unitName, List<String> roleKeys, boolean current) {}
}
