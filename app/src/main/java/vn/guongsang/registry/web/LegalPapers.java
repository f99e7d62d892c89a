package vn.guongsang.registry.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.documents.KeptFiles;
import vn.guongsang.documents.KeptFiles.KeptFile;
import vn.guongsang.registry.Reorganisation;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;

/**
 * The legal document itself, as it was signed or scanned, beside the reorganisation it orders. What
 * a file is, is found by looking into it, never by its name.
 */
@Component
class LegalPapers {

  /** A scan of some hundred pages. */
  static final int MOST_MEGABYTES = 15;

  private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024;

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final int LONGEST_NAME = 200;

  private final KeptFiles files;

  LegalPapers(KeptFiles files) {
    this.files = files;
  }

  /** Keeps what was sent in this field, in the caller's transaction; notes a fault on the form. */
  Optional<UUID> keep(Viewer viewer, Form form, String field, @Nullable MultipartFile sent) {
    if (sent == null || name(sent).isEmpty()) {
      return Optional.empty();
    }
    if (sent.isEmpty()) {
      form.fault(field, "units.fault.paper-empty");
      return Optional.empty();
    }
    if (sent.getSize() > MOST_BYTES) {
      form.fault(field, "units.fault.paper-too-big", MOST_MEGABYTES);
      return Optional.empty();
    }
    try {
      var content = sent.getBytes();
      var type = typeOf(content);
      if (type.isEmpty()) {
        form.fault(field, "units.fault.paper-type");
        return Optional.empty();
      }
      form.check();
      return Optional.of(files.keep(viewer, name(sent), type.get(), content).id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last part, since some browsers send a whole path. */
  private static String name(MultipartFile sent) {
    var whole = sent.getOriginalFilename();
    if (whole == null) {
      return "";
    }
    var name = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }

  private static Optional<String> typeOf(byte[] content) {
    if (begins(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
      return Optional.of(MediaType.APPLICATION_PDF_VALUE);
    }
    if (begins(content, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
      return Optional.of(MediaType.IMAGE_JPEG_VALUE);
    }
    if (begins(content, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})) {
      return Optional.of(MediaType.IMAGE_PNG_VALUE);
    }
    return begins(content, new byte[] {'P', 'K', 3, 4}) && isWord(content)
        ? Optional.of(WORD)
        : Optional.empty();
  }

  private static boolean begins(byte[] content, byte[] with) {
    return content.length >= with.length
        && Arrays.equals(content, 0, with.length, with, 0, with.length);
  }

  /** The names in a zip are never packed, so nothing is unpacked to look: a bomb stays one. */
  private static boolean isWord(byte[] content) {
    var names = new String(content, StandardCharsets.ISO_8859_1);
    return names.contains("word/document.xml") && !names.contains("vbaProject.bin");
  }

  Optional<KeptFile> of(Reorganisation done) {
    var file = done.file();
    return file == null ? Optional.empty() : files.find(file);
  }

  /** Sent to be saved, not shown: it is somebody else's content. */
  ResponseEntity<InputStreamResource> download(Reorganisation done) throws IOException {
    var file = of(done).orElseThrow(NotFound::new);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type()))
        .contentLength(file.bytes())
        .cacheControl(CacheControl.noStore())
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new InputStreamResource(files.open(file)));
  }
}
