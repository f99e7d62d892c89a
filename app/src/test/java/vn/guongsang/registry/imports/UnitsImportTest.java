package vn.guongsang.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.registry.db.Tables.UNIT;
import static vn.guongsang.registry.db.Tables.UNIT_PLACE;
import static vn.guongsang.registry.db.Tables.UNIT_SPAN;
import static vn.guongsang.shell.db.Tables.IMPORT;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.RunningApp;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Tenants;
import vn.guongsang.registry.Tenants.Tenant;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.views.tables.UnitToday;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Import;
import vn.guongsang.shell.imports.Import.Source;
import vn.guongsang.shell.imports.ImportState;
import vn.guongsang.shell.imports.Imports;
import vn.guongsang.shell.imports.Imports.Progress;
import vn.guongsang.shell.imports.Plan;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.RowOutcome;

/** A ward sends the list of its units, as such lists are. */
@Tag("database")
class UnitsImportTest {

  private static final int TENANT = 77;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
  private static int number;

  private final RunningApp app = RunningApp.shared();
  private final DSLContext sql = app.bean(DSLContext.class);
  private final Units units = app.bean(Units.class);
  private final Imports imports = app.bean(Imports.class);
  private Officer hoa;
  private Officer stranger;

  @BeforeEach
  void twoWardsOfTheirOwn() {
    app.bean(Tenants.class).ensure(new Tenant(TENANT, "TN", "Thử nghiệm"));
    number++;
    var city = unit("TP-" + number, "Thành phố " + number, UnitKind.PROVINCE, null);
    hoa = officer(unit("P-" + number, "Phường Thử Nghiệm", UnitKind.WARD, city));
    stranger = officer(unit("X-" + number, "Xã Bên Cạnh", UnitKind.COMMUNE, city));
  }

  private UnitId unit(
      String code, String name, UnitKind kind, @org.jspecify.annotations.Nullable UnitId parent) {
    var id = units.newId();
    var facts = new UnitFacts(code, name, "", kind, KindByName.levelOf(kind), parent, true, 1);
    units.found(Nobody.system(TENANT), List.of(new UnitDraft(id, JULY, facts)), TODAY);
    return id;
  }

  private Officer officer(UnitId unit) {
    var path =
        sql.select(UNIT_PLACE.PATH)
            .from(UNIT_PLACE)
            .where(UNIT_PLACE.UNIT.eq(unit.value()))
            .fetchSingle(UNIT_PLACE.PATH);
    return new Officer(new AccountId(UUID.randomUUID()), unit, TENANT, path, false);
  }

  private Import sent(Viewer viewer, byte[] sheet) {
    return sent(viewer, "danh sách.xlsx", Source.FILE, sheet);
  }

  private Import sent(Viewer viewer, String name, Source source, byte[] content) {
    var taken = imports.take(viewer, "units", name, source, content);
    var settings = new HashMap<>(taken.settings());
    settings.put("day", "01/07/2025");
    imports.set(viewer, taken.id(), taken.version(), settings);
    return imports.find(viewer, taken.id());
  }

  private Import pasted(Viewer viewer, String table) {
    return sent(viewer, "", Source.PASTED, table.getBytes(StandardCharsets.UTF_8));
  }

  private Plan check(Viewer viewer, Import one) {
    return imports.check(viewer, one.id(), TODAY, Progress.UNTOLD);
  }

  private Import apply(Viewer viewer, Import one) {
    var version = imports.find(viewer, one.id()).version();
    return app.bean(TransactionTemplate.class)
        .execute(status -> imports.apply(viewer, one.id(), version, TODAY, Progress.UNTOLD));
  }

  private void undo(Viewer viewer, Import one) {
    imports.undo(viewer, one.id(), imports.find(viewer, one.id()).version(), TODAY);
  }

  private static List<String> told(Plan plan) {
    return plan.rows().stream()
        .map(row -> row.number() + " " + row.outcome() + " " + row.title())
        .toList();
  }

  private List<String> faults(Plan plan) {
    var vi = app.bean(Dictionary.class).in(Language.VI);
    return plan.rows().stream()
        .flatMap(
            row ->
                row.faults().stream()
                    .map(f -> row.number() + " [" + f.column() + "] " + vi.t(f.words())))
        .toList();
  }

  /** The ward's tree by name: what stands under what. */
  private List<String> tree(Officer officer) {
    var today = UnitToday.UNIT_TODAY;
    return sql.selectFrom(today)
        .where(officer.sees(today.PATH))
        .orderBy(today.ORDER_PATH)
        .fetch(
            u ->
                "  ".repeat(u.get(today.DEPTH) - 1)
                    + u.get(today.NAME)
                    + " ("
                    + u.get(today.CODE)
                    + ", "
                    + u.get(today.KIND)
                    + ")");
  }

  /** Everything there is of units, whole rows. */
  private Map<String, List<Map<String, Object>>> whole() {
    var out = new HashMap<String, List<Map<String, Object>>>();
    out.put("span", sql.selectFrom(UNIT_SPAN).orderBy(UNIT_SPAN.ID).fetchMaps());
    out.put("place", sql.selectFrom(UNIT_PLACE).orderBy(UNIT_PLACE.UNIT).fetchMaps());
    out.put("unit", sql.select(UNIT.ID, UNIT.TENANT).from(UNIT).orderBy(UNIT.ID).fetchMaps());
    return out;
  }

  private static final String TABLE =
      """
      Tên đơn vị\tMã đơn vị\tTrực thuộc
      Phòng Nội vụ\tNV-%1$d\t
      Tổ Thi đua\tTD-%1$d\tNV-%1$d
      """;

  private String table() {
    return TABLE.formatted(number);
  }

  @Test
  void an_ugly_sheet_becomes_a_tree() {
    var one = sent(hoa, UglyUnitSheet.bytes());
    assertThat(imports.open(hoa, one, "").speaksForItself()).isTrue();
    assertThat(told(check(hoa, one)))
        .containsExactly(
            "7 IGNORED I · KHỐI PHÒNG, BAN",
            "8 NEW Văn phòng HĐND và UBND",
            "9 NEW Phòng Văn hóa – Xã hội",
            "10 NEW Phòng Kinh tế, Hạ tầng và Đô thị",
            "11 IGNORED II · CÁC TRƯỜNG HỌC",
            "12 NEW Trường Tiểu học Thử Nghiệm",
            "13 NEW Tổ 1, 2, 3",
            "14 NEW Tổ 4, 5",
            "15 NEW Trường THCS Thử Nghiệm",
            "16 IGNORED STT · Tên đơn vị · Mã ĐV · Loại hình · Ghi chú",
            "17 IGNORED III · TỔ DÂN PHỐ",
            "18 NEW Tổ dân phố số 1",
            "19 NEW Tổ dân phố số 2",
            "20 IGNORED Tổng cộng: 9 đơn vị",
            "22 IGNORED NGƯỜI LẬP BIỂU · TM. ỦY BAN NHÂN DÂN");
    apply(hoa, one);
    assertThat(tree(hoa))
        .containsExactly(
            "Phường Thử Nghiệm (P-%d, WARD)".formatted(number),
            "  Văn phòng HĐND và UBND (TN-VP, OFFICE)",
            "  Phòng Văn hóa – Xã hội (TN-VHXH, OFFICE)",
            "  Phòng Kinh tế, Hạ tầng và Đô thị (TN-KT, OFFICE)",
            "  Trường Tiểu học Thử Nghiệm (TN-TH, SCHOOL)",
            "    Tổ 1, 2, 3 (TN-TH-1, OFFICE)",
            "    Tổ 4, 5 (TN-TH-2, OFFICE)",
            "  Trường THCS Thử Nghiệm (TTTN, SCHOOL)",
            "  Tổ dân phố số 1 (TDPS1, RESIDENTIAL_GROUP)",
            "  Tổ dân phố số 2 (TDPS2, RESIDENTIAL_GROUP)");
    var undone = imports.find(hoa, one.id());
    undo(hoa, undone);
    assertThat(tree(hoa)).containsExactly("Phường Thử Nghiệm (P-%d, WARD)".formatted(number));
  }

  @Test
  void checking_leaves_no_trace() {
    var before = whole();
    check(hoa, pasted(hoa, table()));
    assertThat(whole()).isEqualTo(before);
  }

  @Test
  void the_same_sheet_twice_changes_nothing() {
    var first = pasted(hoa, table());
    check(hoa, first);
    apply(hoa, first);
    var after = whole();
    var second = pasted(hoa, table());
    assertThat(imports.sameApplied(hoa, second)).map(Import::id).contains(first.id());
    assertThat(told(check(hoa, second)))
        .containsExactly("2 SAME Phòng Nội vụ", "3 SAME Tổ Thi đua");
    assertThatThrownBy(() -> apply(hoa, second)).isInstanceOf(Refused.class);
    var renamed =
        sent(hoa, "bản sao.csv", Source.FILE, (table() + "\n").getBytes(StandardCharsets.UTF_8));
    assertThat(check(hoa, renamed).changesNothing()).isTrue();
    assertThat(whole()).isEqualTo(after);
  }

  @Test
  void the_same_import_is_applied_once() {
    var one = pasted(hoa, table());
    check(hoa, one);
    apply(hoa, one);
    assertThatThrownBy(() -> apply(hoa, one))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons())
                    .extracting(r -> r.words().key())
                    .containsExactly("imports.fault.APPLIED"));
  }

  @Test
  void undo_restores_exactly() {
    var office = unit("NV-" + number, "Phong noi vu", UnitKind.OFFICE, hoa.home());
    var before = whole();
    var one = pasted(hoa, table());
    var plan = check(hoa, one);
    assertThat(told(plan)).containsExactly("2 CHANGED Phòng Nội vụ", "3 NEW Tổ Thi đua");
    assertThat(plan.rows().getFirst().changes())
        .containsExactly(
            PlannedRow.Change.of("units.import.field.name", "Phong noi vu", "Phòng Nội vụ"));
    apply(hoa, one);
    assertThat(units.find(office)).map(u -> u.name()).contains("Phòng Nội vụ");
    assertThat(imports.againstUndo(hoa, imports.find(hoa, one.id()), TODAY)).isEmpty();
    undo(hoa, one);
    assertThat(whole()).isEqualTo(before);
    assertThat(imports.find(hoa, one.id()).state()).isEqualTo(ImportState.UNDONE);
  }

  @Test
  void undo_is_refused_when_a_unit_was_changed_since() {
    var one = pasted(hoa, table());
    check(hoa, one);
    apply(hoa, one);
    var office = byCode("NV-" + number);
    units.correct(
        hoa, office.id(), office.version(), office.facts().named("Phòng Khác", ""), "", TODAY);
    assertThatThrownBy(() -> undo(hoa, one))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons())
                    .extracting(r -> r.words().key())
                    .containsExactly("units.fault.changed-since"));
    assertThat(byCode("TD-" + number).name()).isEqualTo("Tổ Thi đua");
  }

  @Test
  void undo_is_refused_when_something_came_to_stand_below() {
    var one = pasted(hoa, table());
    check(hoa, one);
    apply(hoa, one);
    unit("MOI-" + number, "Tổ Mới", UnitKind.OFFICE, byCode("NV-" + number).id());
    assertThat(imports.againstUndo(hoa, imports.find(hoa, one.id()), TODAY))
        .extracting(said -> said.key())
        .containsExactly("units.import.undo.has-child");
  }

  private vn.guongsang.registry.Unit byCode(String code) {
    var today = UnitToday.UNIT_TODAY;
    var id = sql.select(today.ID).from(today).where(today.CODE.eq(code)).fetchSingle(today.ID);
    return units.find(new UnitId(id)).orElseThrow();
  }

  @Test
  void refused_by_the_database_nothing_is_written() {
    var one = pasted(hoa, table());
    check(hoa, one);
    var before = whole();
    var owner = app.database().asOwner();
    DSL.using(owner, org.jooq.SQLDialect.POSTGRES)
        .execute(
            "alter table registry.unit_span add constraint injected check (code <> 'TD-%d')"
                .formatted(number));
    try {
      assertThatThrownBy(() -> apply(hoa, one)).isInstanceOf(Refused.class);
    } finally {
      DSL.using(owner, org.jooq.SQLDialect.POSTGRES)
          .execute("alter table registry.unit_span drop constraint injected");
    }
    assertThat(whole()).isEqualTo(before);
    assertThat(imports.find(hoa, one.id()).state()).isEqualTo(ImportState.CHECKED);
    apply(hoa, one);
    assertThat(byCode("TD-" + number).name()).isEqualTo("Tổ Thi đua");
  }

  @Test
  void every_fault_is_said_with_its_row() {
    unit("A1-" + number, "Tổ Một", UnitKind.OFFICE, hoa.home());
    unit("A2-" + number, "Tổ Một", UnitKind.OFFICE, hoa.home());
    var plan =
        check(
            hoa,
            pasted(
                hoa,
                """
                Tên đơn vị\tMã\tTrực thuộc\tLoại
                Tổ Một\t\t\t
                Tổ Hai\t\tSở Không Có\t
                Phòng A\t\tPhòng B\t
                Phòng B\t\tPhòng A\t
                Tổ Ba\tX-%1$d\t\t
                Tổ Bốn\t\t\tmáy bay
                Tổ Năm\t\t\t
                Tổ Năm\t\t\t
                Tổ Sáu\t\tTổ Sáu\t
                \tZZ-%1$d\t\t
                """
                    .formatted(number)));
    assertThat(faults(plan))
        .containsExactly(
            "2 [Tên đơn vị] có nhiều đơn vị cùng tên dưới đơn vị cấp trên này: «Tổ Một» (A1-%1$d, Phường Thử Nghiệm); «Tổ Một» (A2-%1$d, Phường Thử Nghiệm). Hãy ghi mã của đơn vị cần sửa."
                .formatted(number),
            "3 [Trực thuộc] không tìm thấy «Sở Không Có» trong bảng này và trong phạm vi của anh/chị. Hãy ghi đúng tên hoặc mã đơn vị cấp trên.",
            "4 [Trực thuộc] các đơn vị trực thuộc vòng quanh nhau: Phòng A → Phòng B → Phòng A.",
            "5 [Trực thuộc] các đơn vị trực thuộc vòng quanh nhau: Phòng B → Phòng A → Phòng B.",
            "6 [Mã] mã «X-%d» đã dùng cho một đơn vị khác, ngoài phạm vi của anh/chị hoặc không còn hoạt động. Hãy dùng mã khác."
                .formatted(number),
            "7 [Loại] «máy bay» không rõ là loại đơn vị nào. Ghi như: Sở, Phường, Xã, Trường, Bệnh viện, Phòng ban, Tổ dân phố, Thôn, Doanh nghiệp, Hợp tác xã, Khác.",
            "9 [Tên đơn vị] đơn vị này đã có ở dòng 8 của bảng.",
            "10 [Trực thuộc] đơn vị không thể trực thuộc chính nó.",
            "11 [Tên đơn vị] còn để trống, phải có giá trị.");
    assertThat(plan.applicable()).isFalse();
  }

  @Test
  void parents_may_stand_below_their_children() {
    var one =
        pasted(
            hoa,
            """
            Tên đơn vị\tTrực thuộc
            Tổ Thi đua\tPhòng Nội vụ
            Phòng Nội vụ\t
            """);
    assertThat(faults(check(hoa, one))).isEmpty();
    apply(hoa, one);
    assertThat(tree(hoa).stream().map(line -> line.replaceAll(" \\(.*", "")))
        .containsExactly("Phường Thử Nghiệm", "  Phòng Nội vụ", "    Tổ Thi đua");
  }

  @Test
  void another_founding_day_puts_right_a_wrong_one() {
    var office = unit("NV-" + number, "Phòng Nội vụ", UnitKind.OFFICE, hoa.home());
    var before = whole();
    var one = pasted(hoa, founded("15/8/2025"));
    var plan = check(hoa, one);
    assertThat(plan.rows())
        .containsExactly(
            new PlannedRow(
                2,
                RowOutcome.CHANGED,
                "Phòng Nội vụ",
                List.of(
                    PlannedRow.Change.of(
                        "units.import.field.founded", JULY, LocalDate.of(2025, 8, 15))),
                List.of(),
                List.of()));
    apply(hoa, one);
    assertThat(units.life(office))
        .extracting(unit -> unit.days())
        .containsExactly(DayRange.from(LocalDate.of(2025, 8, 15)));
    undo(hoa, one);
    assertThat(whole()).isEqualTo(before);
    assertThat(told(check(hoa, pasted(hoa, founded("01/7/2025")))))
        .containsExactly("2 SAME Phòng Nội vụ");
  }

  private Officer reorganiser() {
    return new Officer(hoa.id(), hoa.home(), TENANT, hoa.path(), true);
  }

  private Import fromDay(String day, String table) {
    var one = pasted(reorganiser(), table);
    var settings = new HashMap<>(one.settings());
    settings.putAll(Map.of("differs", "FROM_DAY", "day", day));
    imports.set(reorganiser(), one.id(), one.version(), settings);
    return imports.find(reorganiser(), one.id());
  }

  private static String founded(String day) {
    return "Tên đơn vị\tNgày thành lập\nPhòng Nội vụ\t%s\n".formatted(day);
  }

  @Test
  void nothing_is_founded_after_it_changed_or_before_its_parent() {
    unit("NV-" + number, "Phòng Nội vụ", UnitKind.OFFICE, hoa.home());
    var renamed = fromDay("01/10/2025", "Tên đơn vị\tTên viết tắt\nPhòng Nội vụ\tPNV\n");
    check(reorganiser(), renamed);
    apply(reorganiser(), renamed);
    assertThat(faults(check(hoa, pasted(hoa, founded("01/10/2025")))))
        .containsExactly(
            "2 [Ngày thành lập] ngày thành lập 01/10/2025 không trước ngày 01/10/2025, là ngày đơn vị"
                + " đã có thay đổi được ghi nhận. Hãy kiểm tra lại ngày thành lập.");
    assertThat(check(hoa, pasted(hoa, founded("30/9/2025"))).applicable()).isTrue();
    var early = check(hoa, pasted(hoa, founded("30/6/2025")));
    assertThat(early.faults())
        .extracting(said -> said.key())
        .containsExactly("units.fault.parent-not-yet");
  }

  @Test
  void a_founding_day_does_not_change_from_some_day_on() {
    unit("NV-" + number, "Phòng Nội vụ", UnitKind.OFFICE, hoa.home());
    var plan = check(reorganiser(), fromDay("01/07/2025", founded("15/8/2025")));
    assertThat(told(plan)).containsExactly("2 SAME Phòng Nội vụ");
    var vi = app.bean(Dictionary.class).in(Language.VI);
    assertThat(plan.rows().getFirst().doubts())
        .extracting(doubt -> vi.t(doubt.words()))
        .containsExactly(
            "bảng ghi ngày thành lập 15/08/2025, hệ thống đang ghi 01/07/2025 và giữ nguyên. Ngày thành"
                + " lập chỉ sửa được khi chọn «Sửa lại cho đúng».");
  }

  @Test
  void nearly_the_same_name_asks_a_person() {
    unit("TV-" + number, "Xã Tân Việt", UnitKind.COMMUNE, hoa.home());
    var plan = check(hoa, pasted(hoa, "Tên đơn vị\tGhi chú\nUBND xã Tân Việt\t\n"));
    assertThat(faults(plan))
        .containsExactly(
            "2 [Tên đơn vị] gần giống đơn vị đã có: «Xã Tân Việt» (TV-%d, Phường Thử Nghiệm). Nếu là một, hãy ghi mã đó vào cột mã; nếu là đơn vị khác, hãy ghi mã mới."
                .formatted(number));
  }

  @Test
  void nobody_imports_below_a_unit_outside_their_scope() {
    var foreign = "X-" + number;
    var plan = check(hoa, pasted(hoa, "Tên đơn vị\tTrực thuộc\nTổ Lạ\t" + foreign + "\n"));
    assertThat(faults(plan))
        .containsExactly(
            "2 [Trực thuộc] không tìm thấy «%s» trong bảng này và trong phạm vi của anh/chị. Hãy ghi đúng tên hoặc mã đơn vị cấp trên."
                .formatted(foreign));
    var one = pasted(hoa, table());
    var settings = new HashMap<>(one.settings());
    settings.put("top", stranger.home().toString());
    imports.set(hoa, one.id(), one.version(), settings);
    var elsewhere = check(hoa, one);
    assertThat(elsewhere.applicable()).isFalse();
    assertThat(elsewhere.faults())
        .extracting(said -> said.key())
        .containsExactly("units.import.fault.top-gone");
  }

  @Test
  void an_import_of_another_unit_is_not_there() {
    var one = pasted(hoa, table());
    check(hoa, one);
    var version = imports.find(hoa, one.id()).version();
    assertThatThrownBy(() -> imports.find(stranger, one.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> imports.apply(stranger, one.id(), version, TODAY, Progress.UNTOLD))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> imports.drop(stranger, one.id(), version))
        .isInstanceOf(NotFound.class);
    assertThat(sql.fetchCount(IMPORT, imports.visible(stranger))).isZero();
    assertThat(sql.fetchCount(IMPORT, imports.visible(hoa))).isEqualTo(1);
  }

  @Test
  void a_column_is_asked_for_once() {
    var table = "Danh xưng\tMã\nPhòng Nội vụ\tNV-%d\n".formatted(number);
    var one = pasted(hoa, table);
    assertThat(imports.open(hoa, one, "").speaksForItself()).isFalse();
    imports.chooseColumns(
        hoa,
        one.id(),
        one.version(),
        imports.open(hoa, one, "").sheet().name(),
        Map.of(0, "name", 1, "code"));
    assertThat(told(check(hoa, one))).containsExactly("2 NEW Phòng Nội vụ");
    var again = pasted(hoa, table + "Tổ Thi đua\tTD-%d\n".formatted(number));
    assertThat(imports.open(hoa, again, "").speaksForItself()).isTrue();
  }

  @Test
  void what_changed_meanwhile_is_looked_at_again() {
    var one = pasted(hoa, table());
    check(hoa, one);
    unit("NV-" + number, "Phòng Nội vụ", UnitKind.OFFICE, hoa.home());
    var before = whole();
    assertThatThrownBy(() -> apply(hoa, one)).isInstanceOf(Imports.WorldMoved.class);
    assertThat(whole()).isEqualTo(before);
    assertThat(told(check(hoa, one))).containsExactly("2 SAME Phòng Nội vụ", "3 NEW Tổ Thi đua");
  }

  @Test
  void files_that_cannot_be_tables_are_refused_in_words() {
    var pdf = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> imports.take(hoa, "units", "bảng.pdf", Source.FILE, pdf))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reasons()).hasSize(1);
              assertThat(refused.reasons().getFirst().field()).isEqualTo("file");
              assertThat(refused.reasons().getFirst().words().key())
                  .isEqualTo("refusal.WRONG_KIND");
            });
    var cut = java.util.Arrays.copyOf(UglyUnitSheet.bytes(), 1500);
    assertThatThrownBy(() -> imports.take(hoa, "units", "bảng.xlsx", Source.FILE, cut))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons().getFirst().words().key())
                    .isEqualTo("refusal.TRUNCATED"));
    assertThat(sql.fetchCount(IMPORT, imports.visible(hoa))).isZero();
  }

  @Test
  void a_large_sheet_is_read_checked_and_applied() {
    var rows = 10_000;
    var sheet =
        UglyUnitSheet.workbook(
            out -> {
              UglyUnitSheet.put(out, 0, "STT", "Tên đơn vị", "Mã đơn vị", "Trực thuộc");
              for (var i = 1; i <= rows; i++) {
                var above = i % 100 == 1 ? "" : "L%d-%d".formatted(number, i - (i - 1) % 100);
                UglyUnitSheet.put(
                    out, i, "" + i, "Tổ công tác số " + i, "L%d-%d".formatted(number, i), above);
              }
            });
    var start = System.nanoTime();
    var one = sent(hoa, sheet);
    var plan = check(hoa, one);
    var checked = System.nanoTime();
    assertThat(plan.count(RowOutcome.NEW)).isEqualTo(rows);
    apply(hoa, one);
    var applied = System.nanoTime();
    System.out.printf(
        "10,000 rows: read and checked in %d ms, checked again and applied in %d ms%n",
        (checked - start) / 1_000_000, (applied - checked) / 1_000_000);
    assertThat(tree(hoa)).hasSize(rows + 1);
    undo(hoa, one);
    assertThat(tree(hoa)).hasSize(1);
  }
}
