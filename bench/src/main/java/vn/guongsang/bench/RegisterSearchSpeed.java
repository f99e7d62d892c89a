package vn.guongsang.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The register of 5,000,000 awards as it is searched: by name, by unit, by type and year, by
 * number, and read from its newest page. Fills the generated folder up to that many lines first.
 * Goal: 30 ms for 95 of a hundred, over HTTP, signed in, one after the other.
 */
public final class RegisterSearchSpeed {

  private static final long LINES = 5_000_000;
  private static final int LINES_OF_A_DECISION = 250;
  private static final int EACH = 100;
  private static final int WARM_UP_EACH = 150;

  private RegisterSearchSpeed() {}

  public static void main(String[] words) throws InterruptedException {
    try {
      measure(words);
      System.exit(0);
    } catch (IOException | SQLException | RuntimeException e) {
      e.printStackTrace();
      System.exit(1); // the server's own threads would keep the program
    }
  }

  private static void measure(String... words)
      throws IOException, InterruptedException, SQLException {
    var place = MeasuredServer.start(words);
    fill(place);
    System.out.printf(
        "%,d lines, %,d people, one visitor%n",
        number(place, "select count(*) from decisions.award"), place.people());
    read(place);
    var warmUp = mix(place, 0, WARM_UP_EACH);
    var mix = mix(place, WARM_UP_EACH, EACH);
    try (var visitor = Visitor.signedIn(place.url())) {
      for (var i = 0; i < WARM_UP_EACH; i++) {
        for (var kind : warmUp.values()) {
          visitor.page(kind.get(i % kind.size()));
        }
      }
      MeasuredServer.sayLoad();
      var every = new ArrayList<Double>();
      for (var kind : mix.entrySet()) {
        var times = new double[kind.getValue().size()];
        for (var i = 0; i < times.length; i++) {
          times[i] = visitor.time(kind.getValue().get(i));
          every.add(times[i]);
        }
        say(kind.getKey() + ", such as " + kind.getValue().getFirst(), times);
      }
      say("all", every.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  private static long number(MeasuredServer.Place place, String sql) throws SQLException {
    return Long.parseLong(place.query(sql).getFirst()[0]);
  }

  /** Lines of people drawn evenly, over thirty years of decisions. */
  private static void fill(MeasuredServer.Place place) throws SQLException {
    var missing = LINES - number(place, "select count(*) from decisions.award");
    if (missing <= 0) {
      return;
    }
    System.out.printf("filling in %,d lines%n", missing);
    try (var connection = place.database().getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(true);
      statement.execute(
          """
          with whom as materialized (
            select row_number() over (order by md5(p.id::text)) - 1 as n, p.id, p.tenant, p.unit,
                   p.name, p.folded, u.name as unit_name
              from registry.person p join registry.unit_today u on u.id = p.unit
             where p.merged_into is null),
          what as materialized (
            select i as n, gen_random_uuid() as id,
                   date '1996-01-01' + (i * 11000::bigint / %1$d)::int as day
              from generate_series(0, %1$d - 1) i),
          decided as (
            insert into decisions.decision
              (id, tenant, issuer, folded, number, day, outside, state, entered_at)
            select id, (select min(tenant) from whom), 'UBND thành phố', 'ubnd thanh pho',
                   (1000 + n) || '/QĐ-UBND', day, true, 'PUBLISHED', now() from what),
          named as (
            insert into decisions.holder_name select distinct folded from whom
              on conflict do nothing)
          insert into decisions.award
            (id, tenant, decision, award_type, track, holder_kind, person, unit, holder_name,
             holder_folded, unit_name, year, decided_on, vouched, entered_at)
          select gen_random_uuid(), w.tenant, d.id, (array['LDTT','CSTDCS','GK','BKTINH'])[1 + i %% 4],
                 'MERIT', 'PERSON', w.id, w.unit, w.name, w.folded, w.unit_name,
                 extract(year from d.day), d.day, 'RECORD', now()
            from generate_series(0, %2$d - 1) i
            join what d on d.n = i / %3$d
            join whom w on w.n = i %% (select count(*) from whom)
          """
              .formatted(missing / LINES_OF_A_DECISION + 1, missing, LINES_OF_A_DECISION));
    }
  }

  /**
   * Every index of the register from its first page to its last, as a server has them in memory
   * that was asked all day.
   */
  private static void read(MeasuredServer.Place place) throws SQLException {
    var began = System.nanoTime();
    try (var connection = place.database().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set enable_seqscan = off; set enable_bitmapscan = off");
      for (var column : List.of("holder_folded", "person", "unit", "decision", "id")) {
        statement.execute(
            "select count(%1$s) from (select %1$s from decisions.award order by %1$s) a"
                .formatted(column));
      }
      statement.execute("reset enable_seqscan; reset enable_bitmapscan");
    }
    System.out.printf("indexes read in %.1f s%n", (System.nanoTime() - began) / 1e9);
  }

  /**
   * People, communes and decisions drawn evenly, each once.
   *
   * @param from how many others are left out before
   */
  private static Map<String, List<String>> mix(MeasuredServer.Place place, int from, int each)
      throws SQLException {
    var drawn = " order by md5(id::text) limit %d offset %d";
    Map<String, List<String>> mix = new LinkedHashMap<>();
    var names =
        place.query("select name from registry.person" + drawn.formatted(each * 2, from * 2));
    for (var i = 0; i < names.size(); i++) {
      var name = names.get(i)[0];
      mix.computeIfAbsent(i % 2 == 0 ? "whole name" : "two words of a name", k -> new ArrayList<>())
          .add(
              "/awards?state=IN_FORCE&q="
                  + Visitor.encode(i % 2 == 0 ? name : name.replaceFirst("^\\S+ ", "")));
    }
    for (var unit :
        place.query(
            "select name from registry.unit_today where level = 'COMMUNE'"
                + drawn.formatted(each, from))) {
      mix.computeIfAbsent("unit", k -> new ArrayList<>())
          .add("/awards?state=IN_FORCE&unit=" + Visitor.encode(unit[0]));
    }
    for (var number :
        place.query("select number from decisions.decision" + drawn.formatted(each, from))) {
      mix.computeIfAbsent("number of a decision", k -> new ArrayList<>())
          .add("/awards?number=" + Visitor.encode(number[0]));
    }
    for (var i = 0; i < each; i++) {
      mix.computeIfAbsent("type and year", k -> new ArrayList<>())
          .add("/awards?award=GK&year=" + (1997 + i % 25));
      mix.computeIfAbsent("newest page", k -> new ArrayList<>()).add("/awards?state=IN_FORCE");
    }
    return mix;
  }

  private static void say(String what, double[] times) {
    System.out.printf(
        "%-70s median %6.1f ms, p95 %6.1f ms, worst %6.1f ms%n",
        what,
        Visitor.percentile(times, 50),
        Visitor.percentile(times, 95),
        Visitor.percentile(times, 100));
  }
}
