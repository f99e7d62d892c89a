package vn.guongsang.access.signin;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.shell.Vault;

/**
 * Tells a browser in which an account was signed in before from a stranger's. The browser keeps a
 * signed token per account; it opens nothing by itself, it only keeps others' failures from being
 * counted against it.
 */
@Component
class KnownBrowsers {

  /** A computer at the reception is shared by several people. */
  private static final int MOST = 6;

  private static final int DAYS = 400;
  private static final HexFormat HEX = HexFormat.of();

  private final Vault vault;
  private final SecureRandom random = new SecureRandom();

  KnownBrowsers(Vault vault) {
    this.vault = vault;
  }

  /** The name of this browser for the account, if it is known to it. */
  Optional<String> nameOf(String cookie, AccountId account, LocalDate today) {
    return tokens(cookie).stream()
        .filter(token -> isOf(token, account, today))
        .map(token -> token.substring(0, token.lastIndexOf('.')))
        .findFirst();
  }

  /** The cookie's new value, in which the browser is known to the account. */
  String with(String cookie, AccountId account, LocalDate today) {
    var tokens = new ArrayList<>(tokens(cookie));
    tokens.removeIf(token -> isOf(token, account, today));
    tokens.addFirst(fresh(account, today));
    return String.join("_", tokens.subList(0, Math.min(MOST, tokens.size())));
  }

  private String fresh(AccountId account, LocalDate today) {
    var bytes = new byte[12];
    random.nextBytes(bytes);
    var name = "%x.%s".formatted(today.toEpochDay(), HEX.formatHex(bytes));
    return name + "." + HEX.formatHex(mac(name, account));
  }

  private boolean isOf(String token, AccountId account, LocalDate today) {
    var end = token.lastIndexOf('.');
    var day = token.indexOf('.');
    if (end <= day || day <= 0) {
      return false;
    }
    try {
      var since = LocalDate.ofEpochDay(Long.parseLong(token.substring(0, day), 16));
      var mac = HEX.parseHex(token.substring(end + 1));
      return !since.isBefore(today.minusDays(DAYS))
          && MessageDigest.isEqual(mac, mac(token.substring(0, end), account));
    } catch (RuntimeException e) {
      return false; // not made by us
    }
  }

  private byte[] mac(String name, AccountId account) {
    return vault.index("browser|" + account + "|" + name);
  }

  private static List<String> tokens(String cookie) {
    return Arrays.stream(cookie.split("_"))
        .filter(token -> !token.isEmpty() && token.length() < 200)
        .limit(MOST)
        .toList();
  }
}
