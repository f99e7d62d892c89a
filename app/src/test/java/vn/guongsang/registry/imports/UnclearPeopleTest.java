package vn.guongsang.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.registry.db.Tables.DISCIPLINE;
import static vn.guongsang.registry.db.Tables.LEAVE;
import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.RATING;
import static vn.guongsang.registry.db.Tables.UNIT_PLACE;
import static vn.guongsang.shell.db.Tables.WAITING_ROW;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.RunningApp;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.LegalDocument;
import vn.guongsang.registry.ReorganisationOrder;
import vn.guongsang.registry.ReorganisationOrder.Changed;
import vn.guongsang.registry.Reorganisations;
import vn.guongsang.registry.Tenants;
import vn.guongsang.registry.Tenants.Tenant;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.Units;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.imports.Import;
import vn.guongsang.shell.imports.Import.Source;
import vn.guongsang.shell.imports.Imports;
import vn.guongsang.shell.imports.Imports.Progress;
import vn.guongsang.shell.imports.waiting.Question;
import vn.guongsang.shell.imports.waiting.WaitingRows;

@Tag("database")
@DisplayName("Dòng chưa rõ trong bảng người và hồ sơ: chờ một người quyết, không đoán")
class UnclearPeopleTest {

  private static final int TENANT = 79;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static int number;

  private final RunningApp app = RunningApp.shared();
  private final DSLContext sql = app.bean(DSLContext.class);
  private final Units units = app.bean(Units.class);
  private final Imports imports = app.bean(Imports.class);
  private final WaitingRows waiting = app.bean(WaitingRows.class);
  private UnitId ward;
  private UnitId office;
  private Officer hoa;

  @BeforeEach
  void a_ward_with_an_office_that_had_another_name() {
    app.bean(Tenants.class).ensure(new Tenant(TENANT, "TN3", "Thử nghiệm dòng chờ"));
    number++;
    ward = unit("QW-" + number, "Phường Tây " + number, UnitKind.WARD, null);
    office = unit("QO-" + number, "Phòng Nội vụ Tây " + number, UnitKind.OFFICE, ward);
    var path =
        sql.select(UNIT_PLACE.PATH)
            .from(UNIT_PLACE)
            .where(UNIT_PLACE.UNIT.eq(ward.value()))
            .fetchSingle(UNIT_PLACE.PATH);
    hoa = new Officer(new AccountId(UUID.randomUUID()), ward, TENANT, path, true);
    app.bean(Reorganisations.class)
        .apply(
            hoa,
            ReorganisationOrder.rename(
                LocalDate.of(2026, 1, 1),
                new LegalDocument("Quyết định", "1/QĐ-UBND", null, "UBND", ""),
                "",
                List.of(
                    new Changed(
                        office,
                        units
                            .within(hoa, office)
                            .facts()
                            .named("Phòng Văn hóa - Nội vụ Tây " + number, "")))),
            Map.of(),
            TODAY);
  }

  @Test
  void a_former_name_of_a_unit_is_asked_with_the_name_of_today() {
    var one =
        queued("people", "Họ tên\tĐơn vị\nLê Thị Hoa\tPhòng Nội vụ Tây %d\n".formatted(number));

    assertThat(told(one)).containsExactly("2 WAITING Lê Thị Hoa");
    apply(one);
    assertThat(people()).isEmpty();
    assertThat(questions(one))
        .containsExactly(
            "unit: Phòng Văn hóa - Nội vụ Tây %d (là tên cũ; nay là một trong các đơn vị này)"
                .formatted(number));

    answer(one, Map.of("unit", office.toString()));

    assertThat(people()).containsExactly("Lê Thị Hoa");
    assertThat(open(one)).isEmpty();
  }

  @Test
  void a_rating_spelled_freely_is_asked_with_what_it_may_mean() {
    var one = queued("people", "Họ tên\tNăm xếp loại\tXếp loại\nLê Thị Hoa\t2025\tLoại tốt\n");

    apply(one);
    assertThat(questions(one))
        .containsExactly(
            "level: Hoàn thành tốt nhiệm vụ (không phải cách ghi mức xếp loại đã biết)");
    assertThatThrownBy(() -> answer(one, Map.of())).isInstanceOf(Refused.class);

    answer(one, Map.of("level", "GOOD"));

    assertThat(ratings()).containsExactly("Lê Thị Hoa 2025 GOOD");
  }

  @Test
  void without_the_queue_nothing_is_entered_and_the_way_to_mend_it_is_told() {
    var one =
        sent("people", "REFUSE", "Họ tên\tNăm xếp loại\tXếp loại\nLê Thị Hoa\t2025\tLoại tốt\n");

    assertThat(told(one)).containsExactly("2 WRONG Lê Thị Hoa");
    assertThatThrownBy(() -> apply(one)).isInstanceOf(Refused.class);
    assertThat(people()).isEmpty();
  }

  @Test
  void whom_of_several_of_one_name_a_rating_is_for_a_person_says() {
    apply(queued("people", "Họ tên\tNgày sinh\nLê Thị Hoa\t1980\nLê Thị Hoa\t1990\n"));
    var one = queued("people", "Họ tên\tNăm xếp loại\tXếp loại\nLê Thị Hoa\t2025\tTốt\n");

    assertThat(told(one)).containsExactly("2 WAITING Lê Thị Hoa");
    apply(one);
    assertThat(questions(one))
        .containsExactly(
            "person: Lê Thị Hoa; Lê Thị Hoa; Người khác, chưa có trong hồ sơ (có 2 người cùng tên;"
                + " bảng không có số định danh hay ngày sinh để phân biệt)");

    answer(one, Map.of("person", idOf(1990)));

    assertThat(ratings()).containsExactly("Lê Thị Hoa 2025 GOOD");
    assertThat(people()).hasSize(2);

    var other = queued("people", "Họ tên\tNăm xếp loại\tXếp loại\nLê Thị Hoa\t2024\tTốt\n");
    apply(other);
    answer(other, Map.of("person", "new"));
    assertThat(people()).hasSize(3);
  }

  @Test
  void ratings_alone_find_their_people_and_keep_the_school_year() {
    apply(queued("people", "Họ tên\tNgày sinh\nLê Thị Hoa\t1980\nTrần Văn Bình\t1975\n"));
    var one =
        queued(
            "ratings",
            """
            Họ tên\tNgày sinh\tNăm\tXếp loại\tSố quyết định
            Lê Thị Hoa\t1980\t2024-2025\tHTXSNV\t12/QĐ
            Lê Thị Hoa\t1980\t2025\tTốt\t
            Trần Văn Bình\t\t2025\tTốt\t
            Không Có Ai\t1980\t2025\tTốt\t
            """);

    assertThat(told(one))
        .containsExactly(
            "2 NEW Lê Thị Hoa",
            "3 NEW Lê Thị Hoa",
            "4 WAITING Trần Văn Bình",
            "5 WAITING Không Có Ai");
    apply(one);
    assertThat(ratings()).containsExactly("Lê Thị Hoa 2024–2025 EXCELLENT", "Lê Thị Hoa 2025 GOOD");

    var again =
        queued(
            "ratings",
            """
            Họ tên\tNgày sinh\tNăm\tXếp loại
            Lê Thị Hoa\t1980\t2025\tHTT
            Lê Thị Hoa\t1980\t2024-2025\tTốt
            """);
    assertThat(told(again)).containsExactly("2 SAME Lê Thị Hoa", "3 WRONG Lê Thị Hoa");

    undo(one);
    assertThat(ratings()).isEmpty();
    assertThat(open(one)).isEmpty();
  }

  @Test
  void discipline_and_leave_come_from_sheets_too() {
    apply(queued("people", "Họ tên\tNgày sinh\nLê Thị Hoa\t1980\n"));
    var discipline =
        queued(
            "discipline",
            """
            Họ tên\tNăm sinh\tHình thức kỷ luật\tTừ ngày\tĐến ngày
            Lê Thị Hoa\t1980\tKhiển trách\t15/03/2025\t14/03/2026
            Lê Thị Hoa\t1980\tCảnh cáo\t03/03/2026\t
            """);
    assertThat(told(discipline)).containsExactly("2 NEW Lê Thị Hoa", "3 WRONG Lê Thị Hoa");

    var right =
        queued(
            "discipline",
            """
            Họ tên\tNăm sinh\tHình thức kỷ luật\tTừ ngày\tĐến ngày
            Lê Thị Hoa\t1980\tKhiển trách\t15/03/2025\t14/03/2026
            Lê Thị Hoa\t1980\tCảnh cáo\t02/03/2026\t
            """);
    apply(right);
    assertThat(
            sql.select(DISCIPLINE.MEASURE, DISCIPLINE.FROM_DAY, DISCIPLINE.UNTIL_DAY)
                .from(DISCIPLINE)
                .where(DISCIPLINE.IMPORTED.eq(right.id()))
                .orderBy(DISCIPLINE.FROM_DAY)
                .fetch(r -> r.value1() + " " + r.value2() + " " + r.value3()))
        .containsExactly("REPRIMAND 2025-03-15 2026-03-15", "WARNING 2026-03-02 null");

    var leave =
        queued(
            "leave",
            """
            Họ tên\tNăm sinh\tLoại nghỉ\tTừ ngày\tĐến ngày
            Lê Thị Hoa\t1980\tThai sản\t01/02/2025\t31/07/2025
            Lê Thị Hoa\t1980\tỐm\t31/07/2025\t05/08/2025
            """);
    assertThat(told(leave)).containsExactly("2 NEW Lê Thị Hoa", "3 WRONG Lê Thị Hoa");
    var one =
        queued(
            "leave",
            """
            Họ tên\tNăm sinh\tLoại nghỉ\tTừ ngày\tĐến ngày
            Lê Thị Hoa\t1980\tThai sản\t01/02/2025\t31/07/2025
            Lê Thị Hoa\t1980\tỐm\t01/08/2025\t05/08/2025
            """);
    apply(one);
    assertThat(sql.fetchCount(LEAVE, LEAVE.IMPORTED.eq(one.id()))).isEqualTo(2);
    undo(one);
    assertThat(sql.fetchCount(LEAVE, LEAVE.IMPORTED.eq(one.id()))).isZero();
  }

  private UnitId unit(String code, String name, UnitKind kind, @Nullable UnitId parent) {
    var id = units.newId();
    var facts = new UnitFacts(code, name, "", kind, KindByName.levelOf(kind), parent, true, 1);
    units.found(
        Nobody.system(TENANT), List.of(new UnitDraft(id, LocalDate.of(2025, 7, 1), facts)), TODAY);
    return id;
  }

  private Import queued(String kind, String table) {
    return sent(kind, "QUEUE", table);
  }

  private Import sent(String kind, String unclear, String table) {
    var taken = imports.take(hoa, kind, "", Source.PASTED, table.getBytes(StandardCharsets.UTF_8));
    var settings = new HashMap<>(taken.settings());
    settings.put("unclear", unclear);
    settings.computeIfPresent("day", (name, day) -> "02/03/2026");
    imports.set(hoa, taken.id(), taken.version(), settings);
    return imports.find(hoa, taken.id());
  }

  private List<String> told(Import one) {
    return imports.check(hoa, one.id(), TODAY, Progress.UNTOLD).rows().stream()
        .map(row -> row.number() + " " + row.outcome() + " " + row.title())
        .toList();
  }

  private void apply(Import one) {
    told(one);
    var version = imports.find(hoa, one.id()).version();
    app.bean(TransactionTemplate.class)
        .execute(status -> imports.apply(hoa, one.id(), version, TODAY, Progress.UNTOLD));
  }

  private void undo(Import one) {
    app.bean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> imports.undo(hoa, one.id(), imports.find(hoa, one.id()).version(), TODAY));
  }

  private List<UUID> open(Import one) {
    return sql.select(WAITING_ROW.ID)
        .from(WAITING_ROW)
        .where(WAITING_ROW.IMPORT.eq(one.id()).and(WAITING_ROW.STATE.eq("OPEN")))
        .orderBy(WAITING_ROW.ROW_NO)
        .fetch(WAITING_ROW.ID);
  }

  private List<String> questions(Import one) {
    var row = waiting.within(hoa, open(one).getFirst());
    return waiting.clarifier(hoa, row.kind()).questions(hoa, row.cells(), TODAY).stream()
        .map(this::told)
        .toList();
  }

  private String told(Question question) {
    var vi = app.bean(Dictionary.class).in(Language.VI);
    return question.key()
        + ": "
        + String.join("; ", question.choices().stream().map(c -> vi.t(c.text())).toList())
        + " ("
        + vi.t(question.why())
        + ")";
  }

  private void answer(Import one, Map<String, String> answers) {
    var row = waiting.within(hoa, open(one).getFirst());
    waiting.enter(hoa, row.id(), row.version(), answers, TODAY);
  }

  private List<String> people() {
    return sql.select(PERSON.NAME)
        .from(PERSON)
        .where(PERSON.UNIT.in(ward.value(), office.value()))
        .orderBy(PERSON.SORT_KEY, PERSON.ID)
        .fetch(PERSON.NAME);
  }

  private String idOf(int born) {
    return sql.select(PERSON.ID)
        .from(PERSON)
        .where(PERSON.UNIT.eq(ward.value()).and(PERSON.BIRTH_YEAR.eq((short) born)))
        .fetchSingle(PERSON.ID)
        .toString();
  }

  private List<String> ratings() {
    return sql.select(PERSON.NAME, RATING.YEAR, RATING.SCHOOL_YEAR, RATING.LEVEL)
        .from(RATING)
        .join(PERSON)
        .on(PERSON.ID.eq(RATING.PERSON))
        .where(PERSON.UNIT.in(ward.value(), office.value()))
        .orderBy(PERSON.SORT_KEY, RATING.YEAR)
        .fetch(
            r ->
                r.value1()
                    + " "
                    + vn.guongsang.registry.people.record.RatingFacts.yearInWords(
                        r.value2(), r.value3())
                    + " "
                    + r.value4());
  }
}
