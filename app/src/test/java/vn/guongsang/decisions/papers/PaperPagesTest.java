package vn.guongsang.decisions.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jooq.DSLContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.access.Visitor;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.issue.Capacity;
import vn.guongsang.decisions.issue.DecisionKind;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.IssueDraft;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.Issuing;
import vn.guongsang.decisions.issue.LineDraft;
import vn.guongsang.decisions.issue.Publishing;
import vn.guongsang.decisions.issue.RevocationGround;
import vn.guongsang.decisions.issue.Target;
import vn.guongsang.decisions.issue.Undoing;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.documents.KeptFiles;
import vn.guongsang.documents.official.pdf.OfficialPdf;
import vn.guongsang.documents.signing.KeyFiles;
import vn.guongsang.documents.signing.Signatures;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.people.Born;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.PersonDraft;
import vn.guongsang.registry.people.PersonFacts;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.registry.people.posts.PostFacts;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

@Tag("database")
@DisplayName("Giấy tờ của một quyết định: xem, sửa lời văn, tải về")
class PaperPagesTest {

  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Viewer SYSTEM = Nobody.system(1);

  private final Visitor officer = Visitor.as("ha.lethu");
  private final Issuing issuing = RunningApp.shared().bean(Issuing.class);
  private final Issues issues = RunningApp.shared().bean(Issues.class);
  private final DecisionPapers papers = RunningApp.shared().bean(DecisionPapers.class);

  private static List<PersonId> people(int count) {
    var people = RunningApp.shared().bean(People.class);
    var drafts = new ArrayList<PersonDraft>();
    for (var i = 0; i < count; i++) {
      drafts.add(
          new PersonDraft(
              people.newId(),
              PersonFacts.of("Ngô Thị Ưởng " + (char) ('A' + i), Born.in(1980 + i), null),
              List.of(),
              List.of(
                  PostFacts.of(
                      WARD,
                      "Chuyên viên",
                      StaffGroup.CIVIL_SERVANT,
                      DayRange.from(LocalDate.of(2025, 7, 1))))));
    }
    people.enterAll(SYSTEM, drafts, null, DAY);
    return drafts.stream().map(PersonDraft::id).toList();
  }

  private DecisionId decision(int count) {
    var id =
        issuing.open(
            SYSTEM,
            new IssueDraft(
                WARD,
                "Chủ tịch Ủy ban nhân dân phường Hoàng Mai",
                null,
                "Về việc tặng danh hiệu “Lao động tiên tiến” năm 2025",
                "QĐ-UBND",
                DAY,
                "Trần Đức Bằng",
                "Phó Chủ tịch",
                Capacity.FOR_HEAD),
            DAY);
    issuing.add(
        SYSTEM,
        id,
        issue(id).version(),
        people(count).stream()
            .map(
                person ->
                    new LineDraft(
                        "LDTT",
                        "MERIT",
                        new Holder.OfPerson(person),
                        WARD,
                        "Chuyên viên",
                        Period.of(2025),
                        ""))
            .toList(),
        DAY);
    return id;
  }

  private Issue issue(DecisionId id) {
    return issues.within(SYSTEM, id);
  }

  private static String pdf(byte[] bytes) throws IOException {
    try (var pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
    }
  }

  private static String word(byte[] bytes) throws IOException {
    try (var docx = new XWPFDocument(new ByteArrayInputStream(bytes));
        var text = new XWPFWordExtractor(docx)) {
      return text.getText().replaceAll("[\\s\u00a0]+", " ");
    }
  }

  @Test
  void nothing_need_be_set_to_have_a_wards_decision_with_its_list() throws IOException {
    var id = decision(5);
    var text = pdf(papers.pdf(issue(id), PaperKind.DECISION, DAY));
    assertThat(text)
        .contains(
            "ỦY BAN NHÂN DÂN PHƯỜNG HOÀNG MAI",
            "/QĐ-UBND",
            "Về việc tặng danh hiệu “Lao động tiên tiến” năm 2025",
            "CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG HOÀNG MAI",
            "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15",
            "Theo đề nghị của Trưởng phòng Văn hóa – Xã hội.",
            "Điều 1. Tặng danh hiệu “Lao động tiên tiến” năm 2025 cho 05 cá nhân (có danh sách kèm"
                + " theo).",
            "Điều 3. Quyết định này có hiệu lực kể từ ngày ký.",
            "KT. CHỦ TỊCH",
            "PHÓ CHỦ TỊCH",
            "Trần Đức Bằng",
            "Thường trực HĐND phường Hoàng Mai (để báo cáo);",
            "DANH SÁCH",
            "Ngô Thị Ưởng A",
            "Ngô Thị Ưởng E")
        .doesNotContain("{", "chưa kiểm chứng");
    assertThat(sorted(word(papers.word(issue(id), PaperKind.DECISION, DAY))))
        .isEqualTo(sorted(text));
  }

  /** Without page numbers, which only one of the two has worked out. */
  private static String sorted(String text) {
    return List.of(text.strip().split(" ")).stream()
        .filter(word -> !word.equals("2"))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  @Test
  void every_paper_is_made_in_both_forms() throws IOException {
    var id = decision(4);
    for (var kind : PaperKind.values()) {
      var text = pdf(papers.pdf(issue(id), kind, DAY));
      assertThat(text).as(kind.name()).doesNotContain("{");
      assertThat(sorted(word(papers.word(issue(id), kind, DAY))))
          .as(kind.name())
          .isEqualTo(sorted(text));
    }
    assertThat(pdf(papers.pdf(issue(id), PaperKind.PROPOSAL, DAY)))
        .contains(
            "TỜ TRÌNH", "Kính gửi: Chủ tịch Ủy ban nhân dân phường Hoàng Mai", "Ngô Thị Ưởng D");
    assertThat(pdf(papers.pdf(issue(id), PaperKind.MINUTES, DAY)))
        .contains("BIÊN BẢN", "THƯ KÝ", "CHỦ TRÌ", "Số phiếu đồng ý");
    assertThat(pdf(papers.pdf(issue(id), PaperKind.LETTER, DAY)))
        .contains("THƯ KHEN", "chúc mừng 04 cá nhân đã được tặng danh hiệu “Lao động tiên tiến”");
  }

  @Test
  void the_page_shows_them_and_their_words_are_changed_while_it_is_a_draft() {
    var id = decision(4);
    var here = "/decisions/made/" + id;
    assertThat(officer.get(here).body())
        .contains("Giấy tờ", "Biên bản họp bình xét", here + "/paper.pdf?kind=DECISION");
    var file = officer.get(here + "/paper.docx?kind=DECISION");
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("quyet-dinh.docx");
    assertThat(officer.get(here + "/paper.docx?kind=NOTHING").statusCode()).isEqualTo(404);
    var words = officer.get(here + "/words");
    assertThat(words.body())
        .contains("Chưa kiểm chứng với văn bản gốc", "{khen}", "cho 04 cá nhân");
    var done =
        officer.post(
            here + "/words",
            "kind",
            "DECISION",
            "_version",
            "0",
            "extract",
            "Về việc khen",
            "grounds",
            "Căn cứ Quy chế thi đua.\n",
            "articles",
            "{khen}\nQuyết định này có hiệu lực kể từ ngày ký./.",
            "recipients",
            "- Như Điều 2;");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    var paper = papers.paper(issue(id), PaperKind.DECISION, DAY);
    assertThat(paper.extract()).isEqualTo("Về việc khen");
    assertThat(paper.grounds()).containsExactly("Căn cứ Quy chế thi đua.");
    assertThat(paper.recipients()).containsExactly("- Như Điều 2.");
    assertThat(OfficialPdf.of(paper)).isNotEmpty();
    var none = officer.post(here + "/words", "kind", "DECISION", "_version", "1", "articles", " ");
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("Quyết định cần ít nhất một điều.");
    var back = officer.post(here + "/words/proposed", "kind", "DECISION");
    assertThat(back.statusCode()).as(back.body()).isEqualTo(302);
    assertThat(papers.paper(issue(id), PaperKind.DECISION, DAY).extract())
        .isEqualTo("Về việc tặng danh hiệu “Lao động tiên tiến” năm 2025");
  }

  @Test
  void an_office_sets_its_own_head_and_it_stands_in_the_next_paper() throws IOException {
    var unit = DemoIds.unit("hn/so-tu-phap");
    var here = "/units/" + unit + "/office";
    assertThat(officer.get(here).body()).contains("QĐ-STP", "Sở Tư pháp");
    var form = new java.util.LinkedHashMap<String, String>();
    form.put("_version", "0");
    form.put("superior", "Ủy ban nhân dân\nthành phố Hà Nội");
    form.put("heading", "Sở Tư pháp");
    form.put("place", "Hà Nội");
    form.put("symbol", "QĐ-STP");
    form.put("head", "Giám đốc");
    form.put("decider", "Giám đốc Sở Tư pháp");
    form.put("capacity", "FOR_HEAD");
    form.put("signatory", "Lý Thị Thử");
    form.put("post", "Phó Giám đốc");
    var done = officer.post(here, form);
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    var office = RunningApp.shared().bean(Offices.class).of(unit, DAY);
    assertThat(office.version()).isEqualTo(1);
    assertThat(office.signature()).isEqualTo("KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC, Lý Thị Thử");
    assertThat(officer.get("/units/" + unit).body()).contains("KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC");
    assertThat(officer.post(here, form).body())
        .as("a stale form")
        .contains("đã được người khác sửa");
    form.put("heading", "");
    form.put("_version", "1");
    assertThat(officer.post(here, form).body()).contains("Gõ tên cơ quan ban hành.");
    assertThat(officer.get(here + "/sample.docx").statusCode()).isEqualTo(200);
  }

  @Test
  void a_persons_report_is_begun_with_what_is_known() throws IOException {
    var person = people(1).getFirst();
    var here = "/people/" + person + "/report";
    assertThat(officer.get("/people/" + person).body()).contains("Lập báo cáo thành tích");
    assertThat(officer.get(here).body()).contains("Ngô Thị Ưởng A", "Chiến sĩ thi đua cơ sở");
    assertThat(officer.post(here, "award", "CSTDCS", "as", "docx").statusCode()).isEqualTo(200);
    var app = RunningApp.shared();
    var paper =
        app.bean(PersonReport.class)
            .of(
                SYSTEM,
                app.bean(People.class).within(SYSTEM, person),
                "CSTDCS",
                LocalDate.of(2026, 11, 23));
    assertThat(pdf(OfficialPdf.of(paper)))
        .contains(
            "BÁO CÁO THÀNH TÍCH",
            "Đề nghị tặng danh hiệu “Chiến sĩ thi đua cơ sở”",
            "- Họ và tên: Ngô Thị Ưởng A",
            "- Sinh năm: 1980",
            "Chuyên viên",
            "1. Danh hiệu thi đua: chưa có.");
  }

  private DecisionId about(DecisionKind kind, Target target) {
    return RunningApp.shared()
        .bean(Undoing.class)
        .open(
            SYSTEM,
            kind,
            new IssueDraft(
                WARD,
                "Chủ tịch Ủy ban nhân dân phường Hoàng Mai",
                null,
                "Về việc xử lý Quyết định số 15/QĐ-UBND",
                "QĐ-UBND",
                DAY,
                "Trịnh Ngọc Hoa",
                "",
                Capacity.HEAD),
            List.of(target),
            DAY);
  }

  /** One that the demo's published decision gave. */
  private static Award given() {
    var app = RunningApp.shared();
    var decision =
        app.bean(DSLContext.class)
            .fetchOne("select id from decisions.decision where number = '15/QĐ-UBND'")
            .get(0, UUID.class);
    return app.bean(Awards.class).under(SYSTEM, new DecisionId(decision)).getFirst();
  }

  @Test
  void a_correction_says_what_was_written_and_what_stands_from_now_on() throws IOException {
    var award = given();
    var id =
        about(
            DecisionKind.CORRECTING,
            new Target(award.id(), null, "ghi nhầm năm", "Hiến máu cứu người", 2024));
    var text = pdf(papers.pdf(issue(id), PaperKind.DECISION, DAY));
    assertThat(text)
        .contains(
            "Điều 1. Đính chính nội dung ghi tại Quyết định số 15/QĐ-UBND",
            "DANH SÁCH",
            "Các cá nhân được đính chính khi tặng Giấy khen",
            award.holderName(),
            "Đã ghi: năm 2025; nay đính chính là: năm 2024.",
            "đã ghi: “" + award.achievement() + "”; nay đính chính là: “Hiến máu cứu người”.",
            "Lý do: ghi nhầm năm.")
        .doesNotContain("{");
    assertThat(sorted(word(papers.word(issue(id), PaperKind.DECISION, DAY))))
        .isEqualTo(sorted(text));
  }

  @Test
  void an_annulment_and_a_revocation_name_whom_and_why() throws IOException {
    var award = given();
    var annulling =
        about(
            DecisionKind.ANNULLING,
            new Target(award.id(), null, "trùng với quyết định khác", null, null));
    assertThat(pdf(papers.pdf(issue(annulling), PaperKind.DECISION, DAY)))
        .contains(
            "Hủy bỏ một phần Quyết định số 15/QĐ-UBND",
            "Các cá nhân bị hủy bỏ quyết định tặng Giấy khen",
            award.holderName(),
            "Lý do: trùng với quyết định khác.")
        .doesNotContain("{", "đính chính");
    var revoking =
        about(
            DecisionKind.REVOKING,
            new Target(award.id(), RevocationGround.FALSE_DOSSIER, "giấy tờ giả", null, null));
    assertThat(pdf(papers.pdf(issue(revoking), PaperKind.DECISION, DAY)))
        .contains(
            "15/QĐ-UBND",
            "Các cá nhân bị thu hồi Giấy khen",
            award.holderName(),
            "Lý do: giấy tờ giả.")
        .doesNotContain("{", "đính chính", "được tặng");
  }

  @Test
  void a_paper_signed_here_stays_with_what_waits_and_its_signatures_are_shown() {
    var app = RunningApp.shared();
    var id = decision(1);
    var file =
        app.bean(KeptFiles.class)
            .keep(
                SYSTEM,
                "quyet-dinh.pdf",
                "application/pdf",
                papers.pdf(issue(id), PaperKind.DECISION, DAY));
    var publishing = app.bean(Publishing.class);
    assertThatThrownBy(() -> publishing.keepSigned(SYSTEM, id, issue(id).version(), file.id()))
        .isInstanceOf(Refused.class);
    app.bean(DSLContext.class)
        .execute(
            "update decisions.decision set state = 'AWAITING_SIGNATURE' where id = ?", id.value());
    publishing.keepSigned(SYSTEM, id, issue(id).version(), file.id());
    assertThat(issue(id).file()).isEqualTo(file.id());
    assertThat(officer.get("/decisions/made/" + id).body())
        .contains("quyet-dinh.pdf", "Chữ ký số trên tệp đã nộp");
  }

  @Test
  void a_key_somebody_brings_along_signs_what_waits_and_is_not_kept() throws Exception {
    var id = decision(1);
    var sign = "/decisions/made/" + id + "/sign";
    assertThat(officer.get(sign).body()).contains("type=\"password\"", "type=\"file\"");
    var key = KeyFiles.of("Trịnh Ngọc Hoa");
    var password = Map.of("password", KeyFiles.PASSWORD);
    var draft = officer.upload(sign, password, "key", "khoa.p12", key);
    assertThat(draft.statusCode()).isEqualTo(200);
    assertThat(draft.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(issue(id).file()).as("a draft is only sent back").isNull();
    RunningApp.shared()
        .bean(DSLContext.class)
        .execute(
            "update decisions.decision set state = 'AWAITING_SIGNATURE' where id = ?", id.value());
    var wrong = officer.upload(sign, Map.of("password", "sai"), "key", "khoa.p12", key);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).doesNotContain("value=\"sai\"");
    assertThat(officer.upload(sign, password, "key", "khoa.p12", new byte[0]).statusCode())
        .isEqualTo(422);
    assertThat(issue(id).file()).isNull();
    assertThat(officer.upload(sign, password, "key", "khoa.p12", key).statusCode()).isEqualTo(302);
    assertThat(officer.get("/decisions/made/" + id).body())
        .contains("Chữ ký số trên tệp đã nộp", "Trịnh Ngọc Hoa");
    assertThat(officer.upload(sign, password, "key", "khoa.p12", key).statusCode())
        .as("a second signature upon the first")
        .isEqualTo(302);
    var report =
        RunningApp.shared()
            .bean(Signatures.class)
            .check(
                RunningApp.shared()
                    .bean(Offices.class)
                    .content(java.util.Objects.requireNonNull(issue(id).file()))
                    .orElseThrow());
    assertThat(report.signatures()).hasSize(2).allMatch(s -> s.signer().equals("Trịnh Ngọc Hoa"));
  }

  @Test
  void numbers_are_given_here_only_where_the_office_switched_that_on() {
    var id = decision(1);
    RunningApp.shared()
        .bean(DSLContext.class)
        .execute(
            "update decisions.decision set state = 'AWAITING_NUMBER' where id = ?", id.value());
    var here = "/decisions/made/" + id + "/publish";
    assertThat(officer.get(here).body()).doesNotContain("number_here");
    var form =
        officer.post(
            here,
            "_version",
            Integer.toString(issue(id).version()),
            "number_here",
            "1",
            "day",
            "20/11/2026",
            "signatory",
            "Trần Đức Bằng");
    assertThat(form.statusCode()).isEqualTo(422);
    assertThat(form.body()).contains("Cơ quan ban hành chưa bật cấp số trong hệ thống.");
    assertThat(officer.get("/decisions/new").body()).contains("value=\"QĐ-UBND\"");
  }

  @Test
  void nobody_else_reaches_them() {
    var id = decision(1);
    var here = "/decisions/made/" + id;
    var stranger = Visitor.as("quantri.hanoi");
    for (var path : List.of("/paper.pdf", "/paper.docx", "/words", "/sign", "/signatures")) {
      assertThat(stranger.get(here + path).statusCode()).as(path).isIn(403, 404);
    }
    assertThat(officer.get("/decisions/made/" + UUID.randomUUID() + "/paper.pdf").statusCode())
        .isEqualTo(404);
  }
}
