package vn.guongsang.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/**
 * A paper sent along with a form, such as the scan of a decision: taken if it is of a kind that is
 * safe to show again, and sent back as what it is.
 */
@Component
public class Papers {

  /** What a form's file field accepts, as the browser takes it. */
  public static final String ACCEPTED = ".pdf,.jpg,.jpeg,.png,.docx,.doc,.xlsx";

  private static final int HEAD = 8;

  private static final Map<String, String> OFFICE =
      Map.of(
          "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final KeptFiles files;

  Papers(KeptFiles files) {
    this.files = files;
  }

  /**
   * Keeps it in the caller's transaction.
   *
   * @return empty when none was sent
   * @throws Refused when it is none of the accepted kinds
   */
  public Optional<UUID> keep(Viewer viewer, @Nullable MultipartFile sent, String field) {
    if (sent == null || sent.isEmpty()) {
      return Optional.empty();
    }
    var name = nameOf(sent);
    try (InputStream content = sent.getInputStream()) {
      var head = head(sent);
      var type = typeOf(head, name);
      if (type.isEmpty()) {
        throw Refused.field(field, "documents.fault.kind-of-file");
      }
      return Optional.of(files.keep(viewer, name, type.get(), content).id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] head(MultipartFile sent) throws IOException {
    try (InputStream content = sent.getInputStream()) {
      return content.readNBytes(HEAD);
    }
  }

  private static Optional<String> typeOf(byte[] head, String name) {
    var first = new String(head, StandardCharsets.ISO_8859_1);
    if (first.startsWith("%PDF-")) {
      return Optional.of("application/pdf");
    }
    if (first.startsWith("\u0089PNG")) {
      return Optional.of("image/png");
    }
    if (first.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of("image/jpeg");
    }
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (first.startsWith("PK\u0003\u0004")) {
      return Optional.ofNullable(OFFICE.get(ending));
    }
    if (first.startsWith("\u00d0\u00cf\u0011\u00e0") && ending.equals("doc")) {
      return Optional.of("application/msword");
    }
    return Optional.empty();
  }

  /** The last part, since some browsers send a whole path. */
  private static String nameOf(MultipartFile sent) {
    var name = sent.getOriginalFilename();
    return name == null
        ? ""
        : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  public Optional<String> name(@Nullable UUID file) {
    return file == null ? Optional.empty() : files.find(file).map(KeptFiles.KeptFile::name);
  }

  /** The caller has made sure that the viewer may read the record that names it. */
  public ResponseEntity<InputStreamResource> answer(@Nullable UUID id) {
    var file = Optional.ofNullable(id).flatMap(files::find).orElseThrow(NotFound::new);
    try {
      return ResponseEntity.ok()
          .contentType(MediaType.parseMediaType(file.type()))
          .contentLength(file.bytes())
          .header("Cache-Control", "no-store")
          .header("X-Content-Type-Options", "nosniff")
          .header(
              "Content-Disposition",
              ContentDisposition.attachment()
                  .filename(file.name(), StandardCharsets.UTF_8)
                  .build()
                  .toString())
          .body(new InputStreamResource(files.open(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
