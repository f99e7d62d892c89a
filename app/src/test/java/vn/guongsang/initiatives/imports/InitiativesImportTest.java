package vn.guongsang.initiatives.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.initiatives.db.Tables.INITIATIVE;
import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.shell.db.Tables.IMPORT;
import static vn.guongsang.shell.db.Tables.WAITING_ROW;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.JSONB;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.guongsang.TestViewer;
import vn.guongsang.initiatives.Author;
import vn.guongsang.initiatives.InitiativeId;
import vn.guongsang.initiatives.Initiatives;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.people.PersonMatching;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.SheetRows;
import vn.guongsang.shell.imports.waiting.Question;
import vn.guongsang.shell.imports.waiting.QueueSetting;
import vn.guongsang.shell.imports.waiting.WaitingRows;
import vn.guongsang.shell.sheets.RowIn;
import vn.guongsang.shell.sheets.Value;

@Tag("database")
@DisplayName("Nhập sáng kiến đã công nhận")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InitiativesImportTest {

  private static final LocalDate TODAY = RegistryWorld.TODAY;
  private static final String SCHOOL = "Trường THCS Tân Mai";

  private final RegistryWorld world =
      new RegistryWorld(
          PersonMatching.class,
          WaitingRows.class,
          Initiatives.class,
          InitiativeReading.class,
          InitiativesImporter.class);
  private final InitiativesImporter importer = world.bean(InitiativesImporter.class);
  private final WaitingRows waiting = world.bean(WaitingRows.class);
  private final UnitId school = world.unit(SCHOOL, UnitKind.SCHOOL, LocalDate.of(2010, 1, 1));
  private final PersonId an = person("Nguyễn Văn An");
  private final PersonId binh = person("Trần Thị Bình");
  private final Viewer officer =
      new TestViewer(
          new AccountId(UUID.randomUUID()),
          "cán bộ",
          school,
          Set.of(Right.PEOPLE_READ, Right.PEOPLE_EDIT),
          List.of(school),
          true);

  @AfterAll
  void close() {
    world.close();
  }

  private PersonId person(String name) {
    var id = UUID.randomUUID();
    world
        .sql()
        .insertInto(PERSON)
        .set(PERSON.ID, id)
        .set(PERSON.TENANT, 1)
        .set(PERSON.NAME, name)
        .set(PERSON.FOLDED, VietnameseText.fold(name))
        .set(PERSON.SORT_KEY, name)
        .set(PERSON.UNIT, school.value())
        .set(PERSON.ENTERED_AT, Instant.parse("2026-01-01T00:00:00Z"))
        .execute();
    return new PersonId(id);
  }

  private UUID imported() {
    var id = UUID.randomUUID();
    world
        .sql()
        .insertInto(IMPORT)
        .set(IMPORT.ID, id)
        .set(IMPORT.TENANT, 1)
        .set(IMPORT.ACCOUNT, UUID.randomUUID())
        .set(IMPORT.UNIT, school.value())
        .set(IMPORT.KIND, "initiatives")
        .set(IMPORT.SOURCE, "FILE")
        .set(IMPORT.FILE, UUID.randomUUID())
        .set(IMPORT.FILE_NAME, "sáng kiến.xlsx")
        .set(IMPORT.SHA256, "0")
        .set(IMPORT.SETTINGS, JSONB.valueOf("{}"))
        .set(IMPORT.STATE, "CHECKED")
        .set(IMPORT.MADE_AT, Instant.parse("2026-01-01T00:00:00Z"))
        .execute();
    return id;
  }

  private static SheetRows.Line row(int number, String title, String authors, String scope) {
    var values = new HashMap<String, Value>();
    if (!title.isEmpty()) {
      values.put("title", new Value.Text(title));
      values.put("year", new Value.Amount(BigDecimal.valueOf(2024)));
    }
    values.put("authors", new Value.Text(authors));
    values.put("unit", new Value.Text(SCHOOL));
    values.put("scope", new Value.Text(scope));
    return new SheetRows.Data(new RowIn(number, values, "", false), "");
  }

  private static SheetRows.Line shared(SheetRows.Line line, int share) {
    var row = ((SheetRows.Data) line).row();
    var values = new HashMap<>(row.values());
    values.put("share", new Value.Amount(BigDecimal.valueOf(share)));
    return new SheetRows.Data(new RowIn(row.number(), values, "", false), "");
  }

  private Map<String, String> settings(boolean queue) {
    var out = new HashMap<>(importer.usual(officer, TODAY));
    out.put(QueueSetting.NAME, queue ? "QUEUE" : "REFUSE");
    return out;
  }

  private static SheetRows sheet(SheetRows.Line... lines) {
    return new SheetRows(List.of(lines), Set.of("title", "authors"), Set.of());
  }

  private List<Author> authorsOf(UUID imported) {
    var out = new ArrayList<Author>();
    world
        .sql()
        .selectFrom(INITIATIVE)
        .where(INITIATIVE.IMPORTED.eq(imported))
        .fetch(INITIATIVE.ID)
        .forEach(
            id ->
                out.addAll(
                    world
                        .bean(Initiatives.class)
                        .within(officer, new InitiativeId(id))
                        .said()
                        .authors()));
    return out;
  }

  @Test
  void authors_stand_in_one_cell_or_in_rows_of_their_own() {
    var cell = imported();
    importer
        .check(
            officer,
            sheet(row(2, "Một ô", "Nguyễn Văn An (60%), Trần Thị Bình (40%)", "Cơ sở")),
            settings(false),
            TODAY)
        .apply(cell);
    assertThat(authorsOf(cell)).containsExactly(new Author(an, 60), new Author(binh, 40));
    var rows = imported();
    var draft =
        importer.check(
            officer,
            sheet(
                shared(row(2, "Nhiều dòng", "Nguyễn Văn An", "Thành phố"), 70),
                shared(row(3, "", "Trần Thị Bình", "Thành phố"), 30)),
            settings(false),
            TODAY);
    assertThat(draft.rows().stream().map(r -> r.outcome()))
        .containsExactly(RowOutcome.NEW, RowOutcome.IGNORED);
    draft.apply(rows);
    assertThat(authorsOf(rows)).containsExactly(new Author(an, 70), new Author(binh, 30));
  }

  @Test
  void shares_that_do_not_sum_to_a_hundred_are_the_sheets_to_mend() {
    for (var queue : new boolean[] {true, false}) {
      var rows =
          importer
              .check(
                  officer,
                  sheet(row(2, "Thiếu", "Nguyễn Văn An (60%), Trần Thị Bình (39%)", "Cơ sở")),
                  settings(queue),
                  TODAY)
              .rows();
      assertThat(rows.getFirst().outcome()).isEqualTo(RowOutcome.WRONG);
      assertThat(rows.getFirst().faults().getFirst().words().args()).containsExactly(99);
    }
  }

  @Test
  void what_is_unclear_waits_and_is_entered_by_the_answers() {
    var imported = imported();
    var draft =
        importer.check(
            officer,
            sheet(row(2, "Chưa rõ", "Nguyễn Văn An (60%), Ai Đó (40%)", "Cấp quận")),
            settings(true),
            TODAY);
    assertThat(draft.rows().getFirst().outcome()).isEqualTo(RowOutcome.WAITING);
    draft.apply(imported);
    var id = world.sql().fetchSingle(WAITING_ROW, WAITING_ROW.IMPORT.eq(imported)).getId();
    var cells = waiting.within(officer, id).cells();
    assertThat(importer.questions(officer, cells, TODAY).stream().map(Question::key))
        .containsExactly("author-2", "scope");
    waiting.enter(
        officer, id, 1, Map.of("author-2", binh.toString(), "scope", "GRASSROOTS"), TODAY);
    assertThat(authorsOf(imported)).containsExactly(new Author(an, 60), new Author(binh, 40));
    importer.undo(officer, imported, imported.toString(), TODAY);
    assertThat(
            world
                .sql()
                .fetchCount(INITIATIVE, INITIATIVE.IMPORTED.eq(imported).and(INITIATIVE.STANDING)))
        .isZero();
  }
}
