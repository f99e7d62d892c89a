package vn.guongsang.shell.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.shell.db.Tables.COLUMN_MEMORY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import vn.guongsang.TestDatabase;
import vn.guongsang.TestSql;
import vn.guongsang.shell.db.tables.records.ColumnMemoryRecord;

@Tag("database")
@DisplayName("Rows written by COPY")
class CopyTest {

  private static final Table<?> THING = DSL.table(DSL.name("shell", "thing"));
  private static final Field<UUID> ID = DSL.field(DSL.name("id"), SQLDataType.UUID);
  private static final Field<String> WORDS = DSL.field(DSL.name("words"), SQLDataType.VARCHAR);
  private static final UUID FIRST = UUID.fromString("019aa000-0000-7000-8000-000000000001");

  private final TestDatabase database = TestDatabase.fresh();
  private final TestSql db = TestSql.on(database.asApplication());
  private final Copy copy = new Copy(db.sql());

  CopyTest() {
    var owner = TestSql.on(database.asOwner()).sql();
    owner.execute(
        "create table shell.thing (id uuid primary key, words text not null default 'none',"
            + " amount numeric, whole bigint, day date, moment timestamptz, yes boolean, raw bytea,"
            + " more jsonb)");
    owner.execute("grant select, insert on shell.thing to guongsang_app");
  }

  private List<String> words() {
    return db.sql().select(WORDS).from(THING).orderBy(ID).fetch(WORDS);
  }

  private void write(String words) {
    copy.into(THING, List.of(ID, WORDS), List.of(words), (row, w) -> row.id(FIRST).text(w));
  }

  @Test
  void every_kind_of_value_arrives_as_it_was() {
    var fields =
        List.of("id", "words", "amount", "whole", "day", "moment", "yes", "raw", "more").stream()
            .map(name -> DSL.field(DSL.name(name)))
            .toList();
    var moment = Instant.parse("2026-03-02T01:02:03.456789Z");
    var day = LocalDate.of(1890, 5, 19);
    List<List<Object>> rows =
        List.of(
            List.of(
                FIRST,
                "Đặng Thị Ánh\t«tab»\nxuống dòng\r\\N \\ 😀 \u0007",
                new BigDecimal("-12345678901234567890.0123"),
                Long.MIN_VALUE,
                day,
                moment,
                true,
                new byte[] {0, 92, 10, -1},
                JSONB.valueOf("{\"a\": \"b\\n\"}")));
    copy.into(THING, fields, rows, (row, values) -> values.forEach(row::value));
    var found = db.sql().select().from(THING).fetchSingle();
    assertThat(found.get("id")).isEqualTo(FIRST);
    assertThat(found.get("words")).isEqualTo(rows.getFirst().get(1));
    assertThat(found.get("amount")).isEqualTo(new BigDecimal("-12345678901234567890.0123"));
    assertThat(found.get("whole")).isEqualTo(Long.MIN_VALUE);
    assertThat(found.get("day", LocalDate.class)).isEqualTo(day);
    assertThat(found.get("moment", Instant.class)).isEqualTo(moment);
    assertThat(found.get("yes")).isEqualTo(true);
    assertThat(found.get("raw", byte[].class)).containsExactly(0, 92, 10, -1);
    assertThat(found.get("more", String.class)).isEqualTo("{\"a\": \"b\\n\"}");
  }

  @Test
  void nothing_is_null_and_columns_left_out_take_their_default() {
    copy.into(
        THING,
        List.of(ID, DSL.field(DSL.name("day"))),
        List.of(FIRST),
        (row, id) -> row.id(id).day(null));
    var found = db.sql().select().from(THING).fetchSingle();
    assertThat(found.get("day")).isNull();
    assertThat(found.get("words")).isEqualTo("none");
  }

  @Test
  void records_are_written_by_the_fields_they_set() {
    var records =
        IntStream.rangeClosed(1, 3)
            .mapToObj(n -> new ColumnMemoryRecord(1, "people", "ho ten " + n, "name"))
            .toList();
    assertThat(copy.into(COLUMN_MEMORY, records)).isEqualTo(3);
    assertThat(db.sql().selectFrom(COLUMN_MEMORY).orderBy(COLUMN_MEMORY.HEADER).fetch())
        .containsExactlyElementsOf(records);
    assertThat(copy.into(COLUMN_MEMORY, List.of())).isZero();
  }

  @Test
  void more_than_a_buffer_of_rows_arrives_whole() {
    Iterable<Integer> many = () -> IntStream.range(0, 20_000).iterator();
    var long100 = "Nguyễn Văn Đức ".repeat(7);
    assertThat(
            copy.into(
                THING,
                List.of(ID, WORDS),
                many,
                (row, n) -> row.id(new UUID(0, n)).text(n + long100)))
        .isEqualTo(20_000);
    assertThat(words()).hasSize(20_000).allMatch(words -> words.endsWith(long100));
  }

  @Test
  void it_joins_the_transaction_and_goes_with_it() {
    assertThatThrownBy(
            () ->
                db.run(
                    () -> {
                      write("một");
                      assertThat(words()).containsExactly("một");
                      throw new IllegalStateException("changed our mind");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(words()).isEmpty();
  }

  @Test
  void what_the_database_refuses_is_refused_as_an_insert_would_be() {
    write("một");
    assertThatThrownBy(() -> write("hai")).isInstanceOf(DuplicateKeyException.class);
    assertThatThrownBy(
            () -> copy.into(THING, List.of(ID), List.of(FIRST), (row, id) -> row.id(null)))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThat(words()).containsExactly("một");
  }

  @Test
  void a_fault_while_filling_leaves_no_row_and_a_usable_connection() {
    Iterable<String> breaking =
        () ->
            new Iterator<>() {
              private int at;

              @Override
              public boolean hasNext() {
                return true;
              }

              @Override
              public String next() {
                if (at++ == 10_000) {
                  throw new IllegalStateException("the source broke");
                }
                return "x".repeat(50);
              }
            };
    assertThatThrownBy(
            () ->
                copy.into(
                    THING,
                    List.of(ID, WORDS),
                    breaking,
                    (row, words) -> row.id(UUID.randomUUID()).text(words)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the source broke");
    assertThatThrownBy(
            () -> copy.into(THING, List.of(ID, WORDS), List.of(1), (row, one) -> row.id(FIRST)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(words()).isEmpty();
    write("sau đó");
    assertThat(words()).containsExactly("sau đó");
  }

  @Test
  void a_value_of_another_kind_is_not_guessed() {
    assertThatThrownBy(
            () -> copy.into(THING, List.of(ID), List.of(1), (row, one) -> row.value(Map.of())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
