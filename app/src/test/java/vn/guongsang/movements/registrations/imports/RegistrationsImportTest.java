package vn.guongsang.movements.registrations.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.TestViewer;
import vn.guongsang.decisions.RegisterWorld;
import vn.guongsang.decisions.achieved.AchievedParts;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.movements.registrations.Registering;
import vn.guongsang.movements.registrations.Registration;
import vn.guongsang.movements.registrations.RegistrationDays;
import vn.guongsang.movements.registrations.Registrations;
import vn.guongsang.movements.registrations.TitleYear;
import vn.guongsang.registry.people.PersonMatching;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Importer;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.SheetRows;
import vn.guongsang.shell.sheets.RowIn;
import vn.guongsang.shell.sheets.Value;

@Tag("database")
@DisplayName("Nhập danh sách đăng ký danh hiệu")
class RegistrationsImportTest {

  private static final LocalDate TODAY = RegisterWorld.TODAY;
  private static final TitleYear Y2026 = TitleYear.of(2026);

  private RegisterWorld world;
  private RegistrationsImporter importer;
  private Registrations registrations;
  private Viewer officer;

  @BeforeEach
  void open() {
    world =
        new RegisterWorld(
            AchievedParts.with(
                PersonMatching.class,
                Registrations.class,
                Registering.class,
                RegistrationDays.class,
                RegistrationReading.class,
                RegistrationsImporter.class));
    importer = world.registry().bean(RegistrationsImporter.class);
    registrations = world.registry().bean(Registrations.class);
    officer =
        new TestViewer(
            new AccountId(new UUID(0, 3)),
            "cán bộ",
            world.ward,
            Set.of(Right.MOVEMENTS_ANSWER),
            List.of(world.ward),
            true);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static SheetRows.Line row(int number, String name, String award, String year) {
    var values = new HashMap<String, Value>();
    values.put(RegistrationCells.NAME, new Value.Text(name));
    values.put(RegistrationCells.UNIT, new Value.Text("Trường THCS Hoàng Văn Thụ"));
    values.put(RegistrationCells.AWARD, new Value.Text(award));
    if (!year.isEmpty()) {
      values.put(RegistrationCells.YEAR, new Value.Text(year));
    }
    return new SheetRows.Data(new RowIn(number, values, "", false), "");
  }

  private Importer.Draft check(SheetRows.Line... lines) {
    return importer.check(
        officer,
        new SheetRows(List.of(lines), Set.of(), Set.of()),
        Map.copyOf(importer.usual(officer, TODAY)),
        TODAY);
  }

  private static List<String> faults(PlannedRow row) {
    return row.faults().stream().map(fault -> fault.words().key()).toList();
  }

  @Test
  @DisplayName("Viết tắt đọc được; năm theo dòng hoặc theo cả danh sách; hoàn tác trả lại như cũ")
  void rows_are_read_applied_and_taken_back() {
    world
        .registry()
        .bean(Registering.class)
        .ask(officer, world.lan, Y2026, "CSTDCS", "", "", TODAY);
    var draft =
        check(
            row(2, "Nguyễn Thị Lan", "LĐTT", ""),
            row(3, "Nguyễn Thị Lan", "CSTĐ cơ sở", "2026"),
            row(4, "Trường THCS Hoàng Văn Thụ", "Tập thể lao động tiên tiến", "2026-2027"));
    assertThat(draft.rows())
        .extracting(PlannedRow::number, PlannedRow::outcome)
        .containsExactly(
            tuple(2, RowOutcome.NEW), tuple(3, RowOutcome.CHANGED), tuple(4, RowOutcome.NEW));

    var imported = new UUID(0, 9);
    var record = draft.apply(imported);
    assertThat(registrations.of(world.lan, Y2026))
        .extracting(Registration::awardType)
        .containsExactlyInAnyOrder("LDTT", "CSTDCS");
    assertThat(registrations.of(world.school, TitleYear.schoolYear(2026)))
        .extracting(Registration::awardType)
        .containsExactly("TTLDTT");
    assertThat(check(row(2, "Nguyễn Thị Lan", "LĐTT", "2026")).rows())
        .extracting(PlannedRow::outcome)
        .containsExactly(RowOutcome.SAME);

    importer.undo(officer, imported, record, TODAY);
    assertThat(registrations.ofPerson(world.lan))
        .extracting(Registration::awardType, Registration::state)
        .containsExactly(tuple("CSTDCS", Registration.State.ASKED));
    assertThat(registrations.of(world.school, TitleYear.schoolYear(2026))).isEmpty();
  }

  @Test
  @DisplayName("Dòng sai được nói rõ sai ở đâu, mọi dòng một lần")
  void wrong_rows_say_why() {
    world
        .registry()
        .bean(RegistrationDays.class)
        .set(
            officer, world.ward, Y2026, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 28), "", 0);
    world.person("Nguyễn Thị Lan", world.school);
    var rows =
        check(
                row(2, "Không Có Ai", "LĐTT", "2026-2027"),
                row(3, "Nguyễn Thị Lan", "LĐTT", "2026-2027"),
                row(4, "Trường THCS Hoàng Văn Thụ", "LĐTT", "2026-2027"),
                row(5, "Trường THCS Hoàng Văn Thụ", "Tập thể lao động tiên tiến", "năm tới"),
                row(6, "Trường THCS Hoàng Văn Thụ", "Tập thể lao động tiên tiến", "2026"),
                row(7, "Trường THCS Hoàng Văn Thụ", "Bằng khen", "2026-2027"))
            .rows();
    assertThat(rows)
        .extracting(PlannedRow::number, RegistrationsImportTest::faults)
        .containsExactly(
            tuple(2, List.of("registrations.fault.nobody-called")),
            tuple(3, List.of("registrations.fault.not-certain")),
            tuple(4, List.of("registrations.fault.for-people")),
            tuple(5, List.of("registrations.fault.year")),
            tuple(6, List.of("registrations.fault.late")),
            tuple(7, List.of("registrations.fault.award-several")));
  }

  @Test
  @DisplayName("Đã đổi sau khi nhập thì không hoàn tác cả danh sách")
  void what_moved_on_is_not_taken_back() {
    var imported = new UUID(0, 9);
    var record = check(row(2, "Nguyễn Thị Lan", "LĐTT", "")).apply(imported);
    var one = registrations.of(world.lan, Y2026).getFirst();
    registrations.withdraw(officer, one.id(), one.version(), "Nghỉ hưu");
    assertThat(importer.againstUndo(officer, record, TODAY))
        .extracting(said -> said.key())
        .containsExactly("registrations.import.moved-on");
  }
}
