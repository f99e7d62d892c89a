package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class ListTest {

  private static Visit visit(boolean script) {
    return Browser.visit(Browser.size(1280, 900).setJavaScriptEnabled(script));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void filters_order_and_page_stand_in_the_address(boolean script) {
    try (var visit = visit(script)) {
      visit.open("/gallery/list?size=10");
      visit.find("#filter-q").fill("tram y te");
      visit.page().getByText("Lọc", exactly()).click();
      visit.page().waitForURL(address -> address.contains("q=tram"));
      PlaywrightAssertions.assertThat(visit.find(".list-tools strong")).hasText("24 kết quả");
      visit.find("#sort-sample-people").click();
      visit.page().waitForURL(address -> address.contains("sort=people"));
      PlaywrightAssertions.assertThat(visit.find("th[aria-sort]")).hasCount(1);
      assertThat(visit.find("th[aria-sort]").getAttribute("aria-sort")).isEqualTo("ascending");
      visit.find("#sort-sample-people").click();
      visit.page().waitForURL(address -> address.contains("sort=-people"));
      PlaywrightAssertions.assertThat(visit.find("tbody .row-title").first())
          .hasText("Trạm Y tế phường Từ Liêm");
      visit.page().getByText("Sau", exactly()).click();
      visit.page().waitForURL(address -> address.contains("page=2"));
      PlaywrightAssertions.assertThat(visit.find(".pager p")).hasText("11–20 trong 24");
      var shared = visit.address();
      assertThat(shared).contains("q=tram", "sort=-people", "page=2", "size=10");
      try (var other = visit(false)) {
        other.open(shared);
        assertThat(other.find("tbody .row-title").allTextContents())
            .isEqualTo(visit.find("tbody .row-title").allTextContents())
            .hasSize(10);
      }
      visit.page().goBack();
      PlaywrightAssertions.assertThat(visit.find(".pager p")).hasText("1–10 trong 24");
      visit.find("#filter-q").fill("không có đâu");
      visit.page().getByText("Lọc", exactly()).click();
      PlaywrightAssertions.assertThat(visit.find(".empty")).containsText("Không có dòng nào khớp");
      visit.find(".empty").getByText("Xóa bộ lọc").click();
      PlaywrightAssertions.assertThat(visit.find(".list-tools strong")).hasText("72 kết quả");
    }
  }

  @Test
  void what_was_found_is_said_aloud_and_only_the_results_change() {
    try (var desk = visit(true)) {
      desk.open("/gallery/list");
      desk.page().evaluate("() => { document.querySelector('h1').dataset.same = 'yes'; }");
      desk.find("#filter-kind").selectOption("SCHOOL");
      PlaywrightAssertions.assertThat(desk.find("#live")).hasText("24 kết quả");
      assertThat(desk.find("h1").getAttribute("data-same")).isEqualTo("yes");
      assertThat(desk.address()).isEqualTo("/gallery/list?kind=SCHOOL");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void columns_are_chosen_and_the_naming_one_stays(boolean script) {
    try (var visit = visit(script)) {
      visit.open("/gallery/list?kind=WARD");
      visit.page().getByText("Cột", exactly()).click();
      visit.find("#cols-kind").uncheck();
      visit.find("#cols-state").uncheck();
      visit.find("#cols-code").check();
      visit.find(".sheet button").click();
      visit.page().waitForURL(address -> address.contains("cols="));
      assertThat(
              visit
                  .find("thead th [id^=sort-], thead th:not(:has(a)):not(.pick)")
                  .allTextContents())
          .map(words -> words.replaceAll("[▲▼↕\\s]+$", "").strip())
          .containsExactly("Tên đơn vị", "Thành lập", "Số người", "Mã");
      assertThat(visit.address()).contains("kind=WARD");
    }
  }

  @Test
  void rows_are_picked_and_first_shown_what_would_happen() {
    try (var desk = visit(true)) {
      desk.open("/gallery/list?q=tuong+mai");
      desk.find("[data-select-page]").check();
      assertThat(desk.find(".picked").textContent()).isEqualTo("Đã chọn 3");
      desk.find("input[name=picked]").first().uncheck();
      assertThat(desk.find(".picked").textContent()).isEqualTo("Đã chọn 2");
      desk.shot("list-picked");
      desk.page().getByText("Gửi lời cảm ơn…").click();
      assertThat(desk.find(".lead-text").textContent())
          .isEqualTo("Sẽ gửi đến 2 đơn vị. Chưa có gì được gửi.");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void all_rows_that_the_filters_leave_can_be_meant(boolean script) {
    try (var visit = visit(script)) {
      visit.open("/gallery/list?kind=SCHOOL&size=10");
      visit.page().getByLabel("Tất cả 24 dòng khớp bộ lọc").check();
      visit.page().getByText("Nhắc bổ sung…").click();
      assertThat(visit.find(".lead-text").textContent())
          .isEqualTo("Sẽ gửi đến 24 đơn vị. Chưa có gì được gửi.");
      visit.page().getByText("Quay lại danh sách").click();
      assertThat(visit.address()).contains("kind=SCHOOL");
    }
  }

  private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
    return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
  }

  @Test
  void on_a_phone_the_rows_come_first_and_the_filters_unfold() {
    try (var phone = Browser.phone()) {
      phone.open("/gallery/list");
      assertThat(phone.find("#filter-q").isVisible()).isFalse();
      assertThat(phone.find("thead .sort").first().isVisible()).isTrue();
      phone.find(".sieve summary").click();
      phone.looksRight().isAccessible().find("#filter-q").fill("tram y te");
      phone.press("Enter");
      PlaywrightAssertions.assertThat(phone.find(".list-tools strong")).hasText("24 kết quả");
      phone.at(1280);
      PlaywrightAssertions.assertThat(phone.find("#filter-q")).isVisible();
    }
  }
}
