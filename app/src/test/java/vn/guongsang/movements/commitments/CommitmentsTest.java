package vn.guongsang.movements.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.guongsang.decisions.RegisterWorld.OFFICER;
import static vn.guongsang.decisions.RegisterWorld.TODAY;

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
import vn.guongsang.decisions.RegisterWorld;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.commitments.Commitment.CommitmentKind;
import vn.guongsang.movements.commitments.Commitment.Counts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

@Tag("database")
@DisplayName("Cam kết thực hiện")
class CommitmentsTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

  private RegisterWorld world;
  private Commitments commitments;
  private Committing committing;
  private UnitId clinic;
  private PersonId binh;

  @BeforeEach
  void open() {
    world = new RegisterWorld(Commitments.class, Committing.class, CommitmentWork.class);
    commitments = world.registry().bean(Commitments.class);
    committing = world.registry().bean(Committing.class);
    clinic = world.registry().unit("Trạm Y tế", UnitKind.OFFICE, LONG_AGO, world.ward);
    binh = world.person("Trần Văn Bình", clinic);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private static Commitment.Said said(UnitId unit, String words, LocalDate from, LocalDate until) {
    return new Commitment.Said(
        unit, null, CommitmentKind.CONDUCT, "Quy tắc ứng xử", words, from, until);
  }

  private CommitmentId drawnUp(LocalDate from, LocalDate until) {
    return commitments.drawUp(OFFICER, said(world.ward, "Ứng xử văn minh", from, until));
  }

  private static Viewer of(UnitId unit) {
    return new TestViewer(
        new AccountId(new UUID(0, 6)),
        "cán bộ",
        unit,
        Set.of(Right.MOVEMENTS_READ, Right.MOVEMENTS_ANSWER),
        List.of(unit),
        false);
  }

  private static List<String> faults(Throwable thrown) {
    return ((Refused) thrown).reasons().stream().map(Refused.Reason::words).map(Said::key).toList();
  }

  private Counts counts(CommitmentId id) {
    return commitments.within(OFFICER, id).counts();
  }

  @Test
  @DisplayName("Đếm đơn vị, người đã cam kết; ai chưa thì gọi được tên")
  void who_has_and_who_has_not() {
    var id = drawnUp(LONG_AGO, null);
    assertThat(counts(id)).isEqualTo(new Counts(0, 2, 0, 2));
    committing.unit(OFFICER, id, clinic, TODAY);
    assertThat(committing.people(OFFICER, id, List.of(world.lan), TODAY)).isEqualTo(1);
    assertThat(committing.people(OFFICER, id, List.of(world.lan), TODAY)).isZero();
    assertThat(counts(id)).isEqualTo(new Counts(1, 2, 1, 2));

    assertThat(committing.units(OFFICER, commitments.within(OFFICER, id)))
        .extracting(
            Committing.Row::unit,
            Committing.Row::day,
            Committing.Row::people,
            Committing.Row::peopleAsked)
        .as("who has not comes first")
        .containsExactly(tuple(world.school, null, 1, 1), tuple(clinic, TODAY, 0, 1));
    assertThat(committing.people(OFFICER, id, world.ward, false, 10))
        .extracting(Committing.Member::name)
        .containsExactly("Trần Văn Bình");
    assertThat(committing.people(OFFICER, id, world.ward, true, 10))
        .extracting(Committing.Member::name)
        .containsExactly("Nguyễn Thị Lan");
    assertThatThrownBy(() -> committing.unit(OFFICER, id, clinic, TODAY))
        .satisfies(thrown -> assertThat(faults(thrown)).containsExactly("commitments.fault.there"));
  }

  @Test
  @DisplayName("Tự cam kết một lần; ngoài thời gian thì không")
  void oneself() {
    var id = drawnUp(TODAY, TODAY.plusDays(2));
    assertThatThrownBy(() -> committing.oneself(OFFICER, id, binh, TODAY.minusDays(1)))
        .satisfies(
            thrown -> assertThat(faults(thrown)).containsExactly("commitments.fault.not-running"));
    assertThatThrownBy(() -> committing.oneself(OFFICER, id, binh, TODAY.plusDays(2)))
        .satisfies(
            thrown -> assertThat(faults(thrown)).containsExactly("commitments.fault.not-running"));
    committing.oneself(OFFICER, id, binh, TODAY.plusDays(1));
    assertThatThrownBy(() -> committing.oneself(OFFICER, id, binh, TODAY.plusDays(1)))
        .satisfies(thrown -> assertThat(faults(thrown)).containsExactly("commitments.fault.there"));
    assertThat(committing.own(OFFICER, binh, TODAY))
        .extracting(Committing.Own::day)
        .containsExactly(TODAY.plusDays(1));
    assertThat(committing.own(OFFICER, world.lan, TODAY))
        .extracting(Committing.Own::day)
        .containsOnlyNulls()
        .hasSize(1);
  }

  @Test
  @DisplayName("Đã có người cam kết thì chữ giữ nguyên; chưa thì sửa được")
  void words_stay_once_somebody_committed() {
    var id = drawnUp(LONG_AGO, null);
    commitments.change(
        OFFICER, id, 1, said(world.ward, "Ứng xử văn minh, thân thiện", LONG_AGO, null));
    committing.oneself(OFFICER, id, binh, TODAY);
    assertThatThrownBy(
            () -> commitments.change(OFFICER, id, 2, said(world.ward, "Khác", LONG_AGO, null)))
        .satisfies(
            thrown -> assertThat(faults(thrown)).containsExactly("commitments.fault.words-kept"));
    commitments.change(
        OFFICER,
        id,
        2,
        said(world.ward, "Ứng xử văn minh, thân thiện", LONG_AGO, TODAY.plusDays(9)));
    assertThat(commitments.within(OFFICER, id).said().until()).isEqualTo(TODAY.plusDays(9));
  }

  @Test
  @DisplayName("Đơn vị dưới thấy cam kết của đơn vị trên và được nhắc; đơn vị khác không thấy")
  void units_below_are_asked() {
    var id = drawnUp(LONG_AGO, null);
    var school = of(world.school);
    var work = world.registry().bean(CommitmentWork.class);
    assertThat(commitments.within(school, id).mine()).isFalse();
    assertThat(work.waitingFor(school, TODAY)).hasSize(1);
    assertThatThrownBy(() -> committing.unit(school, id, clinic, TODAY))
        .satisfies(
            thrown -> assertThat(faults(thrown)).containsExactly("commitments.fault.unit-outside"));
    committing.unit(school, id, world.school, TODAY);
    assertThat(work.waitingFor(school, TODAY)).isEmpty();
    assertThatThrownBy(() -> committing.people(school, id, List.of(binh), TODAY))
        .satisfies(
            thrown -> assertThat(faults(thrown)).containsExactly("commitments.fault.nobody"));
    assertThatThrownBy(() -> committing.note(school, id, null, TODAY, "Tốt", TODAY))
        .satisfies(
            thrown -> assertThat(faults(thrown)).containsExactly("commitments.fault.of-another"));
    var beside = world.registry().unit("Phường Tương Mai", UnitKind.WARD, LONG_AGO);
    assertThatThrownBy(() -> commitments.within(of(beside), id)).isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("Theo dõi: ghi nhận mới nhất đứng đầu, không ghi ngày chưa tới")
  void following_up() {
    var id = drawnUp(LONG_AGO, null);
    committing.note(OFFICER, id, clinic, TODAY.minusDays(3), "Khảo sát 60 người", TODAY);
    committing.note(OFFICER, id, null, TODAY, "Không có phản ánh", TODAY);
    assertThatThrownBy(() -> committing.note(OFFICER, id, null, TODAY.plusDays(1), "Tốt", TODAY))
        .satisfies(
            thrown -> assertThat(faults(thrown)).containsExactly("commitments.fault.day-to-come"));
    assertThat(committing.notes(id))
        .extracting(Committing.Note::unitName, Committing.Note::words)
        .containsExactly(tuple("", "Không có phản ánh"), tuple("Trạm Y tế", "Khảo sát 60 người"));
  }
}
