package vn.guongsang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Question;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.screening.facts.Gathering;
import vn.guongsang.screening.facts.RegisterReading;
import vn.guongsang.screening.facts.RegisterRows;
import vn.guongsang.screening.run.Asked;
import vn.guongsang.screening.run.Judge;
import vn.guongsang.screening.run.MassRun;
import vn.guongsang.server.ApplicationDatabase;
import vn.guongsang.server.EmbeddedPostgres;
import vn.guongsang.server.Folders;
import vn.guongsang.server.PostgresBinaries;
import vn.guongsang.server.Secrets;

/**
 * Screening everybody for CSTDT with the answers written back, beside merely reading and decoding
 * the same rows with as many threads; both sides in one run, alternating. Arguments: how many
 * people (200000), how many rounds (3).
 */
public final class ScreeningSpeed {

  private static final int THREADS = 2;
  private static final int CHUNK = 5_000;
  private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 15);
  private static final AwardCode AWARD = AwardCode.of("CSTDT");
  private static final UUID UNIT = UUID.fromString("019b0000-0000-7000-8000-ffffffffffff");

  private ScreeningSpeed() {}

  public static void main(String[] args) throws Exception {
    var people = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
    var rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    var home = Files.createTempDirectory("guongsang-bench-");
    try (var server =
        EmbeddedPostgres.start(
            PostgresBinaries.under(Path.of("target").toAbsolutePath()),
            home,
            Secrets.password(),
            EmbeddedPostgres.Care.KEPT)) {
      var database = ApplicationDatabase.in(server);
      Flyway.configure()
          .dataSource(database.url(), database.owner().user(), database.owner().password())
          .locations("classpath:db/migration")
          .load()
          .migrate();
      fill(server, people);
      compare(database, rounds);
    } finally {
      Folders.delete(home);
    }
  }

  /** Ten years of ratings, most years a title, some fighters, some initiatives. */
  private static void fill(EmbeddedPostgres server, int people) throws SQLException {
    var id = "('019b0000-0000-7000-8000-' || lpad(to_hex(p), 12, '0'))::uuid";
    var from = " from generate_series(1, " + people + ") p";
    var made = "'2026-01-05T03:00:00Z'::timestamptz";
    try (var connection = server.connectAsSuperuser(ApplicationDatabase.NAME);
        var run = connection.createStatement()) {
      // rows made here agree with each other; looking each up again would take minutes
      run.execute("set session_replication_role = replica");
      run.execute("insert into registry.tenant (id, code, name) values (1, 'bench', 'Bench')");
      run.execute("insert into registry.unit (id, tenant) values ('" + UNIT + "', 1)");
      run.execute(
          "insert into registry.person (id, tenant, name, folded, sort_key, sex, unit, entered_at)"
              + " select "
              + id
              + ", 1, 'Nguyễn Thị ' || p, 'nguyen thi ' || p, lpad((p::bigint * 7919 % 1000003)::text, 8,"
              + " '0'), case p % 2 when 0 then 'FEMALE' else 'MALE' end, '"
              + UNIT
              + "', "
              + made
              + from);
      run.execute(
          "insert into registry.post (id, person, tenant, unit, staff_group, from_day, vouched)"
              + " select gen_random_uuid(), "
              + id
              + ", 1, '"
              + UNIT
              + "', 'PROFESSIONAL', date '2012-01-01', 'RECORD'"
              + from);
      run.execute(
          "insert into registry.rating (id, tenant, person, unit, year, level, vouched, entered_at)"
              + " select gen_random_uuid(), 1, "
              + id
              + ", '"
              + UNIT
              + "', y, case (p * 31 + y) % 5 when 0 then 'EXCELLENT' when 1 then 'COMPLETED'"
              + " else 'GOOD' end, 'RECORD', "
              + made
              + from
              + ", generate_series(2016, 2025) y");
      run.execute(
          "insert into decisions.decision (id, tenant, unit, issuer, folded, number, day, outside,"
              + " state, entered_at) values ('"
              + UNIT
              + "', 1, '"
              + UNIT
              + "', 'x', 'x', '1', '2025-12-30', false, 'PUBLISHED', "
              + made
              + ")");
      award(run, id, from, made, "LDTT", "(p * 13 + y) % 10 < 8");
      award(run, id, from, made, "CSTDCS", "(p * 17 + y) % 10 < 4 or p % 9 = 0");
      run.execute(
          "insert into initiatives.initiative (id, tenant, unit, title, folded, kind, year, scope,"
              + " recognised_on, vouched, entered_at) select "
              + id
              + ", 1, '"
              + UNIT
              + "', 'x', 'x', 'INITIATIVE', 2023 + p % 3, case p % 4 when 0 then 'PROVINCE' else"
              + " 'GRASSROOTS' end, '2025-11-01', 'RECORD', "
              + made
              + from);
      run.execute("insert into initiatives.author select " + id + ", " + id + ", 100, 1" + from);
      run.execute(
          "insert into registry.discipline (id, tenant, person, unit, measure, from_day, until_day,"
              + " vouched, entered_at) select gen_random_uuid(), 1, "
              + id
              + ", '"
              + UNIT
              + "', 'REPRIMAND', '2022-01-01', '2023-01-01', 'RECORD', "
              + made
              + from
              + " where p % 200 = 0");
      run.execute("vacuum analyze");
    }
  }

  private static void award(
      java.sql.Statement run, String id, String from, String made, String type, String when)
      throws SQLException {
    run.execute(
        "insert into decisions.award (id, tenant, decision, award_type, track, holder_kind, person,"
            + " unit, holder_name, holder_folded, unit_name, year, decided_on, vouched, entered_at)"
            + " select gen_random_uuid(), 1, '"
            + UNIT
            + "', '"
            + type
            + "', 'MERIT', 'PERSON', "
            + id
            + ", '"
            + UNIT
            + "', 'x', 'x', 'x', y, make_date(y, 12, 30), 'RECORD', "
            + made
            + from
            + ", generate_series(2016, 2025) y where "
            + when);
  }

  private static void compare(ApplicationDatabase database, int rounds) throws Exception {
    var source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(database.owner().user());
    source.setPassword(database.owner().password());
    System.out.println("load before: " + load());
    var reading = new ArrayList<Long>();
    var screening = new ArrayList<Long>();
    for (var round = 0; round <= rounds; round++) {
      var rows = new AtomicLong();
      var read = timed(() -> read(source, people(source), rows));
      var written = new AtomicLong();
      var screened = timed(() -> screen(source, people(source), written));
      System.out.printf(
          Locale.ROOT,
          "%s read and decode %,d rows: %.2f s · screen and write %,d answers: %.2f s · ratio %.2f%n",
          round == 0 ? "(warm-up)" : "round " + round,
          rows.get(),
          read / 1e9,
          written.get(),
          screened / 1e9,
          (double) screened / read);
      if (round > 0) {
        reading.add(read);
        screening.add(screened);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "medians: read %.2f s, screen %.2f s, ratio %.2f; load after: %s%n",
        median(reading) / 1e9,
        median(screening) / 1e9,
        (double) median(screening) / median(reading),
        load());
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static String load() throws IOException {
    var file = Path.of("/proc/loadavg");
    return Files.exists(file) ? Files.readString(file).strip() : "unknown";
  }

  private static long timed(Callable<?> work) throws Exception {
    var from = System.nanoTime();
    work.call();
    return Duration.ofNanos(System.nanoTime() - from).toNanos();
  }

  /** Both sides begin with the question who is there. */
  private static List<Asked> people(PGSimpleDataSource source) throws SQLException {
    var asked = new ArrayList<Asked>();
    try (var connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        statement.setFetchSize(10_000);
        try (var rows =
            statement.executeQuery(
                "select id, sex, died_on from registry.person where merged_into is null"
                    + " order by sort_key, id")) {
          while (rows.next()) {
            asked.add(
                new Asked(
                    asked.size() + 1,
                    new Gathering.Counted(
                        rows.getObject(1, UUID.class),
                        Subject.Gender.valueOf(rows.getString(2)),
                        rows.getObject(3, LocalDate.class)),
                    AWARD));
          }
        }
      }
    }
    asked.sort(java.util.Comparator.comparing(a -> a.person().id()));
    return asked;
  }

  private static @Nullable Void read(PGSimpleDataSource source, List<Asked> asked, AtomicLong rows)
      throws InterruptedException, ExecutionException {
    var next = new AtomicInteger();
    var chunks = (asked.size() + CHUNK - 1) / CHUNK;
    try (var workers = Executors.newFixedThreadPool(THREADS)) {
      var running = new ArrayList<Future<?>>();
      for (var i = 0; i < THREADS; i++) {
        running.add(
            workers.submit(
                () -> {
                  var counting = new Counting();
                  try (var connection = source.getConnection()) {
                    connection.setReadOnly(true);
                    connection.setAutoCommit(false);
                    for (var at = next.getAndIncrement();
                        at < chunks;
                        at = next.getAndIncrement()) {
                      var ids =
                          asked
                              .subList(at * CHUNK, Math.min(asked.size(), (at + 1) * CHUNK))
                              .stream()
                              .map(a -> a.person().id())
                              .toList();
                      new RegisterReading(connection).all(ids, counting);
                      connection.commit();
                    }
                  }
                  rows.addAndGet(counting.rows);
                  return null;
                }));
      }
      for (var one : running) {
        one.get();
      }
    }
    return null;
  }

  private static @Nullable Void screen(
      PGSimpleDataSource source, List<Asked> asked, AtomicLong written) throws SQLException {
    var law = Rulebook.ofTheState();
    var question = Question.of("CSTDT", 2025, RECEIVED);
    var id = UUID.randomUUID();
    try (var write = source.getConnection()) {
      write.setAutoCommit(false);
      var result =
          new MassRun(source, new Judge(law), THREADS)
              .run(
                  write,
                  new MassRun.Order(id, asked, Map.of(), award -> question, RECEIVED, true),
                  List.of(),
                  done -> {});
      write.commit();
      written.addAndGet(result.rows());
      try (var statement = write.createStatement()) {
        statement.execute("truncate screening.answer");
      }
      write.commit();
    }
    return null;
  }

  /** Takes every decoded value and keeps none. */
  private static final class Counting implements RegisterRows {
    private long rows;
    private int sum;

    @Override
    public void rating(UUID entry, int year, Facts.Calendar calendar, Level level) {
      rows++;
      sum += year + level.ordinal();
    }

    @Override
    public void award(
        UUID entry,
        String code,
        String track,
        int year,
        Facts.Calendar calendar,
        @Nullable LocalDate decidedOn) {
      rows++;
      sum += year + code.length();
    }

    @Override
    public void initiative(
        UUID entry,
        int year,
        Facts.Initiative.Kind kind,
        Reach scope,
        @Nullable LocalDate recognisedOn,
        @Nullable String usedFor) {
      rows++;
      sum += year;
    }

    @Override
    public void discipline(
        UUID entry, Facts.Discipline.Measure measure, LocalDate from, @Nullable LocalDate until) {
      rows++;
      sum += from.getYear();
    }

    @Override
    public void hold(UUID entry, LocalDate from, @Nullable LocalDate until) {
      rows++;
      sum += from.getYear();
    }

    @Override
    public void leave(UUID entry, Facts.Leave.Kind kind, LocalDate from, LocalDate until) {
      rows++;
      sum += from.getYear();
    }

    @Override
    public void post(
        UUID entry,
        Subject.Group group,
        boolean deputyHeadUp,
        boolean main,
        Facts.Service.@Nullable Post service,
        LocalDate from,
        @Nullable LocalDate until) {
      rows++;
      sum += from.getYear();
    }
  }
}
