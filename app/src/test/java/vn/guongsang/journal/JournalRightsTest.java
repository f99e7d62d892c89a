package vn.guongsang.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.TestDatabase;
import vn.guongsang.TestSql;

@Tag("database")
@DisplayName("The application may add to the journal, and nothing else")
class JournalRightsTest {

  private final TestDatabase database = TestDatabase.fresh();
  private final TestSql application = TestSql.on(database.asApplication());

  private static final List<String> TABLES =
      List.of("chain", "entry", "private_value", "unchained");

  @Test
  void these_are_all_tables_of_the_journal() {
    var tables =
        TestSql.on(database.asOwner())
            .sql()
            .fetch("select tablename::text from pg_tables where schemaname = 'journal'")
            .getValues(0, String.class);
    assertThat(new TreeSet<>(tables)).containsExactlyElementsOf(TABLES);
  }

  @Test
  void update_delete_and_truncate_are_refused_on_each_of_them() {
    for (var table : TABLES) {
      var column = table.equals("chain") || table.equals("unchained") ? "entry" : "id";
      refused("update journal.%s set %s = %s".formatted(table, column, column));
      refused("delete from journal.%s".formatted(table));
      refused("truncate journal.%s cascade".formatted(table));
    }
  }

  @Test
  void the_chain_and_its_queue_are_not_written_by_hand() {
    refused("insert into journal.chain (seq, entry, hash) values (1, gen_random_uuid(), '\\x00')");
    refused("insert into journal.unchained (entry, transaction_) values (gen_random_uuid(), '1')");
  }

  @Test
  void neither_triggers_nor_tables_can_be_changed_to_get_round_it() {
    for (var statement :
        List.of(
            "alter table journal.entry disable trigger all",
            "drop table journal.chain",
            "alter table journal.entry owner to current_user",
            "set session_replication_role = replica",
            "create or replace function journal.note_unchained() returns trigger language plpgsql"
                + " as $$ begin return null; end $$")) {
      assertThatThrownBy(() -> application.sql().execute(statement))
          .as(statement)
          .isInstanceOf(DataAccessException.class)
          .hasMessageMatching("(?s).*(must be owner|permission denied).*");
    }
  }

  private void refused(String statement) {
    assertThatThrownBy(() -> application.sql().execute(statement))
        .as(statement)
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("permission denied for table");
  }
}
