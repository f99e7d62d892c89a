package vn.guongsang.shell.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.shell.db.Tables.MILESTONE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.TestDatabase;
import vn.guongsang.TestSql;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.form.Form;

@Tag("database")
@DisplayName("A list's question, for a bulk action")
class ListQueryTest {

  private static final ListRequest REQUEST = new ListRequest("/x", Map.of());

  private final TestSql db = TestSql.on(TestDatabase.fresh().asApplication());

  @Test
  void takes_the_ticked_rows_in_the_lists_order_and_none_outside_the_viewers_limit() {
    rows("a", "b", "c", "secret");
    assertThat(picked(MILESTONE.NAME.ne("secret"), "c", "a", "secret", "unknown"))
        .containsExactly("a", "c");
  }

  @Test
  void takes_all_that_match_when_all_was_ticked() {
    rows("a", "b", "secret");
    var form = form(Map.of("all", new String[] {"yes"}));
    assertThat(query(MILESTONE.NAME.ne("secret")).picked(REQUEST, form)).containsExactly("a", "b");
  }

  @Test
  void refuses_none_and_more_than_anybody_can_look_over() {
    rows("a");
    assertThatThrownBy(() -> picked(DSL.trueCondition(), "unknown")).isInstanceOf(Refused.class);
    rows(
        IntStream.range(0, ListQuery.MOST_PICKED - 1)
            .mapToObj(i -> "row " + i)
            .toArray(String[]::new));
    var all = form(Map.of("all", new String[] {"yes"}));
    assertThat(query(DSL.trueCondition()).picked(REQUEST, all)).hasSize(ListQuery.MOST_PICKED);
    rows("one more");
    assertThatThrownBy(() -> query(DSL.trueCondition()).picked(REQUEST, all))
        .isInstanceOf(Refused.class);
  }

  private List<String> picked(Condition limit, String... ids) {
    return query(limit).picked(REQUEST, form(Map.of("picked", ids)));
  }

  private ListQuery<String> query(Condition limit) {
    return new ListQuery<>(
        db.sql(),
        new ListShape<>(
            "x",
            "list.filter",
            List.of(),
            List.of(),
            List.of(MILESTONE.NAME.asc()),
            "list.none-match",
            name -> name,
            List.of()),
        List.of(MILESTONE.NAME),
        MILESTONE,
        limit,
        row -> row.get(MILESTONE.NAME));
  }

  private static Form form(Map<String, String[]> parameters) {
    var all = new HashMap<>(parameters);
    all.put("_once", new String[] {UUID.randomUUID().toString()});
    return Form.posted(all);
  }

  private void rows(String... names) {
    for (var name : names) {
      db.sql()
          .insertInto(MILESTONE, MILESTONE.NAME, MILESTONE.MADE_AT)
          .values(name, Instant.EPOCH)
          .execute();
    }
  }
}
