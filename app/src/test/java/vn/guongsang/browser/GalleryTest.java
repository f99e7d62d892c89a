package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class GalleryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/gallery",
        "/gallery/form",
        "/gallery/list",
        "/gallery/list?q=xyz",
        "/khong-co"
      })
  void looks_right_and_is_accessible_on_a_desk_and_a_phone_in_both_languages(String path) {
    var name = path.equals("/") ? "home" : path.substring(1).replaceAll("[/?=]", "-");
    try (var desk = Browser.desktop()) {
      desk.open(path).looksRight().isAccessible().shot(name);
      desk.inEnglish().open(path).looksRight().isAccessible().shot(name + "-en");
    }
    try (var phone = Browser.phone()) {
      phone.open(path).looksRight().isAccessible().shot(name);
      phone.inEnglish().open(path).looksRight();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/gallery", "/gallery/form", "/gallery/list", "/khong-co"})
  void fits_the_narrowest_window_and_twice_the_size(String path) {
    try (var narrow = Browser.visit(Browser.size(320, 640))) {
      narrow.open(path).looksRight();
    }
    try (var zoomed = Browser.visit(Browser.size(640, 450).setDeviceScaleFactor(2))) {
      zoomed.open(path).looksRight();
    }
  }

  @Test
  void prints_the_content_without_what_is_only_for_the_screen() {
    try (var desk = Browser.desktop()) {
      desk.open("/gallery/list");
      desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(desk.find("header.top").isVisible()).isFalse();
      assertThat(desk.find("form.filters").isVisible()).isFalse();
      assertThat(desk.find("footer").isVisible()).isFalse();
      assertThat(desk.find("table").isVisible()).isTrue();
      desk.at(672); // what A4 leaves between its margins: narrow as a phone, yet rows stay rows
      assertThat(desk.find("tbody td.lead").first().evaluate("e => getComputedStyle(e).display"))
          .isEqualTo("table-cell");
      assertThat(desk.find("thead th").nth(1).isVisible()).isTrue();
      var pdf =
          desk.page()
              .pdf(
                  new Page.PdfOptions()
                      .setFormat("A4")
                      .setPreferCSSPageSize(true)
                      .setPath(Path.of("target", "screenshots", "gallery-list.pdf")));
      assertThat(pdf).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      desk.open("/gallery");
      desk.page()
          .pdf(
              new Page.PdfOptions()
                  .setFormat("A4")
                  .setPreferCSSPageSize(true)
                  .setPath(Path.of("target", "screenshots", "gallery.pdf")));
    }
  }

  @Test
  void pages_stay_small() {
    try (var desk = Browser.desktop()) {
      for (var path : new String[] {"/", "/gallery", "/gallery/list?size=200"}) {
        desk.open(path);
        assertThat(desk.page().content().length()).as(path).isLessThan(150 * 1024);
      }
    }
  }
}
