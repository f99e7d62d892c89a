package vn.guongsang.shell.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/**
 * How much waits for somebody: the mark beside "my work" on every page. Every module is asked for
 * it, which costs more than the rest of a page, so the answer is remembered for some seconds;
 * whatever the same person does forgets it.
 */
@Component
class WaitingCounts {

  private static final Duration FRESH = Duration.ofSeconds(20);
  private static final int MOST = 20_000;

  private final ObjectProvider<WorkItems> sources;
  private final Clock clock;

  private final Map<Object, Known> known =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Known> eldest) {
          return size() > MOST;
        }
      };

  WaitingCounts(ObjectProvider<WorkItems> sources, Clock clock) {
    this.sources = sources;
    this.clock = clock;
  }

  private record Whose(Object account, Object unit) {}

  private record Known(int count, LocalDate day, Instant asked) {}

  private static Whose whose(Viewer viewer) {
    return new Whose(viewer.account(), viewer.unit());
  }

  int of(Viewer viewer, LocalDate today) {
    var now = clock.instant();
    synchronized (known) {
      var earlier = known.get(whose(viewer));
      if (earlier != null
          && earlier.day().equals(today)
          && now.isBefore(earlier.asked().plus(FRESH))) {
        return earlier.count();
      }
    }
    var count = sources.stream().mapToInt(s -> s.waitingFor(viewer, today).size()).sum();
    synchronized (known) {
      known.remove(whose(viewer));
      known.put(whose(viewer), new Known(count, today, now));
    }
    return count;
  }

  void forget(Viewer viewer) {
    synchronized (known) {
      known.remove(whose(viewer));
    }
  }
}
