package vn.guongsang.decisions.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.decisions.issue.IssueWorld.TODAY;
import static vn.guongsang.decisions.issue.IssueWorld.line;
import static vn.guongsang.decisions.issue.IssueWorld.signed;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.issue.IssueWorld;
import vn.guongsang.decisions.issue.Publishing;

/**
 * Publishing is cut off at each of its steps: somebody else holds the table that the step writes,
 * and while it waits there its connection is taken away. {@code PublishKillTest} does the same to
 * the whole program.
 */
@Tag("database")
@DisplayName("Publishing cut off")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishCutTest {

  private static final LocalDate SIGNED = LocalDate.of(2026, 11, 20);

  private final IssueWorld world = new IssueWorld(Certificates.class);
  private final DSLContext sql = world.bean(DSLContext.class);
  private final DSLContext above =
      DSL.using(world.register().registry().database().asSuperuser(), SQLDialect.POSTGRES);

  @AfterAll
  void close() {
    world.close();
  }

  private List<AwardId> publish(DecisionId id) {
    return world
        .bean(Publishing.class)
        .publish(world.officer, id, world.issue(id).version(), signed("", SIGNED), TODAY);
  }

  private DecisionId readyToPublish(String title) {
    var id =
        world.drafted(
            title,
            IntStream.range(0, 5)
                .mapToObj(i -> line(world.register().person(title + " " + i, world.school), 2026))
                .toArray(vn.guongsang.decisions.issue.LineDraft[]::new));
    world.sent(id);
    return id;
  }

  private record Rows(int awards, int certificates, int published, int sentences, int numbers) {}

  private Rows rows() {
    return new Rows(
        above.fetchCount(DSL.table("decisions.award")),
        above.fetchCount(DSL.table("decisions.certificate")),
        above.fetchCount(
            DSL.table("decisions.decision"), DSL.condition("published_at is not null")),
        above.fetchCount(DSL.table("journal.entry"), DSL.condition("verb = 'issue.published'")),
        java.util.Objects.requireNonNull(
                above.fetchOne("select coalesce(sum(last), 0)::int from decisions.series"))
            .get(0, Integer.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "decisions.line",
        "decisions.series",
        "decisions.decision",
        "decisions.award",
        "journal.entry",
        "decisions.certificate"
      })
  void leaves_nothing_behind_and_the_next_try_does_all_of_it(String step) throws Exception {
    var id = readyToPublish("Cắt ở bước " + step);
    var before = rows();
    try (var holder = world.register().registry().database().asSuperuser().getConnection();
        var running = Executors.newVirtualThreadPerTaskExecutor()) {
      holder.setAutoCommit(false);
      try (var statement = holder.createStatement()) {
        statement.execute("lock table " + step + " in share row exclusive mode");
      }
      var publishing = running.submit((Callable<List<AwardId>>) () -> publish(id));
      cut(step);
      assertThatThrownBy(publishing::get)
          .isInstanceOf(java.util.concurrent.ExecutionException.class);
      holder.rollback();
    }
    assertThat(rows()).isEqualTo(before);
    assertThat(world.issue(id))
        .extracting(i -> i.state().name(), i -> i.number())
        .containsExactly("AWAITING_SIGNATURE", "");
    assertThat(publish(id)).hasSize(5);
    assertThat(rows())
        .isEqualTo(
            new Rows(
                before.awards() + 5,
                before.certificates() + 5,
                before.published() + 1,
                before.sentences() + 1,
                before.numbers() + 1 + 5));
  }

  /** Waits until somebody stands before the table, and takes their connection away. */
  private void cut(String table) throws InterruptedException, SQLException {
    var deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (true) {
      var waiting =
          above
              .fetch(
                  "select pid from pg_locks where relation = {0}::regclass and not granted",
                  DSL.val(table))
              .getValues(0, Integer.class);
      if (!waiting.isEmpty()) {
        above.execute("select pg_terminate_backend({0})", DSL.val(waiting.getFirst()));
        return;
      }
      assertThat(System.nanoTime()).as("nobody came to write " + table).isLessThan(deadline);
      Thread.sleep(10);
    }
  }

  @Test
  void numbers_of_decisions_and_of_the_book_have_no_gap_after_all_that() {
    for (var i = 0; i < 3; i++) {
      publish(readyToPublish("Sau cùng " + i));
    }
    var decisions =
        sql.fetch(
                "select split_part(number, '/', 1)::int from decisions.decision"
                    + " where published_at is not null order by 1")
            .getValues(0, Integer.class);
    assertThat(decisions).isEqualTo(IntStream.rangeClosed(1, decisions.size()).boxed().toList());
    var book =
        sql.fetch("select book_no from decisions.certificate order by 1")
            .getValues(0, Integer.class);
    assertThat(book).isEqualTo(IntStream.rangeClosed(1, book.size()).boxed().toList());
  }
}
