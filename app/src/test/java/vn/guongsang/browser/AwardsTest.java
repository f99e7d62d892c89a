package vn.guongsang.browser;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register and initiatives on a desk and on a phone, in both languages. */
@Tag("browser")
class AwardsTest {

  private static void look(Visit visit, String language) {
    visit.signIn("ha.lethu");
    visit.open("/awards?state=IN_FORCE").looksRight().isAccessible().shot("awards-" + language);
    visit.find("tbody .row-title").first().click();
    visit.page().waitForURL(address -> address.matches(".*/awards/[0-9a-f-]{36}"));
    visit.looksRight().isAccessible().shot("award-" + language);
    visit.find("dl.facts a").first().click();
    visit.page().waitForURL(address -> address.contains("/decisions/"));
    visit.looksRight().isAccessible().shot("decision-" + language);
    visit.open("/awards/new").looksRight().isAccessible().shot("award-new-" + language);
    visit.open("/initiatives").looksRight().isAccessible().shot("initiatives-" + language);
    visit.open("/initiatives/new").looksRight().isAccessible().shot("initiative-new-" + language);
    visit.open("/imports/waiting").looksRight().isAccessible().shot("waiting-" + language);
  }

  @Test
  void on_a_desk() {
    try (var desk = Browser.desktop()) {
      look(desk, "vi");
    }
    try (var desk = Browser.desktop()) {
      look(desk.inEnglish(), "en");
    }
  }

  @Test
  void on_a_phone() {
    try (var phone = Browser.phone()) {
      look(phone, "vi");
    }
    try (var phone = Browser.phone()) {
      look(phone.inEnglish(), "en");
    }
  }
}
