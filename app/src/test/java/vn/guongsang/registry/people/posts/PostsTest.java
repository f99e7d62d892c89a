package vn.guongsang.registry.people.posts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.registry.RegistryWorld.TODAY;
import static vn.guongsang.registry.people.PeopleWorld.clerk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.PeopleWorld;
import vn.guongsang.registry.people.Person;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;

@Tag("database")
@DisplayName("Posts")
class PostsTest {

  private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  private static PeopleWorld world;

  @BeforeAll
  static void found() {
    world = new PeopleWorld();
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static Posts posts() {
    return world.posts();
  }

  private static Person person(PersonId id) {
    return world.people().within(world.officer(world.city), id);
  }

  private static String fault(Throwable refused) {
    return ((Refused) refused).reasons().getFirst().words().key();
  }

  private static PostFacts head(UnitId unit, DayRange days) {
    return new PostFacts(
        unit, "Trưởng phòng", StaffGroup.LEADER, true, false, true, null, days, Vouched.VERIFIED);
  }

  @Test
  void a_transfer_in_mid_year_ends_one_post_and_begins_the_next_on_the_same_day() {
    var id = world.person("Đinh Công Chuyển", world.ward);
    var next = head(world.otherWard, DayRange.from(JULY));
    posts().transfer(world.officer(world.city), id, 1, next, "Điều động", TODAY);
    assertThat(posts().of(List.of(id)))
        .extracting(Post::facts)
        .containsExactly(next, clerk(world.ward, DayRange.between(Y2020, JULY)));
    assertThat(person(id))
        .returns(Optional.of(world.otherWard), Person::unit)
        .returns("Trưởng phòng", Person::position)
        .returns(StaffGroup.LEADER, Person::group)
        .returns(2, Person::version);
    assertThat(world.journal(id.value()))
        .containsExactlyInAnyOrder("people.entered", "people.transferred because Điều động");
    assertThatThrownBy(() -> world.people().within(world.officer(world.ward), id))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_transfer_leads_no_farther_than_the_scope_and_not_before_what_it_leaves() {
    var id = world.person("Đinh Công Dừng", world.ward);
    assertThatThrownBy(
            () ->
                posts()
                    .transfer(
                        world.officer(world.ward),
                        id,
                        1,
                        clerk(world.otherWard, DayRange.from(JULY)),
                        "x",
                        TODAY))
        .satisfies(e -> assertThat(fault(e)).isEqualTo("people.fault.unit-outside"));
    assertThatThrownBy(
            () ->
                posts()
                    .transfer(
                        world.officer(world.city),
                        id,
                        1,
                        clerk(world.otherWard, DayRange.from(Y2020)),
                        "x",
                        TODAY))
        .satisfies(e -> assertThat(fault(e)).isEqualTo("people.fault.post-begins-later"));
    posts()
        .transfer(
            world.officer(world.city),
            id,
            1,
            clerk(world.otherWard, DayRange.from(Y2020.plusDays(1))),
            "x",
            TODAY);
    assertThat(posts().of(List.of(id)).getLast().facts().days())
        .isEqualTo(DayRange.between(Y2020, Y2020.plusDays(1)));
  }

  @Test
  void two_main_posts_on_one_day_are_refused_but_one_beside_it_is_let_in() {
    var id = world.person("Bùi Văn Kiêm", world.ward);
    var officer = world.officer(world.ward);
    assertThatThrownBy(
            () -> posts().begin(officer, id, 1, clerk(world.office, DayRange.from(JULY)), TODAY))
        .satisfies(e -> assertThat(fault(e)).isEqualTo("people.fault.two-main"));
    posts()
        .begin(
            officer,
            id,
            1,
            clerk(world.office, DayRange.between(Y2020.minusYears(1), Y2020)),
            TODAY);
    var beside =
        new PostFacts(
            world.office,
            "Phó ban",
            StaffGroup.LEADER,
            true,
            false,
            false,
            null,
            DayRange.from(JULY),
            Vouched.SELF);
    posts().begin(officer, id, 2, beside, TODAY);
    assertThat(person(id).unit()).contains(world.ward);
    assertThat(person(id).position()).isEqualTo("Chuyên viên");
  }

  @Test
  void after_the_last_post_the_person_stays_where_they_were() {
    var id = world.person("Bùi Văn Hưu", world.office);
    var officer = world.officer(world.ward);
    var post = posts().of(List.of(id)).getFirst();
    assertThatThrownBy(() -> posts().end(officer, post.id(), Y2020.minusDays(1), "x", TODAY))
        .satisfies(e -> assertThat(fault(e)).isEqualTo("people.fault.ends-before"));
    posts().end(officer, post.id(), TODAY.minusDays(1), "Nghỉ hưu", TODAY);
    assertThat(person(id).unit()).contains(world.office);
    assertThat(posts().of(List.of(id)).getFirst().facts().days())
        .isEqualTo(DayRange.between(Y2020, TODAY));
    assertThatThrownBy(() -> posts().end(officer, post.id(), TODAY, "x", TODAY))
        .satisfies(e -> assertThat(fault(e)).isEqualTo("people.fault.post-ended"));
  }

  @Test
  void a_post_to_come_is_shown_from_its_day_on() {
    var id = world.person("Bùi Văn Mai Sau", world.ward);
    var turn = TODAY.plusDays(3);
    posts()
        .transfer(
            world.officer(world.city),
            id,
            1,
            clerk(world.otherWard, DayRange.from(turn)),
            "Từ đầu tuần",
            TODAY);
    assertThat(person(id).unit()).contains(world.ward);
    var places = world.bean(PlacesOfToday.class);
    places.bringTo(TODAY);
    places.bringTo(turn.minusDays(1));
    assertThat(person(id).unit()).contains(world.ward);
    places.bringTo(turn);
    assertThat(person(id).unit()).contains(world.otherWard);
    places.bringTo(TODAY);
    assertThat(person(id).unit()).contains(world.ward);
  }

  @Test
  void posts_of_all_entries_of_one_person_count_together() {
    var kept = world.person("Hà Thị Hai Nơi", world.ward);
    var gone = world.person("Hà Thị Hai Nơi", world.otherWard);
    posts()
        .end(world.officer(world.city), posts().of(List.of(kept)).getFirst().id(), JULY, "", TODAY);
    world
        .sql()
        .execute(
            "update registry.person set merged_into = ? where id = ?", kept.value(), gone.value());
    world.bean(PlacesOfToday.class).workOut(List.of(gone), TODAY);
    assertThat(person(kept).unit()).contains(world.otherWard);
    world.sql().execute("update registry.person set merged_into = null where id = ?", gone.value());
    world.bean(PlacesOfToday.class).workOut(List.of(kept, gone), TODAY);
    assertThat(person(kept).unit()).contains(world.ward);
    assertThat(person(gone).unit()).contains(world.otherWard);
  }

  @Test
  void what_was_entered_wrong_is_put_right_or_taken_away() {
    var id = world.person("Lý Thị Nhầm", world.ward);
    var officer = world.officer(world.ward);
    var post = posts().of(List.of(id)).getFirst();
    var right = head(world.office, DayRange.from(LocalDate.of(2019, 5, 6)));
    posts().correct(officer, post.id(), right, "Theo quyết định bổ nhiệm", TODAY);
    assertThat(posts().of(List.of(id))).extracting(Post::facts).containsExactly(right);
    assertThat(person(id).unit()).contains(world.office);
    assertThatThrownBy(() -> posts().remove(officer, post.id(), "x", TODAY))
        .satisfies(e -> assertThat(fault(e)).isEqualTo("people.fault.last-post"));
    posts()
        .begin(
            officer,
            id,
            2,
            head(world.ward, DayRange.between(Y2020.minusYears(9), Y2020.minusYears(8))),
            TODAY);
    posts().remove(officer, post.id(), "Không có thật", TODAY);
    assertThat(posts().of(List.of(id))).hasSize(1);
    assertThat(person(id).unit()).contains(world.ward);
    assertThat(world.journal(id.value()))
        .containsExactlyInAnyOrder(
            "people.entered",
            "people.post-corrected because Theo quyết định bổ nhiệm",
            "people.post-begun",
            "people.post-removed because Không có thật");
  }

  @Test
  void whoever_sits_in_an_ended_unit_is_found_under_its_successor() {
    var old =
        world.registry.unit(
            "Phường Cũ", vn.guongsang.registry.UnitKind.WARD, PeopleWorld.BEGINNING, world.city);
    var id = world.person("Mạc Thị Còn", old);
    world
        .registry
        .reorganisations()
        .applyAll(
            world.officer(world.city),
            List.of(
                new vn.guongsang.registry.ReorganisationOrder(
                    vn.guongsang.registry.ReorganisationKind.MERGE,
                    JULY,
                    vn.guongsang.registry.RegistryWorld.RESOLUTION,
                    "",
                    null,
                    List.of(),
                    List.of(),
                    List.of(old),
                    List.of(new vn.guongsang.registry.ReorganisationOrder.Heir(old, world.ward)),
                    java.util.Map.of())),
            TODAY);
    People people = world.people();
    assertThat(people.within(world.officer(world.ward), id).unit()).contains(old);
    assertThatThrownBy(() -> people.within(world.officer(world.otherWard), id))
        .isInstanceOf(NotFound.class);
  }
}
