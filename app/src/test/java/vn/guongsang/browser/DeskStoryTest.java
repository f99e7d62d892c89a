package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.guongsang.RunningApp;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.SheetsOut;

/** A clerk's first hour: from a list on the desk to decision and certificates, nothing set up. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskStoryTest {

  private static final String OWN = "một câu dài để nhớ";
  private static final Pattern MADE = Pattern.compile(".*/decisions/made/[0-9a-f-]{36}$");

  private RunningApp app;
  private String printed = "";

  @BeforeAll
  void startEmpty() {
    var out = System.out;
    var caught = new ByteArrayOutputStream();
    System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
    try {
      app = RunningApp.with(Map.of("guongsang.mode", "empty"));
    } finally {
      System.setOut(out);
      printed = caught.toString(StandardCharsets.UTF_8);
    }
    firstUnitAndOfficer();
  }

  @AfterAll
  void stop() {
    app.stop();
  }

  private String officerPassword = "";

  private static void submit(Visit visit) {
    visit.find("main form.form button.btn[type=submit]").first().click();
  }

  private static void signInFirst(Visit visit, String login, String password) {
    visit.open("/sign-in");
    visit.find("#f-login").fill(login);
    visit.find("#f-password").fill(password);
    submit(visit);
    visit.page().waitForURL("**/account/first-password");
    visit.find("#f-wanted").fill(OWN);
    visit.find("#f-again").fill(OWN);
    submit(visit);
    visit.page().waitForURL(address -> !address.endsWith("/first-password"));
  }

  private static String code(String secret) {
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(
              new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"), Instant.now());
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private void firstUnitAndOfficer() {
    var told = Pattern.compile("login: quantri, .*password: ([a-z2-9-]{19})").matcher(printed);
    assertThat(told.find()).as(printed).isTrue();
    try (var desk = Browser.to(app)) {
      signInFirst(desk, "quantri", told.group(1));
      desk.find("#f-code").fill(code(desk.find("main p code").textContent()));
      submit(desk);
      desk.page().waitForURL("**/account/recovery-codes");
      desk.find("main a.btn").click();
      desk.page().waitForURL("**/first-unit");
      desk.find("#f-name").fill("Phường Tân Lập");
      desk.find("#f-code").fill("PTL");
      desk.find("#f-kind").selectOption("WARD");
      desk.find("#f-level").selectOption("COMMUNE");
      desk.find("#f-from").fill("01/07/2025");
      submit(desk);
      desk.page().waitForURL("**/my-work");
      desk.open("/accounts/new");
      desk.find("#f-name").fill("Lê Thu Hà");
      desk.find("#f-login").fill("ha.lethu");
      submit(desk);
      desk.page().waitForURL(Pattern.compile(".*/accounts/[0-9a-f-]{36}"));
      officerPassword = desk.find(".notice code").textContent();
      desk.find("#f-role").selectOption("EMULATION_OFFICER");
      desk.find("#f-unit").fill("PTL");
      submit(desk);
      desk.find("table td.lead").first().waitFor();
    }
    try (var desk = Browser.to(app)) {
      signInFirst(desk, "ha.lethu", officerPassword);
    }
  }

  private Visit officer() {
    var desk = Browser.to(app);
    desk.open("/sign-in");
    desk.find("#f-login").fill("ha.lethu");
    desk.find("#f-password").fill(OWN);
    desk.find("form.form button.btn").click();
    desk.page().waitForURL(address -> !address.contains("/sign-in"));
    return desk;
  }

  private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi"};
  private static final String[] MIDDLE = {"Thị", "Văn", "Minh", "Thanh", "Ngọc", "Đức"};
  private static final String[] GIVEN = {
    "An", "Bình", "Chi", "Dũng", "Hạnh", "Khánh", "Lan", "Mai"
  };

  private static String name(int i) {
    return FAMILY[i % 7] + " " + MIDDLE[i / 7 % 6] + " " + GIVEN[i / 3 % 8];
  }

  static String forty() {
    var list = new StringBuilder("DANH SÁCH ĐỀ NGHỊ TẶNG GIẤY KHEN\n");
    for (var i = 0; i < 40; i++) {
      list.append(i + 1)
          .append(". ")
          .append(name(i))
          .append(" – Tổ dân phố ")
          .append(i % 12 + 1)
          .append(" – Có thành tích xuất sắc trong phong trào xây dựng đô thị văn minh\n");
    }
    return list.toString();
  }

  @Test
  void forty_people_from_a_pasted_list_to_decision_register_and_certificates() throws IOException {
    try (var desk = officer()) {
      var begun = System.nanoTime();
      desk.open("/my-work");
      desk.page().locator("nav.nav a:has-text(\"Khen nhanh\")").click();
      desk.isFitAtEveryWidth().shot("desk-1-paste");
      desk.find("#f-pasted").fill(forty());
      submit(desk);
      desk.page().waitForURL(Pattern.compile(".*/desk/[0-9a-f-]{36}"));
      assertThat(desk.heading()).isEqualTo("Khen gì, cho ai");
      assertThat(desk.find("#f-award").inputValue()).isEqualTo("GK");
      assertThat(desk.find("#f-issuer").inputValue()).isEqualTo("Phường Tân Lập");
      desk.isFitAtEveryWidth().shot("desk-2-choose");
      submit(desk);
      desk.page().getByText("Rà soát danh sách").first().waitFor();
      desk.isFitAtEveryWidth().shot("desk-3-review");
      assertThat(desk.find("tbody tr").count()).isEqualTo(40);
      desk.find("#f-ground").fill("Biên bản họp bình xét ngày 18/11/2026");
      desk.page()
          .getByText(
              "Xác nhận", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
          .click();
      desk.find("button:has-text('Lập quyết định cho 40 dòng')").waitFor();
      desk.isFitAtEveryWidth().shot("desk-4-ready");
      desk.find("button:has-text('Lập quyết định cho 40 dòng')").click();
      desk.page().waitForURL(MADE);
      System.out.println("khen nhanh, 40 people in a draft after " + since(begun));
      desk.looksRight().shot("desk-5-decision");
      assertThat(desk.find("main").textContent()).contains("Đã lập dự thảo quyết định cho 40 dòng");
      publish(desk, "20");
      assertThat(desk.heading()).startsWith("Quyết định số 20/QĐ");
      desk.isFitAtEveryWidth().shot("desk-6-published");
      var certificates = certificates(desk);
      try (var paper = org.apache.pdfbox.Loader.loadPDF(certificates)) {
        assertThat(paper.getNumberOfPages()).isEqualTo(40);
      }
      System.out.println("khen nhanh, 40 people, from list to certificates: " + since(begun));
      assertThat(since(begun)).isLessThan(Duration.ofMinutes(2));
      desk.open("/awards?number=20").shot("desk-7-register");
      assertThat(desk.find("main").textContent()).contains("Nguyễn Thị An", "40");
      assertThat(desk.open("/people").find("main").textContent()).contains("Nguyễn Thị An");
    }
  }

  /** Sent to be signed, signed at once, and brought back with its number. */
  private static void publish(Visit desk, String number) {
    desk.find("a.btn:has-text('Trình ký')").click();
    submit(desk);
    desk.page().waitForURL(MADE, patiently());
    desk.find("a.btn:has-text('Nhận số và công bố')").click();
    desk.find("#f-number").fill(number);
    desk.find("#f-signatory").fill("Trịnh Ngọc Hoa");
    desk.find("#f-post").fill("Chủ tịch");
    submit(desk);
    desk.page().waitForURL(MADE, patiently());
  }

  private static byte[] certificates(Visit desk) throws IOException {
    desk.find("main a[href$='/certificates']").first().click();
    submit(desk);
    desk.page().waitForURL(Pattern.compile(".*/work/[0-9a-f-]{36}"));
    var file = desk.find("#work a[href$='/file']");
    file.waitFor(longer());
    return Files.readAllBytes(desk.page().waitForDownload(file::click).path());
  }

  private static com.microsoft.playwright.Page.WaitForURLOptions patiently() {
    return new com.microsoft.playwright.Page.WaitForURLOptions().setTimeout(120_000);
  }

  @Test
  void what_is_unclear_is_said_and_mended_in_its_row() {
    try (var desk = officer()) {
      desk.open("/desk");
      desk.find("#f-pasted")
          .fill(
              """
              Họ và tên\tĐơn vị\tThành tích\tHình thức khen thưởng\tNgày sinh
              Hoàng Thị Sáu\tTổ dân phố 30\tHiến máu\tGiấy khen\t1970
              Hoàng Thị Sáu\tTổ dân phố 30\tHiến máu\tGiấy khen\t1970
              Mạc Văn Bảy\tTổ dân phố 31\tDũng cảm\tBằng khen\t31/02/1980
              \tTổ dân phố 32\tHăng hái\tGiấy khen\t
              """);
      submit(desk);
      desk.page().waitForURL(Pattern.compile(".*/desk/[0-9a-f-]{36}"));
      submit(desk);
      desk.find("#row-3").waitFor();
      desk.isFitAtEveryWidth().shot("desk-unclear");
      assertThat(desk.find("#row-3").textContent()).contains("Trùng với dòng 2.");
      assertThat(desk.find("#row-4").textContent())
          .contains("«Bằng khen» có thể hiểu nhiều cách.")
          .contains("«31/02/1980» không phải ngày hoặc năm sinh.");
      assertThat(desk.find("#row-5").textContent()).contains("Dòng chưa có tên.");

      desk.find("#row-3 details:has(form) > summary").last().click();
      desk.find("#r3-apart").check();
      desk.find("#row-3 form button").click();
      desk.page().waitForURL(Pattern.compile(".*#row-3"));
      assertThat(desk.find("#row-3").textContent()).doesNotContain("Trùng với dòng 2.");

      desk.open(desk.address().replaceFirst("\\?.*", ""))
          .find("#row-5 details:has(form) > summary")
          .last()
          .click();
      desk.find("#r5-out").check();
      desk.find("#row-5 form button").click();
      desk.page().waitForURL(Pattern.compile(".*#row-5"));
      assertThat(desk.find("#row-5").textContent()).contains("bỏ ra");

      desk.open("/my-work");
      assertThat(desk.find(".work-items").textContent()).contains("Danh sách dán: 4 dòng");
    }
  }

  @Test
  void nothing_and_what_is_no_list_are_refused_in_words() {
    try (var desk = officer()) {
      desk.open("/desk");
      submit(desk);
      assertThat(desk.find("#f-pasted-fault").textContent())
          .contains("Chưa có gì. Dán danh sách hoặc chọn tệp.");
      desk.find("#f-file")
          .setInputFiles(
              new FilePayload(
                  "danh-sach.pdf",
                  "application/pdf",
                  "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)));
      submit(desk);
      desk.find("#f-file-fault").waitFor();
      desk.isFitAtEveryWidth().shot("desk-refused");
    }
  }

  @Test
  void three_thousand_lines_are_looked_through_page_by_page() {
    var list = new StringBuilder("Họ và tên\tĐơn vị\tThành tích\n");
    for (var i = 0; i < 3_000; i++) {
      list.append(name(i)).append(" ").append(i).append("\tTổ dân phố ").append(i % 60 + 1);
      list.append("\tTích cực tham gia phong trào\n");
    }
    try (var desk = officer()) {
      desk.open("/desk");
      desk.page()
          .evaluate("text => document.querySelector('#f-pasted').value = text", list.toString());
      submit(desk);
      desk.page().waitForURL(Pattern.compile(".*/desk/[0-9a-f-]{36}"));
      desk.find("#f-award").selectOption("GK");
      var begun = System.nanoTime();
      submit(desk);
      desk.page().getByText("Trang 1/60").waitFor();
      System.out.println(
          "3,000 rows looked through in " + Duration.ofNanos(System.nanoTime() - begun));
      assertThat(desk.find("tbody tr").count()).isEqualTo(50);
    }
  }

  /** A ward's sheet: 60 residential groups, 10,000 families, two with too few points. */
  private static byte[] families() throws IOException {
    var out = new ByteArrayOutputStream();
    SheetsOut.excel(
        out,
        "Gia đình văn hóa",
        List.of("STT", "Họ tên chủ hộ", "Địa chỉ", "Tổ dân phố", "Tổng điểm"),
        IntStream.range(0, 10_000)
            .mapToObj(
                i ->
                    List.of(
                        Cell.number(i + 1),
                        Cell.text(name(i)),
                        Cell.text("Số " + (i + 1) + " đường Tân Mai"),
                        Cell.text("Tổ dân phố " + (i % 60 + 1)),
                        Cell.text(i == 5 || i == 77 ? "61,5" : "9" + i % 10))));
    return out.toByteArray();
  }

  @Test
  void ten_thousand_families_of_a_ward_become_one_decision() throws IOException {
    try (var desk = officer()) {
      var begun = System.nanoTime();
      desk.open("/desk");
      desk.find("#f-file")
          .setInputFiles(
              new FilePayload("gia-dinh-van-hoa.xlsx", "application/octet-stream", families()));
      submit(desk);
      desk.page().waitForURL(Pattern.compile(".*/desk/[0-9a-f-]{36}"));
      assertThat(desk.find("#f-award").inputValue()).isEqualTo("GDVH");
      assertThat(desk.find("#f-byGroup").isChecked()).isTrue();
      submit(desk);
      assertThat(desk.find("#f-least-fault").textContent()).contains("Ghi điểm tối thiểu");
      desk.isFitAtEveryWidth().shot("desk-families-choose");
      desk.find("#f-least").fill("85");
      submit(desk);
      desk.page().getByText("Trang 1/200").waitFor(longer());
      System.out.println("10,000 families on the page after " + since(begun));
      assertThat(desk.find("ul.counts").textContent())
          .contains("9.998 cần chọn hoặc xác nhận")
          .contains("2 phải sửa");
      desk.find("#f-ground").fill("Biên bản bình xét của 60 tổ dân phố");
      desk.find("form[action$='/confirm'] button").click();
      desk.find("button:has-text('Lập quyết định cho 9.998 dòng')").waitFor(longer());
      desk.find("button:has-text('Lập quyết định cho 9.998 dòng')").click();
      desk.page().waitForURL(Pattern.compile(".*/work/[0-9a-f-]{36}"));
      desk.page().getByText("Đã lập dự thảo quyết định cho 9.998 dòng").waitFor(longer());
      System.out.println("10,000 families in a draft after " + since(begun));
      desk.shot("desk-families-done");
      desk.find("#work a.btn").click();
      desk.page().waitForURL(MADE);
      assertThat(desk.find("main").textContent()).contains("9.998");
      var drafted = System.nanoTime();
      publish(desk, "21");
      System.out.println("9,998 families signed and published in " + since(drafted));
      assertThat(desk.find("main").textContent()).contains("9.998 khen thưởng đã vào sổ");
      desk.find("main a[href$='/certificates']").first().click();
      assertThat(desk.find("main").textContent()).contains("9.998");
      submit(desk);
      desk.page().waitForURL(Pattern.compile(".*/work/[0-9a-f-]{36}"));
      desk.shot("desk-families-certificates");
      System.out.println("10,000 families from sheet to certificates after " + since(begun));
    }
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static com.microsoft.playwright.Locator.WaitForOptions longer() {
    return new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(120_000);
  }
}
