package vn.guongsang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TestDatabaseTest {
  @Test
  void two_tests_do_not_see_each_others_rows() throws SQLException {
    var mine = TestDatabase.fresh();
    var yours = TestDatabase.fresh();
    execute(mine.asOwner(), "create table public.word (text text)");
    assertThat(tables(mine.asOwner())).contains("word", "flyway_schema_history");
    assertThat(tables(yours.asOwner())).doesNotContain("word").contains("flyway_schema_history");
  }

  @Test
  void the_application_owns_nothing_and_creates_nothing() {
    var database = TestDatabase.fresh();
    assertThatThrownBy(
            () -> execute(database.asApplication(), "create table public.word (text text)"))
        .hasMessageContaining("permission denied for schema public");
  }

  @Test
  void a_database_costs_less_than_a_tenth_of_a_second() {
    TestDatabase.fresh().close();
    var best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      var start = System.nanoTime();
      TestDatabase.fresh();
      best = Math.min(best, System.nanoTime() - start);
    }
    assertThat(best / 1_000_000).as("milliseconds").isLessThan(100);
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Set<String> tables(DataSource source) throws SQLException {
    var names = new TreeSet<String>();
    try (var connection = source.getConnection();
        var rows = connection.getMetaData().getTables(null, "public", "%", null)) {
      while (rows.next()) {
        names.add(rows.getString("TABLE_NAME"));
      }
    }
    return names;
  }
}
