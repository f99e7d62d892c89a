package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.guongsang.RunningApp;
import vn.guongsang.registry.imports.UglyUnitSheet;
import vn.guongsang.shell.Time;

/** A stranger begins with an empty installation, and no page leaves them wondering what is next. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstDayTest {

  private static final String OWN = "một câu dài để nhớ";

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
  }

  @AfterAll
  void stop() {
    app.stop();
  }

  private static void submit(Visit visit) {
    visit.find("main form.form button.btn[type=submit]").first().click();
  }

  private static void signIn(Visit visit, String login, String password) {
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

  private static String work(Visit visit) {
    return String.join(
        "|", visit.open("/my-work").find(".work-items .row-title").allTextContents());
  }

  @Test
  void from_the_printed_password_to_a_merger_read_in_the_journal() {
    var told = Pattern.compile("login: quantri, .*password: ([a-z2-9-]{19})").matcher(printed);
    assertThat(told.find()).as(printed).isTrue();
    try (var desk = Browser.to(app)) {
      signIn(desk, "quantri", told.group(1));
      assertThat(desk.heading()).isEqualTo("Thiết lập mã xác thực");
      desk.isFitAtEveryWidth().shot("first-second-step");
      desk.find("#f-code").fill(code(desk.find("main p code").textContent()));
      submit(desk);
      desk.page().waitForURL("**/account/recovery-codes");
      desk.isFitAtEveryWidth().find("main a.btn").click();

      desk.page().waitForURL("**/first-unit");
      desk.isFitAtEveryWidth().find("#f-name").fill("Xã Tân Lập");
      desk.find("#f-code").fill("XTL");
      desk.find("#f-kind").selectOption("COMMUNE");
      desk.find("#f-level").selectOption("COMMUNE");
      desk.find("#f-from").fill("01/07/2025");
      submit(desk);
      desk.page().waitForURL("**/my-work");
      assertThat(work(desk))
          .isEqualTo("Nhập các đơn vị trực thuộc|Thêm tài khoản cho cán bộ|Giao người đọc nhật ký");
      desk.isFitAtEveryWidth().shot("first-work");

      desk.page().getByText("Nhập các đơn vị trực thuộc").click();
      desk.find("#f-file")
          .setInputFiles(
              new FilePayload("ds.xlsx", "application/octet-stream", UglyUnitSheet.bytes()));
      submit(desk);
      desk.page().getByText("Áp dụng: thêm 9, sửa 0").click();
      desk.page().getByText("Đã áp dụng: thêm 9, sửa 0.").waitFor();
      assertThat(work(desk)).isEqualTo("Thêm tài khoản cho cán bộ|Giao người đọc nhật ký");

      merge(desk);
      desk.open("/search?q=to+1+2+3").find("main .row-title").first().click();
      assertThat(desk.heading()).isEqualTo("Tổ 1, 2, 3");
      assertThat(desk.find("main").textContent()).contains("Tổ chuyên môn chung");

      var password = inspector(desk);
      assertThat(work(desk)).isEmpty();
      try (var inspector = Browser.to(app)) {
        signIn(inspector, "thanh.tra", password);
        inspector.open("/journal");
        assertThat(inspector.find("tbody .row-title").allTextContents())
            .anyMatch(s -> s.startsWith("Nhập Tổ 1, 2, 3 vào Tổ chuyên môn chung"))
            .contains("Nhập đơn vị từ Excel dưới Xã Tân Lập: thêm 9, sửa 0");
        inspector.isFitAtEveryWidth();
      }
    }
  }

  private static void merge(Visit desk) {
    desk.open("/units/reorganise/MERGE");
    desk.find("#f-unit1").pressSequentially("to 1, 2");
    desk.find("#f-unit1-list [role=option]").first().waitFor();
    desk.press("ArrowDown", "Enter");
    desk.find("#f-unit2").fill("TN-TH-2");
    assertThat(desk.find("#f-new_name").isVisible()).isFalse();
    desk.find("input[name=into][value=new]").check();
    assertThat(desk.find("#f-heir1").isVisible()).isFalse();
    desk.find("#f-new_name").fill("Tổ chuyên môn chung");
    desk.find("#f-new_code").fill("TN-TH-C");
    desk.find("#f-new_kind").selectOption("OFFICE");
    desk.find("#f-new_level").selectOption("TEAM");
    desk.find("#f-parent").fill("TN-TH");
    desk.find("#f-day").fill(tomorrow());
    desk.find("#f-document_kind").fill("Quyết định");
    desk.find("#f-document_number").fill("5/QĐ-THTN");
    desk.isFitAtEveryWidth();
    submit(desk);
    desk.page().waitForURL("**/MERGE");
    desk.find("#f-document_file")
        .setInputFiles(
            new FilePayload(
                "quyet-dinh.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
    desk.isFitAtEveryWidth().shot("first-merge-preview");
    submit(desk);
    desk.page().waitForURL("**/units/reorganisations/*");
    assertThat(desk.page().getByText("quyet-dinh.pdf").getAttribute("href")).endsWith("/file");
    desk.isFitAtEveryWidth().shot("first-merge");
  }

  private static String tomorrow() {
    return DateTimeFormatter.ofPattern("dd/MM/uuuu")
        .format(LocalDate.now(Time.VIETNAM).plusDays(1));
  }

  /** Makes an account that may read the journal, and returns its password. */
  private static String inspector(Visit desk) {
    desk.open("/accounts/new");
    desk.find("#f-name").fill("Người Thanh Tra");
    desk.find("#f-login").fill("thanh.tra");
    submit(desk);
    desk.page().waitForURL(Pattern.compile(".*/accounts/[0-9a-f-]{36}"));
    var password = desk.find(".notice code").textContent();
    desk.find("#f-role").selectOption("INSPECTOR");
    desk.find("#f-unit").fill("XTL");
    submit(desk);
    desk.find("table td.lead:has-text('Thanh tra, kiểm tra')").waitFor();
    return password;
  }
}
