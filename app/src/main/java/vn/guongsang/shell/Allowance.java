package vn.guongsang.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How much one address may ask: so many at once, refilled evenly. Addresses that have been quiet
 * are forgotten, and at most so many are remembered, so that nobody can fill the memory with them.
 */
public final class Allowance {

  private static final int MOST_ADDRESSES = 50_000;
  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

  private record Left(double tokens, long at) {}

  private final int atOnce;
  private final double perSecond;
  private final LongSupplier nanos;
  private final Cache<String, Left> left;

  public Allowance(int atOnce, int perMinute, LongSupplier nanos) {
    this.atOnce = atOnce;
    this.perSecond = perMinute / 60.0;
    this.nanos = nanos;
    var refilled = Duration.ofSeconds((long) Math.ceil(atOnce / perSecond) + 1);
    left = Caffeine.newBuilder().maximumSize(MOST_ADDRESSES).expireAfterWrite(refilled).build();
  }

  /** Seconds to wait; 0 where the question may be asked, which is then counted. */
  public long waitFor(String address) {
    var now = nanos.getAsLong();
    var wait = new long[1];
    left.asMap()
        .compute(
            network(address),
            (key, before) -> {
              var tokens =
                  before == null
                      ? atOnce
                      : Math.min(atOnce, before.tokens() + (now - before.at()) / NANOS * perSecond);
              if (tokens >= 1) {
                return new Left(tokens - 1, now);
              }
              wait[0] = Math.max(1, (long) Math.ceil((1 - tokens) / perSecond));
              return new Left(tokens, now);
            });
    return wait[0];
  }

  public void forget() {
    left.invalidateAll();
  }

  /** One house has 2^64 addresses of version 6: the first half names the house. */
  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      var bytes = java.net.InetAddress.getByName(address.replaceAll("%.*", "")).getAddress();
      return bytes.length == 4 ? address : java.util.HexFormat.of().formatHex(bytes, 0, 8);
    } catch (java.net.UnknownHostException e) {
      return address;
    }
  }
}
