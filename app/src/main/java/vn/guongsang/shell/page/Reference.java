package vn.guongsang.shell.page;

import java.security.SecureRandom;

/** A short number a person can read out on the telephone and we can find in the log. */
public final class Reference {

  /** No letters that look alike. */
  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();

  private Reference() {}

  public static String make() {
    var out = new StringBuilder("GS-");
    for (var i = 0; i < 8; i++) {
      out.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return out.toString();
  }
}
