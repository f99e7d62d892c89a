package vn.guongsang.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The list of people, 25 rows filtered by a province, for 50 signed-in sessions, beside the bare
 * servlet that writes the same rows: three rounds of each, one after the other, in one run. Goals:
 * 35 % of the bare servlet and 500 requests a second.
 */
public final class PeopleListSpeed {

  private static final int SESSIONS = 50;
  private static final int WARM_UP_SECONDS = 10;
  private static final int SECONDS = 10;
  private static final int ROUNDS = 3;
  private static final long MOST_REQUESTS = 1_000_000;

  private PeopleListSpeed() {}

  public static void main(String[] words)
      throws IOException, InterruptedException, ExecutionException, SQLException {
    var place = MeasuredServer.start(words);
    var provinces = place.provinces();
    var pages =
        provinces.stream()
            .map(p -> "/people?unit=" + p[0] + "&unit_text=" + Visitor.encode(p[1]))
            .toList();
    var bare =
        provinces.stream().map(p -> MeasuredServer.BARE + "?path=" + Visitor.encode(p[2])).toList();
    var visitors = new ArrayList<Visitor>();
    for (var i = 0; i < SESSIONS; i++) {
      visitors.add(Visitor.signedIn(place.url()));
    }
    check(visitors.getFirst(), pages, bare);
    System.out.printf("%,d people, %d sessions%n", place.people(), SESSIONS);
    rate(visitors, pages, WARM_UP_SECONDS);
    rate(visitors, bare, WARM_UP_SECONDS);
    for (var round = 1; round <= ROUNDS; round++) {
      MeasuredServer.sayLoad();
      var ours = rate(visitors, pages, SECONDS);
      var theirs = rate(visitors, bare, SECONDS);
      System.out.printf(
          "round %d: list %,.0f requests/s, bare servlet %,.0f requests/s, ratio %.0f %%%n",
          round, ours, theirs, 100 * ours / theirs);
    }
    System.exit(0);
  }

  /** Both must show people, else nothing is measured. */
  private static void check(Visitor visitor, List<String> pages, List<String> bare)
      throws IOException, InterruptedException {
    var ours = visitor.page(pages.getFirst());
    var theirs = visitor.page(bare.getFirst());
    if (ours.split("<tr", -1).length < 26 || theirs.split("<tr", -1).length < 26) {
      throw new IOException("a page without 25 rows");
    }
  }

  private static double rate(List<Visitor> visitors, List<String> paths, int seconds)
      throws InterruptedException, ExecutionException {
    var begin = System.nanoTime();
    var until = begin + seconds * 1_000_000_000L;
    var done = new AtomicLong();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<java.util.concurrent.Future<Boolean>>();
      for (var i = 0; i < visitors.size(); i++) {
        var visitor = visitors.get(i);
        var first = i;
        running.add(
            threads.submit(
                () -> {
                  for (var n = first;
                      System.nanoTime() < until && done.get() < MOST_REQUESTS;
                      n++) {
                    visitor.page(paths.get(n % paths.size()));
                    done.incrementAndGet();
                  }
                  return true;
                }));
      }
      for (var one : running) {
        one.get();
      }
    }
    return done.get() * 1e9 / (System.nanoTime() - begin);
  }
}
