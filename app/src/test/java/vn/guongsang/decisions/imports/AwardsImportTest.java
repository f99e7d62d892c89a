package vn.guongsang.decisions.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.decisions.db.Tables.AWARD;
import static vn.guongsang.registry.db.Tables.NATIONAL_ID;
import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.shell.db.Tables.IMPORT;
import static vn.guongsang.shell.db.Tables.WAITING_ROW;

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
import vn.guongsang.decisions.RegisterParts;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.people.PersonMatching;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.SheetRows;
import vn.guongsang.shell.imports.waiting.Question;
import vn.guongsang.shell.imports.waiting.QueueSetting;
import vn.guongsang.shell.imports.waiting.WaitingRow;
import vn.guongsang.shell.imports.waiting.WaitingRows;
import vn.guongsang.shell.sheets.RowIn;
import vn.guongsang.shell.sheets.Value;

@Tag("database")
@DisplayName("Nhập khen thưởng đã có")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AwardsImportTest {

  private static final LocalDate TODAY = RegistryWorld.TODAY;

  private final RegistryWorld world =
      new RegistryWorld(
          RegisterParts.with(
              PersonMatching.class, WaitingRows.class, AwardReading.class, AwardsImporter.class));
  private final AwardsImporter importer = world.bean(AwardsImporter.class);
  private final WaitingRows waiting = world.bean(WaitingRows.class);
  private final UnitId ward =
      world.unit("Phường Hoàng Mai", UnitKind.WARD, LocalDate.of(2010, 1, 1));
  private final UnitId school =
      world.unit("Trường THCS Hoàng Văn Thụ", UnitKind.SCHOOL, LocalDate.of(2010, 1, 1), ward);
  private final Viewer officer = officer(ward);

  @AfterAll
  void close() {
    world.close();
  }

  private Viewer officer(UnitId unit) {
    return new TestViewer(
        new AccountId(UUID.randomUUID()),
        "cán bộ",
        unit,
        Set.of(Right.PEOPLE_READ, Right.PEOPLE_EDIT, Right.AWARDS_ENTER),
        List.of(unit),
        unit.equals(ward));
  }

  private PersonId person(String name, LocalDate born, UnitId unit) {
    var id = UUID.randomUUID();
    world
        .sql()
        .insertInto(PERSON)
        .set(PERSON.ID, id)
        .set(PERSON.TENANT, 1)
        .set(PERSON.NAME, name)
        .set(PERSON.FOLDED, VietnameseText.fold(name))
        .set(PERSON.SORT_KEY, name)
        .set(PERSON.BIRTH_DAY, born)
        .set(PERSON.BIRTH_YEAR, (short) born.getYear())
        .set(PERSON.UNIT, unit.value())
        .set(PERSON.ENTERED_AT, Instant.parse("2026-01-01T00:00:00Z"))
        .execute();
    return new PersonId(id);
  }

  private void numbered(PersonId person, String digits) {
    world
        .sql()
        .insertInto(NATIONAL_ID)
        .set(NATIONAL_ID.ID, UUID.randomUUID())
        .set(NATIONAL_ID.PERSON, person.value())
        .set(NATIONAL_ID.TENANT, 1)
        .set(NATIONAL_ID.DIGITS, (short) digits.length())
        .set(NATIONAL_ID.KEY_NO, 1)
        .set(NATIONAL_ID.SEALED, new byte[] {1})
        .set(NATIONAL_ID.BLIND, world.bean(Vault.class).index(digits))
        .execute();
  }

  private UUID imported() {
    var id = UUID.randomUUID();
    world
        .sql()
        .insertInto(IMPORT)
        .set(IMPORT.ID, id)
        .set(IMPORT.TENANT, 1)
        .set(IMPORT.ACCOUNT, UUID.randomUUID())
        .set(IMPORT.UNIT, ward.value())
        .set(IMPORT.KIND, "awards")
        .set(IMPORT.SOURCE, "FILE")
        .set(IMPORT.FILE, UUID.randomUUID())
        .set(IMPORT.FILE_NAME, "khen thưởng.xlsx")
        .set(IMPORT.SHA256, "0")
        .set(IMPORT.SETTINGS, JSONB.valueOf("{}"))
        .set(IMPORT.STATE, "CHECKED")
        .set(IMPORT.MADE_AT, Instant.parse("2026-01-01T00:00:00Z"))
        .execute();
    return id;
  }

  private static RowIn row(int number, String name, String award, String year, String... more) {
    var values = new HashMap<String, Value>();
    values.put("name", new Value.Text(name));
    values.put("award", new Value.Text(award));
    values.put("year", new Value.Text(year));
    values.put("issuer", new Value.Text("UBND quận Hoàng Mai"));
    values.put("number", new Value.Text("77/QĐ-UBND"));
    values.put("day", new Value.Day(LocalDate.of(2024, 12, 20)));
    for (var i = 0; i < more.length; i += 2) {
      values.put(more[i], new Value.Text(more[i + 1]));
    }
    return new RowIn(number, values, "", false);
  }

  private static RowIn born(RowIn row, LocalDate day) {
    var values = new HashMap<>(row.values());
    values.put("born", new Value.Day(day));
    return new RowIn(row.number(), values, "", false);
  }

  private static SheetRows sheet(RowIn... rows) {
    var lines = new ArrayList<SheetRows.Line>();
    for (var row : rows) {
      lines.add(new SheetRows.Data(row, ""));
    }
    return new SheetRows(lines, Set.of("name", "award", "year"), Set.of());
  }

  private Map<String, String> settings(boolean queue) {
    var out = new HashMap<>(importer.usual(officer, TODAY));
    out.put(QueueSetting.NAME, queue ? "QUEUE" : "REFUSE");
    return out;
  }

  private List<RowOutcome> outcomes(boolean queue, RowIn... rows) {
    return importer.check(officer, sheet(rows), settings(queue), TODAY).rows().stream()
        .map(r -> r.outcome())
        .toList();
  }

  @Test
  void a_person_is_certain_by_number_or_by_name_with_birth_or_unit() {
    var lan = person("Nguyễn Thị Lan Anh", LocalDate.of(1985, 5, 12), school);
    numbered(lan, "001185000123");
    person("Nguyễn Thị Lan Anh", LocalDate.of(1990, 1, 1), ward);
    assertThat(
            outcomes(
                false,
                row(2, "Nguyễn Thị Lan Anh", "LĐTT", "2024", "id-number", "001185000123"),
                row(3, "nguyen thi lan anh", "GK", "2024", "unit", "Trường THCS Hoàng Văn Thụ"),
                born(row(4, "Nguyễn Thị Lan Anh", "BK UBND TP", "2024"), LocalDate.of(1985, 5, 12)),
                row(5, "Nguyễn Thị Lan Anh", "LĐTT", "2023"),
                born(row(6, "Nguyễn Thị Lan Anh", "LĐTT", "2022"), LocalDate.of(1985, 5, 13)),
                row(7, "Không Có Người Này", "LĐTT", "2024"),
                row(8, "Trần Ai Đó", "LĐTT", "2024", "id-number", "001185000123")))
        .containsExactly(
            RowOutcome.NEW,
            RowOutcome.NEW,
            RowOutcome.NEW,
            RowOutcome.WRONG,
            RowOutcome.WRONG,
            RowOutcome.WRONG,
            RowOutcome.WRONG);
  }

  @Test
  void clear_rows_are_entered_and_unclear_ones_wait_sealed() {
    var mai = person("Đỗ Thị Mai", LocalDate.of(1980, 3, 3), school);
    var imported = imported();
    var draft =
        importer.check(
            officer,
            sheet(
                row(2, "Đỗ Thị Mai", "CSTĐ cơ sở", "2024", "unit", "Trường THCS Hoàng Văn Thụ"),
                row(3, "Đỗ Thị Mai", "Bằng khen", "2023-2024", "id-number", "001180009999"),
                row(4, "Trường THCS Hoàng Văn Thụ", "Tập thể LĐTT", "2024")),
            settings(true),
            TODAY);
    assertThat(draft.rows().stream().map(r -> r.outcome()))
        .containsExactly(RowOutcome.NEW, RowOutcome.WAITING, RowOutcome.NEW);
    assertThat(draft.apply(imported)).isEqualTo(imported.toString());
    assertThat(world.sql().fetchCount(AWARD, AWARD.IMPORTED.eq(imported))).isEqualTo(2);
    var row = world.sql().fetchSingle(WAITING_ROW, WAITING_ROW.IMPORT.eq(imported));
    assertThat(new String(row.getSealed(), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("001180009999", "Mai");
    var one = waiting.within(officer, row.getId());
    assertThat(one.cells()).containsEntry("name", "Đỗ Thị Mai");
    assertThat(importer.named(one.cells()).stream().map(n -> n.typed()))
        .contains("•••999")
        .doesNotContain("001180009999");
    var questions = importer.questions(officer, one.cells(), TODAY);
    assertThat(questions.stream().map(Question::key)).containsExactly("award", "holder", "period");
    assertThat(questions.getFirst().choices().stream().map(Question.Choice::value))
        .containsExactly("BKT", "BKTTG", "BKQK");
    assertThat(questions.get(2).choices().stream().map(Question.Choice::value))
        .containsExactly("năm học 2023-2024", "giai đoạn 2023-2024");

    assertThatThrownBy(() -> waiting.enter(officer, row.getId(), 1, Map.of("award", "BKT"), TODAY))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("awards.import.still-unclear");
    var to =
        waiting.enter(
            officer,
            row.getId(),
            1,
            Map.of("award", "BKT", "holder", "person:" + mai, "period", "năm học 2023-2024"),
            TODAY);
    assertThat(to).startsWith("/awards/");
    var decided = waiting.within(officer, row.getId());
    assertThat(decided.state()).isEqualTo(WaitingRow.State.ENTERED);
    assertThat(decided.cells()).as("forgotten once decided").isEmpty();
    assertThatThrownBy(() -> waiting.dismiss(officer, row.getId(), 2, "x"))
        .hasMessageContaining("waiting.fault.decided");
    assertThat(world.sql().fetchCount(AWARD, AWARD.IMPORTED.eq(imported))).isEqualTo(3);

    assertThat(importer.againstUndo(officer, imported.toString(), TODAY)).isEmpty();
    importer.undo(officer, imported, imported.toString(), TODAY);
    assertThat(
            outcomes(
                true,
                row(2, "Đỗ Thị Mai", "CSTĐ cơ sở", "2024", "unit", "Trường THCS Hoàng Văn Thụ")))
        .as("withdrawn, so it may be entered again")
        .containsExactly(RowOutcome.NEW);
  }

  @Test
  void what_is_in_the_register_already_is_the_same() {
    person("Hà Văn Nam", LocalDate.of(1970, 7, 7), ward);
    var line = row(2, "Hà Văn Nam", "LĐTT", "2024", "unit", "Phường Hoàng Mai");
    importer.check(officer, sheet(line), settings(false), TODAY).apply(imported());
    assertThat(outcomes(false, line)).containsExactly(RowOutcome.SAME);
  }

  @Test
  void a_dismissed_row_is_forgotten_with_its_reason_kept_and_others_never_see_it() {
    var imported = imported();
    importer
        .check(officer, sheet(row(2, "Ai Không Rõ", "LĐTT", "2024")), settings(true), TODAY)
        .apply(imported);
    var row = world.sql().fetchSingle(WAITING_ROW, WAITING_ROW.IMPORT.eq(imported));
    var stranger = officer(new UnitId(UUID.randomUUID()));
    assertThatThrownBy(() -> waiting.within(stranger, row.getId())).isInstanceOf(NotFound.class);
    waiting.dismiss(officer, row.getId(), 1, "không phải người của phường");
    var decided = waiting.within(officer, row.getId());
    assertThat(List.of(decided.state(), decided.reason(), decided.cells()))
        .containsExactly(WaitingRow.State.DISMISSED, "không phải người của phường", Map.of());
  }
}
