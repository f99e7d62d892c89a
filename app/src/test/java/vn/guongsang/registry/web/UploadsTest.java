package vn.guongsang.registry.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.access.Visitor;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.imports.UglyUnitSheet;

/** Files as a browser sends them, with forms in parts. */
@Tag("database")
class UploadsTest {

  private static final byte[] PDF = "%PDF-1.7 nghị quyết".getBytes(StandardCharsets.UTF_8);
  private static final int MOST = 15 * 1024 * 1024;

  private final Visitor officer = signedIn("nam.nguyenvan");

  private static Visitor signedIn(String login) {
    var visitor = Visitor.as(login);
    visitor.get("/account");
    return visitor;
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^https?://[^/]+", "");
  }

  @Test
  void a_sheet_arrives_whole() {
    var checked =
        location(
            officer.upload(
                "/imports",
                Map.of("kind", "units"),
                "file",
                "DS đơn vị.xlsx",
                UglyUnitSheet.bytes()));
    assertThat(checked).startsWith("/imports/");
    assertThat(officer.get(checked).body())
        .contains("DS đơn vị.xlsx")
        .contains("Trường Tiểu học Thử Nghiệm");
  }

  @Test
  void the_legal_document_is_kept_with_the_reorganisation_for_those_who_see_it() {
    var done = location(rename("Nghị quyết số 5.pdf", PDF));
    assertThat(officer.get(done).body()).contains("Nghị quyết số 5.pdf", done + "/file");
    for (var sees : new String[] {"nam.nguyenvan", "ha.lethu", "khai.ngotrong"}) {
      var answer = Visitor.as(sees).get(done + "/file");
      assertThat(answer.statusCode()).as(sees).isEqualTo(200);
      assertThat(answer.body().getBytes(StandardCharsets.UTF_8)).isEqualTo(PDF);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
      assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
          .startsWith("attachment;")
          .contains("filename*=UTF-8''Ngh%E1%BB%8B%20quy%E1%BA%BFt%20s%E1%BB%91%205.pdf");
    }
    for (var doesNot : new String[] {"yen.phanhai", "trang.caominh", "tuan.dinhanh"}) {
      assertThat(Visitor.as(doesNot).get(done + "/file").statusCode()).as(doesNot).isEqualTo(404);
    }
    var stranger = Visitor.to(RunningApp.shared()).get(done + "/file");
    assertThat(stranger.statusCode()).isEqualTo(302);
    assertThat(stranger.headers().firstValue("Location").orElseThrow()).contains("/sign-in");
  }

  @Test
  void a_reorganisation_without_a_file_has_none_to_download() {
    var done = location(rename("", new byte[0]));
    assertThat(officer.get(done).body()).doesNotContain("Tệp văn bản");
    assertThat(officer.get(done + "/file").statusCode()).isEqualTo(404);
  }

  @Test
  void what_a_file_is_shows_inside_not_in_its_name() throws IOException {
    assertThat(location(rename("quet.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})))
        .startsWith("/units/reorganisations/");
    assertThat(location(rename("nq.docx", zip("[Content_Types].xml", "word/document.xml"))))
        .startsWith("/units/reorganisations/");
    for (var wrong :
        Map.of(
                "trang.pdf", "<html>".getBytes(StandardCharsets.UTF_8),
                "macro.docx", zip("word/document.xml", "word/vbaProject.bin"),
                "bang.docx", zip("xl/workbook.xml"),
                "ngan.pdf", new byte[] {'%', 'P'})
            .entrySet()) {
      assertThat(refusal(rename(wrong.getKey(), wrong.getValue())))
          .as(wrong.getKey())
          .contains("Tệp này không phải PDF, Word (.docx) hay ảnh JPG, PNG, hoặc có macro.");
    }
    assertThat(refusal(rename("trong.pdf", new byte[0]))).contains("Tệp này trống.");
  }

  @Test
  void fifteen_megabytes_and_not_a_byte_more() {
    assertThat(location(rename("vua.pdf", Arrays.copyOf(PDF, MOST))))
        .startsWith("/units/reorganisations/");
    assertThat(refusal(rename("to.pdf", Arrays.copyOf(PDF, MOST + 1))))
        .contains("Tệp lớn hơn 15 MB.");
  }

  private static String refusal(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private static byte[] zip(String... names) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(1);
      }
    }
    return out.toByteArray();
  }

  /** Renames a unit made for it, with a file as the legal document. */
  private HttpResponse<String> rename(String file, byte[] content) {
    var code = UUID.randomUUID().toString();
    var entered =
        officer.post(
            "/units/new",
            Map.of(
                "name", "Tổ thử " + code,
                "code", code,
                "kind", "OTHER",
                "level", "BASE",
                "parent_text", "HN-P-HOANGMAI",
                "from", "01/01/2026"));
    var id = location(entered).replace("/units/", "");
    var form = new LinkedHashMap<String, String>();
    form.put("unit", id);
    form.put("unit_text", "Tổ thử " + code);
    form.put("name", "Tổ đã đổi tên " + code);
    form.put("code", code);
    form.put("kind", "OTHER");
    form.put("level", "BASE");
    form.put("day", "01/02/2026");
    form.put("document_kind", "Nghị quyết");
    var preview = officer.post("/units/reorganise/RENAME/preview", form);
    assertThat(preview.body())
        .contains("enctype=\"multipart/form-data\"", "name=\"document_file\"");
    var seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(preview.body());
    assertThat(seen.find()).isTrue();
    form.put("seen", seen.group(1));
    var answer = officer.upload("/units/reorganise/RENAME", form, "document_file", file, content);
    if (answer.statusCode() == 422) {
      var name = RunningApp.shared().bean(Units.class).find(new UnitId(UUID.fromString(id)));
      assertThat(name.orElseThrow().name()).as("refused whole").startsWith("Tổ thử");
    }
    return answer;
  }
}
