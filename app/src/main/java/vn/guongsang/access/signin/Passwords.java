package vn.guongsang.access.signin;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Said;

/**
 * Passwords by Argon2id with 19 MiB and two passes, as OWASP advises. No rules of composition,
 * which only make people write passwords down: twelve characters, and not one that everybody tries.
 *
 * <p>Checking costs a core a few dozen milliseconds, so only a few checks run at once; browsers
 * known to an account have a lane of their own, which strangers cannot fill.
 */
@Component
public class Passwords {

  public static final int SHORTEST = 12;

  /** Of every account of the demo world; printed on its sign-in page. */
  public static final String OF_THE_DEMO = "Guongsang-2026";

  private static final int LONGEST = 200;
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LANE = 10;

  /** Long enough and yet among the first that anybody tries. */
  private static final Set<String> COMMON =
      Set.of(
          "guongsang2026",
          "password1234",
          "passwordpassword",
          "password12345",
          "matkhau12345",
          "matkhaumatkhau",
          "matkhaumoi123",
          "qwertyuiop12",
          "qwertyuiop123",
          "qwertyuiopasdf",
          "1qaz2wsx3edc",
          "1q2w3e4r5t6y",
          "q1w2e3r4t5y6",
          "abcdef123456",
          "abc123abc123",
          "administrator",
          "administrator1",
          "quantrivien123",
          "quantri123456",
          "thiduakhenthuong",
          "khenthuong123",
          "vietnam123456",
          "vietnamvodich",
          "hanoivietnam",
          "iloveyou1234",
          "anhyeuem1234",
          "letmein12345",
          "welcome12345",
          "changeme1234",
          "123456789abc",
          "1234567890ab",
          "123123123123",
          "112233445566",
          "password2026",
          "matkhau2026");

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
  private final SecureRandom random = new SecureRandom();
  private final String nobodys = hash(oneTime());
  private final Semaphore strangers =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
  private final Semaphore known = new Semaphore(2, true);

  public String hash(String password) {
    var hash = argon2.encode(composed(password));
    if (hash == null) {
      throw new IllegalStateException("no hash");
    }
    return hash;
  }

  /**
   * Whether this is the password of the hash; without a hash the same work is done for nothing, so
   * that an unknown login takes as long as a wrong password.
   */
  boolean matches(String password, @Nullable String hash) {
    var tried = password.length() > LONGEST ? "" : composed(password);
    var same = argon2.matches(tried, hash == null ? nobodys : hash);
    return same && hash != null;
  }

  /**
   * Does the check when a place in the lane is free; empty when none was for several seconds.
   *
   * @param knownBrowser whether the browser signed in to this account before
   */
  Optional<Boolean> inLane(boolean knownBrowser, BooleanSupplier check) {
    var lane = knownBrowser ? known : strangers;
    try {
      if (!lane.tryAcquire(LANE, TimeUnit.SECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(check.getAsBoolean());
    } finally {
      lane.release();
    }
  }

  /** A password of 79 random bits that can be read out on the telephone. */
  public String oneTime() {
    var out = new StringBuilder();
    for (var i = 0; i < 16; i++) {
      out.append(i > 0 && i % 4 == 0 ? "-" : "");
      out.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return out.toString();
  }

  /** Why this cannot be somebody's new password; empty when it can. */
  public static Optional<Said> wrongWith(String password, String login, String name) {
    var composed = composed(password);
    var length = composed.codePointCount(0, composed.length());
    if (length < SHORTEST) {
      return Optional.of(Said.of("access.password.short", SHORTEST, length));
    }
    if (length > LONGEST) {
      return Optional.of(Said.of("access.password.long", LONGEST));
    }
    var folded = squeezed(composed);
    if (COMMON.contains(folded)
        || composed.codePoints().distinct().count() < 5
        || isLittleMoreThan(squeezed(login), folded)
        || isLittleMoreThan(squeezed(name), folded)
        || isRun(folded)) {
      return Optional.of(Said.of("access.password.common"));
    }
    return Optional.empty();
  }

  private static boolean isLittleMoreThan(String known, String folded) {
    return !known.isEmpty() && folded.startsWith(known) && folded.length() < known.length() + 5;
  }

  /** 123456789012 or abcdefghijkl: each character follows the one before it. */
  private static boolean isRun(String folded) {
    if (folded.length() < SHORTEST) {
      return false;
    }
    for (var i = 1; i < folded.length(); i++) {
      var step = folded.charAt(i) - folded.charAt(i - 1);
      if (step != 1 && step != -9) {
        return false;
      }
    }
    return true;
  }

  private static String squeezed(String text) {
    return VietnameseText.fold(text).replace(" ", "").toLowerCase(Locale.ROOT);
  }

  /** Vietnamese letters arrive composed from one keyboard and decomposed from another. */
  private static String composed(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
