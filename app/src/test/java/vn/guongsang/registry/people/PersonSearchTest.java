package vn.guongsang.registry.people;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.registry.RegistryWorld.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Viewer;

@Tag("database")
@DisplayName("Finding people by name")
class PersonSearchTest {

  private static PeopleWorld world;

  @BeforeAll
  static void found() {
    world = new PeopleWorld();
    world.person("Nguyễn Thị Hòa", world.ward, Born.in(1980));
    world.person("Nguyễn Thị Hoài An", world.otherWard);
    world.person("Hoàng Văn Lộc", world.office);
    world.person("Trần Hòa", world.otherWard);
    var may = world.person("Lò Thị Mây", world.ward);
    world
        .bean(NameChanges.class)
        .rename(
            world.officer(world.ward),
            may,
            1,
            "Lò Thị Mai",
            LocalDate.of(2012, 5, 1),
            "hộ tịch",
            TODAY);
  }

  @AfterAll
  static void close() {
    world.close();
  }

  private static List<String> named(Viewer viewer, String typed, Optional<UnitId> under) {
    return world
        .bean(PersonSearch.class)
        .named(viewer, VietnameseText.fold(typed), under, 12)
        .stream()
        .map(PersonSearch.Found::name)
        .toList();
  }

  private static List<String> named(String typed) {
    return named(world.officer(world.city), typed, Optional.empty());
  }

  @Test
  void accents_and_the_order_of_words_do_not_matter() {
    assertThat(named("Nguyễn Thị Hòa")).startsWith("Nguyễn Thị Hòa");
    assertThat(named("hoa thi nguyen")).contains("Nguyễn Thị Hòa").doesNotContain("Trần Hòa");
    assertThat(named("THI  hoa")).containsExactlyInAnyOrder("Nguyễn Thị Hòa", "Nguyễn Thị Hoài An");
  }

  @Test
  void the_last_word_may_be_unfinished_the_others_may_not() {
    assertThat(named("nguyen thi ho"))
        .containsExactlyInAnyOrder("Nguyễn Thị Hòa", "Nguyễn Thị Hoài An");
    assertThat(named("nguy thi hoa")).isEmpty();
  }

  @Test
  void people_are_called_by_their_given_name_so_it_comes_first() {
    assertThat(named("hoa").subList(0, 2)).containsExactlyInAnyOrder("Nguyễn Thị Hòa", "Trần Hòa");
    assertThat(named("hoa")).contains("Hoàng Văn Lộc");
    assertThat(named("nguyen thi hoa").getFirst()).isEqualTo("Nguyễn Thị Hòa");
  }

  @Test
  void a_former_name_finds_whoever_bore_it_and_says_so() {
    var found =
        world
            .bean(PersonSearch.class)
            .named(world.officer(world.ward), "lo thi may", Optional.empty(), 5);
    assertThat(found)
        .extracting(PersonSearch.Found::name, PersonSearch.Found::by)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Lò Thị Mai", "Lò Thị Mây"));
  }

  @Test
  void only_the_scope_is_searched_and_a_unit_narrows_it() {
    assertThat(named(world.officer(world.ward), "hoa", Optional.empty()))
        .containsExactlyInAnyOrder("Nguyễn Thị Hòa", "Hoàng Văn Lộc");
    assertThat(named(world.officer(world.city), "hoa", Optional.of(world.office)))
        .containsExactly("Hoàng Văn Lộc");
    assertThat(named(world.officer(world.ward), "hoa", Optional.of(world.otherWard))).isEmpty();
  }
}
