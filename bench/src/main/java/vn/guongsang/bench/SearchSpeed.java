package vn.guongsang.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Names as they are typed: common and rare, one word, two or three, with accents and without, whole
 * and broken off. Goal: 20 ms for 95 of a hundred, over HTTP, signed in, one after the other.
 */
public final class SearchSpeed {

  private static final int WARM_UP = 600;
  private static final int EACH = 250;
  private static final long SEED = 20261122;

  private SearchSpeed() {}

  public static void main(String[] words) throws IOException, InterruptedException, SQLException {
    var place = MeasuredServer.start(words);
    System.out.printf("%,d people, one visitor%n", place.people());
    var mix = mix(place);
    try (var visitor = Visitor.signedIn(place.url())) {
      var all = mix.values().stream().flatMap(List::stream).toList();
      for (var i = 0; i < WARM_UP; i++) {
        visitor.page(path(all.get(i * 7 % all.size())));
      }
      MeasuredServer.sayLoad();
      var every = new ArrayList<Double>();
      for (var kind : mix.entrySet()) {
        var times = new double[kind.getValue().size()];
        for (var i = 0; i < times.length; i++) {
          times[i] = visitor.time(path(kind.getValue().get(i)));
          every.add(times[i]);
        }
        say(kind.getKey() + ", such as " + kind.getValue().getFirst(), times);
      }
      say("all", every.stream().mapToDouble(Double::doubleValue).toArray());
    }
    System.exit(0);
  }

  private static void say(String what, double[] times) {
    System.out.printf(
        "%-60s median %6.1f ms, p95 %6.1f ms, worst %6.1f ms%n",
        what,
        Visitor.percentile(times, 50),
        Visitor.percentile(times, 95),
        Visitor.percentile(times, 100));
  }

  private static String path(String typed) {
    return "/people/pick?q=" + Visitor.encode(typed);
  }

  /** Drawn from the people themselves, so as often as they are borne, and from the rarest names. */
  private static Map<String, List<String>> mix(MeasuredServer.Place place) throws SQLException {
    var random = new Random(SEED);
    var people =
        place.query("select name from registry.person order by md5(id::text) limit " + EACH * 6);
    var rare =
        place.query(
            """
            select min(name) from registry.person group by folded having count(*) = 1
             order by md5(folded) limit %d
            """
                .formatted(EACH * 2));
    Map<String, List<String>> mix = new LinkedHashMap<>();
    for (var i = 0; i < people.size(); i++) {
      var name = people.get(i)[0].split(" ", -1);
      var kind =
          switch (i % 6) {
            case 0 -> "given name";
            case 1 -> "family and given name";
            case 2 -> "given name first, then family name";
            case 3 -> "three words";
            case 4 -> "family name, broken off in the next word";
            default -> "family and middle name";
          };
      var last = name[name.length - 1];
      var second = name[Math.min(1, name.length - 1)];
      var typed =
          switch (i % 6) {
            case 0 -> last;
            case 1 -> name[0] + " " + last;
            case 2 -> last + " " + name[0];
            case 3 -> name[0] + " " + second + " " + last;
            case 4 -> name[0] + " " + second.charAt(0);
            default -> name[0] + " " + second;
          };
      mix.computeIfAbsent(kind, k -> new ArrayList<>())
          .add(random.nextBoolean() ? typed : bare(typed));
    }
    for (var row : rare) {
      mix.computeIfAbsent("whole name borne by one", k -> new ArrayList<>())
          .add(random.nextBoolean() ? row[0] : bare(row[0]));
    }
    return mix;
  }

  private static String bare(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
