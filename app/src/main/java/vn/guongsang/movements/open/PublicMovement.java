package vn.guongsang.movements.open;

import java.util.List;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.cascade.Share;

/**
 * All that a stranger may know of a movement.
 *
 * @param launchedBy the names of the launching units, the leading one first
 * @param grounds number, title and issuer of what it stands on
 * @param share how many of the units asked have launched it
 */
public record PublicMovement(
    Movement movement, List<String> launchedBy, List<Ground> grounds, Share share) {

  public PublicMovement {
    launchedBy = List.copyOf(launchedBy);
    grounds = List.copyOf(grounds);
  }

  /** A text it stands on, as it is cited. */
  public record Ground(String called, String issuer, java.time.LocalDate day) {}
}
