package vn.guongsang.movements.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.guongsang.decisions.RegisterWorld.OFFICER;
import static vn.guongsang.decisions.RegisterWorld.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import vn.guongsang.TestViewer;
import vn.guongsang.decisions.RegisterWorld;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.programmes.Programme.Counts;
import vn.guongsang.movements.programmes.Task.Clear;
import vn.guongsang.movements.programmes.Task.TaskStanding;
import vn.guongsang.movements.programmes.Task.TaskState;
import vn.guongsang.movements.programmes.TaskNote.TaskNoteKind;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.people.OwnPerson;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

@Tag("database")
@DisplayName("Chương trình, nhiệm vụ")
class TasksTest {

  static class NobodysAccounts {
    @Bean
    OwnPerson own() {
      return account -> Optional.empty();
    }
  }

  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);
  private static final LocalDate BEGAN = LocalDate.of(2026, 1, 15);

  private RegisterWorld world;
  private Programmes programmes;
  private Tasks tasks;
  private TaskLife life;
  private UnitId beside;

  @BeforeEach
  void open() {
    world =
        new RegisterWorld(
            Programmes.class,
            Tasks.class,
            TaskLife.class,
            TaskList.class,
            WorkOfTasks.class,
            NobodysAccounts.class);
    programmes = world.registry().bean(Programmes.class);
    tasks = world.registry().bean(Tasks.class);
    life = world.registry().bean(TaskLife.class);
    beside = world.registry().unit("Phường Tương Mai", UnitKind.WARD, LONG_AGO);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private ProgrammeId programme(String name, ProgrammeId parent) {
    return programmes.setUp(
        OFFICER, new Programme.Said(world.ward, parent, null, name, "01/CTr", BEGAN, null), TODAY);
  }

  private static Task.Said said(ProgrammeId programme, UnitId unit, String name, LocalDate due) {
    return new Task.Said(programme, null, unit, null, name, "", "", "", "", due);
  }

  private TaskId given(ProgrammeId programme, UnitId unit, String name, LocalDate due) {
    return life.give(OFFICER, world.ward, said(programme, unit, name, due), List.of(), BEGAN);
  }

  private Task task(TaskId id) {
    return tasks.within(OFFICER, id, TODAY);
  }

  private void told(TaskId id, TaskState state, LocalDate day, String reason) {
    life.tell(OFFICER, id, task(id).version(), state, day, reason, null, TODAY);
  }

  private static Viewer of(UnitId unit) {
    return new TestViewer(
        new AccountId(new UUID(0, 5)),
        "cán bộ",
        unit,
        Set.of(Right.MOVEMENTS_READ, Right.MOVEMENTS_ANSWER),
        List.of(unit),
        false);
  }

  private static List<String> said(Throwable thrown) {
    return ((Refused) thrown).reasons().stream().map(Refused.Reason::words).map(Said::key).toList();
  }

  @Test
  @DisplayName("Đúng hạn thì chưa muộn; hôm sau là quá hạn; xong hoặc dừng thì không còn muộn")
  void late_is_the_day_after() {
    var id = given(programme("Cải cách", null), world.school, "Rà soát thủ tục", TODAY);
    assertThat(task(id).standing(TODAY)).isEqualTo(TaskStanding.NOT_BEGUN);
    assertThat(task(id).standing(TODAY.plusDays(1))).isEqualTo(TaskStanding.LATE);
    told(id, TaskState.DOING, TODAY, "");
    assertThat(task(id).standing(TODAY.plusDays(1))).isEqualTo(TaskStanding.LATE);
    told(id, TaskState.DONE, TODAY, "");
    assertThat(task(id).standing(TODAY.plusDays(1))).isEqualTo(TaskStanding.DONE);
    assertThat(task(id).doneOn()).isEqualTo(TODAY);
  }

  @Test
  @DisplayName("Dừng phải có lý do; không báo trước ngày; phải từ bản mới nhất")
  void telling_is_checked() {
    var id = given(programme("Cải cách", null), world.school, "Rà soát thủ tục", TODAY);
    assertThatThrownBy(() -> told(id, TaskState.STOPPED, TODAY, ""))
        .satisfies(thrown -> assertThat(said(thrown)).containsExactly("tasks.fault.no-reason"));
    assertThatThrownBy(() -> told(id, TaskState.DOING, TODAY.plusDays(1), ""))
        .satisfies(thrown -> assertThat(said(thrown)).containsExactly("tasks.fault.day-to-come"));
    assertThatThrownBy(() -> life.tell(OFFICER, id, 7, TaskState.DOING, TODAY, "", null, TODAY))
        .isInstanceOf(StaleVersion.class);
    told(id, TaskState.STOPPED, TODAY, "Hết kinh phí");
    assertThat(task(id))
        .extracting(Task::state, Task::reason, Task::doneOn)
        .containsExactly(TaskState.STOPPED, "Hết kinh phí", null);
    assertThatThrownBy(() -> life.note(OFFICER, id, TaskNoteKind.URGED, "Đề nghị báo cáo", TODAY))
        .satisfies(thrown -> assertThat(said(thrown)).containsExactly("tasks.fault.ended"));
  }

  @Test
  @DisplayName("Năm rõ: mỗi điều rõ khi có chữ")
  void the_five_clears() {
    var whole =
        new Task.Said(
            null,
            null,
            world.school,
            world.lan,
            "Rà soát",
            "25 thủ tục",
            "Hiệu trưởng chịu trách nhiệm",
            "Tháng 3 khảo sát",
            "Giảm 30 %",
            TODAY);
    var id = life.give(OFFICER, world.ward, whole, List.of(beside, world.school), BEGAN);
    assertThat(task(id).clears()).containsExactly(Clear.values());
    assertThat(task(id).personName()).isEqualTo("Nguyễn Thị Lan");
    assertThat(task(id).helpers())
        .as("whoever owns it does not help itself")
        .extracting(Task.Helper::name)
        .containsExactly("Phường Tương Mai");
    var bare = given(programme("Cải cách", null), world.school, "Rà soát", TODAY);
    assertThat(task(bare).clears()).isEmpty();
    life.change(
        OFFICER,
        bare,
        1,
        new Task.Said(null, null, world.school, null, "Rà soát", "", "", "", "Giảm 30 %", TODAY),
        List.of(),
        TODAY);
    assertThat(task(bare).clears()).containsExactly(Clear.EFFECT);
  }

  @Test
  @DisplayName("Chương trình tính cả nhiệm vụ của chuyên đề; việc dừng không tính vào tỷ lệ")
  void a_programme_counts_its_themes() {
    var whole = programme("Cải cách", null);
    var theme = programme("Dịch vụ công", whole);
    var done = given(theme, world.school, "Một", TODAY);
    told(done, TaskState.DONE, TODAY, "");
    given(whole, world.school, "Hai", TODAY.minusDays(1));
    told(given(theme, world.school, "Ba", TODAY), TaskState.STOPPED, TODAY, "Hoãn");

    var counts = programmes.within(OFFICER, whole, TODAY).counts();
    assertThat(counts).isEqualTo(new Counts(3, 1, 1, 1));
    assertThat(counts.percent()).isEqualTo(50);
    assertThat(programmes.within(OFFICER, theme, TODAY).counts()).isEqualTo(new Counts(2, 1, 0, 1));
    assertThat(programmes.all(OFFICER, TODAY))
        .extracting(Programme::name, Programme::parentName)
        .containsExactly(tuple("Cải cách", ""), tuple("Dịch vụ công", "Cải cách"));
    assertThatThrownBy(() -> programme("Chuyên đề con", theme))
        .satisfies(
            thrown -> assertThat(said(thrown)).containsExactly("programmes.fault.theme-of-theme"));
    assertThat(tasks.of(OFFICER, whole, TODAY, 10))
        .extracting(Task::name)
        .as("the late first, what is over last")
        .startsWith("Hai")
        .hasSize(3);
  }

  @Test
  @DisplayName("Theo đơn vị: ai chậm nhiều đứng trước")
  void by_owner() {
    var whole = programme("Cải cách", null);
    given(whole, world.ward, "Một", TODAY);
    told(given(whole, world.ward, "Hai", TODAY), TaskState.DONE, TODAY, "");
    given(whole, world.school, "Ba", TODAY.minusDays(3));
    assertThat(tasks.byOwner(OFFICER, TODAY, 100))
        .extracting(Tasks.Owner::unit, Tasks.Owner::tasks, Tasks.Owner::done, Tasks.Owner::open)
        .containsExactly(tuple(world.school, 1, 0, 1), tuple(world.ward, 2, 1, 1));
  }

  @Test
  @DisplayName(
      "Đơn vị chủ trì, phối hợp, giao việc thì thấy; đơn vị khác không; phối hợp chỉ ghi chú")
  void who_sees_and_does_what() {
    var third = world.registry().unit("Phường Định Công", UnitKind.WARD, LONG_AGO);
    var id =
        life.give(
            OFFICER,
            world.ward,
            said(programme("Cải cách", null), world.school, "Rà soát", TODAY),
            List.of(beside),
            BEGAN);
    var helper = of(beside);
    assertThat(tasks.within(helper, id, TODAY).mine()).isFalse();
    assertThat(tasks.within(of(world.school), id, TODAY).mine()).isTrue();
    assertThatThrownBy(() -> tasks.within(of(third), id, TODAY)).isInstanceOf(NotFound.class);
    life.note(helper, id, TaskNoteKind.NOTE, "Đã gửi số liệu", TODAY);
    assertThatThrownBy(() -> life.note(helper, id, TaskNoteKind.URGED, "Nhanh lên", TODAY))
        .satisfies(thrown -> assertThat(said(thrown)).containsExactly("tasks.fault.of-another"));
    assertThatThrownBy(() -> life.tell(helper, id, 1, TaskState.DONE, TODAY, "", null, TODAY))
        .satisfies(thrown -> assertThat(said(thrown)).containsExactly("tasks.fault.not-owner"));
    assertThat(tasks.notes(id))
        .extracting(TaskNote::kind, TaskNote::words)
        .containsExactly(tuple(TaskNoteKind.NOTE, "Đã gửi số liệu"));
  }

  @Test
  @DisplayName("Nhiệm vụ chỉ gắn được vào phong trào mà người giao nhìn thấy")
  void hangs_on_a_movement_that_is_seen() {
    var movement = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
    var said = new Task.Said(null, movement, world.school, null, "Rà soát", "", "", "", "", TODAY);
    assertThatThrownBy(() -> life.give(OFFICER, world.ward, said, List.of(), BEGAN))
        .isInstanceOf(NotFound.class);
    world
        .registry()
        .sql()
        .execute(
            """
            insert into movements.movement
              (id, tenant, unit, name, folded, kind, scope, from_day, state, launched_on, made_at)
            values ({0}, 1, {1}, 'Ba nhất', 'ba nhat', 'REGULAR', 'UNIT', {2}, 'LAUNCHED', {2}, now())
            """,
            DSL.val(movement), DSL.val(beside.value()), DSL.val(BEGAN));
    var school = of(world.school);
    assertThatThrownBy(() -> life.give(school, world.school, said, List.of(), BEGAN))
        .isInstanceOf(NotFound.class);
    var given = life.give(OFFICER, world.ward, said, List.of(), BEGAN);
    assertThat(task(given).said().movement()).isEqualTo(movement);
  }

  @Test
  @DisplayName("Việc chờ đơn vị: hai tuần trước hạn, hoặc ngay khi được đôn đốc")
  void what_waits_for_the_owner() {
    var work = world.registry().bean(WorkOfTasks.class);
    var school = of(world.school);
    var whole = programme("Cải cách", null);
    given(whole, world.school, "Gần", TODAY.plusDays(14));
    var far = given(whole, world.school, "Xa", TODAY.plusDays(15));
    assertThat(work.waitingFor(school, TODAY))
        .extracting(item -> item.title().args().getFirst())
        .containsExactly("Gần");
    life.note(OFFICER, far, TaskNoteKind.URGED, "Đề nghị báo tiến độ", TODAY);
    assertThat(work.waitingFor(school, TODAY)).hasSize(2);
  }
}
