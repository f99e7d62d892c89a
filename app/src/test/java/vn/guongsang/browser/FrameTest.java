package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class FrameTest {

  @Test
  void a_picture_without_words_and_a_text_that_sticks_out_are_found() {
    try (var desk = Browser.desktop()) {
      desk.open("/gallery/form").looksRight().isAccessible();
      desk.page()
          .evaluate(
              """
              () => {
                const main = document.querySelector('main');
                main.insertAdjacentHTML('beforeend', '<img src="/favicon.svg"><p id="long">thi-đua</p>');
                main.lastElementChild.style.width = '9px';
              }
              """);
      assertThatThrownBy(desk::isAccessible).hasMessageContaining("image-alt");
      assertThatThrownBy(desk::looksRight).hasMessageContaining("sticks out of p#long");
      desk.faults();
    }
  }

  @Test
  void the_first_key_leads_past_the_navigation() {
    try (var desk = Browser.desktop()) {
      desk.open("/gallery/form").press("Tab");
      assertThat(desk.page().evaluate("() => document.activeElement.textContent"))
          .isEqualTo("Bỏ qua điều hướng");
      desk.press("Enter");
      assertThat(desk.focused()).isEqualTo("main#main");
      desk.press("Tab", "Tab");
      assertThat(desk.focused()).isEqualTo("input#f-name");
    }
  }

  @Test
  void every_control_of_a_form_is_reached_and_seen_by_keyboard() {
    try (var desk = Browser.desktop()) {
      desk.open("/gallery/form");
      desk.find("#f-name").focus();
      var walked = new java.util.ArrayList<String>();
      for (var i = 0; i < 8; i++) {
        walked.add(desk.focused());
        assertThat(
                desk.page().evaluate("() => getComputedStyle(document.activeElement).outlineStyle"))
            .as(desk.focused())
            .isEqualTo("solid");
        desk.press("Tab");
      }
      assertThat(walked)
          .containsExactly(
              "input#f-name",
              "input#f-day",
              "button",
              "input#f-kind",
              "input#f-under",
              "textarea#f-reason",
              "input#f-national",
              "input#f-paper");
    }
  }

  @Test
  void a_menu_opens_by_keyboard_and_escape_closes_it() {
    try (var desk = Browser.desktop()) {
      desk.open("/gallery/list");
      desk.find("details.menu summary").focus();
      desk.press("Enter", "ArrowDown");
      assertThat(desk.focused()).isEqualTo("input#cols-kind");
      desk.press("Escape");
      assertThat(desk.find("details.menu").getAttribute("open")).isNull();
      assertThat(desk.focused()).isEqualTo("summary");
    }
  }

  @Test
  void the_language_is_switched_by_a_link_that_comes_back_here() {
    try (var desk = Browser.desktop()) {
      desk.open("/gallery/list?kind=WARD");
      desk.page().getByText("English").click();
      assertThat(desk.address()).isEqualTo("/gallery/list?kind=WARD");
      assertThat(desk.heading()).isEqualTo("Sample units");
      assertThat(desk.find("html").getAttribute("lang")).isEqualTo("en");
      desk.page().getByText("Tiếng Việt").click();
      assertThat(desk.heading()).isEqualTo("Đơn vị mẫu");
    }
  }

  @Test
  void a_page_that_is_not_there_is_calm_and_has_a_number() {
    try (var desk = Browser.desktop()) {
      desk.open("/khong-co");
      assertThat(desk.heading()).isEqualTo("Không tìm thấy trang");
      assertThat(desk.find("strong.code").textContent()).matches("GS-[0-9A-Z]{8}");
      desk.page().getByText("Về trang chủ").click();
      assertThat(desk.heading())
          .isEqualTo("Thấy rõ ai làm tốt, vì sao được khen, và ai cũng kiểm tra được.");
    }
  }
}
