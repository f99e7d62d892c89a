package vn.guongsang.shell;

import java.util.Optional;
import java.util.UUID;

/**
 * Keys by which other software asks in an account's name; filled in by access. Only a handler that
 * says so takes one: with it the request has this viewer, and needs neither session nor token.
 */
public interface ApiKeys {

  /** The attribute by which a request tells whose key it came with; for the gate of such keys. */
  String HOLDER = ApiKeys.class.getName() + ".holder";

  /**
   * @param viewer may what is open to whoever is signed in and sees no row; or, of a key made for
   *     it, may enter the figures of a unit
   */
  record Holder(UUID key, Viewer viewer) {}

  /** Empty for a key that is wrong or revoked, or whose account may not work just now. */
  Optional<Holder> holder(String secret);
}
