package vn.guongsang.server;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random values that nobody needs to type. */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** 256 bits, in letters that need no quoting anywhere. */
  public static String password() {
    return HexFormat.of().formatHex(bytes(32));
  }

  static byte[] bytes(int count) {
    var bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
