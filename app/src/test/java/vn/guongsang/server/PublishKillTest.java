package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.access.Visitor;

/**
 * The program is killed at each step of publishing a decision: somebody else holds the table that
 * the step writes, and while it waits there it is gone. After the next start either nothing has
 * happened, or everything; the same form sent again does it once.
 */
@Tag("torture")
class PublishKillTest {

  private static final int ROUNDS = Integer.getInteger("guongsang.torture.rounds", 1);

  /** Nothing is held: killed as soon as the awards can be seen, before or after the answer. */
  private static final String AFTER_ALL = "everything was written";

  /** What publishing writes, in its order. */
  private static final List<String> STEPS =
      List.of(
          "decisions.line",
          "decisions.series",
          "decisions.decision",
          "decisions.award",
          "journal.entry",
          "decisions.certificate",
          AFTER_ALL);

  @TempDir Path folder;

  @Test
  @DisplayName("kill -9 at each step of publishing: nothing or everything, no number lost")
  void nothing_or_everything() throws Exception {
    try (var installation = Installation.in(folder.resolve("data"))) {
      installation.start("--demo");
      // the short version takes one step in the middle and the moment after the last
      var steps = ROUNDS == 1 ? List.of("decisions.certificate", AFTER_ALL) : STEPS;
      for (var step : steps) {
        var id = waiting(installation, 1950 + steps.indexOf(step));
        var before = State.of(installation, id);
        assertThat(before).isEqualTo(new State("AWAITING_NUMBER", false, 0, 0, before.numbers()));
        var form = form();
        killedAt(step, installation, id, form);
        installation.start();
        var after = State.of(installation, id);
        if (after.state().equals("PUBLISHED")) {
          assertThat(step).isEqualTo(AFTER_ALL);
        } else {
          assertThat(after).as("after a kill at " + step).isEqualTo(before);
        }
        officer(installation, id).post(publishing(id), form);
        assertThat(State.of(installation, id))
            .isEqualTo(new State("PUBLISHED", true, 1, 1, before.numbers() + 2));
      }
      assertThat(gaps(installation)).isEmpty();
    }
  }

  private record State(String state, boolean numbered, int awards, int certificates, int numbers) {

    static State of(Installation installation, UUID id) throws IOException, SQLException {
      try (var connection = installation.connect()) {
        return of(connection, id);
      }
    }

    static State of(Connection connection, UUID id) throws SQLException {
      try (var statement = connection.createStatement();
          var row =
              statement.executeQuery(
                  """
                  select state, number <> '',
                         (select count(*) from decisions.award where decision = d.id),
                         (select count(*) from decisions.certificate c
                            join decisions.award a on a.id = c.award where a.decision = d.id),
                         (select coalesce(sum(last), 0) from decisions.series)
                    from decisions.decision d where id = '%s'
                  """
                      .formatted(id))) {
        row.next();
        return new State(
            row.getString(1), row.getBoolean(2), row.getInt(3), row.getInt(4), row.getInt(5));
      }
    }
  }

  /** The demo's decision that waits for its number, once more for each step. */
  private static UUID waiting(Installation installation, int year)
      throws IOException, SQLException {
    try (var connection = installation.connect();
        var statement = connection.createStatement()) {
      var id = UUID.randomUUID();
      statement.execute("update decisions.office set numbering = true"); // numbers are given here
      statement.execute(
          """
          insert into decisions.decision
            (id, tenant, unit, issuer, folded, body, number, title, outside, state, state_since,
             symbol, signatory, signatory_post, capacity, entered_at)
          select '%s', tenant, unit, issuer, folded, body, '', title, outside, state, state_since,
                 symbol, signatory, signatory_post, capacity, entered_at
            from decisions.decision where state = 'AWAITING_NUMBER' limit 1
          """
              .formatted(id));
      // of a year the law known here says nothing of, so that nothing stops it
      statement.execute(
          """
          insert into decisions.line
            (id, tenant, decision, position, award_type, track, holder_kind, unit, holder_name,
             unit_name, year)
          select gen_random_uuid(), 1, '%1$s', 1, 'GK', 'MERIT', 'UNIT', u.id, u.name, u.name,
                 %2$d
            from registry.unit_today u join decisions.decision d on d.id = '%1$s' and u.id = d.unit
          """
              .formatted(id, year));
      return id;
    }
  }

  private static Map<String, String> form() {
    return Map.of(
        "_once", UUID.randomUUID().toString(),
        "_version", "1",
        "number_here", "yes",
        "day", "20/11/2026",
        "signatory", "Trịnh Ngọc Hoa",
        "post", "Chủ tịch",
        "capacity", "HEAD");
  }

  private static String publishing(UUID id) {
    return "/decisions/made/" + id + "/publish";
  }

  /** Before the form of the decision. */
  private static Visitor officer(Installation installation, UUID id) {
    var officer = Visitor.at(installation.address());
    officer.signIn("ha.lethu", "Guongsang-2026");
    officer.get(publishing(id));
    return officer;
  }

  private static void killedAt(
      String step, Installation installation, UUID id, Map<String, String> form) throws Exception {
    var officer = officer(installation, id);
    try (var holder = installation.connect();
        var watcher = installation.connect()) {
      holder.setAutoCommit(false);
      if (!step.equals(AFTER_ALL)) {
        try (var statement = holder.createStatement()) {
          statement.execute("lock table " + step + " in share row exclusive mode");
        }
      }
      var asking =
          Thread.ofVirtual()
              .start(
                  () -> {
                    try {
                      officer.post(publishing(id), form);
                    } catch (RuntimeException e) {
                      // whoever asked hears nothing, as it should be
                    }
                  });
      var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (!reached(step, watcher, id)) {
        assertThat(System.nanoTime()).as("never came to " + step).isLessThan(deadline);
        Thread.sleep(5);
      }
      installation.killApplication();
      asking.join();
      holder.rollback();
    }
  }

  private static boolean reached(String step, Connection watcher, UUID id) throws SQLException {
    if (step.equals(AFTER_ALL)) {
      return State.of(watcher, id).awards() > 0;
    }
    try (var statement = watcher.createStatement();
        var rows =
            statement.executeQuery(
                "select 1 from pg_locks where relation = '"
                    + step
                    + "'::regclass and not granted")) {
      return rows.next();
    }
  }

  /** Numbers of the book that were jumped over. */
  private static List<Integer> gaps(Installation installation) throws IOException, SQLException {
    try (var connection = installation.connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select s.last, n from decisions.series s, generate_series(1, s.last) n
                 where s.kind = 'CERTIFICATE'
                   and not exists (select from decisions.certificate c
                                     join decisions.award a on a.id = c.award
                                     join decisions.decision d on d.id = a.decision
                                    where d.unit = s.unit and c.book = s.symbol and c.book_no = n)
                """)) {
      var gaps = new ArrayList<Integer>();
      while (rows.next()) {
        gaps.add(rows.getInt(2));
      }
      return gaps;
    }
  }
}
