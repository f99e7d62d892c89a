package vn.guongsang.initiatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.initiatives.db.Tables.INITIATIVE;
import static vn.guongsang.initiatives.db.Tables.USED;
import static vn.guongsang.registry.db.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.TestViewer;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.RegistryWorld;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

@Tag("database")
@DisplayName("Sáng kiến")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InitiativesTest {

  private static final LocalDate TODAY = RegistryWorld.TODAY;
  private static final Viewer OFFICER = RegistryWorld.OFFICER;

  private final RegistryWorld world = new RegistryWorld(Initiatives.class, InitiativeMoments.class);
  private final Initiatives initiatives = world.bean(Initiatives.class);
  private final UnitId school =
      world.unit("Trường THCS Tân Mai", UnitKind.SCHOOL, LocalDate.of(2010, 1, 1));
  private final PersonId lan = person("Nguyễn Thị Lan");
  private final PersonId minh = person("Trần Văn Minh");

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

  private InitiativeDraft draft(String title, int year, Author... authors) {
    return new InitiativeDraft(
        school,
        title,
        InitiativeKind.INITIATIVE,
        year,
        null,
        "Học sinh ngại đọc",
        "Tủ sách lớp học",
        EffectScope.GRASSROOTS,
        "Phòng GD&ĐT quận Hoàng Mai",
        "45/QĐ-GDĐT",
        LocalDate.of(year, 5, 20),
        List.of(authors),
        null,
        Vouched.RECORD);
  }

  private InitiativeId entered(InitiativeDraft draft) {
    return initiatives.enter(OFFICER, draft, TODAY);
  }

  @Test
  void what_was_entered_is_read_back_whole() {
    var draft = draft("Tủ sách lớp học", 2024, new Author(lan, 60), new Author(minh, 40));
    var found = initiatives.within(OFFICER, entered(draft));
    assertThat(found.said()).isEqualTo(draft);
    assertThat(found.authors())
        .containsExactly(
            new Initiative.Named(lan, "Nguyễn Thị Lan", 60, null, true),
            new Initiative.Named(minh, "Trần Văn Minh", 40, null, true));
    assertThat(found.standing()).isTrue();
    assertThat(found.proof()).isEqualTo("45/QĐ-GDĐT – Phòng GD&ĐT quận Hoàng Mai");
  }

  @ParameterizedTest
  @CsvSource({"60,40,''", "60,39,initiatives.fault.shares", "60,41,initiatives.fault.shares"})
  void shares_sum_to_exactly_a_hundred(int one, int other, String fault) {
    var draft = draft("Chia phần", 2023, new Author(lan, one), new Author(minh, other));
    if (fault.isEmpty()) {
      assertThat(entered(draft)).isNotNull();
    } else {
      assertThatThrownBy(() -> entered(draft))
          .isInstanceOf(Refused.class)
          .hasMessageContaining(fault)
          .hasMessageContaining(Integer.toString(one + other));
    }
  }

  @Test
  void everything_wrong_is_said_at_once() {
    assertThat(
            InitiativeChecks.faults(
                    draft(" ", 2027, new Author(lan, 50), new Author(lan, 60)), TODAY)
                .stream()
                .map(r -> r.words().key()))
        .containsExactly(
            "initiatives.fault.no-title",
            "initiatives.fault.year",
            "initiatives.fault.day-to-come",
            "initiatives.fault.shares",
            "initiatives.fault.author-twice");
    assertThat(
            InitiativeChecks.faults(draft("Không tác giả", 2026), TODAY).stream()
                .map(r -> r.words().key()))
        .containsExactly("initiatives.fault.no-author");
    assertThatThrownBy(
            () -> entered(draft("Ai", 2024, new Author(new PersonId(UUID.randomUUID()), 100))))
        .hasMessageContaining("initiatives.fault.no-such-author");
  }

  @Test
  void a_correction_is_a_new_entry_and_the_use_goes_along() {
    var wrong = entered(draft("Sổ điểm điện tử", 2022, new Author(lan, 100)));
    world
        .sql()
        .insertInto(USED)
        .set(USED.INITIATIVE, wrong.value())
        .set(USED.PERSON, lan.value())
        .set(USED.AWARD_TYPE, "CSTDCS")
        .execute();
    assertThatThrownBy(() -> initiatives.withdraw(OFFICER, wrong, 1, "nhầm"))
        .hasMessageContaining("initiatives.fault.used");
    var right =
        initiatives.correct(
            OFFICER,
            wrong,
            1,
            draft("Sổ điểm điện tử", 2022, new Author(lan, 70), new Author(minh, 30)),
            "thiếu đồng tác giả",
            TODAY);
    var before = initiatives.within(OFFICER, wrong);
    assertThat(before.standing()).isFalse();
    assertThat(before.correctedBy()).isEqualTo(right);
    var after = initiatives.within(OFFICER, right);
    assertThat(after.corrects()).isEqualTo(wrong);
    assertThat(after.authors().stream().map(Initiative.Named::usedFor))
        .containsExactly("CSTDCS", null);
    assertThatThrownBy(() -> initiatives.correct(OFFICER, wrong, 2, after.said(), "lần nữa", TODAY))
        .hasMessageContaining("initiatives.fault.ended");
  }

  @Test
  void a_stale_version_is_refused() {
    var id = entered(draft("Bản cũ", 2021, new Author(lan, 100)));
    assertThatThrownBy(() -> initiatives.withdraw(OFFICER, id, 0, "nhầm"))
        .isInstanceOf(StaleVersion.class);
    initiatives.withdraw(OFFICER, id, 1, "không có thật");
    assertThat(initiatives.within(OFFICER, id).withdrawnBecause()).isEqualTo("không có thật");
  }

  @Test
  void an_import_is_taken_back_unless_something_moved_on() {
    var imported = UUID.randomUUID();
    initiatives.enterAll(
        OFFICER,
        List.of(
            draft("Nhập một", 2020, new Author(minh, 100)),
            draft("Nhập hai", 2020, new Author(minh, 100))),
        imported,
        TODAY);
    assertThat(initiatives.movedOn(imported)).isZero();
    assertThat(initiatives.withdrawImported(imported, "hoàn tác")).isEqualTo(2);
    assertThat(
            world
                .sql()
                .fetchCount(INITIATIVE, INITIATIVE.IMPORTED.eq(imported).and(INITIATIVE.STANDING)))
        .isZero();
  }

  @Test
  void a_life_shows_what_stands() {
    var dung = person("Lê Thị Dung");
    var id = entered(draft("Vườn trường", 2019, new Author(dung, 55), new Author(minh, 45)));
    var moments = world.bean(InitiativeMoments.class).of(OFFICER, Set.of(dung));
    assertThat(moments.stream().map(m -> m.href())).containsExactly("/initiatives/" + id);
    assertThat(moments.getFirst().title().args())
        .containsExactly(InitiativeKind.INITIATIVE, "Vườn trường", EffectScope.GRASSROOTS, "55");
    initiatives.withdraw(OFFICER, id, 1, "nhầm");
    assertThat(world.bean(InitiativeMoments.class).of(OFFICER, Set.of(dung))).isEmpty();
  }

  @Test
  void those_of_other_units_are_not_there() {
    var id = entered(draft("Nơi khác", 2018, new Author(lan, 100)));
    var elsewhere = new UnitId(UUID.randomUUID());
    var viewer =
        new TestViewer(
            new AccountId(UUID.randomUUID()),
            "cán bộ",
            elsewhere,
            Set.of(Right.PEOPLE_READ, Right.PEOPLE_EDIT),
            List.of(elsewhere),
            false);
    assertThatThrownBy(() -> initiatives.within(viewer, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> initiatives.withdraw(viewer, id, 1, "x")).isInstanceOf(NotFound.class);
  }
}
