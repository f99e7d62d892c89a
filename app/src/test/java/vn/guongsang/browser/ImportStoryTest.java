package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.registry.imports.UglyUnitSheet;

/** An officer sends the list of units as it lies in the office. */
@Tag("browser")
class ImportStoryTest {

  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static void send(Visit visit, String name, byte[] content) {
    visit.open("/imports/new?kind=units");
    visit.find("#f-file").setInputFiles(new FilePayload(name, EXCEL, content));
    assertThat(visit.find(".file-name").textContent()).isEqualTo(name);
    visit.find("form.form button[type=submit]").click();
    visit.page().waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}.*"));
  }

  @Test
  void an_ugly_sheet_is_read_corrected_applied_and_undone() {
    try (var desk = Browser.desktop()) {
      desk.signIn("yen.phanhai");
      desk.open("/imports/new");
      assertThat(desk.find(".file").textContent()).isEqualTo("Chọn tệpChưa chọn tệp nào");
      desk.find("#f-file").focus();
      assertThat(desk.focused()).isEqualTo("input#f-file");

      send(desk, "danh-sach.xlsx", UglyUnitSheet.withAnUnknownHeadingAndAWrongKind());
      desk.page().waitForURL(Pattern.compile(".*/columns"));
      assertThat(desk.find(".notice.ask").first().textContent()).contains("Tên đơn vị");
      desk.isFitAtEveryWidth().shot("import-columns");
      desk.page().getByLabel("Cột «Danh mục» hiểu là").selectOption("name");
      desk.page().getByText("Tiếp tục kiểm tra").click();
      desk.find("#list-import-rows").waitFor();
      assertThat(desk.find(".notice.miss").first().textContent())
          .contains("Còn 1 dòng cần xử lý nên chưa áp dụng được.");
      assertThat(desk.find("td .fault").allTextContents())
          .singleElement()
          .asString()
          .contains("«máy bay» không rõ là loại đơn vị nào.");
      assertThat(desk.page().getByText(Pattern.compile("^Áp dụng:")).count()).isZero();
      desk.isFitAtEveryWidth().shot("import-with-a-fault");

      send(desk, "danh-sach-da-sua.xlsx", UglyUnitSheet.bytes());
      desk.find("#list-import-rows").waitFor();
      desk.page().getByText("Áp dụng: thêm 9, sửa 0").click();
      desk.page().getByText("Đã áp dụng: thêm 9, sửa 0.").waitFor();
      desk.isFitAtEveryWidth().shot("import-applied");
      assertThat(unitsFound(desk, "tieu+hoc+thu+nghiem")).contains("Trường Tiểu học Thử Nghiệm");

      desk.page().goBack();
      desk.page().getByText("Hoàn tác: gỡ 9, trả lại 0").click();
      desk.page().getByText("Đã hoàn tác, mọi thứ trở lại như trước khi nhập.").waitFor();
      assertThat(unitsFound(desk, "tieu+hoc+thu+nghiem"))
          .doesNotContain("Trường Tiểu học Thử Nghiệm");
    }
  }

  private static java.util.List<String> unitsFound(Visit visit, String words) {
    visit.open("/units?q=" + words);
    return visit.find("tbody a.row-title").allTextContents();
  }
}
