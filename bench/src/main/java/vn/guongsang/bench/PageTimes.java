package vn.guongsang.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/**
 * How long single pages take on one data folder; run on folders of 10⁴, 10⁵ and 10⁶ people the
 * times should be alike.
 */
public final class PageTimes {

  private static final int WARM_UP = 60;
  private static final int TIMES = 200;

  private PageTimes() {}

  private record Asked(String what, List<String> paths) {}

  public static void main(String[] words) throws IOException, InterruptedException, SQLException {
    var place = MeasuredServer.start(words);
    var provinces = place.provinces();
    var people =
        place.query("select id::text from registry.person order by md5(id::text) limit 100");
    var communes =
        place.query(
            """
            select distinct c.id::text, c.name
              from (select unit from registry.person order by md5(id::text) limit 300) p
              join registry.unit_today w on w.id = p.unit
              join registry.unit_today c on c.id::text = split_part(w.path, '/', 3)
             where c.level = 'COMMUNE' order by 1 limit 34
            """);
    var asked =
        List.of(
            new Asked("all people, first page", List.of("/people")),
            new Asked("people of a province", provinces.stream().map(PageTimes::of).toList()),
            new Asked("people of a commune", communes.stream().map(PageTimes::of).toList()),
            new Asked("a person", people.stream().map(p -> "/people/" + p[0]).toList()),
            new Asked("a unit", communes.stream().map(c -> "/units/" + c[0]).toList()));
    System.out.printf("%,d people, one visitor%n", place.people());
    MeasuredServer.sayLoad();
    try (var visitor = Visitor.signedIn(place.url())) {
      for (var page : asked) {
        var times = new double[TIMES];
        for (var i = -WARM_UP; i < TIMES; i++) {
          var time = visitor.time(page.paths().get(Math.floorMod(i, page.paths().size())));
          if (i >= 0) {
            times[i] = time;
          }
        }
        System.out.printf(
            "%-30s median %7.1f ms, p95 %7.1f ms%n",
            page.what(), Visitor.percentile(times, 50), Visitor.percentile(times, 95));
      }
    }
    System.exit(0);
  }

  private static String of(String[] unit) {
    return "/people?unit=" + unit[0] + "&unit_text=" + Visitor.encode(unit[1]);
  }
}
