package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger checks whether somebody may be proposed, and what the law is. */
@Tag("browser")
class EligibilityTest {

  private static final String ANSWER =
      "/eligibility/answer?award=CSTDT&kind=INDIVIDUAL&year=2025&calendar=YEAR&on=15/01/2026"
          + "&a-CSTDCS=2024&a-CSTDCS=2025&i1k=INITIATIVE&i1y=2025&i1s=PROVINCE";

  @Test
  void a_stranger_checks_a_provincial_fighter_on_a_phone_and_prints() {
    try (var phone = Browser.phone()) {
      phone.open("/eligibility").looksRight().isAccessible();
      phone.find("#f-award").selectOption("CSTDT");
      phone.find("input[name=kind][value=INDIVIDUAL]").check();
      phone.find("#f-year").fill("2025");
      phone.find("#f-on").fill("15/01/2026");
      phone.find("main button[type=submit]").click();
      phone.looksRight().isAccessible().shot("eligibility-questions");
      phone.find("input[name=a-CSTDCS][value='2025']").check();
      phone.find("input[name=a-CSTDCS][value='2024']").check();
      phone.find("#f-i1k").selectOption("INITIATIVE");
      phone.find("#f-i1y").fill("2025");
      phone.find("#f-i1s").selectOption("PROVINCE");
      phone.find("main button[type=submit]").click();
      phone.looksRight().isAccessible().shot("eligibility-answer");
      assertThat(phone.find("main .notice").first().textContent())
          .contains("Chưa đủ điều kiện.")
          .contains("Còn thiếu 1 trong")
          .contains("2026");
      assertThat(phone.find(".years .lack").first().textContent()).contains("2023");
      assertThat(phone.find(".check > li").first().textContent()).contains("khoản 1 Điều 22");
      assertThat(phone.find("button[data-print]").isVisible()).isTrue();
      phone.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(phone.find("header.top").isVisible()).isFalse();
      assertThat(phone.find("ul.check").first().isVisible()).isTrue();
      var pdf =
          phone
              .page()
              .pdf(
                  new Page.PdfOptions()
                      .setFormat("A4")
                      .setPath(Path.of("target", "screenshots", "eligibility-answer.pdf")));
      assertThat(pdf).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Test
  void the_address_repeats_the_answers_without_script() {
    try (var plain = Browser.visit(Browser.size(1280, 900).setJavaScriptEnabled(false))) {
      plain.open(ANSWER);
      assertThat(plain.page().locator("main .notice").first().textContent())
          .contains("Còn thiếu 1 trong");
      plain.page().locator("main p.buttons a").first().click();
      assertThat(plain.page().locator("#f-i1y").inputValue()).isEqualTo("2025");
      assertThat(plain.page().locator("input[name=a-CSTDCS][value='2024']").isChecked()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/eligibility",
        "/eligibility/questions?award=TTLDXS&kind=COLLECTIVE&year=2025&on=15/01/2026",
        "/eligibility/questions?award=HCDL1&kind=INDIVIDUAL&year=2025&on=15/01/2026",
        "/eligibility/questions?award=CSTDT&kind=COLLECTIVE&year=x",
        ANSWER,
        "/law",
        "/law/award?code=HCLD3",
        "/law/award?code=HN-CDTDUT",
        "/law/values",
        "/law/values?of=prizes&on=15/01/2026",
        "/law/values?of=authorities",
        "/api"
      })
  void every_page_is_right_and_accessible_in_both_languages(String path) {
    var name = path.substring(1).replaceAll("[^a-zA-Z0-9]+", "-").replaceAll("^(.{40}).*", "$1");
    try (var desk = Browser.desktop()) {
      desk.open(path).looksRight().isAccessible();
      if (!path.equals("/law/values?of=authorities")) { // too long for one picture
        desk.shot(name);
      }
      desk.inEnglish().open(path).looksRight();
    }
    try (var phone = Browser.phone()) {
      phone.open(path).looksRight();
      phone.inEnglish().open(path).looksRight().isAccessible();
    }
    try (var narrow = Browser.visit(Browser.size(320, 640))) {
      narrow.open(path).looksRight();
    }
  }
}
