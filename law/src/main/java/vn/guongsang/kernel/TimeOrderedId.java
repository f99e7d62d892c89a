package vn.guongsang.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Ids of version 7 (RFC 9562): made before the insert, unique over all servers, kind to indexes.
 *
 * <p>Such an id tells the moment it was made. Ballots, receipts and anything secret take {@link
 * UUID#randomUUID()} instead.
 */
public final class TimeOrderedId {

  private static final SecureRandom RANDOM = new SecureRandom();

  private TimeOrderedId() {}

  /** A new id for the moment {@code epochMillis}, milliseconds since 1970. */
  public static UUID at(long epochMillis) {
    var high = RANDOM.nextLong();
    var low = RANDOM.nextLong();
    return of(epochMillis, high, low);
  }

  /** The same three numbers always give the same id: for demo data, which is quoted by id. */
  public static UUID of(long epochMillis, long high, long low) {
    var most = (epochMillis << 16) | 0x7000L | (high & 0x0FFFL);
    var least = 0x8000000000000000L | (low & 0x3FFFFFFFFFFFFFFFL);
    return new UUID(most, least);
  }
}
