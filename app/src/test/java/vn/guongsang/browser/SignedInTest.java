package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The frame around somebody at work. */
@Tag("browser")
class SignedInTest {

  private static final String SEVERAL_SEATS = "ha.lethu";

  @Test
  void the_frame_of_work_looks_right_on_a_desk_and_a_phone() {
    try (var desk = Browser.desktop()) {
      desk.signIn(SEVERAL_SEATS).open("/gallery/list").looksRight().isAccessible().shot("in-list");
      desk.find("div.tools details.menu summary").first().click();
      desk.isAccessible().shot("in-seats");
      desk.open("/khong-co").looksRight().isAccessible().shot("in-not-found");
    }
    try (var phone = Browser.phone()) {
      phone.signIn(SEVERAL_SEATS).open("/gallery/list").looksRight().isAccessible().shot("in-list");
      phone.find("div.tools details.menu summary").first().click();
      phone.isAccessible().shot("in-seats");
    }
    try (var narrow = Browser.visit(Browser.size(320, 640))) {
      narrow.signIn(SEVERAL_SEATS).open("/gallery").looksRight();
    }
  }

  @Test
  void the_start_page_leads_to_my_work() {
    try (var desk = Browser.desktop()) {
      desk.signIn(SEVERAL_SEATS).open("/");
      assertThat(desk.address()).isEqualTo("/my-work");
      assertThat(desk.find("nav.nav a").first().textContent()).startsWith("Việc của tôi");
      assertThat(desk.find("nav.nav a[aria-current=page]").count()).isEqualTo(1);
    }
  }

  @Test
  void a_slash_goes_to_the_search_box_except_while_typing() {
    try (var desk = Browser.desktop()) {
      desk.signIn(SEVERAL_SEATS).open("/gallery/form").press("/");
      assertThat(desk.focused()).isEqualTo("input#search");
      assertThat(desk.find("#search").inputValue()).isEmpty();
      desk.find("#f-name").fill("");
      desk.find("#f-name").focus();
      desk.press("/");
      assertThat(desk.find("#f-name").inputValue()).isEqualTo("/");
    }
  }

  @Test
  void signing_out_takes_the_drafts_along() {
    try (var desk = Browser.desktop()) {
      desk.signIn(SEVERAL_SEATS).open("/gallery/form");
      desk.find("#f-name").fill("Trạm Y tế Ỷ La");
      desk.page().waitForTimeout(500);
      assertThat(desk.page().evaluate("() => localStorage.length")).isEqualTo(1);
      desk.find(".menu.end summary").first().click();
      desk.page().getByText("Đăng xuất").click();
      desk.page().waitForURL(address -> !address.contains("/gallery"));
      assertThat(desk.page().evaluate("() => localStorage.length")).isEqualTo(0);
    }
  }

  @Test
  void an_ended_session_keeps_what_was_typed() {
    try (var desk = Browser.desktop()) {
      desk.signIn(SEVERAL_SEATS).open("/gallery/form");
      desk.find("#f-name").fill("Trạm Y tế Ỷ La");
      desk.context().clearCookies();
      desk.page().getByText("Lưu đơn vị").click();
      desk.find(".notice.ask").waitFor();
      assertThat(desk.find(".notice.ask").textContent()).startsWith("Phiên làm việc đã hết.");
      assertThat(desk.find("#f-name").inputValue()).isEqualTo("Trạm Y tế Ỷ La");
      desk.signIn(SEVERAL_SEATS).open("/gallery/form");
      assertThat(desk.find("#f-name").inputValue()).isEqualTo("Trạm Y tế Ỷ La");
    }
  }
}
