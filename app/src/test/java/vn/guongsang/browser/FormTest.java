package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("browser")
class FormTest {

  /** The gallery needs no sign-in; drafts need an account: the page is told of one on its way. */
  private static Visit asAccount(Visit visit, String account) {
    visit
        .page()
        .route(
            "**/gallery/form",
            route -> {
              if (route.request().method().equals("GET")) {
                APIResponse answer = route.fetch();
                route.fulfill(
                    new Route.FulfillOptions()
                        .setResponse(answer)
                        .setBody(
                            answer
                                .text()
                                .replace("<body", "<body data-account=\"" + account + "\"")));
              } else {
                route.resume();
              }
            });
    return visit;
  }

  private static void fill(Visit visit) {
    visit.page().getByLabel("Tên đơn vị").fill("Trạm Y tế Ỷ La");
    visit.find("#f-day").fill("1/7/2025");
    visit.page().getByLabel("Trạm y tế", new Page.GetByLabelOptions().setExact(true)).check();
    visit.find("#f-reason").fill("Sáp nhập");
  }

  private static void send(Visit visit) {
    visit.page().getByText("Lưu đơn vị").click();
  }

  @Test
  void a_refused_form_says_all_that_is_wrong_and_keeps_what_was_typed_and_chosen() {
    try (var desk = Browser.desktop()) {
      desk.open("/gallery/form");
      desk.find("#f-reason").fill("Sáp nhập");
      desk.find("#f-paper")
          .setInputFiles(new FilePayload("nghi-quyet.pdf", "application/pdf", new byte[] {1}));
      send(desk);
      desk.find("#errors").waitFor();
      assertThat(desk.find("#errors li").allTextContents())
          .map(String::strip)
          .containsExactly(
              "Nhập tên đơn vị, ví dụ Ủy ban nhân dân phường Hoàng Mai.",
              "Nhập ngày thành lập, ví dụ 01/7/2025.",
              "Chọn loại đơn vị.");
      assertThat(desk.focused()).isEqualTo("div#errors");
      assertThat(desk.find("#f-reason").inputValue()).isEqualTo("Sáp nhập");
      assertThat(desk.find("#f-paper").inputValue()).endsWith("nghi-quyet.pdf");
      assertThat(desk.find("#f-name").getAttribute("aria-invalid")).isEqualTo("true");
      assertThat(desk.find("#f-name").getAttribute("aria-describedby"))
          .isEqualTo("f-name-fault f-name-hint");
      desk.isAccessible().looksRight().shot("form-refused");
      desk.find("#errors a").first().click();
      assertThat(desk.focused()).isEqualTo("input#f-name");
    }
  }

  @Test
  void a_sent_form_is_answered_with_a_notice_and_works_without_script() {
    for (var script : new boolean[] {true, false}) {
      try (var visit = Browser.visit(Browser.size(1280, 900).setJavaScriptEnabled(script))) {
        visit.open("/gallery/form");
        fill(visit);
        send(visit);
        visit.find(".notice.met").waitFor();
        assertThat(visit.find(".notice.met").textContent()).contains("Đã lưu Trạm Y tế Ỷ La.");
        assertThat(visit.find("#f-name").inputValue()).isEmpty();
      }
    }
  }

  @Test
  void without_a_network_nothing_is_lost_and_the_next_try_has_the_same_key() {
    try (var desk = Browser.desktop()) {
      desk.open("/gallery/form");
      fill(desk);
      var keys = new ArrayList<String>();
      desk.page()
          .onRequest(
              request -> {
                if (request.method().equals("POST")) {
                  keys.add(request.postData().replaceAll("(?s).*name=\"_once\"\\s+(\\S+).*", "$1"));
                }
              });
      desk.context().setOffline(true);
      send(desk);
      desk.find(".notice.miss").waitFor();
      assertThat(desk.find(".notice.miss").textContent())
          .startsWith("Không kết nối được với máy chủ.");
      assertThat(desk.find("#f-name").inputValue()).isEqualTo("Trạm Y tế Ỷ La");
      desk.shot("form-lost");
      desk.context().setOffline(false);
      send(desk);
      desk.find(".notice.met").waitFor();
      assertThat(keys).hasSize(2);
      assertThat(keys.getFirst()).hasSize(36).isEqualTo(keys.getLast());
    }
  }

  @Test
  void pressing_twice_sends_once() {
    try (var desk = Browser.desktop()) {
      desk.open("/gallery/form");
      fill(desk);
      var sent = new ArrayList<String>();
      desk.page()
          .onRequest(
              request -> {
                if (request.method().equals("POST")) {
                  sent.add(request.url());
                }
              });
      desk.page().getByText("Lưu đơn vị").dblclick();
      desk.find(".notice.met").waitFor();
      assertThat(sent).hasSize(1);
    }
  }

  @Test
  void a_draft_comes_back_can_be_dropped_and_is_gone_after_success() {
    try (var desk = asAccount(Browser.desktop(), "ha")) {
      desk.open("/gallery/form");
      fill(desk);
      desk.find("#f-national").fill("001099012345");
      desk.page().waitForTimeout(500);
      assertThat((String) desk.page().evaluate("() => JSON.stringify(localStorage)"))
          .contains("gs-draft:ha:gallery", "Trạm Y tế Ỷ La")
          .doesNotContain("001099012345");

      desk.open("/gallery/form");
      assertThat(desk.find(".notice.held").textContent())
          .matches("Đã khôi phục nội dung đang nhập dở lúc \\d\\d:\\d\\d\\.Bỏ bản nháp");
      assertThat(desk.find("#f-name").inputValue()).isEqualTo("Trạm Y tế Ỷ La");
      assertThat(desk.find("#f-kind-2").isChecked()).isTrue();
      assertThat(desk.find("#f-national").inputValue()).isEmpty();
      desk.isAccessible().shot("form-restored");

      desk.page().getByText("Bỏ bản nháp").click();
      assertThat(desk.find("#f-name").inputValue()).isEmpty();
      assertThat(desk.page().evaluate("() => localStorage.length")).isEqualTo(0);

      fill(desk);
      send(desk);
      desk.find(".notice.met").waitFor();
      assertThat(desk.page().evaluate("() => localStorage.length")).isEqualTo(0);
    }
  }

  @Test
  void a_draft_is_not_shown_to_another_account() {
    try (var desk = Browser.desktop()) {
      asAccount(desk, "ha").open("/gallery/form");
      fill(desk);
      desk.page().waitForTimeout(500);
      desk.page().unroute("**/gallery/form");
      asAccount(desk, "minh").open("/gallery/form");
      assertThat(desk.find("#f-name").inputValue()).isEmpty();
      assertThat(desk.find(".notice").count()).isZero();
    }
  }

  @Test
  void a_thing_is_picked_by_typing_a_few_letters_and_the_arrow_keys() {
    try (var desk = Browser.desktop()) {
      desk.open("/gallery/form");
      var box = desk.page().getByLabel("Thuộc đơn vị").first();
      box.pressSequentially("o cho dua");
      desk.find("#f-under-list [role=option]").first().waitFor();
      assertThat(desk.find("#f-under-list [role=option]").allTextContents())
          .containsExactly(
              "Ủy ban nhân dân phường Ô Chợ DừaDV-22",
              "Trường Trung học cơ sở Ô Chợ DừaDV-23",
              "Trạm Y tế phường Ô Chợ DừaDV-24");
      assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
      desk.isAccessible().shot("form-picking");
      desk.press("ArrowDown", "ArrowDown", "Enter");
      assertThat(box.inputValue()).isEqualTo("Trường Trung học cơ sở Ô Chợ Dừa");
      assertThat(desk.find("input[name=under]").inputValue()).isEqualTo("23");
      box.press("Backspace");
      assertThat(desk.find("input[name=under]").inputValue()).isEmpty();
      desk.press("Escape");
      assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
    }
  }

  @Test
  void a_day_may_be_typed_in_any_of_the_usual_ways() {
    try (var desk = Browser.desktop()) {
      desk.open("/gallery/form");
      for (var typed : new String[] {"01072025", "01.07.2025", "01-07-2025", "01/07/2025"}) {
        desk.find("#f-day").fill(typed);
        desk.find("#f-name").focus();
        assertThat(desk.find("#f-day").inputValue()).isEqualTo("01/07/2025");
      }
    }
  }
}
