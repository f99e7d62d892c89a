package vn.guongsang.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.registry.db.Tables.DISCIPLINE;
import static vn.guongsang.registry.db.Tables.NATIONAL_ID;
import static vn.guongsang.registry.db.Tables.PERSON;
import static vn.guongsang.registry.db.Tables.POST;
import static vn.guongsang.registry.db.Tables.RATING;
import static vn.guongsang.registry.db.Tables.UNIT_PLACE;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.RunningApp;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
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
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Import;
import vn.guongsang.shell.imports.Import.Source;
import vn.guongsang.shell.imports.Imports;
import vn.guongsang.shell.imports.Imports.Progress;
import vn.guongsang.shell.imports.Plan;

@Tag("database")
@DisplayName("Nhập danh sách người: nhận ra người đã có, không đoán thay ai")
class PeopleImportTest {

  private static final int TENANT = 78;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
  private static int number;

  private final RunningApp app = RunningApp.shared();
  private final DSLContext sql = app.bean(DSLContext.class);
  private final Units units = app.bean(Units.class);
  private final Imports imports = app.bean(Imports.class);
  private UnitId ward;
  private UnitId school;
  private Officer hoa;

  @BeforeEach
  void a_ward_with_a_school() {
    app.bean(Tenants.class).ensure(new Tenant(TENANT, "TN2", "Thử nghiệm người"));
    number++;
    ward = unit("PW-" + number, "Phường Đông " + number, UnitKind.WARD, null);
    school = unit("PS-" + number, "Trường Tiểu học Đông " + number, UnitKind.SCHOOL, ward);
    var path =
        sql.select(UNIT_PLACE.PATH)
            .from(UNIT_PLACE)
            .where(UNIT_PLACE.UNIT.eq(ward.value()))
            .fetchSingle(UNIT_PLACE.PATH);
    hoa = new Officer(new AccountId(UUID.randomUUID()), ward, TENANT, path, false);
  }

  @Test
  void a_list_as_offices_keep_it_becomes_people_with_posts_papers_and_ratings() {
    var one =
        pasted(
            """
            STT\tHọ và tên\tNăm sinh\tSố CCCD\tĐơn vị công tác\tChức vụ\tĐối tượng\tNăm\tXếp loại
            1\tNguyễn Thị Lan\t12/05/1985\t999085000001\tTrường Tiểu học Đông %1$d\tGiáo viên\tViên chức\t2025-2026\tHTXSNV
            2\tTrần Văn Bình\t1979\t\t\tVăn thư\t\t\t
            """
                .formatted(number));
    var plan = check(hoa, one);
    assertThat(told(plan)).containsExactly("2 NEW Nguyễn Thị Lan", "3 NEW Trần Văn Bình");

    apply(hoa, one);

    assertThat(people())
        .containsExactly(
            "Trần Văn Bình 1979 PW-%1$d Văn thư CIVIL_SERVANT 2026-03-02".formatted(number),
            "Nguyễn Thị Lan 1985 PS-%1$d Giáo viên PUBLIC_EMPLOYEE 2026-03-02".formatted(number));
    assertThat(sql.fetchCount(NATIONAL_ID, NATIONAL_ID.PERSON.in(mine()))).isEqualTo(1);
    assertThat(
            sql.select(RATING.YEAR, RATING.SCHOOL_YEAR, RATING.LEVEL)
                .from(RATING)
                .where(RATING.PERSON.in(mine()))
                .fetch(r -> r.value1() + " " + r.value2() + " " + r.value3()))
        .containsExactly("2025 true EXCELLENT");

    assertThat(told(check(hoa, pasted(again()))))
        .as("the same list once more")
        .containsExactly("2 SAME Nguyễn Thị Lan", "3 SAME Trần Văn Bình");
  }

  private static String again() {
    return """
        STT\tHọ và tên\tNăm sinh\tSố CCCD\tĐơn vị công tác\tChức vụ\tĐối tượng\tNăm\tXếp loại
        1\tNguyễn Thị Lan\t12/05/1985\t999085000001\tTrường Tiểu học Đông %1$d\tGiáo viên\tViên chức\t2025-2026\tHTXSNV
        2\tTrần Văn Bình\t1979\t\t\tVăn thư\t\t\t
        """
        .formatted(number);
  }

  @Test
  void a_later_list_adds_the_ratings_of_those_it_knows() {
    enter("Họ tên\tNgày sinh\nLê Thị Hoa\t01/02/1990\n");

    var one =
        pasted("Họ tên\tNgày sinh\tNăm xếp loại\tXếp loại\nLê Thị Hoa\t01/02/1990\t2025\tTốt\n");
    assertThat(told(check(hoa, one))).containsExactly("2 CHANGED Lê Thị Hoa");
    apply(hoa, one);
    assertThat(people()).hasSize(1);

    var other =
        pasted("Họ tên\tNgày sinh\tNăm xếp loại\tXếp loại\nLê Thị Hoa\t01/02/1990\t2025\tXS\n");
    assertThat(faults(check(hoa, other)))
        .containsExactly(
            "2 Năm 2025 đã có xếp loại “Hoàn thành tốt nhiệm vụ”. Muốn sửa, mở trang của người đó và"
                + " nêu lý do.");
  }

  @Test
  void whoever_only_resembles_somebody_is_entered_with_a_word_of_doubt() {
    enter("Họ tên\tNgày sinh\nLê Thị Hoa\t01/02/1990\n");

    var one = pasted("Họ tên\tNgày sinh\nLê Thị Hoa\t09/09/1971\n");
    var plan = check(hoa, one);

    assertThat(told(plan)).containsExactly("2 NEW Lê Thị Hoa");
    assertThat(plan.rows().getFirst().doubts()).hasSize(1);
  }

  @Test
  void two_namesakes_without_a_birthday_stay_two_however_often_the_list_comes() {
    var list = "Họ tên\tChức vụ\nLê Thị Hoa\tKế toán\nLê Thị Hoa\tVăn thư\n";
    enter(list);
    assertThat(people()).hasSize(2);

    assertThat(told(check(hoa, pasted(list))))
        .containsExactly("2 SAME Lê Thị Hoa", "3 SAME Lê Thị Hoa");
    assertThat(told(check(hoa, pasted(list + "Lê Thị Hoa\tThủ quỹ\n"))))
        .containsExactly("2 SAME Lê Thị Hoa", "3 SAME Lê Thị Hoa", "4 NEW Lê Thị Hoa");
  }

  @Test
  void every_fault_is_told_by_row_and_nothing_is_entered() {
    var one =
        pasted(
            """
            Họ tên\tSố định danh\tNgày sinh\tĐơn vị\tNăm xếp loại\tXếp loại
            Lê Thị Hoa\t12345\t01/02/1990\t\t\t
            Lê Thị Huệ\t\t01/02/2030\t\t\t
            Lê Thị Mai\t\t\tPhòng Không Có\t\t
            Lê Thị Cúc\t\t\t\t2025-2027\tTốt
            Lê Thị Đào\t\t\t\t\tTốt
            """);
    assertThat(faults(check(hoa, one)))
        .containsExactly(
            "2 Số định danh phải có 9 hoặc 12 chữ số.",
            "3 Ngày sinh phải trước hôm nay",
            "4 Không có đơn vị “Phòng Không Có” trong phạm vi. Ghi đúng tên hoặc mã đơn vị.",
            "5 “2025-2027” không phải năm xếp loại. Ghi 2025 hoặc 2025-2026.",
            "6 Có mức xếp loại nhưng thiếu năm. Ghi năm, ví dụ 2025.");
    assertThatThrownBy(() -> apply(hoa, one)).isInstanceOf(Refused.class);
    assertThat(people()).isEmpty();
  }

  @Test
  void taking_back_leaves_nothing_unless_something_was_said_since() {
    var one = enter("Họ tên\tNăm xếp loại\tXếp loại\nLê Thị Hoa\t2025\tTốt\n");
    undo(hoa, one);
    assertThat(people()).isEmpty();
    assertThat(sql.fetchCount(RATING, RATING.IMPORTED.eq(one.id()))).isZero();
    assertThat(sql.fetchCount(POST, POST.IMPORTED.eq(one.id()))).isZero();

    var other = enter("Họ tên\nLê Thị Huệ\n");
    sql.insertInto(DISCIPLINE)
        .set(DISCIPLINE.ID, UUID.randomUUID())
        .set(DISCIPLINE.TENANT, TENANT)
        .set(DISCIPLINE.PERSON, mine())
        .set(DISCIPLINE.UNIT, ward.value())
        .set(DISCIPLINE.MEASURE, "WARNING")
        .set(DISCIPLINE.FROM_DAY, TODAY)
        .set(DISCIPLINE.VOUCHED, "RECORD")
        .set(DISCIPLINE.ENTERED_AT, Instant.EPOCH)
        .execute();
    assertThatThrownBy(() -> undo(hoa, other)).isInstanceOf(Refused.class);
    assertThat(people()).hasSize(1);
  }

  private UnitId unit(String code, String name, UnitKind kind, @Nullable UnitId parent) {
    var id = units.newId();
    var facts = new UnitFacts(code, name, "", kind, KindByName.levelOf(kind), parent, true, 1);
    units.found(Nobody.system(TENANT), List.of(new UnitDraft(id, JULY, facts)), TODAY);
    return id;
  }

  private Import enter(String table) {
    var one = pasted(table);
    check(hoa, one);
    apply(hoa, one);
    return one;
  }

  private Import pasted(String table) {
    var taken =
        imports.take(hoa, "people", "", Source.PASTED, table.getBytes(StandardCharsets.UTF_8));
    var settings = new java.util.HashMap<>(taken.settings());
    settings.put("day", "02/03/2026");
    imports.set(hoa, taken.id(), taken.version(), settings);
    return imports.find(hoa, taken.id());
  }

  private Plan check(Viewer viewer, Import one) {
    return imports.check(viewer, one.id(), TODAY, Progress.UNTOLD);
  }

  private void apply(Viewer viewer, Import one) {
    var version = imports.find(viewer, one.id()).version();
    app.bean(TransactionTemplate.class)
        .execute(status -> imports.apply(viewer, one.id(), version, TODAY, Progress.UNTOLD));
  }

  private void undo(Viewer viewer, Import one) {
    app.bean(TransactionTemplate.class)
        .executeWithoutResult(
            status ->
                imports.undo(viewer, one.id(), imports.find(viewer, one.id()).version(), TODAY));
  }

  private static List<String> told(Plan plan) {
    return plan.rows().stream()
        .map(row -> row.number() + " " + row.outcome() + " " + row.title())
        .toList();
  }

  private List<String> faults(Plan plan) {
    var vi = app.bean(Dictionary.class).in(Language.VI);
    return plan.rows().stream()
        .flatMap(row -> row.faults().stream().map(f -> row.number() + " " + vi.t(f.words())))
        .toList();
  }

  private org.jooq.Select<org.jooq.Record1<UUID>> mine() {
    return DSL.select(PERSON.ID).from(PERSON).where(PERSON.UNIT.in(ward.value(), school.value()));
  }

  private List<String> people() {
    var today = vn.guongsang.registry.views.Tables.UNIT_TODAY;
    return sql.select(
            PERSON.NAME,
            PERSON.BIRTH_YEAR,
            today.CODE,
            PERSON.POSITION,
            PERSON.STAFF_GROUP,
            POST.FROM_DAY)
        .from(PERSON)
        .join(today)
        .on(today.ID.eq(PERSON.UNIT))
        .join(POST)
        .on(POST.PERSON.eq(PERSON.ID))
        .where(PERSON.ID.in(mine()))
        .orderBy(PERSON.SORT_KEY, PERSON.ID)
        .fetch(
            r ->
                "%s %s %s %s %s %s"
                    .formatted(
                        r.value1(), r.value2(), r.value3(), r.value4(), r.value5(), r.value6()));
  }
}
