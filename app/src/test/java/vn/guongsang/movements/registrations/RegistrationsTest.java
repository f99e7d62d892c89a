package vn.guongsang.movements.registrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.guongsang.decisions.RegisterWorld.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.TestViewer;
import vn.guongsang.decisions.AwardDraft;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.RegisterWorld;
import vn.guongsang.decisions.achieved.AchievedParts;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.registrations.Comparison.Line;
import vn.guongsang.movements.registrations.Comparison.Standing;
import vn.guongsang.movements.registrations.Registering.Result;
import vn.guongsang.movements.registrations.Registration.State;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

@Tag("database")
@DisplayName("Đăng ký danh hiệu thi đua")
class RegistrationsTest {

  private static final TitleYear Y2025 = TitleYear.of(2025);
  private static final LocalDate OPENS = LocalDate.of(2025, 1, 10);
  private static final LocalDate CLOSES = LocalDate.of(2025, 2, 28);

  private RegisterWorld world;
  private Registrations registrations;
  private Registering registering;
  private RegistrationDays days;
  private PersonId binh;

  @BeforeEach
  void open() {
    world =
        new RegisterWorld(
            AchievedParts.with(
                Registrations.class,
                Registering.class,
                RegistrationDays.class,
                Comparison.class,
                Candidates.class,
                RegistrationWork.class));
    registrations = world.registry().bean(Registrations.class);
    registering = world.registry().bean(Registering.class);
    days = world.registry().bean(RegistrationDays.class);
    binh = world.person("Trần Văn Bình", world.school);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private Result register(LocalDate day, String late, RegistrationDraft... drafts) {
    return registering.register(OFFICER, Y2025, List.of(drafts), late, day);
  }

  private static RegistrationDraft draft(PersonId person, String award) {
    return RegistrationDraft.of(person, award, "");
  }

  private void given(PersonId person, String award, int year) {
    world
        .register()
        .enter(
            OFFICER,
            List.of(
                RegisterWorld.draft(
                    RegisterWorld.decision("12/QĐ-UBND", LocalDate.of(2025, 12, 20)),
                    award,
                    person,
                    year)),
            "",
            RegisterWorld.TODAY);
  }

  private static List<String> said(Throwable thrown) {
    return ((Refused) thrown).reasons().stream().map(Refused.Reason::words).map(Said::key).toList();
  }

  private Viewer of(UnitId unit) {
    return new TestViewer(
        new AccountId(new UUID(0, 7)),
        "cán bộ",
        unit,
        Set.of(Right.MOVEMENTS_READ, Right.MOVEMENTS_ANSWER),
        List.of(unit),
        false);
  }

  private Registration only(PersonId person) {
    var all = registrations.ofPerson(person);
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  @Test
  @DisplayName("Đăng ký nhiều người một lần; đăng ký lại thì không sinh dòng thứ hai")
  void many_at_once_and_never_twice() {
    assertThat(register(OPENS, "", draft(world.lan, "LDTT"), draft(binh, "LDTT")))
        .isEqualTo(new Result(2, List.of(), 0));
    assertThat(register(OPENS, "", draft(world.lan, "LDTT"), draft(world.lan, "CSTDCS")))
        .isEqualTo(new Result(1, List.of(), 1));

    assertThat(registrations.of(world.lan, Y2025))
        .extracting(Registration::awardType, Registration::state, Registration::unit)
        .containsExactlyInAnyOrder(
            tuple("LDTT", State.REGISTERED, world.school),
            tuple("CSTDCS", State.REGISTERED, world.school));
    assertThat(registrations.of(world.lan, TitleYear.schoolYear(2025))).isEmpty();
  }

  @Test
  @DisplayName("Danh hiệu cá nhân không đăng ký cho tập thể, và ngược lại")
  void titles_fit_their_holders() {
    assertThatThrownBy(() -> register(OPENS, "", RegistrationDraft.of(world.school, "LDTT", "")))
        .satisfies(
            thrown -> assertThat(said(thrown)).containsExactly("registrations.fault.for-people"));
    assertThatThrownBy(() -> register(OPENS, "", draft(binh, "TTLDTT")))
        .satisfies(
            thrown ->
                assertThat(said(thrown)).containsExactly("registrations.fault.for-collectives"));
    assertThat(register(OPENS, "", RegistrationDraft.of(world.school, "TTLDTT", "")).entered())
        .isEqualTo(1);
    assertThat(registrations.of(world.school, Y2025))
        .extracting(Registration::holder)
        .containsExactly("Trường THCS Hoàng Văn Thụ");
  }

  @Test
  @DisplayName("Trước ngày mở thì chưa được; ngày cuối còn kịp; hôm sau phải nêu lý do")
  void the_days_of_the_unit_above_hold() {
    days.set(OFFICER, world.ward, Y2025, OPENS, CLOSES, "", 0);

    assertThatThrownBy(() -> register(OPENS.minusDays(1), "", draft(binh, "LDTT")))
        .satisfies(
            thrown -> assertThat(said(thrown)).containsExactly("registrations.fault.before"));
    register(OPENS, "", draft(world.lan, "LDTT"));
    register(CLOSES, "", draft(world.lan, "CSTDCS"));
    assertThatThrownBy(() -> register(CLOSES.plusDays(1), "", draft(binh, "LDTT")))
        .satisfies(thrown -> assertThat(said(thrown)).containsExactly("registrations.fault.late"));
    register(CLOSES.plusDays(1), "Mới chuyển về", draft(binh, "LDTT"));

    assertThat(only(binh).lateReason()).isEqualTo("Mới chuyển về");
    assertThat(registrations.of(world.lan, Y2025)).noneMatch(Registration::late);
  }

  @Test
  @DisplayName("Thời gian của chính đơn vị thay cho của đơn vị trên; sửa phải từ bản mới nhất")
  void own_days_come_before_those_above() {
    days.set(OFFICER, world.ward, Y2025, OPENS, CLOSES, "", 0);
    days.set(OFFICER, world.school, Y2025, OPENS, CLOSES.plusMonths(1), "", 0);

    assertThat(days.of(world.school, Y2025).orElseThrow().closes()).isEqualTo(CLOSES.plusMonths(1));
    assertThat(days.of(world.ward, Y2025).orElseThrow().closes()).isEqualTo(CLOSES);
    assertThat(days.of(world.school, TitleYear.schoolYear(2025))).isEmpty();
    assertThatThrownBy(() -> days.set(OFFICER, world.school, Y2025, OPENS, CLOSES, "", 0))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(
            () -> days.set(OFFICER, world.school, Y2025, OPENS, OPENS.minusDays(1), "", 1))
        .satisfies(
            thrown -> assertThat(said(thrown)).containsExactly("registrations.fault.closes"));
  }

  @Test
  @DisplayName("Tự đăng ký thì chờ đơn vị; đơn vị xác nhận hoặc từ chối có lý do")
  void one_registers_oneself_and_the_unit_confirms() {
    registering.ask(OFFICER, binh, Y2025, "LDTT", "Một sáng kiến", "", OPENS);
    assertThat(registrations.of(binh, Y2025)).isEmpty();
    assertThatThrownBy(() -> registering.ask(OFFICER, binh, Y2025, "LDTT", "", "", OPENS))
        .satisfies(thrown -> assertThat(said(thrown)).containsExactly("registrations.fault.there"));

    assertThat(registrations.confirmAll(OFFICER, world.ward, Y2025)).isEqualTo(1);
    assertThat(registrations.of(binh, Y2025))
        .extracting(Registration::aim)
        .containsExactly("Một sáng kiến");

    registering.ask(OFFICER, world.lan, Y2025, "CSTDCS", "", "", OPENS);
    var asked = only(world.lan);
    registrations.decline(OFFICER, asked.id(), asked.version(), "Chưa có sáng kiến");
    assertThat(only(world.lan))
        .extracting(Registration::state, Registration::reason)
        .containsExactly(State.DECLINED, "Chưa có sáng kiến");
    assertThatThrownBy(() -> registrations.confirm(OFFICER, asked.id(), asked.version() + 1))
        .satisfies(
            thrown -> assertThat(said(thrown)).containsExactly("registrations.fault.not-asked"));
    registering.ask(OFFICER, world.lan, Y2025, "CSTDCS", "", "", OPENS);
    assertThat(registrations.ofPerson(world.lan)).hasSize(2);
  }

  @Test
  @DisplayName("Rút đăng ký phải có lý do và bản mới nhất; đã được tặng thì không rút")
  void withdrawing() {
    register(OPENS, "", draft(binh, "LDTT"), draft(world.lan, "LDTT"));
    var one = only(binh);
    assertThatThrownBy(() -> registrations.withdraw(OFFICER, one.id(), one.version() + 1, "x"))
        .isInstanceOf(StaleVersion.class);
    registrations.withdraw(OFFICER, one.id(), one.version(), "Chuyển công tác");
    assertThat(registrations.of(binh, Y2025)).isEmpty();
    assertThat(only(binh).reason()).isEqualTo("Chuyển công tác");
    assertThat(register(OPENS, "", draft(binh, "LDTT")).entered()).isEqualTo(1);

    given(world.lan, "LDTT", 2025);
    var achieved = only(world.lan);
    assertThatThrownBy(
            () -> registrations.withdraw(OFFICER, achieved.id(), achieved.version(), "x"))
        .satisfies(
            thrown -> assertThat(said(thrown)).containsExactly("registrations.fault.achieved"));
    assertThatThrownBy(() -> registrations.withdrawOwn(OFFICER, binh, achieved.id(), "x"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("Đối chiếu: đã đăng ký, đạt, chưa đạt, đạt mà không đăng ký")
  void registered_against_achieved() {
    var cuong = world.person("Lê Văn Cường", world.school);
    register(OPENS, "", draft(binh, "LDTT"), draft(world.lan, "LDTT"), draft(world.lan, "CSTDCS"));
    given(binh, "LDTT", 2025);
    given(world.lan, "LDTT", 2024);
    given(cuong, "LDTT", 2025);

    Standing standing =
        world.registry().bean(Comparison.class).of(OFFICER, world.ward, Y2025, RegisterWorld.TODAY);
    assertThat(standing)
        .extracting(
            Standing::registered,
            Standing::achieved,
            Standing::notYet,
            Standing::asked,
            Standing::withdrawn)
        .containsExactly(3, 1, 2, 0, 0);
    assertThat(standing.unregistered())
        .extracting(Achieved.Given::holder, Achieved.Given::awardType)
        .containsExactly(tuple("Lê Văn Cường", "LDTT"));
    assertThat(standing.lines())
        .extracting(Line::code, Line::registered, Line::achieved, Line::notYet, Line::unregistered)
        .containsExactlyInAnyOrder(tuple("LDTT", 2, 1, 1, 1), tuple("CSTDCS", 1, 0, 1, 0));
  }

  @Test
  @DisplayName("Tập thể đạt danh hiệu của chính mình, không phải của người trong đó")
  void a_collective_achieves_for_itself() {
    register(OPENS, "", RegistrationDraft.of(world.school, "TTLDTT", ""));
    given(binh, "LDTT", 2025);
    assertThat(registrations.of(world.school, Y2025)).noneMatch(Registration::achieved);
    world
        .register()
        .enter(
            OFFICER,
            List.of(
                new AwardDraft(
                    RegisterWorld.decision("13/QĐ-UBND", LocalDate.of(2025, 12, 20)),
                    "TTLDTT",
                    "MERIT",
                    new Holder.OfUnit(world.school),
                    null,
                    Period.of(2025),
                    "",
                    Vouched.RECORD)),
            "",
            RegisterWorld.TODAY);
    assertThat(registrations.of(world.school, Y2025)).allMatch(Registration::achieved);
  }

  @Test
  @DisplayName("Ngoài phạm vi thì không thấy và không đăng ký được")
  void nothing_outside_the_scope() {
    var school = of(world.school);
    var outside = world.person("Phạm Thị Dung", world.ward);
    assertThatThrownBy(
            () -> registering.register(school, Y2025, List.of(draft(outside, "LDTT")), "", OPENS))
        .satisfies(
            thrown -> assertThat(said(thrown)).containsExactly("registrations.fault.nobody"));
    register(OPENS, "", draft(outside, "LDTT"));
    var hidden = only(outside).id();
    assertThatThrownBy(() -> registrations.within(school, hidden)).isInstanceOf(NotFound.class);
    assertThat(
            world.registry().bean(Candidates.class).people(school, world.school, Y2025).stream()
                .map(Candidates.Candidate::name))
        .containsExactlyInAnyOrder("Nguyễn Thị Lan", "Trần Văn Bình");
  }

  @Test
  @DisplayName("Việc chờ: đăng ký đang mở mà chưa ai đăng ký; cá nhân chờ xác nhận")
  void what_waits() {
    var work = world.registry().bean(RegistrationWork.class);
    var school = of(world.school);
    assertThat(work.waitingFor(school, OPENS)).isEmpty();
    days.set(OFFICER, world.ward, Y2025, OPENS, CLOSES, "", 0);
    assertThat(work.waitingFor(school, OPENS))
        .extracting(item -> item.title().key(), item -> item.due())
        .containsExactly(tuple("registrations.open-now", CLOSES));
    assertThat(work.waitingFor(school, CLOSES.plusDays(1))).isEmpty();
    registering.ask(OFFICER, binh, Y2025, "LDTT", "", "", OPENS);
    assertThat(work.waitingFor(school, CLOSES.plusDays(1)))
        .extracting(item -> item.title().key())
        .containsExactly("registrations.waits");
  }

  @Test
  @DisplayName("Năm công tác và năm học đọc được như người ta viết")
  void years_as_people_write_them() {
    assertThat(TitleYear.read("2026")).contains(TitleYear.of(2026));
    assertThat(TitleYear.read("Năm học 2025 – 2026")).contains(TitleYear.schoolYear(2025));
    assertThat(TitleYear.read(TitleYear.schoolYear(2025).code()))
        .contains(TitleYear.schoolYear(2025));
    assertThat(TitleYear.read("2025-2027")).isEmpty();
    assertThat(TitleYear.read("năm nay")).isEmpty();
  }
}
