package vn.guongsang.shell.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.shell.db.Tables.MILESTONE;
import static vn.guongsang.shell.db.Tables.ONCE;
import static vn.guongsang.shell.db.Tables.SCHEDULED_TASKS;
import static vn.guongsang.shell.db.Tables.WORK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.Beans;
import vn.guongsang.TestDatabase;
import vn.guongsang.TestSql;
import vn.guongsang.TestViewer;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.ViewerOf;

@Tag("database")
@DisplayName("Work in the background")
class WorksTest {

  private static final UnitId WARD =
      new UnitId(UUID.fromString("019aa000-0000-7000-8000-000000000002"));
  private static final TestViewer AN =
      viewer("019aa000-0000-7000-8000-0000000000a1", Set.of(Right.SIGNED_IN));
  private static final TestViewer MAI =
      viewer("019aa000-0000-7000-8000-0000000000a2", Set.of(Right.SIGNED_IN));
  private static final Said TITLE = Said.of("export.title", Said.of("journal-page.title"));

  private final TestDatabase database = TestDatabase.fresh();
  private final TestSql db = TestSql.on(database.asApplication());
  private final JsonMapper json = new JsonMapper();
  private volatile Optional<Viewer> askerOfNow = Optional.of(AN);
  private volatile Doing doing = (order, asker, run) -> {};
  private final List<LocalDate> nights = new ArrayList<>();
  private final List<WorkScheduler> running = new ArrayList<>();

  /** One server of the application. */
  private record Server(Works works, Worker worker, WorkScheduler scheduler) {}

  private Server server() {
    var clock = Clock.systemUTC();
    ViewerOf viewers = (account, unit) -> askerOfNow;
    var worker =
        new Worker(
            db.sql(),
            db.transactions(),
            Beans.of(WorkKind.class, new Chosen()),
            Beans.of(ViewerOf.class, viewers),
            json,
            clock);
    var scheduler =
        new WorkScheduler(
            db.source(),
            db.transaction(),
            clock,
            Beans.of(Worker.class, worker),
            Beans.of(Nightly.class, new Midnight()));
    return new Server(
        new Works(db.sql(), db.transaction(), scheduler, json, clock), worker, scheduler);
  }

  private final class Chosen implements WorkKind {
    @Override
    public String name() {
      return "test";
    }

    @Override
    public void run(String order, Viewer asker, WorkRun run) throws Exception {
      doing.run(order, asker, run);
    }
  }

  private final class Midnight implements Nightly {
    @Override
    public String name() {
      return "test";
    }

    @Override
    public void run(LocalDate today) {
      nights.add(today);
    }
  }

  /** What a test's work does. */
  private void does(Doing doing) {
    this.doing = doing;
  }

  private interface Doing {
    void run(String order, Viewer asker, WorkRun run) throws Exception;
  }

  private Server started() {
    var server = server();
    server.scheduler().start();
    running.add(server.scheduler());
    return server;
  }

  @AfterEach
  void stop() {
    running.forEach(WorkScheduler::stop);
  }

  @Test
  void runs_for_its_asker_and_keeps_what_came_of_it() {
    does(
        (order, asker, run) -> {
          run.progress(0, 3);
          write(order + " " + asker.name());
          run.progress(3, 3);
          run.message(Said.of("export.done", 3));
          run.result("/units");
        });
    var works = started().works();
    var id = works.ask(AN, "test", "{\"n\": 1}", TITLE);
    var work = until(works, id, WorkState.DONE);
    assertThat(work.title()).isEqualTo(TITLE);
    assertThat(work.done()).isEqualTo(3);
    assertThat(work.total()).isEqualTo(3);
    assertThat(work.messages()).containsExactly(Said.of("export.done", 3L));
    assertThat(work.resultLink()).isEqualTo("/units");
    assertThat(written()).containsExactly("{\"n\": 1} An");
    eventually(
        () ->
            assertThat(db.sql().fetchCount(SCHEDULED_TASKS, SCHEDULED_TASKS.TASK_NAME.eq("work")))
                .isZero());
  }

  @Test
  void after_much_was_written_the_planner_knows_how_much_there_is() {
    does(
        (order, asker, run) ->
            db.sql()
                .execute(
                    "insert into shell.once (key, route, answer, made_at) "
                        + "select gen_random_uuid(), '', '', now() "
                        + "from generate_series(1, 1001)"));
    var works = started().works();
    until(works, works.ask(AN, "test", "{}", TITLE), WorkState.DONE);
    eventually(
        () ->
            assertThat(
                    db.sql()
                        .fetchValue(
                            "select reltuples from pg_class where oid = 'shell.once'::regclass"))
                .isEqualTo(1001f));
  }

  @Test
  void asked_for_in_a_transaction_that_rolls_back_it_never_was() {
    does((order, asker, run) -> write("must not happen"));
    var works = started().works();
    assertThatThrownBy(
            () ->
                db.run(
                    () -> {
                      works.ask(AN, "test", "{}", TITLE);
                      throw new IllegalStateException("never mind");
                    }))
        .hasMessage("never mind");
    assertThat(db.sql().fetchCount(WORK)).isZero();
    assertThat(db.sql().fetchCount(SCHEDULED_TASKS, SCHEDULED_TASKS.TASK_NAME.eq("work"))).isZero();
  }

  @Test
  void progress_shows_while_its_one_big_transaction_is_open() throws Exception {
    var half = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    does(
        (order, asker, run) -> {
          write("half");
          run.progress(50, 100);
          half.countDown();
          goOn.await(30, TimeUnit.SECONDS);
        });
    var works = started().works();
    var id = works.ask(AN, "test", "{}", TITLE);
    assertThat(half.await(30, TimeUnit.SECONDS)).isTrue();
    var meanwhile = works.find(AN, id);
    assertThat(meanwhile.state()).isEqualTo(WorkState.RUNNING);
    assertThat(meanwhile.percent()).hasValue(50);
    assertThat(written()).isEmpty();
    goOn.countDown();
    until(works, id, WorkState.DONE);
    assertThat(written()).containsExactly("half");
  }

  @Test
  void cancelled_while_running_it_leaves_nothing_done() throws Exception {
    var begun = new CountDownLatch(1);
    does(
        (order, asker, run) -> {
          write("half");
          for (var i = 0; i < 10_000; i++) {
            run.progress(i, 10_000);
            begun.countDown();
            Thread.sleep(20);
          }
        });
    var works = started().works();
    var id = works.ask(AN, "test", "{}", TITLE);
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    works.cancel(AN, id);
    until(works, id, WorkState.CANCELLED);
    assertThat(written()).isEmpty();
  }

  @Test
  void cancelled_at_its_very_last_step_it_is_not_done_either() throws Exception {
    var lastStep = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    does(
        (order, asker, run) -> {
          write("all");
          lastStep.countDown();
          goOn.await(30, TimeUnit.SECONDS);
        });
    var works = started().works();
    var id = works.ask(AN, "test", "{}", TITLE);
    assertThat(lastStep.await(30, TimeUnit.SECONDS)).isTrue();
    works.cancel(AN, id);
    goOn.countDown();
    until(works, id, WorkState.CANCELLED);
    assertThat(written()).isEmpty();
  }

  @Test
  void cancelled_before_it_began_it_is_over_at_once_and_never_runs() {
    does((order, asker, run) -> write("must not happen"));
    var server = server();
    var id = server.works().ask(AN, "test", "{}", TITLE);
    server.works().cancel(AN, id);
    assertThat(server.works().find(AN, id).state()).isEqualTo(WorkState.CANCELLED);
    assertThat(server.worker().run(id)).isEqualTo(Worker.Outcome.OVER);
    assertThat(written()).isEmpty();
  }

  @Test
  void what_is_over_stays_as_it_is_when_cancelled() {
    does((order, asker, run) -> write("done"));
    var server = server();
    var id = server.works().ask(AN, "test", "{}", TITLE);
    server.worker().run(id);
    server.works().cancel(AN, id);
    assertThat(server.works().find(AN, id).state()).isEqualTo(WorkState.DONE);
  }

  @Test
  void nobody_else_sees_stops_or_takes_it() {
    does((order, asker, run) -> {});
    var works = server().works();
    var id = works.ask(AN, "test", "{}", TITLE);
    assertThatThrownBy(() -> works.find(MAI, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> works.cancel(MAI, id)).isInstanceOf(NotFound.class);
    assertThat(works.latest(MAI, 10)).isEmpty();
    assertThat(works.latest(AN, 10)).extracting(Work::id).containsExactly(id);
    assertThat(works.underWay(MAI, "test", "{}")).isEmpty();
    assertThat(works.underWay(AN, "test", "{ }")).contains(id);
    assertThat(works.underWay(AN, "test", "{\"other\":1}")).isEmpty();
  }

  @Test
  void a_failure_leaves_nothing_done_and_a_number_to_tell() {
    does(
        (order, asker, run) -> {
          write("half");
          throw new IllegalStateException("disk on fire");
        });
    var server = server();
    var id = server.works().ask(AN, "test", "{}", TITLE);
    server.worker().run(id);
    var work = server.works().find(AN, id);
    assertThat(work.state()).isEqualTo(WorkState.FAILED);
    assertThat(work.reference()).matches("GS-[2-9A-Z]{8}");
    assertThat(work.messages()).containsExactly(Said.of("work.broken"));
    assertThat(written()).isEmpty();
  }

  @Test
  void a_refusal_is_told_in_its_own_words() {
    does(
        (order, asker, run) -> {
          throw Refused.because("form.too-long", 5, 9L);
        });
    var server = server();
    var id = server.works().ask(AN, "test", "{}", TITLE);
    server.worker().run(id);
    var work = server.works().find(AN, id);
    assertThat(work.state()).isEqualTo(WorkState.FAILED);
    assertThat(work.messages()).containsExactly(Said.of("form.too-long", 5L, 9L));
    assertThat(work.reference()).isNull();
  }

  @Test
  void whoever_lost_the_right_meanwhile_gets_a_refusal() {
    does((order, asker, run) -> write("must not happen"));
    var server = server();
    for (var now :
        List.of(
            Optional.<Viewer>empty(), Optional.<Viewer>of(viewer(AN.id().toString(), Set.of())))) {
      askerOfNow = now;
      var id = server.works().ask(AN, "test", "{}", TITLE);
      server.worker().run(id);
      assertThat(server.works().find(AN, id).messages()).containsExactly(Said.of("work.no-right"));
    }
    assertThat(written()).isEmpty();
  }

  @Test
  void after_a_kill_it_begins_again_from_the_start() {
    does((order, asker, run) -> write("done"));
    var server = server();
    var id = server.works().ask(AN, "test", "{}", TITLE);
    // as a killed process leaves it: begun, half way, picked by a scheduler that is no more
    db.sql()
        .update(WORK)
        .set(WORK.STATE, WorkState.RUNNING.name())
        .set(WORK.RUN, UUID.randomUUID())
        .set(WORK.DONE, 500L)
        .set(WORK.TOTAL, 1000L)
        .set(WORK.BEGUN, 1)
        .execute();
    db.sql()
        .update(SCHEDULED_TASKS)
        .set(SCHEDULED_TASKS.PICKED, true)
        .set(SCHEDULED_TASKS.PICKED_BY, "killed")
        .set(SCHEDULED_TASKS.LAST_HEARTBEAT, Instant.now().minus(Duration.ofSeconds(21)))
        .execute();
    server.scheduler().start();
    running.add(server.scheduler());
    until(server.works(), id, WorkState.DONE);
    assertThat(written()).containsExactly("done");
  }

  @Test
  void a_run_believed_dead_that_comes_back_does_no_harm() throws Exception {
    var begun = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    var runs = new AtomicInteger();
    does(
        (order, asker, run) -> {
          write("run " + runs.incrementAndGet());
          if (runs.get() == 1) {
            begun.countDown();
            goOn.await(30, TimeUnit.SECONDS);
          }
        });
    var server = server();
    var id = server.works().ask(AN, "test", "{}", TITLE);
    var slow = Thread.ofPlatform().start(() -> server.worker().run(id));
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    server.worker().run(id);
    goOn.countDown();
    slow.join();
    assertThat(server.works().find(AN, id).state()).isEqualTo(WorkState.DONE);
    assertThat(written()).containsExactly("run 2");
  }

  @Test
  void work_that_takes_the_process_down_every_time_is_given_up_after_five() {
    does((order, asker, run) -> write("must not happen"));
    var server = server();
    var id = server.works().ask(AN, "test", "{}", TITLE);
    db.sql().update(WORK).set(WORK.STATE, WorkState.RUNNING.name()).set(WORK.BEGUN, 5).execute();
    server.worker().run(id);
    assertThat(server.works().find(AN, id).state()).isEqualTo(WorkState.FAILED);
    assertThat(written()).isEmpty();

    var other = server.works().ask(AN, "test", "{}", TITLE);
    db.sql().update(WORK).set(WORK.BEGUN, 4).where(WORK.ID.eq(other)).execute();
    does((order, asker, run) -> write("fifth time"));
    server.worker().run(other);
    assertThat(written()).containsExactly("fifth time");
  }

  @Test
  void when_the_process_ends_in_order_it_waits_for_the_next_start() throws Exception {
    var begun = new CountDownLatch(1);
    does(
        (order, asker, run) -> {
          write("half");
          for (var i = 0; i < 10_000; i++) {
            run.progress(i, 10_000);
            begun.countDown();
            Thread.sleep(20);
          }
        });
    var first = server();
    first.scheduler().start();
    var id = first.works().ask(AN, "test", "{}", TITLE);
    assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
    first.scheduler().stop();
    assertThat(first.works().find(AN, id).state()).isEqualTo(WorkState.QUEUED);
    assertThat(written()).isEmpty();

    does((order, asker, run) -> write("done"));
    var next = started();
    until(next.works(), id, WorkState.DONE);
    assertThat(written()).containsExactly("done");
  }

  @Test
  void its_end_is_told_among_what_waits_until_it_is_looked_at() {
    does((order, asker, run) -> {});
    var server = server();
    var items = new FinishedWork(server.works());
    var today = LocalDate.of(2026, 3, 2);
    var id = server.works().ask(AN, "test", "{}", TITLE);
    assertThat(items.waitingFor(AN, today)).isEmpty();
    server.worker().run(id);
    assertThat(items.waitingFor(AN, today))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.title()).isEqualTo(TITLE);
              assertThat(item.href()).isEqualTo("/work/" + id);
            });
    assertThat(items.waitingFor(MAI, today)).isEmpty();
    server.works().seen(MAI, id);
    assertThat(items.waitingFor(AN, today)).hasSize(1);
    server.works().seen(AN, id);
    assertThat(items.waitingFor(AN, today)).isEmpty();
  }

  @Test
  void each_nightly_task_is_set_for_the_next_midnight_in_viet_nam() {
    started();
    var midnight =
        db.sql()
            .select(SCHEDULED_TASKS.EXECUTION_TIME)
            .from(SCHEDULED_TASKS)
            .where(SCHEDULED_TASKS.TASK_NAME.eq("nightly-test"))
            .fetchSingle()
            .value1();
    assertThat(midnight.atZone(vn.guongsang.shell.Time.VIETNAM).toLocalTime())
        .isEqualTo(java.time.LocalTime.MIDNIGHT);
    assertThat(midnight).isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(24)));
    db.sql()
        .update(SCHEDULED_TASKS)
        .set(SCHEDULED_TASKS.EXECUTION_TIME, Instant.now())
        .where(SCHEDULED_TASKS.TASK_NAME.eq("nightly-test"))
        .execute();
    eventually(() -> assertThat(nights).hasSize(1));
    assertThat(db.sql().fetchCount(ONCE)).isZero();
  }

  @Test
  void sentences_come_back_as_they_were_kept() {
    var said =
        Said.of(
            "export.title",
            "chữ «lạ» \"x\" \\ {0}",
            7,
            8L,
            LocalDate.of(2025, 7, 1),
            Instant.parse("2026-03-02T02:15:00Z"),
            new Money(1_500_000),
            WorkState.DONE,
            Said.of("work.title"));
    assertThat(KeptWords.read(json, KeptWords.keep(json, List.of(said))))
        .containsExactly(
            Said.of(
                "export.title",
                "chữ «lạ» \"x\" \\ {0}",
                7L,
                8L,
                LocalDate.of(2025, 7, 1),
                Instant.parse("2026-03-02T02:15:00Z"),
                1_500_000L,
                Said.of("enum.WorkState.DONE"),
                Said.of("work.title")));
  }

  @Test
  void time_left_is_told_from_the_pace_so_far() {
    var start = Instant.parse("2026-03-02T02:15:00Z");
    assertThat(at(start, 25, 100L).timeLeft(start.plusSeconds(10)))
        .contains(Duration.ofSeconds(30));
    assertThat(at(start, 25, 100L).timeLeft(start.plusMillis(1_999))).isEmpty();
    assertThat(at(start, 0, 100L).timeLeft(start.plusSeconds(10))).isEmpty();
    assertThat(at(start, 25, null).timeLeft(start.plusSeconds(10))).isEmpty();
  }

  private static Work at(Instant start, long done, @org.jspecify.annotations.Nullable Long total) {
    return new Work(
        UUID.randomUUID(),
        TITLE,
        WorkState.RUNNING,
        done,
        total,
        false,
        null,
        null,
        List.of(),
        null,
        start,
        start,
        null);
  }

  private void write(String text) {
    db.sql()
        .insertInto(MILESTONE, MILESTONE.NAME, MILESTONE.MADE_AT)
        .values(text, Instant.EPOCH)
        .execute();
  }

  private List<String> written() {
    return db.sql().select(MILESTONE.NAME).from(MILESTONE).fetch(MILESTONE.NAME);
  }

  private static Work until(Works works, UUID id, WorkState state) {
    eventually(() -> assertThat(works.find(AN, id).state()).isEqualTo(state));
    return works.find(AN, id);
  }

  private static void eventually(Runnable assertion) {
    var end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
    while (true) {
      try {
        assertion.run();
        return;
      } catch (AssertionError e) {
        if (System.nanoTime() > end) {
          throw e;
        }
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static TestViewer viewer(String id, Set<Right> rights) {
    return new TestViewer(
        new AccountId(UUID.fromString(id)), "An", WARD, rights, List.of(WARD), false);
  }
}
