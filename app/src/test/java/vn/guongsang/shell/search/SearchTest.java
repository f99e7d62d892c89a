package vn.guongsang.shell.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.Beans;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Searchable;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.search.Search.Group;

@DisplayName("Searching everything")
class SearchTest {

  private final Search search =
      new Search(
          Beans.of(
              Searchable.class,
              new Words(
                  "units.heading",
                  Right.UNITS_READ,
                  "/units?q=",
                  List.of("Phường Hoàng Mai", "Quận Hoàng Mai", "Phường Hoàng Liệt")),
              new Words("public.heading", Right.PUBLIC, "/p?q=", List.of("Hoàng Thị Hoa"))));

  @Test
  void each_kind_answers_under_its_heading_with_the_way_to_all() {
    var found = search.find(Nobody.system(1), " HOÀNG  mai", 2);
    assertThat(found.words()).isEqualTo("HOÀNG mai");
    assertThat(found.groups())
        .containsExactly(
            new Group(
                "units.heading",
                List.of(hit("Phường Hoàng Mai"), hit("Quận Hoàng Mai")),
                false,
                "/units?q=HO%C3%80NG+mai"));
  }

  @Test
  void more_than_are_shown_is_said() {
    assertThat(search.find(Nobody.system(1), "hoang", 3).groups())
        .extracting(Group::headingKey, g -> g.hits().size(), Group::more)
        .containsExactlyInAnyOrder(
            tuple("units.heading", 3, false), tuple("public.heading", 1, false));
    assertThat(search.find(Nobody.system(1), "hoang", 2).groups())
        .extracting(Group::headingKey, g -> g.hits().size(), Group::more)
        .containsExactlyInAnyOrder(
            tuple("units.heading", 2, true), tuple("public.heading", 1, false));
  }

  @Test
  void what_the_viewer_may_not_use_is_not_even_asked() {
    assertThat(search.find(Nobody.PUBLIC, "hoang", 5).groups())
        .extracting(Group::headingKey)
        .containsExactly("public.heading");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "h", " ơ ", "%%", "_", "̉"})
  void too_little_to_search_for(String typed) {
    var found = search.find(Nobody.system(1), typed, 5);
    assertThat(found.tooShort()).isTrue();
    assertThat(found.groups()).isEmpty();
  }

  @Test
  void two_letters_are_enough_and_nothing_found_is_no_fault() {
    assertThat(search.find(Nobody.system(1), "ho", 5).shown()).isEqualTo(4);
    var nothing = search.find(Nobody.system(1), "zz", 5);
    assertThat(nothing.tooShort()).isFalse();
    assertThat(nothing.groups()).isEmpty();
  }

  private static Searchable.Hit hit(String title) {
    return new Searchable.Hit(title, Said.of("search.title"), "/x/" + title);
  }

  private record Words(String headingKey, Right needs, String listHref, List<String> all)
      implements Searchable {
    @Override
    public List<Hit> find(Viewer viewer, String folded, int atMost) {
      return Stream.of(all)
          .flatMap(List::stream)
          .filter(title -> VietnameseText.fold(title).contains(folded))
          .limit(atMost)
          .map(SearchTest::hit)
          .toList();
    }
  }
}
