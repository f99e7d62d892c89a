package vn.guongsang.registry.people.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.registry.RegistryWorld.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.registry.people.Ground;
import vn.guongsang.registry.people.LeaveKind;
import vn.guongsang.registry.people.Measure;
import vn.guongsang.registry.people.PeopleWorld;
import vn.guongsang.registry.people.RatingLevel;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;

@Tag("database")
@DisplayName("What is said of people's years")
class RecordTest {

  private static final Paper DECISION =
      new Paper("UBND Phường Một", "12/QĐ-UBND", LocalDate.of(2026, 1, 5), null);

  private static PeopleWorld world;

  @BeforeAll
  static void found() {
    world = new PeopleWorld();
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static Ratings ratings() {
    return world.bean(Ratings.class);
  }

  private static Holds holds() {
    return world.bean(Holds.class);
  }

  private static RatingFacts rated(int year, RatingLevel level) {
    return new RatingFacts(year, false, level, DECISION, Vouched.RECORD);
  }

  private static String fault(Throwable refused) {
    return ((Refused) refused).reasons().getFirst().words().key();
  }

  @Test
  void a_paper_is_quoted_as_far_as_it_is_known() {
    assertThat(DECISION.quoted()).isEqualTo("12/QĐ-UBND ngày 05/01/2026 – UBND Phường Một");
    assertThat(Paper.NONE.quoted()).isEmpty();
    assertThat(new Paper("UBND", "", null, null).quoted()).isEqualTo("UBND");
    assertThat(new Paper("", "7/QĐ", null, null).quoted()).isEqualTo("7/QĐ");
  }

  @Test
  void one_rating_stands_for_a_year_and_a_school_year_is_another() {
    var id = world.person("Cao Thị Xếp", world.ward);
    var whose = Whose.person(id, world.ward);
    var officer = world.officer(world.ward);
    ratings().enter(officer, whose, rated(2025, RatingLevel.GOOD), TODAY);
    assertThatThrownBy(
            () -> ratings().enter(officer, whose, rated(2025, RatingLevel.EXCELLENT), TODAY))
        .satisfies(e -> assertThat(fault(e)).isEqualTo("record.fault.rated-already"));
    var school = new RatingFacts(2025, true, RatingLevel.EXCELLENT, Paper.NONE, Vouched.SELF);
    ratings().enter(officer, whose, school, TODAY);
    assertThat(school.yearInWords()).isEqualTo("2025–2026");
    assertThat(ratings().of(Set.of(id)))
        .extracting(Rating::facts)
        .containsExactlyInAnyOrder(rated(2025, RatingLevel.GOOD), school);
    for (var year : List.of(1944, 2027)) {
      assertThatThrownBy(
              () -> ratings().enter(officer, whose, rated(year, RatingLevel.GOOD), TODAY))
          .satisfies(e -> assertThat(fault(e)).isEqualTo("record.fault.year"));
    }
    ratings().enter(officer, whose, rated(1945, RatingLevel.GOOD), TODAY);
    ratings().enter(officer, whose, rated(2026, RatingLevel.GOOD), TODAY);
  }

  @Test
  void a_correction_is_a_new_row_and_the_old_one_stays_without_standing() {
    var id = world.person("Cao Thị Sửa", world.ward);
    var officer = world.officer(world.ward);
    ratings().enter(officer, Whose.person(id, world.ward), rated(2024, RatingLevel.GOOD), TODAY);
    var first = ratings().of(Set.of(id)).getFirst();
    ratings()
        .correct(officer, first.id(), rated(2024, RatingLevel.EXCELLENT), "Theo quyết định", TODAY);
    var second = ratings().of(Set.of(id)).getFirst();
    assertThat(second.facts()).isEqualTo(rated(2024, RatingLevel.EXCELLENT));
    assertThat(
            world
                .sql()
                .fetch(
                    "select level, standing, corrects, reason from registry.rating where person = ?"
                        + " order by id",
                    id.value())
                .map(r -> "%s %s %s %s".formatted(r.get(0), r.get(1), r.get(2), r.get(3)).strip()))
        .containsExactly("GOOD false null", "EXCELLENT true " + first.id() + " Theo quyết định");
    assertThatThrownBy(
            () ->
                ratings()
                    .correct(officer, first.id(), rated(2024, RatingLevel.COMPLETED), "x", TODAY))
        .satisfies(e -> assertThat(fault(e)).isEqualTo("record.fault.replaced"));
    ratings().withdraw(officer, second.id(), "Chưa có xếp loại");
    assertThat(ratings().of(Set.of(id))).isEmpty();
    assertThat(world.journal(id.value()))
        .containsExactlyInAnyOrder(
            "people.entered",
            "people.rating-entered",
            "people.rating-corrected because Theo quyết định",
            "people.rating-withdrawn because Chưa có xếp loại");
    assertThat(world.journalText(id.value())).doesNotContain("GOOD", "EXCELLENT");
  }

  @Test
  void a_unit_has_its_own_ratings_apart_from_its_peoples() {
    var officer = world.officer(world.city);
    ratings().enter(officer, Whose.unit(world.otherWard), rated(2025, RatingLevel.GOOD), TODAY);
    assertThat(ratings().of(world.otherWard))
        .extracting(Rating::facts)
        .containsExactly(rated(2025, RatingLevel.GOOD));
    assertThatThrownBy(
            () ->
                ratings()
                    .enter(
                        world.officer(world.ward),
                        Whose.unit(world.otherWard),
                        rated(2024, RatingLevel.GOOD),
                        TODAY))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void sheets_may_bring_two_ratings_of_one_year_for_a_check_to_find() {
    var id = world.person("Cao Thị Hai Bản", world.ward);
    var drafts = new ArrayList<Ratings.Draft>();
    for (var i = 0; i < 2_500; i++) {
      drafts.add(
          new Ratings.Draft(Whose.person(id, world.ward), rated(2000 + i % 20, RatingLevel.GOOD)));
    }
    var imported = UUID.randomUUID();
    ratings().enterAll(world.officer(world.ward), drafts, imported);
    assertThat(ratings().of(Set.of(id))).hasSize(2_500);
  }

  @Test
  void discipline_and_leave_are_entered_corrected_and_withdrawn() {
    var id = world.person("Cao Văn Phạt", world.ward);
    var officer = world.officer(world.ward);
    var disciplines = world.bean(Disciplines.class);
    var measure =
        new DisciplineFacts(
            Measure.REPRIMAND, DayRange.from(LocalDate.of(2025, 3, 1)), DECISION, Vouched.RECORD);
    disciplines.enter(officer, Whose.person(id, world.ward), measure, TODAY);
    var right =
        new DisciplineFacts(
            Measure.WARNING,
            DayRange.between(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1)),
            DECISION,
            Vouched.VERIFIED);
    disciplines.correct(
        officer, disciplines.of(Set.of(id)).getFirst().id(), right, "Đọc lại quyết định", TODAY);
    assertThat(disciplines.of(Set.of(id))).extracting(Discipline::facts).containsExactly(right);
    assertThatThrownBy(
            () ->
                disciplines.enter(
                    officer,
                    Whose.person(id, world.ward),
                    new DisciplineFacts(
                        Measure.WARNING,
                        DayRange.from(TODAY.plusDays(1)),
                        Paper.NONE,
                        Vouched.SELF),
                    TODAY))
        .satisfies(e -> assertThat(fault(e)).isEqualTo("record.fault.later"));
    disciplines.withdraw(officer, disciplines.of(Set.of(id)).getFirst().id(), "Nhầm người");
    assertThat(disciplines.of(Set.of(id))).isEmpty();

    var leaves = world.bean(Leaves.class);
    var away =
        new LeaveFacts(
            LeaveKind.MATERNITY,
            DayRange.between(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 8, 1)),
            Vouched.RECORD);
    leaves.enter(officer, id, away, TODAY);
    assertThatThrownBy(
            () ->
                leaves.enter(
                    officer,
                    id,
                    new LeaveFacts(
                        LeaveKind.SICK,
                        DayRange.between(LocalDate.of(2024, 7, 31), LocalDate.of(2024, 9, 1)),
                        Vouched.SELF),
                    TODAY))
        .satisfies(e -> assertThat(fault(e)).isEqualTo("record.fault.leave-overlaps"));
    leaves.enter(
        officer,
        id,
        new LeaveFacts(
            LeaveKind.SICK,
            DayRange.between(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 9, 1)),
            Vouched.SELF),
        TODAY);
    leaves.withdraw(officer, leaves.of(Set.of(id)).getFirst().id(), "Không nghỉ");
    assertThat(leaves.of(Set.of(id))).extracting(Leave::facts).containsExactly(away);
  }

  @Test
  void the_ground_of_a_hold_is_told_to_those_who_may_read_it_and_to_nobody_else() {
    var id = world.person("Cao Văn Tạm", world.ward);
    var officer = world.officer(world.ward);
    var reader = world.reader(world.ward, Right.PEOPLE_READ);
    var facts =
        new HoldFacts(
            Ground.COMPLAINT, DayRange.from(LocalDate.of(2026, 9, 1)), "Đơn số 77 của bà X", null);
    holds().set(officer, Whose.person(id, world.ward), facts, TODAY);
    assertThat(holds().of(officer, Set.of(id)))
        .extracting(Hold::why)
        .containsExactly(Optional.of(new Hold.Why(facts, "")));
    assertThat(holds().of(reader, Set.of(id)))
        .extracting(Hold::days, Hold::why)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(facts.days(), Optional.empty()));
    var hold = holds().of(officer, Set.of(id)).getFirst().id();
    assertThatThrownBy(() -> holds().known(reader, hold)).isInstanceOf(NotFound.class);
    holds()
        .correct(
            officer,
            hold,
            new HoldFacts(Ground.INSPECTION, facts.days(), "Quyết định thanh tra 5", null),
            "Bí mật: đoàn thanh tra",
            TODAY);
    var corrected = holds().of(officer, Set.of(id)).getFirst().id();
    holds().release(officer, corrected, LocalDate.of(2026, 10, 31), "Không có vi phạm");
    assertThat(
            holds().standsOn(Whose.person(id, world.ward), Set.of(id), LocalDate.of(2026, 10, 31)))
        .isTrue();
    assertThat(
            holds().standsOn(Whose.person(id, world.ward), Set.of(id), LocalDate.of(2026, 11, 1)))
        .isFalse();
    assertThat(world.journal(id.value()))
        .containsExactlyInAnyOrder(
            "people.entered", "people.hold-set", "people.hold-corrected", "people.hold-released");
    assertThat(world.journalText(id.value()))
        .doesNotContain("COMPLAINT", "INSPECTION", "Đơn số", "thanh tra", "vi phạm");
    assertThat(
            world
                .sql()
                .fetchSingle(
                    "select count(*) from journal.private_value where id::text in"
                        + " (select c -> 'after' ->> 'private' from journal.entry, jsonb_array_elements(changes) c"
                        + "  where subject = ? and verb like 'people.hold%')",
                    id.value())
                .get(0, Integer.class))
        .isZero();
  }

  @Test
  void the_views_others_read_have_no_ground() {
    assertThat(
            world
                .sql()
                .fetch(
                    "select column_name from information_schema.columns"
                        + " where table_schema = 'registry' and table_name = 'hold_standing'")
                .getValues(0, String.class))
        .containsExactlyInAnyOrder("id", "tenant", "person", "unit", "from_day", "until_day");
  }

  @Test
  void rows_of_people_outside_the_scope_are_not_there() {
    var id = world.person("Cao Văn Xa", world.otherWard);
    ratings()
        .enter(
            world.officer(world.otherWard),
            Whose.person(id, world.otherWard),
            rated(2025, RatingLevel.GOOD),
            TODAY);
    var row = ratings().of(Set.of(id)).getFirst().id();
    assertThatThrownBy(() -> ratings().within(world.officer(world.ward), row))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> ratings().withdraw(world.officer(world.ward), row, "x"))
        .isInstanceOf(NotFound.class);
  }
}
