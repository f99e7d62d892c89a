package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.demo.DemoIds;

/**
 * Every page there is, signed in as whoever uses it: nothing sticks out, is cut, too small to press
 * or unreadable to a screen reader, at three widths and in both languages.
 */
@Tag("browser")
class EveryPageTest {

  private static void areFit(String login, List<String> paths) {
    try (var visit = Browser.desktop()) {
      visit.signIn(login);
      for (var path : paths) {
        isFit(visit, path, "vi", paths.indexOf(path) % 2 == 0 ? 1280 : 390);
      }
      visit.inEnglish();
      for (var path : paths) {
        isFit(visit, path, "en", paths.indexOf(path) % 2 == 0 ? 390 : 0);
      }
    }
  }

  /**
   * @param axe the width at which axe looks too, 0 for none: it is slow, and what it sees differs
   *     by layout and by words, not by both at once
   */
  private static void isFit(Visit visit, String path, String language, int axe) {
    visit.open(path);
    assertThat(visit.find("html").getAttribute("lang")).isEqualTo(language);
    assertThat(visit.address())
        .as("somewhere else than asked for")
        .startsWith(path.split("\\?")[0]);
    for (var width : new int[] {1280, 390, 320}) {
      visit.at(width).looksRight();
      if (width == axe) {
        visit.isAccessible();
      }
    }
    visit.at(1280);
  }

  /** The first address of this shape on a page. */
  private static String found(String login, String page, String shape) {
    try (var visit = Browser.desktop()) {
      visit.signIn(login).open(page);
      var hrefs = Pattern.compile("href=\"(" + shape + ")\"").matcher(visit.page().content());
      assertThat(hrefs.find()).as("%s on %s", shape, page).isTrue();
      return hrefs.group(1);
    }
  }

  @Test
  void the_pages_of_units_and_their_reorganisations() {
    var ward = DemoIds.unit("hn/p-hoang-mai");
    areFit(
        "ha.lethu",
        List.of(
            "/units?state=LIVING&size=20",
            "/units?q=zzzz",
            "/units/tree?at=" + ward,
            "/units/" + ward,
            "/units/" + DemoIds.unit("hn/q-hoang-mai"),
            "/units/" + ward + "/correct",
            "/units/reorganisations?size=20",
            "/units/reorganise",
            "/units/reorganise/MERGE?unit=" + ward,
            "/units/reorganise/SPLIT?unit=" + ward));
    areFit(
        "nam.nguyenvan",
        List.of(
            "/units/new?parent=" + ward,
            "/units/" + ward + "/order",
            found(
                "nam.nguyenvan",
                "/units/reorganisations",
                "/units/reorganisations/[0-9a-f-]{36}")));
  }

  @Test
  void the_pages_of_own_work_search_and_imports() {
    areFit(
        "mai.dothi",
        List.of("/my-work", "/work", "/search?q=hoang+mai", "/search?q=zzzz", "/account"));
    areFit("yen.phanhai", List.of("/imports?q=zzzz", "/imports/new"));
  }

  @Test
  void the_pages_of_people_and_their_record() {
    var may = "/people/" + DemoIds.of("person", "may.lo");
    areFit(
        "ha.lethu",
        List.of(
            "/people?size=20",
            "/people?q=zzzz",
            "/people/new",
            may,
            may + "/correct",
            may + "/rename",
            may + "/ratings/new",
            may + "/posts/new",
            may + "/numbers",
            may + "/holds/new",
            may + "/compare",
            "/people/personal-data",
            "/households?q=zzzz",
            "/households/new",
            "/people/duplicates?state=OPEN",
            found("ha.lethu", "/people/duplicates?state=OPEN", "/people/duplicates/[0-9a-f-]{36}"),
            "/imports/new?kind=people"));
    areFit("tuan.dinhanh", List.of("/me", "/me/correction"));
  }

  @Test
  void the_pages_of_accounts() {
    areFit(
        "quantri.hoangmai",
        List.of(
            "/accounts",
            "/accounts/new",
            found("quantri.hoangmai", "/accounts", "/accounts/[0-9a-f-]{36}"),
            "/account/second-step"));
  }

  @Test
  void the_pages_of_the_journal() {
    areFit(
        "khai.ngotrong",
        List.of(
            "/journal?size=20",
            "/journal/verify",
            found("khai.ngotrong", "/journal", "/journal/[0-9a-f-]{36}")));
    areFit("hoa.trinhngoc", List.of("/journal/erase?q=zzzz"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sign-in",
        "/eligibility",
        "/law/award?code=CSTDT",
        "/",
        "/honours",
        "/honours?q=zzzz",
        "/v",
        "/v?code=khong-co"
      })
  void the_pages_of_a_visitor(String path) {
    try (var visit = Browser.desktop()) {
      visit.open(path).isFitAtEveryWidth();
      visit.inEnglish().open(path).isFitAtEveryWidth();
    }
  }
}
