package vn.guongsang.movements;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.browser.Browser;
import vn.guongsang.browser.Visit;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.SheetsOut;

/**
 * A movement from its launch to what a stranger reads of it, clicked from page to page by an
 * officer of the city and one of a ward.
 */
@Tag("browser")
@Tag("database")
class MovementStoryTest {

  private static final String NAME = "Mỗi tổ dân phố giúp một hộ thoát cận nghèo";
  private static final String START = "Hộ cận nghèo đầu kỳ";
  private static final String LEFT = "Hộ thoát cận nghèo";
  private static final String JOINED = "Hộ cận nghèo mới";
  private static final String END = "Hộ cận nghèo cuối kỳ";
  private static final String PROGRAMME = "Chương trình giảm hộ cận nghèo";
  private static final String REPORT = "Báo cáo quý về giúp hộ cận nghèo";
  private static final String WARD = "Phường Hoàng Mai";
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String ID = "[0-9a-f-]{36}";

  private static void link(Visit visit, String words) {
    visit.find("main a:text-is(\"" + words + "\")").first().click();
  }

  private static void section(Visit visit, String words) {
    visit.find("nav.nav a:has-text(\"" + words + "\")").first().click();
  }

  private static void press(Visit visit, String words) {
    visit.find("main button:text-is(\"" + words + "\")").first().click();
  }

  private static void fill(Visit visit, String field, String words) {
    visit.find("#f-" + field).fill(words);
  }

  private static void waitFor(Visit visit, String address) {
    visit.page().waitForURL(Pattern.compile(".*" + address + "$"));
  }

  private static String notice(Visit visit) {
    return visit.find("main .notice").first().textContent().strip().replaceFirst("^✓ ?", "");
  }

  private static String main(Visit visit) {
    return visit.find("main").textContent().replaceAll("\\s+", " ");
  }

  /** The cells of the first row that holds these words, without the signs before them. */
  private static List<String> row(Visit visit, String words) {
    var row = visit.find("main tbody tr:has-text(\"" + words + "\")").first();
    return row.locator("td").allTextContents().stream()
        .map(cell -> cell.replaceAll("\\s+", " ").strip().replaceFirst("^[^\\p{L}\\d]+", ""))
        .toList();
  }

  private static void openRow(Visit visit, String words) {
    visit.find("main tr:has-text(\"" + words + "\") a.row-title").first().click();
  }

  private static void openMovement(Visit visit) {
    section(visit, "Phong trào");
    link(visit, NAME);
    waitFor(visit, "/movements/" + ID);
  }

  @Test
  void from_launch_to_what_a_stranger_reads() throws IOException {
    try (var city = Browser.desktop();
        var ward = Browser.desktop();
        var stranger = Browser.phone()) {
      city.signIn("ha.lethu");
      ward.signIn("nam.nguyenvan");
      launch(city);
      respond(ward);
      setTargets(city);
      chooseCheck(city);
      liveByTargets(city);
      enterMonths(ward);
      var inside = ask(city);
      answer(ward);
      reviewAtHalf(city);
      askForReports(city);
      report(ward);
      acceptAndMerge(city);
      publish(city);
      read(stranger, inside);
    }
  }

  private static void launch(Visit city) {
    section(city, "Phong trào");
    link(city, "Soạn phong trào mới");
    fill(city, "name", NAME);
    fill(city, "unit", "Thành phố Hà Nội");
    city.find("input[name=scope][value=SECTOR]").check();
    fill(city, "slogan", "Không để ai bị bỏ lại phía sau");
    fill(city, "from", "01/09/2026");
    fill(city, "until", "31/12/2026");
    fill(city, "criteria", "Mỗi tổ dân phố nhận giúp một hộ.");
    city.find("input[name=asked][value=COMMUNE]").check();
    fill(city, "due", "30/09/2026");
    press(city, "Lưu phong trào");
    waitFor(city, "/movements/" + ID);
    assertThat(notice(city)).isEqualTo("Đã lưu dự thảo phong trào.");
    link(city, "Phát động");
    fill(city, "day", "05/09/2026");
    press(city, "Phát động");
    waitFor(city, "/movements/" + ID);
    assertThat(notice(city)).isEqualTo("Đã phát động phong trào.");
    assertThat(main(city)).contains("Đang diễn ra", "phát động ngày 05/09/2026");
  }

  private static void respond(Visit ward) {
    section(ward, "Việc của tôi");
    link(ward, "Phát động hưởng ứng phong trào “" + NAME + "”");
    assertThat(ward.find("#f-unit").inputValue()).isEqualTo(WARD);
    fill(ward, "launched", "10/09/2026");
    fill(ward, "plan", "Mười hai tổ dân phố, mỗi tổ nhận một hộ.");
    fill(ward, "from", "10/09/2026");
    fill(ward, "until", "20/12/2026");
    press(ward, "Lưu");
    ward.page().waitForURL(Pattern.compile(".*/response\\?unit=" + ID));
    assertThat(ward.heading()).isEqualTo("Kế hoạch hưởng ứng của " + WARD);
    assertThat(main(ward))
        .contains(
            "10/09/2026",
            "từ 10/09/2026 đến hết 20/12/2026",
            "Mười hai tổ dân phố, mỗi tổ nhận một hộ.");
  }

  private static void setTargets(Visit city) {
    for (var name : List.of(START, LEFT, JOINED, END)) {
      section(city, "Chỉ tiêu");
      link(city, "Thêm chỉ tiêu");
      fill(city, "name", name);
      fill(city, "measure", "hộ");
      fill(city, "decimals", "0");
      city.find("input[name=direction][value=" + (name.equals(LEFT) ? "UP" : "DOWN") + "]").check();
      var sum = name.equals(LEFT) || name.equals(JOINED);
      city.find("input[name=aggregation][value=" + (sum ? "SUM" : "LAST") + "]").check();
      fill(city, "unit", "Thành phố Hà Nội");
      press(city, "Lưu chỉ tiêu");
      waitFor(city, "/targets/" + ID);
    }
    for (var given :
        List.of(
            List.of("Thành phố Hà Nội", "năm 2026", "20"),
            List.of(WARD, "6 tháng cuối năm 2026", "25"))) {
      section(city, "Chỉ tiêu");
      link(city, LEFT);
      link(city, "Giao kế hoạch");
      fill(city, "unit", given.getFirst());
      fill(city, "period", given.get(1));
      fill(city, "low", given.getLast());
      fill(city, "bodies", "UBND thành phố");
      fill(city, "document", "Quyết định 410/QĐ-UBND");
      fill(city, "from", "04/09/2026");
      press(city, "Lưu kế hoạch");
      city.page().waitForURL(Pattern.compile(".*/targets\\?period=2026.*"));
      assertThat(notice(city)).isEqualTo("Đã lưu kế hoạch.");
    }
    assertThat(row(city, LEFT)).contains("chưa có số liệu Nhập số liệu", "Chưa có số liệu");
    section(city, "Chỉ tiêu");
    link(city, "Chương trình chỉ tiêu");
    link(city, "Thêm chương trình");
    fill(city, "name", PROGRAMME);
    fill(city, "document", "Quyết định 410/QĐ-UBND");
    fill(city, "period", "2026");
    fill(city, "unit", "Thành phố Hà Nội");
    city.page().getByLabel(LEFT).check();
    press(city, "Lưu chương trình");
    waitFor(city, "/targets/programmes/" + ID);
  }

  private static void chooseCheck(Visit city) {
    section(city, "Chỉ tiêu");
    link(city, "Đối chiếu số liệu");
    link(city, "Thêm ràng buộc số liệu");
    city.find("input[name=kind][value=BALANCE]").check();
    var part = 0;
    for (var name : List.of(START, LEFT, JOINED, END)) {
      city.find("#f-part-" + ++part)
          .selectOption(
              new com.microsoft.playwright.options.SelectOption().setLabel(name + " (hộ)"));
    }
    press(city, "Lưu ràng buộc");
    waitFor(city, "/targets/checks");
    assertThat(notice(city)).isEqualTo("Đã thêm ràng buộc.");
  }

  private static void liveByTargets(Visit city) {
    openMovement(city);
    link(city, "Căn cứ, ban chỉ đạo, liên kết");
    city.find("#f-indicator")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(LEFT + " (hộ)"));
    city.find("form:has(#f-indicator) button[type=submit]").click();
    link(city, "Về trang phong trào");
    link(city, LEFT);
    assertThat(city.heading()).isEqualTo(LEFT);
  }

  /** September agrees; in October two families more are left than follow. */
  private static byte[] months() throws IOException {
    var out = new ByteArrayOutputStream();
    SheetsOut.excel(
        out,
        "Hộ cận nghèo",
        List.of("STT", "Chỉ tiêu", "ĐVT", "Tháng 9", "Tháng 10", "Nguồn"),
        Stream.of(
            line(1, START, 120, 111),
            line(2, LEFT, 12, 15),
            line(3, JOINED, 3, 2),
            line(4, END, 111, 100)));
    return out.toByteArray();
  }

  private static List<Cell> line(int number, String name, int september, int october) {
    return List.of(
        Cell.number(number),
        Cell.text(name),
        Cell.text("hộ"),
        Cell.number(september),
        Cell.number(october),
        Cell.text("Báo cáo 77/BC-UBND"));
  }

  private static void enterMonths(Visit ward) throws IOException {
    section(ward, "Chỉ tiêu");
    link(ward, "Nhập số liệu từ Excel");
    ward.find("#f-file").setInputFiles(new FilePayload("ho-can-ngheo.xlsx", EXCEL, months()));
    press(ward, "Gửi và kiểm tra");
    ward.page().waitForURL(Pattern.compile(".*/imports/" + ID + ".*"));
    ward.find("#list-import-rows").waitFor();
    ward.find("main details > summary").first().click();
    fill(ward, "day", "31/10/2026");
    press(ward, "Kiểm tra lại theo cách nhập này");
    ward.find("#list-import-rows").waitFor();
    assertThat(row(ward, END))
        .contains(
            "Số liệu: "
                + END
                + ", kỳ tháng 9/2026: 111 Số liệu: "
                + END
                + ", kỳ tháng 10/2026: 100");
    press(ward, "Áp dụng: thêm 4, sửa 0");
    ward.page().getByText("Đã áp dụng: thêm 4, sửa 0.").waitFor();
  }

  /** Where the figures stand that nobody outside may read. */
  private static String ask(Visit city) {
    section(city, "Chỉ tiêu");
    link(city, "Đối chiếu số liệu");
    city.isFitAtEveryWidth().shot("movement-story-disagree");
    assertThat(row(city, END))
        .containsExactly(
            WARD,
            "tháng 10/2026",
            "Tính ra 98, báo cáo 100: còn lệch 2."
                + START
                + ": 111; "
                + LEFT
                + ": 15; "
                + JOINED
                + ": 2; "
                + END
                + ": 100",
            "Chưa hỏi");
    openRow(city, END);
    assertThat(city.heading()).isEqualTo(WARD + ": chỉ tiêu tháng 10/2026");
    var asked = "main .notice.miss:has-text(\"" + END + "\") + details ";
    city.find(asked + "> summary").click();
    city.find(asked + "#f-words").fill("Hai hộ còn lệch là hộ nào?");
    city.find(asked + "button[type=submit]").click();
    assertThat(notice(city)).isEqualTo("Đã gửi câu hỏi.");
    return city.address();
  }

  private static void answer(Visit ward) {
    section(ward, "Việc của tôi");
    link(ward, "Trả lời về số liệu của " + WARD + ", tháng 10/2026");
    assertThat(main(ward)).contains("Hai hộ còn lệch là hộ nào?");
    fill(ward, "answer", "Hai hộ chuyển từ phường khác đến, chưa ghi ở mục hộ mới.");
    press(ward, "Gửi trả lời");
    assertThat(notice(ward)).isEqualTo("Đã gửi trả lời.");
    assertThat(main(ward)).contains("Hai hộ chuyển từ phường khác đến, chưa ghi ở mục hộ mới.");
  }

  private static void reviewAtHalf(Visit city) {
    openMovement(city);
    link(city, "Soạn sơ kết");
    fill(city, "day", "05/11/2026");
    city.find("#f-period").selectOption("2026");
    fill(city, "reached", "Các phường nhận giúp từng hộ.");
    fill(city, "models", "Mỗi chi hội nhận đỡ đầu một hộ");
    press(city, "Lưu nội dung");
    press(city, "Ghi nhận đã sơ kết");
    assertThat(notice(city)).isEqualTo("Đã ghi nhận sơ kết và chốt số liệu.");
    assertThat(city.heading()).isEqualTo("Sơ kết năm 2026");
    assertThat(row(city, LEFT)).containsExactly(LEFT + "hộ", "20", "27", "135 %", "Vượt");
    assertThat(main(city)).contains("Mỗi chi hội nhận đỡ đầu một hộ");
  }

  private static void askForReports(Visit city) {
    openMovement(city);
    assertThat(main(city)).contains("Đã sơ kết");
    link(city, "Yêu cầu báo cáo định kỳ");
    fill(city, "name", REPORT);
    fill(city, "questions", "Kết quả chủ yếu\nCách làm hay");
    press(city, "Lưu yêu cầu");
    assertThat(notice(city)).isEqualTo("Đã lưu yêu cầu báo cáo.");
  }

  private static void report(Visit ward) {
    section(ward, "Việc của tôi");
    link(ward, "Viết “" + REPORT + "” quý 3/2026");
    ward.page().getByLabel("Kết quả chủ yếu").fill("Giúp 12 hộ có vốn làm ăn.");
    press(ward, "Lưu báo cáo");
    press(ward, "Gửi báo cáo");
    assertThat(ward.find(".errors").textContent())
        .contains("Trả lời câu “Cách làm hay”; không có gì thì ghi “Không có”.");
    link(ward, "Viết báo cáo");
    ward.page().getByLabel("Cách làm hay").fill("Mỗi chi hội nhận đỡ đầu một hộ.");
    press(ward, "Lưu báo cáo");
    press(ward, "Gửi báo cáo");
    assertThat(notice(ward)).isEqualTo("Đã gửi báo cáo.");
    assertThat(row(ward, LEFT)).contains("12");
  }

  private static void acceptAndMerge(Visit city) {
    section(city, "Việc của tôi");
    link(city, "Đọc 1 báo cáo “" + REPORT + "” quý 3/2026");
    link(city, WARD);
    press(city, "Chấp nhận báo cáo");
    assertThat(notice(city)).isEqualTo("Đã chấp nhận báo cáo.");
    link(city, REPORT);
    assertThat(row(city, WARD)).contains("Đã chấp nhận");
    press(city, "Tổng hợp báo cáo cấp dưới");
    assertThat(notice(city)).isEqualTo("Đã tổng hợp. Hãy đọc lại, biên tập rồi gửi.");
    assertThat(city.page().getByLabel("Kết quả chủ yếu").inputValue())
        .contains(WARD, "Giúp 12 hộ có vốn làm ăn.");
    press(city, "Lưu báo cáo");
    assertThat(row(city, LEFT)).contains("12");
  }

  private static void publish(Visit city) {
    section(city, "Chỉ tiêu");
    link(city, "Chương trình chỉ tiêu");
    link(city, PROGRAMME);
    link(city, "Công bố kết quả");
    fill(city, "document", "Thông báo 88/TB-UBND ngày 20/11/2026");
    press(city, "Công bố");
    assertThat(notice(city)).isEqualTo("Đã công bố kết quả.");
    openMovement(city);
    link(city, "Đưa lên trang công khai");
    press(city, "Đưa lên trang công khai");
    assertThat(notice(city)).isEqualTo("Đã đưa phong trào lên trang công khai.");
  }

  private static void read(Visit stranger, String inside) {
    stranger.open("/");
    link(stranger, "Xem tất cả phong trào công khai");
    link(stranger, NAME);
    assertThat(stranger.heading()).isEqualTo(NAME);
    assertThat(main(stranger))
        .contains("Không để ai bị bỏ lại phía sau", "Mỗi tổ dân phố nhận giúp một hộ.")
        .containsPattern("1/\\d+ đơn vị đã phát động hưởng ứng")
        .doesNotContain("Mười hai tổ dân phố", END);
    stranger.looksRight().isAccessible().shot("movement-story-movement");
    stranger.find("a.brand").click();
    link(stranger, "Mọi kết quả đã công bố");
    openRow(stranger, PROGRAMME);
    assertThat(stranger.heading()).isEqualTo("Thành phố Hà Nội: chỉ tiêu năm 2026");
    assertThat(row(stranger, LEFT))
        .contains("20UBND thành phố, Quyết định 410/QĐ-UBND", "27", "135 %", "Vượt");
    assertThat(main(stranger)).contains("Thông báo 88/TB-UBND ngày 20/11/2026").doesNotContain(END);
    stranger.looksRight().isAccessible().shot("movement-story-results");
    for (var address : List.of("/", "/results", "/emulation", inside)) {
      assertThat(main(stranger.open(address))).as(address).doesNotContain(END);
    }
    assertThat(stranger.address()).startsWith("/sign-in");
  }
}
