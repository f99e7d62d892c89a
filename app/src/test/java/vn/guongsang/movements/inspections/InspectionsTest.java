package vn.guongsang.movements.inspections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.TestViewer;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Move;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementDraft;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.MovementLife;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.inspections.Inspection.Inspector;
import vn.guongsang.movements.inspections.Inspection.InspectorRole;
import vn.guongsang.movements.inspections.InspectionFinding.FindingMove;
import vn.guongsang.movements.inspections.InspectionFinding.FindingStanding;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems.WorkItem;

@Tag("database")
@DisplayName("Kiểm tra phong trào")
class InspectionsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 15);
  private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final UnitId OFFICE = DemoIds.unit("hn/p-hoang-mai/van-phong");
  private static final UnitId ECONOMY = DemoIds.unit("hn/p-hoang-mai/kinh-te");

  private final RunningApp app = RunningApp.shared();
  private final Inspections inspections = app.bean(Inspections.class);
  private final Findings findings = app.bean(Findings.class);
  private final FindingWork work = app.bean(FindingWork.class);
  private final Viewer inspector = at(WARD, EnumSet.allOf(Right.class));
  private final Viewer office = at(OFFICE, Set.of(Right.MOVEMENTS_READ, Right.MOVEMENTS_ANSWER));

  private static Viewer at(UnitId unit, Set<Right> rights) {
    return new TestViewer(
        new AccountId(DemoIds.of("account", "ha.lethu")),
        "Lê Thu Hà",
        unit,
        rights,
        List.of(unit),
        false);
  }

  private MovementId movement() {
    var id =
        app.bean(Movements.class)
            .draft(
                inspector,
                WARD,
                new MovementDraft(
                    "Công sở văn minh",
                    "",
                    Movement.Kind.THEMATIC,
                    Movement.Scope.UNIT,
                    "",
                    false,
                    LocalDate.of(2026, 1, 5),
                    null,
                    "",
                    "",
                    List.of(UnitLevel.TEAM),
                    null,
                    null,
                    null));
    app.bean(MovementLife.class)
        .move(inspector, id, 1, Move.LAUNCH, LocalDate.of(2026, 1, 12), "", TODAY);
    return id;
  }

  private static Inspection.Said said(LocalDate day) {
    return new Inspection.Said("Kiểm tra công sở", "Xem sổ sách", "", day, null);
  }

  private InspectionId planned() {
    return inspections.plan(inspector, movement(), WARD, said(JUNE));
  }

  private FindingId asked(InspectionId id, String asked, LocalDate due) {
    return findings.note(inspector, id, OFFICE, "Thiếu sổ", asked, due, TODAY);
  }

  private FindingStanding standing(FindingId id, LocalDate day) {
    return findings.within(inspector, id).standing(day);
  }

  private static void refused(String key, ThrowingCallable deed) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons())
                    .extracting(Refused.Reason::words)
                    .extracting(Said::key)
                    .containsExactly(key));
  }

  @Test
  @DisplayName(
      "Ghi nhận → yêu cầu → báo khắc phục → yêu cầu tiếp → báo lại → xác nhận; giữ từng bước")
  void a_finding_is_followed_until_it_is_confirmed() {
    var id = asked(planned(), "", null);
    assertThat(standing(id, TODAY)).isEqualTo(FindingStanding.NOTED);
    refused(
        "findings.fault.move.MEND", () -> findings.mend(office, id, 1, TODAY, "Đã", null, TODAY));
    findings.ask(inspector, id, 1, "Lập sổ", DUE, TODAY);
    assertThat(standing(id, DUE)).isEqualTo(FindingStanding.OPEN);
    assertThat(standing(id, DUE.plusDays(1))).isEqualTo(FindingStanding.LATE);
    refused(
        "findings.fault.move.CONFIRM",
        () -> findings.judge(inspector, id, 2, FindingMove.CONFIRM, "", null, TODAY));
    findings.mend(office, id, 2, TODAY, "Đã lập sổ", null, TODAY);
    assertThat(standing(id, DUE.plusDays(1)))
        .as("whoever has answered is not late")
        .isEqualTo(FindingStanding.MENDED);
    refused(
        "findings.fault.no-reason",
        () -> findings.judge(inspector, id, 3, FindingMove.REOPEN, "", null, TODAY));
    findings.judge(inspector, id, 3, FindingMove.REOPEN, "Sổ thiếu chữ ký", DUE.plusDays(9), TODAY);
    assertThat(standing(id, DUE.plusDays(9))).isEqualTo(FindingStanding.OPEN);
    findings.mend(office, id, 4, TODAY, "Đã ký đủ", null, TODAY);
    findings.judge(inspector, id, 5, FindingMove.CONFIRM, "", null, TODAY);
    assertThat(standing(id, DUE.plusDays(10))).isEqualTo(FindingStanding.CONFIRMED);
    assertThat(findings.steps(id))
        .extracting(InspectionFinding.Step::move, InspectionFinding.Step::words)
        .containsExactly(
            tuple(FindingMove.ASK, "Lập sổ"),
            tuple(FindingMove.MEND, "Đã lập sổ"),
            tuple(FindingMove.REOPEN, "Sổ thiếu chữ ký"),
            tuple(FindingMove.MEND, "Đã ký đủ"),
            tuple(FindingMove.CONFIRM, ""));
  }

  @Test
  @DisplayName("Yêu cầu phải đủ việc và hạn; hạn không trước ngày kiểm tra")
  void what_is_asked_has_a_day() {
    var id = planned();
    refused("findings.fault.no-due", () -> asked(id, "Lập sổ", null));
    refused("findings.fault.no-asked", () -> asked(id, "", DUE));
    refused("findings.fault.due-before", () -> asked(id, "Lập sổ", JUNE.minusDays(1)));
    assertThat(standing(asked(id, "Lập sổ", JUNE), JUNE)).isEqualTo(FindingStanding.OPEN);
    var later = inspections.plan(inspector, movement(), WARD, said(TODAY.plusDays(1)));
    refused("inspections.fault.not-begun", () -> asked(later, "", null));
    refused(
        "inspections.fault.last-day",
        () ->
            inspections.plan(
                inspector,
                movement(),
                WARD,
                new Inspection.Said("Tên", "Việc", "", JUNE, JUNE.minusDays(1))));
  }

  @Test
  @DisplayName("Đơn vị chỉ thấy kết quả của mình; chỉ đoàn kiểm tra xác nhận")
  void a_unit_sees_only_what_was_found_at_it() {
    var id = planned();
    var own = asked(id, "Lập sổ", DUE);
    var other = findings.note(inspector, id, ECONOMY, "Thiếu lịch", "Lập lịch", DUE, TODAY);
    assertThat(findings.of(office, id, TODAY))
        .extracting(InspectionFinding::id)
        .containsExactly(own);
    assertThat(findings.of(inspector, id, TODAY))
        .extracting(InspectionFinding::id)
        .containsExactlyInAnyOrder(own, other);
    assertThat(inspections.within(office, id, TODAY).findings()).isEqualTo(1);
    assertThatThrownBy(() -> findings.within(office, other)).isInstanceOf(NotFound.class);
    var beside = at(DemoIds.unit("hn/p-hai-ba-trung"), EnumSet.allOf(Right.class));
    assertThatThrownBy(() -> inspections.within(beside, id, TODAY)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> inspections.plan(beside, movement(), WARD, said(JUNE)))
        .isInstanceOf(NotFound.class);
    findings.mend(office, own, 1, TODAY, "Đã lập", null, TODAY);
    refused(
        "inspections.fault.of-another",
        () -> findings.judge(office, own, 2, FindingMove.CONFIRM, "", null, TODAY));
    refused(
        "inspections.fault.of-another", () -> inspections.change(office, id, 1, said(JUNE), TODAY));
  }

  @Test
  @DisplayName("Việc chờ: đơn vị khắc phục, rồi đoàn kiểm tra xác nhận; quá hạn thì cả hai thấy")
  void it_waits_for_whoever_is_next() {
    var id = asked(planned(), "Lập sổ kiểm thử việc chờ", DUE);
    var href = "/movements/findings/" + id;
    assertThat(waits(office, href, DUE)).containsExactly("findings.waits.mend");
    assertThat(waits(inspector, href, DUE)).isEmpty();
    assertThat(waits(inspector, href, DUE.plusDays(1))).containsExactly("findings.waits.late");
    findings.mend(office, id, 1, TODAY, "Đã lập", null, TODAY);
    assertThat(waits(office, href, DUE)).isEmpty();
    assertThat(waits(inspector, href, DUE)).containsExactly("findings.waits.confirm");
    findings.judge(inspector, id, 2, FindingMove.CONFIRM, "", null, TODAY);
    assertThat(waits(inspector, href, DUE)).isEmpty();
  }

  private List<String> waits(Viewer viewer, String href, LocalDate day) {
    return work.waitingFor(viewer, day).stream()
        .filter(item -> item.href().equals(href))
        .map(WorkItem::title)
        .map(Said::key)
        .toList();
  }

  @Test
  @DisplayName("Đoàn có một trưởng đoàn; cử lại là đổi nhiệm vụ")
  void the_team_has_one_head() {
    var id = planned();
    var hoa = new PersonId(DemoIds.of("person", "hoa.trinhngoc"));
    var nam = new PersonId(DemoIds.of("person", "nam.nguyenvan"));
    inspections.name(inspector, id, hoa, InspectorRole.HEAD, TODAY);
    refused(
        "inspections.fault.one-head",
        () -> inspections.name(inspector, id, nam, InspectorRole.HEAD, TODAY));
    inspections.name(inspector, id, nam, InspectorRole.MEMBER, TODAY);
    inspections.name(inspector, id, nam, InspectorRole.SECRETARY, TODAY);
    assertThat(inspections.team(id))
        .extracting(Inspector::person, Inspector::role)
        .containsExactly(tuple(hoa, InspectorRole.HEAD), tuple(nam, InspectorRole.SECRETARY));
    inspections.release(inspector, id, nam, TODAY);
    assertThat(inspections.team(id)).extracting(Inspector::person).containsExactly(hoa);
  }
}
