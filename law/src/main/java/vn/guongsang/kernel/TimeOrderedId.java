package vn.guongsang.kernel;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Ids of version 7 (RFC 9562): made before the insert, unique over all servers, kind to indexes.
 *
 * <p>Such an id tells the moment it was made. Ballots, receipts and anything secret take {@link
 * UUID#randomUUID()} instead.
 */
public final class TimeOrderedId {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** The milliseconds lately asked for, and how many ids were made for each. */
  private static final Map<Long, Integer> LATELY =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
          return size() > 16;
        }
      };

  private TimeOrderedId() {}

  /**
   * A new id for the moment {@code epochMillis}, milliseconds since 1970. Ids made one after
   * another by this process for one millisecond keep their order, up to 67 million of them: what
   * was written in one transaction reads in the order it was written.
   */
  public static UUID at(long epochMillis) {
    long number = numberIn(epochMillis);
    return of(
        epochMillis,
        number >>> 14,
        ((number & 0x3FFF) << 48) | (RANDOM.nextLong() & 0xFFFF_FFFF_FFFFL));
  }

  private static synchronized int numberIn(long epochMillis) {
    return LATELY.merge(epochMillis, 0, (number, first) -> Math.min(number + 1, 0x3FF_FFFF));
  }

  /** The same three numbers always give the same id: for demo data, which is quoted by id. */
  public static UUID of(long epochMillis, long high, long low) {
    var most = (epochMillis << 16) | 0x7000L | (high & 0x0FFFL);
    var least = 0x8000000000000000L | (low & 0x3FFFFFFFFFFFFFFFL);
    return new UUID(most, least);
  }
}
