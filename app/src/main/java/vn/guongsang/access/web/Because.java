package vn.guongsang.access.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Something done to an account that wants a reason, which the journal keeps.
 *
 * @param of the role or key it is done to; the account itself otherwise
 */
public record Because(Deed deed, UUID of) {

  /** What is done, with the words of its button. */
  public enum Deed {
    RESET_PASSWORD("access.account.reset-password"),
    DROP_SECOND_STEP("access.account.drop-second-step"),
    DISABLE("access.account.disable"),
    ENABLE("access.account.enable"),
    WITHDRAW_ROLE("access.grant.withdraw"),
    REVOKE_KEY("access.api-key.revoke");

    private final String verb;

    Deed(String verb) {
      this.verb = verb;
    }

    public String verb() {
      return verb;
    }
  }

  /** What an address names; empty when it names nothing there is. */
  static Optional<Because> named(String deed, String of) {
    return Arrays.stream(Deed.values())
        .filter(d -> d.name().equals(deed))
        .findFirst()
        .flatMap(d -> id(of).map(id -> new Because(d, id)));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The page that asks why. */
  public static String ask(UUID account, Deed deed, UUID of) {
    return "/accounts/" + account + "/because?deed=" + deed + "&of=" + of;
  }

  /** Where the answer goes. */
  public String action(UUID account) {
    return "/accounts/"
        + account
        + switch (deed) {
          case RESET_PASSWORD -> "/password";
          case DROP_SECOND_STEP -> "/second-step/drop";
          case DISABLE -> "/disable";
          case ENABLE -> "/enable";
          case WITHDRAW_ROLE -> "/roles/" + of + "/withdraw";
          case REVOKE_KEY -> "/api-keys/" + of + "/revoke";
        };
  }
}
