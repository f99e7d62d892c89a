package vn.guongsang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.guongsang.access.db.Tables.ACCOUNT;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.util.Throwables;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import vn.guongsang.RunningApp;
import vn.guongsang.TestDatabase;

/** Rows hold people's data; logs are read by more people than may see it. */
@Tag("database")
class SilentLogsTest {

  private static final String MARKER = "khong-duoc-ghi";
  private static final String NAME = "Tên Không Được Ghi";
  private static final Instant NOW = Instant.parse("2026-01-05T03:00:00Z");

  private final RunningApp app = RunningApp.shared();
  private final DSLContext sql = app.bean(DSLContext.class);

  @Test
  @DisplayName("a row that a constraint refuses is in no log of the application, nor of the server")
  void refused_rows_are_not_logged() throws Exception {
    var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    var events = new ListAppender<ILoggingEvent>();
    events.start();
    root.addAppender(events);
    try {
      account(MARKER).execute();
      var faults = new ArrayList<Throwable>();
      faults.add(catchThrowable(() -> account(MARKER).execute()));
      faults.add(catchThrowable(() -> sql.batch(account(MARKER), account(MARKER)).execute()));
      faults.add(catchThrowable(() -> account("MỘT-" + MARKER).execute())); // check of the login
      faults.forEach(fault -> root.error("as the page of faults does", fault));
      assertThat(faults).hasSize(3).doesNotContainNull();
      assertThat(faults.stream().map(Throwables::getStackTrace).toList())
          .allSatisfy(words -> assertThat(words).doesNotContain(MARKER, NAME));
      assertThat(everythingSaid(events.list)).contains("violates unique constraint");
      assertThat(everythingSaid(events.list)).doesNotContain(MARKER, NAME);
    } finally {
      root.detachAppender(events);
      sql.deleteFrom(ACCOUNT).where(ACCOUNT.LOGIN.eq(MARKER)).execute();
    }
    assertThat(Files.readString(TestDatabase.serverLog())).doesNotContain(MARKER, NAME);
  }

  @Test
  @DisplayName("the owner's faults are in the server's log, without the row")
  void the_owner_is_heard_but_not_the_row() throws Exception {
    try (var connection = app.database().asOwner().getConnection()) {
      var fault = catchThrowable(() -> refuse(connection, "owner_log", "cua-chu-" + MARKER));
      assertThat(fault).isInstanceOf(SQLException.class);
      assertThat(fault.getMessage()).contains("owner_log_x_key").doesNotContain(MARKER);
    }
    assertThat(Files.readString(TestDatabase.serverLog()))
        .contains("violates unique constraint \"owner_log_x_key\"")
        .doesNotContain(MARKER);
  }

  /** The test can fail: told to be wordy, the server does write the row there. */
  @Test
  void a_wordy_server_would_be_found_out() throws Exception {
    DataSource administrator = app.database().asSuperuser();
    try (var connection = administrator.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("set log_error_verbosity = verbose");
      catchThrowable(() -> refuse(connection, "wordy_log", "doi-chung"));
    }
    assertThat(Files.readString(TestDatabase.serverLog())).contains("(x)=(doi-chung)");
  }

  private Query account(String login) {
    return sql.insertInto(ACCOUNT)
        .set(ACCOUNT.ID, UUID.randomUUID())
        .set(ACCOUNT.TENANT, 1)
        .set(ACCOUNT.LOGIN, login)
        .set(ACCOUNT.NAME, NAME)
        .set(ACCOUNT.FOLDED, MARKER)
        .set(ACCOUNT.PASSWORD, "")
        .set(ACCOUNT.PASSWORD_TEMPORARY, true)
        .set(ACCOUNT.PASSWORD_SET_AT, NOW)
        .set(ACCOUNT.LANGUAGE, "VI")
        .set(ACCOUNT.MADE_AT, NOW);
  }

  private static void refuse(Connection connection, String table, String value)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("create temp table " + table + " (x text unique)");
      statement.execute("insert into %s values ('%s'), ('%2$s')".formatted(table, value));
    }
  }

  private static String everythingSaid(List<ILoggingEvent> events) {
    var said = new StringBuilder();
    for (var event : List.copyOf(events)) {
      said.append(event.getFormattedMessage()).append('\n');
      if (event.getThrowableProxy() != null) {
        said.append(ThrowableProxyUtil.asString(event.getThrowableProxy())).append('\n');
      }
    }
    return said.toString();
  }
}
