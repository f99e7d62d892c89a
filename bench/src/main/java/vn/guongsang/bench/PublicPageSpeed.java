package vn.guongsang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The public page of one award, asked by 50 strangers, beside a bare servlet in the same Tomcat
 * that writes the same bytes: three rounds of each, one after the other, in one run. Goal: 1,500
 * requests a second.
 */
public final class PublicPageSpeed {

  private static final int STRANGERS = 50;
  private static final int WARM_UP_SECONDS = 10;
  private static final int SECONDS = 10;
  private static final int ROUNDS = 3;
  private static final String CODE = "QQQQ-3333-AAAA";

  private PublicPageSpeed() {}

  public static void main(String[] words)
      throws IOException, InterruptedException, ExecutionException, SQLException {
    var place = MeasuredServer.start(words);
    certify(place);
    var strangers = new ArrayList<Visitor>();
    for (var i = 0; i < STRANGERS; i++) {
      strangers.add(Visitor.stranger(place.url()));
    }
    var award = "/v/" + CODE;
    var page = strangers.getFirst().page(award);
    if (!page.contains(CODE)) {
      throw new IOException("not the page of the award");
    }
    MeasuredServer.BarePage.page = page.getBytes(StandardCharsets.UTF_8);
    System.out.printf(
        "%d strangers, a page of %,d bytes%n", STRANGERS, MeasuredServer.BarePage.page.length);
    rate(strangers, award, WARM_UP_SECONDS);
    rate(strangers, MeasuredServer.BARE_PAGE, WARM_UP_SECONDS);
    for (var round = 1; round <= ROUNDS; round++) {
      MeasuredServer.sayLoad();
      var ours = rate(strangers, award, SECONDS);
      var theirs = rate(strangers, MeasuredServer.BARE_PAGE, SECONDS);
      System.out.printf(
          "round %d: award page %,.0f requests/s, bare servlet %,.0f requests/s, ratio %.0f %%%n",
          round, ours, theirs, 100 * ours / theirs);
    }
    System.exit(0);
  }

  /** One published award of a unit, with its certificate; once for each data folder. */
  private static void certify(MeasuredServer.Place place) throws SQLException {
    try (var connection = place.database().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          with unit as (select id, tenant, name from registry.unit_today
                         where kind = 'PROVINCE' order by order_path limit 1),
          decision as (
            insert into decisions.decision
              (id, tenant, issuer, folded, number, day, outside, state, entered_at)
            select gen_random_uuid(), tenant, name, lower(name), '1/QĐ-UBND', date '2026-11-20', true,
                   'PUBLISHED', now()
              from unit where not exists (select from decisions.certificate where code = '%1$s')
            returning id, tenant),
          award as (
            insert into decisions.award
              (id, tenant, decision, award_type, track, holder_kind, unit, holder_name, holder_folded,
               unit_name, year, decided_on, vouched, entered_at)
            select gen_random_uuid(), d.tenant, d.id, 'BKTINH', 'MERIT', 'UNIT', u.id, u.name,
                   lower(u.name), u.name, 2026, date '2026-11-20', 'RECORD', now()
              from decision d, unit u
            returning id, tenant)
          insert into decisions.certificate (id, tenant, award, code, kind, issued_on, made_at)
          select gen_random_uuid(), tenant, id, '%1$s', 'FIRST', date '2026-11-20', now() from award
          """
              .formatted(CODE));
    }
  }

  private static double rate(List<Visitor> strangers, String path, int seconds)
      throws InterruptedException, ExecutionException {
    var begin = System.nanoTime();
    var until = begin + seconds * 1_000_000_000L;
    var done = new AtomicLong();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<Boolean>>();
      for (var stranger : strangers) {
        running.add(
            threads.submit(
                () -> {
                  while (System.nanoTime() < until) {
                    stranger.page(path);
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
