package vn.guongsang.registry.people.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Counts of many thousands, remembered for a short while: nobody sees whether a list of 480,000 has
 * one more, but counting it for each page would cost more than the page. Small counts are asked
 * each time, so that whoever adds one sees it.
 */
final class LargeCounts {

  private static final long LARGE = 2_000;
  private static final Duration FRESH = Duration.ofSeconds(30);
  private static final int MOST = 1_000;

  private final Clock clock;

  private final Map<Object, Known> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Known> eldest) {
          return size() > MOST;
        }
      };

  LargeCounts(Clock clock) {
    this.clock = clock;
  }

  private record Known(long count, Instant asked) {}

  long count(Object question, LongSupplier exactly) {
    var now = clock.instant();
    synchronized (known) {
      var earlier = known.get(question);
      if (earlier != null && now.isBefore(earlier.asked().plus(FRESH))) {
        return earlier.count();
      }
    }
    var count = exactly.getAsLong();
    synchronized (known) {
      if (count >= LARGE) {
        known.put(question, new Known(count, now));
      } else {
        known.remove(question);
      }
    }
    return count;
  }
}
