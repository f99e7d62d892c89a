package vn.guongsang.shell;

import java.util.Optional;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;

/**
 * An account as a viewer with the rights of now, away from any request; filled in by access.
 * Background work runs as its asker, who may have lost a right since asking.
 */
public interface ViewerOf {

  /**
   * @param unit the unit to act for
   * @return empty when the account may no longer sign in, or no longer acts for that unit
   */
  Optional<Viewer> of(AccountId account, Optional<UnitId> unit);
}
