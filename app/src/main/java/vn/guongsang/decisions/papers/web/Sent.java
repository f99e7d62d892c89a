package vn.guongsang.decisions.papers.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.papers.PaperKind;
import vn.guongsang.documents.official.docx.OfficialDocx;

/** Answers with a file that was made for this asker and is kept nowhere. */
public final class Sent {

  private Sent() {}

  public static ResponseEntity<byte[]> word(String name, byte[] content) {
    return file(name + ".docx", OfficialDocx.TYPE, content);
  }

  public static ResponseEntity<byte[]> pdf(String name, byte[] content) {
    return file(name + ".pdf", "application/pdf", content);
  }

  private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content);
  }

  /** {@code quyet-dinh-07-QĐ-UBND}. */
  static String name(Issue issue, PaperKind kind) {
    return issue.number().isEmpty()
        ? kind.file()
        : kind.file() + "-" + issue.number().replaceAll("[^\\p{L}\\p{N}-]+", "-");
  }
}
