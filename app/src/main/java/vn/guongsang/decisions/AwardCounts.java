package vn.guongsang.decisions;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Counts by award type; those of many thousands are remembered for a short while, as counting
 * millions for each page would cost more than the page. Small counts are asked each time, so that
 * whoever adds a line sees it.
 */
final class AwardCounts {

  private static final int LARGE = 2_000;
  private static final Duration FRESH = Duration.ofSeconds(30);
  private static final int MOST = 1_000;

  private final Cache<Object, Map<String, Integer>> known;

  AwardCounts(Clock clock) {
    Ticker ticker = () -> TimeUnit.MILLISECONDS.toNanos(clock.millis());
    known = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(FRESH).maximumSize(MOST).build();
  }

  Map<String, Integer> count(Object question, Supplier<Map<String, Integer>> exactly) {
    var earlier = known.getIfPresent(question);
    if (earlier != null) {
      return earlier;
    }
    var counted = new LinkedHashMap<>(exactly.get());
    if (total(counted) >= LARGE) {
      known.put(question, counted);
    }
    return counted;
  }

  static long total(Map<String, Integer> byType) {
    return byType.values().stream().mapToLong(Integer::longValue).sum();
  }
}
