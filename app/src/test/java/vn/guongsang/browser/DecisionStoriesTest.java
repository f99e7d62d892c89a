package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.guongsang.RunningApp;
import vn.guongsang.TestViewer;
import vn.guongsang.decisions.AwardDraft;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.DecisionDraft;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.Register;
import vn.guongsang.decisions.certificates.Certificates;
import vn.guongsang.decisions.issue.Capacity;
import vn.guongsang.decisions.issue.DecisionKind;
import vn.guongsang.decisions.issue.IssueDraft;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.Issuing;
import vn.guongsang.decisions.issue.LineDraft;
import vn.guongsang.decisions.issue.Move;
import vn.guongsang.decisions.issue.Publishing;
import vn.guongsang.decisions.issue.RevocationGround;
import vn.guongsang.decisions.issue.Signed;
import vn.guongsang.decisions.issue.Target;
import vn.guongsang.decisions.issue.Undoing;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.screening.RegisterWorld;
import vn.guongsang.shell.Right;

/** The life of decisions, from a draft to a stranger's telephone, as people walk through it. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionStoriesTest {

  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate SIGNED = LocalDate.of(2026, 11, 20);
  private static final Pattern MADE = Pattern.compile(".*/decisions/made/[0-9a-f-]{36}$");

  private final RunningApp app = RunningApp.shared();
  private final RegisterWorld world = new RegisterWorld(app.database().asOwner(), "stories");
  private final TestViewer officer =
      new TestViewer(
          new AccountId(DemoIds.of("account", "ha.lethu")),
          "Lê Thu Hà",
          WARD,
          EnumSet.allOf(Right.class),
          List.of(WARD),
          true);

  private PersonId person(String name) {
    return new PersonId(world.person(name, "FEMALE", WARD, "PROFESSIONAL"));
  }

  private static void submit(Visit visit) {
    visit.find("main form.form button.btn[type=submit]").first().click();
  }

  private static FilePayload pdf(String name) {
    return new FilePayload(
        name, "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
  }

  private static String idOf(Visit visit) {
    return visit.address().replaceFirst(".*/", "").replaceFirst("[?#].*", "");
  }

  @Test
  void exported_signed_outside_and_brought_back_with_its_number_and_file() throws IOException {
    person("Nghiêm Thị Kí Ngoài");
    try (var desk = Browser.desktop()) {
      desk.signIn("ha.lethu").open("/decisions/new");
      desk.find("#f-title").fill("Về việc tặng Giấy khen cho người cứu hộ");
      desk.find("#f-signatory").fill("Trịnh Ngọc Hoa");
      desk.find("#f-post").fill("Chủ tịch");
      submit(desk);
      desk.page().waitForURL(MADE);
      var id = idOf(desk);
      desk.page().getByText("Thêm người, tập thể").click();
      desk.find("#f-person").fill("Nghiêm Thị Kí Ngoài");
      desk.find("#f-award").selectOption("GK");
      desk.find("#f-achievement").fill("Cứu hai người trong trận lụt tháng 9");
      submit(desk);
      desk.page().waitForURL(MADE);
      answerForLines(desk);
      desk.isFitAtEveryWidth().shot("story-draft");

      var word =
          desk.page()
              .waitForDownload(
                  () -> desk.find("a[href$='paper.docx?kind=DECISION']").first().click());
      assertThat(text(Files.readAllBytes(word.path())))
          .contains("Về việc tặng Giấy khen cho người cứu hộ")
          .contains("Nghiêm Thị Kí Ngoài");

      desk.find("a.btn:has-text('Trình ký')").click();
      submit(desk);
      desk.page().waitForURL(MADE);
      desk.find("a.btn:has-text('Nhận số và công bố')").click();
      desk.find("#f-number").fill("9101");
      desk.find("#f-day").fill("20/11/2026");
      desk.find("#f-file").setInputFiles(pdf("QĐ 9101 đã ký.pdf"));
      desk.isFitAtEveryWidth().shot("story-publish");
      submit(desk);
      desk.page().waitForURL(MADE);
      assertThat(desk.heading()).startsWith("Quyết định số 9101/QĐ");
      assertThat(desk.find("dl.facts").first().textContent())
          .contains("QĐ 9101 đã ký.pdf", "20/11/2026", "Trịnh Ngọc Hoa");
      desk.isFitAtEveryWidth().shot("story-published");
      assertThat(desk.open("/awards?number=9101").find("tbody").first().textContent())
          .contains("Nghiêm Thị Kí Ngoài");
      assertThat(desk.open("/decisions/made/" + id + "/certificates").find("main").textContent())
          .contains("1 giấy");
    }
  }

  /** Keeps what the small record of a new person lacks, with a reason, as an officer would. */
  private static void answerForLines(Visit desk) {
    while (desk.page().getByText("Giữ dòng này, nêu lý do").count() > 0) {
      desk.page().getByText("Giữ dòng này, nêu lý do").first().click();
      desk.page().waitForURL(address -> address.contains("/accept?line="));
      desk.find("#f-reason").fill("Biên bản họp bình xét ngày 18/11/2026");
      desk.isFitAtEveryWidth().shot("story-accept");
      submit(desk);
      desk.page().waitForURL(MADE);
    }
  }

  private static String text(byte[] docx) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
        }
      }
    }
    throw new IOException("no document in it");
  }

  @Test
  void a_ministrys_decision_is_recorded_with_its_paper() {
    person("Nghiêm Thị Bộ Khen");
    try (var desk = Browser.desktop()) {
      desk.signIn("ha.lethu").open("/awards/new");
      desk.find("#f-issuer").fill("Bộ Nội vụ");
      desk.find("#f-number").fill("9102/QĐ-BNV");
      desk.find("#f-day").fill("12/10/2026");
      desk.find("main details > summary").first().click();
      desk.find("#f-title").fill("Về việc tặng Bằng khen của Bộ trưởng Bộ Nội vụ");
      desk.find("#f-file").setInputFiles(pdf("QĐ 9102 Bộ Nội vụ.pdf"));
      desk.find("#f-person").fill("Nghiêm Thị Bộ Khen");
      desk.find("#f-award-1").selectOption("BKT");
      desk.find("#f-year-1").fill("2025");
      enter(desk);
      desk.find("dl.facts a").first().click();
      desk.page().waitForURL(Pattern.compile(".*/decisions/[0-9a-f-]{36}$"));
      assertThat(desk.heading()).isEqualTo("Quyết định số 9102/QĐ-BNV");
      assertThat(desk.find("main").textContent())
          .contains("Bộ Nội vụ", "QĐ 9102 Bộ Nội vụ.pdf", "Nghiêm Thị Bộ Khen");
      desk.isFitAtEveryWidth().shot("story-ministry");
    }
  }

  /** Whatever is odd about it is looked at and answered for. */
  private static void enter(Visit desk) {
    submit(desk);
    desk.page()
        .waitForCondition(
            () -> !desk.address().contains("/new") || desk.find("#f-confirmed").count() > 0);
    if (desk.address().contains("/new")) {
      desk.find("#f-confirmed").check();
      desk.find("#f-confirm_reason").fill("Có bản gốc");
      submit(desk);
    }
    desk.page().waitForURL(Pattern.compile(".*/awards/[0-9a-f-]{36}$"));
  }

  private AwardId earlier(PersonId person, String type, int year, String number) {
    var draft =
        new AwardDraft(
            new DecisionDraft(
                "UBND quận Hoàng Mai",
                null,
                number,
                LocalDate.of(year + 1, 1, 15),
                "",
                "",
                true,
                null),
            type,
            "MERIT",
            new Holder.OfPerson(person),
            null,
            Period.of(year),
            "",
            Vouched.RECORD);
    return app.bean(Register.class).enter(officer, List.of(draft), "", TODAY).getFirst();
  }

  @Test
  void a_revocation_leads_to_what_leaned_on_it() {
    var holder = person("Nghiêm Thị Gian Dối");
    var first = earlier(holder, "CSTDCS", 2023, "9103/QĐ-UBND");
    earlier(holder, "CSTDCS", 2024, "9104/QĐ-UBND");
    var leaning = earlier(holder, "CSTDT", 2024, "9105/QĐ-UBND");
    try (var desk = Browser.desktop()) {
      desk.signIn("ha.lethu").open("/awards/" + first);
      desk.find("a[href*='/decisions/undo?kind=REVOKING']").click();
      desk.find("input[name=ground]").first().check();
      desk.find("#f-reason").fill("Kết luận thanh tra số 4/KL-TTr");
      desk.find("#f-title").fill("Về việc thu hồi danh hiệu Chiến sĩ thi đua cơ sở");
      desk.find("#f-signatory").fill("Trịnh Ngọc Hoa");
      desk.isFitAtEveryWidth().shot("story-revoke");
      submit(desk);
      desk.page().waitForURL(MADE);
      desk.find("a.btn:has-text('Trình ký')").click();
      submit(desk);
      desk.page().waitForURL(MADE);
      desk.find("a.btn:has-text('Nhận số và công bố')").click();
      desk.find("#f-number").fill("9106");
      desk.find("#f-day").fill("20/11/2026");
      submit(desk);
      desk.page().waitForURL(MADE);
      assertThat(desk.open("/awards/" + first).find("main").textContent())
          .contains("Đã hủy bỏ, thu hồi");

      desk.open("/decisions/reviews").isFitAtEveryWidth().shot("story-reviews");
      desk.page().getByText("Nghiêm Thị Gian Dối").first().click();
      desk.page().waitForURL(Pattern.compile(".*/reviews/[0-9a-f-]{36}$"));
      assertThat(desk.find("dl.facts a").first().getAttribute("href"))
          .isEqualTo("/awards/" + leaning);
      desk.isFitAtEveryWidth().shot("story-review");
      desk.find("input[name=state][value=PURSUED]").check();
      desk.find("#f-reason").fill("Thiếu một năm Chiến sĩ thi đua cơ sở");
      submit(desk);
      desk.page().waitForURL(address -> address.contains("/decisions/undo?kind=REVOKING"));
      assertThat(desk.open("/decisions/reviews").find("main").textContent())
          .doesNotContain("Nghiêm Thị Gian Dối");
    }
  }

  /** Published as the office does it, without its pages. */
  private List<AwardId> published(DecisionId id, String number) {
    var issues = app.bean(Issues.class);
    app.bean(Issuing.class)
        .move(officer, id, issues.within(officer, id).version(), Move.SEND_TO_SIGN, "", TODAY);
    var signed = new Signed(number, SIGNED, "Trịnh Ngọc Hoa", "Chủ tịch", Capacity.HEAD, null);
    return app.bean(Publishing.class)
        .publish(officer, id, issues.within(officer, id).version(), signed, TODAY);
  }

  private static IssueDraft draft(String title) {
    return new IssueDraft(
        WARD, "", null, title, "QĐ-UBND", SIGNED, "Trịnh Ngọc Hoa", "Chủ tịch", Capacity.HEAD);
  }

  private DecisionId drafted(String title, PersonId person) {
    var issuing = app.bean(Issuing.class);
    var id = issuing.open(officer, draft(title), TODAY);
    var line =
        new LineDraft(
            "GK", "MERIT", new Holder.OfPerson(person), null, "", Period.of(2026), "Hiến máu");
    issuing.add(officer, id, 1, List.of(line), List.of("Biên bản bình xét"), TODAY);
    return id;
  }

  private String code(AwardId award) {
    return app.bean(Certificates.class).of(award).orElseThrow().code().value();
  }

  @Test
  void a_stranger_scans_the_code_on_a_phone_and_learns_what_became_of_it() {
    var given =
        published(drafted("Tặng giấy khen", person("Nghiêm Thị Được Quét")), "9107").getFirst();
    var undoing = app.bean(Undoing.class);
    try (var phone = Browser.phone()) {
      var old = code(given);
      phone.open("/v/" + old).looksRight().isAccessible().shot("story-scan-valid");
      assertThat(phone.find("main").textContent())
          .contains("Có hiệu lực", "Nghiêm Thị Được Quét", "9107/QĐ-UBND");

      var said = new Target(given, null, "in nhầm thành tích", "Hiến máu lần thứ mười", null);
      var right =
          published(
                  undoing.open(
                      officer, DecisionKind.CORRECTING, draft("Đính chính"), List.of(said), TODAY),
                  "9108")
              .getFirst();
      // pages are kept by the telephone for a minute; another address is asked anew
      phone.open("/v/" + old + "?2").looksRight().isAccessible().shot("story-scan-corrected");
      assertThat(phone.find("main").textContent()).contains("Đã đính chính");
      phone.find("a[href='/v/" + code(right) + "']").click();
      phone.page().waitForURL("**/v/" + code(right));
      assertThat(phone.find("main").textContent()).contains("Có hiệu lực");

      var fallen =
          new Target(right, RevocationGround.FALSE_DOSSIER, "Kết luận số 5/KL-TTr", null, null);
      published(
          undoing.open(officer, DecisionKind.REVOKING, draft("Thu hồi"), List.of(fallen), TODAY),
          "9109");
      phone.open("/v/" + code(right) + "?2").looksRight().isAccessible().shot("story-scan-revoked");
      assertThat(phone.find("main").textContent()).contains("Không còn hiệu lực", "9109/QĐ-UBND");

      phone.open("/v/CCCC-CCCC-CCC7").looksRight().isAccessible().shot("story-scan-unknown");
      assertThat(phone.find("main").textContent()).contains("Không tìm thấy mã này");
    }
  }

  @Test
  void whoever_asks_not_to_be_named_is_off_the_roll_and_still_verifiable() {
    var given =
        published(drafted("Tặng giấy khen kín", person("Nghiêm Thị Ẩn Danh")), "9110").getFirst();
    try (var desk = Browser.desktop();
        var stranger = Browser.phone()) {
      assertThat(stranger.open("/honours?q=nghiem+thi+an+danh").find("main").textContent())
          .contains("Nghiêm Thị Ẩn Danh");
      desk.signIn("ha.lethu").open("/awards/" + given);
      desk.find("a[href$='/publicity']").click();
      desk.page().waitForURL("**/publicity");
      desk.isFitAtEveryWidth().shot("story-publicity");
      desk.find("#f-reason").fill("Người được khen đề nghị ngày 20/11/2026");
      submit(desk);
      desk.page().waitForURL("**/awards/" + given);
      assertThat(desk.find("dl.facts").first().textContent())
          .contains("không nêu tên trên bảng vàng");
      assertThat(stranger.open("/honours?q=nghiem+thi+an+danh&year=").find("main").textContent())
          .doesNotContain("Nghiêm Thị Ẩn Danh");
      assertThat(stranger.open("/v/" + code(given)).find("main").textContent())
          .contains("Có hiệu lực");
    }
  }

  @Test
  void a_household_is_entered_and_honoured_by_hand() {
    try (var desk = Browser.desktop()) {
      desk.signIn("ha.lethu").open("/households/new");
      desk.find("#f-name").fill("Nghiêm Văn Chủ Hộ");
      desk.find("#f-group").fill("Tổ dân phố 9");
      desk.find("#f-address").fill("Số 3 ngõ 27 Tân Mai");
      submit(desk);
      desk.page().waitForURL(Pattern.compile(".*/households/[0-9a-f-]{36}$"));
      desk.isFitAtEveryWidth().shot("story-household");
      desk.find("a[href*='/awards/new?household=']").click();
      desk.page().waitForURL(address -> address.contains("/awards/new"));
      assertThat(desk.find("#f-household").inputValue()).isEqualTo("Nghiêm Văn Chủ Hộ");
      desk.find("#f-issuer").fill("UBND phường Hoàng Mai");
      desk.find("#f-number").fill("9111/QĐ-UBND");
      desk.find("#f-day").fill("15/01/2026");
      desk.find("#f-award-1").selectOption("GDVH");
      desk.find("#f-year-1").fill("2025");
      enter(desk);
      assertThat(desk.find(".honour .name").textContent()).isEqualTo("Nghiêm Văn Chủ Hộ");
      desk.find("dl.facts a[href^='/households/']").click();
      desk.page().waitForURL(Pattern.compile(".*/households/[0-9a-f-]{36}$"));
      assertThat(desk.find("main").textContent()).contains("9111/QĐ-UBND");
      desk.open("/households?q=chu+ho").isFitAtEveryWidth().shot("story-households");
    }
  }

  @Test
  void two_officers_at_once_and_a_button_pressed_twice_double_nothing() {
    var id = drafted("Hai người cùng mở", person("Nghiêm Thị Hai Lần"));
    try (var one = Browser.desktop();
        var other = Browser.desktop()) {
      one.signIn("ha.lethu").open("/decisions/made/" + id + "/change");
      other.signIn("hoa.trinhngoc").open("/decisions/made/" + id + "/change");
      one.find("#f-title").fill("Tên của người thứ nhất");
      submit(one);
      one.page().waitForURL(MADE);
      other.find("#f-title").fill("Tên của người thứ hai");
      submit(other);
      other.page().getByText("Bản ghi đã được người khác sửa").first().waitFor();
      assertThat(other.find("main").textContent())
          .contains("Bản ghi đã được người khác sửa sau khi bạn mở trang này");
      assertThat(other.find("#f-title").inputValue()).isEqualTo("Tên của người thứ hai");
      other.isFitAtEveryWidth().shot("story-stale");
      assertThat(one.open("/decisions/made/" + id).heading()).isEqualTo("Tên của người thứ nhất");

      one.find("a.btn:has-text('Trình ký')").click();
      submit(one);
      one.page().waitForURL(MADE);
      one.find("a.btn:has-text('Nhận số và công bố')").click();
      one.find("#f-number").fill("9120");
      one.find("#f-day").fill("20/11/2026");
      var answers =
          one.page()
              .evaluate(
                  """
                  async () => {
                    const form = document.querySelector('main form.form');
                    const send = () => fetch(form.action, {method: 'POST', body: new FormData(form)});
                    return (await Promise.all([send(), send(), send()])).map(a => a.status);
                  }
                  """);
      assertThat(answers).isEqualTo(List.of(200, 200, 200));
    }
    var sql = app.bean(DSLContext.class);
    var there =
        sql.fetch(
            "select count(*), count(distinct d.number) from decisions.award a"
                + " join decisions.decision d on d.id = a.decision where d.id = ?",
            UUID.fromString(id.toString()));
    assertThat(there.getFirst().intoList()).isEqualTo(List.of(1L, 1L));
  }
}
