package vn.guongsang.decisions.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.decisions.desk.Drafts;
import vn.guongsang.decisions.desk.reading.Grid;
import vn.guongsang.decisions.desk.reading.ListReading;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.sheets.RefusedFile;
import vn.guongsang.shell.sheets.SheetsIn;

/** Takes in what was pasted or sent; a file lies in clear only while it is read. */
@Component
class Lists {

  /** A ward's families fit in; more rows than this are no list for one decision. */
  static final int MOST_ROWS = 20_000;

  private final Drafts drafts;
  private final Path desk;

  Lists(Drafts drafts, @Value("${guongsang.data}") Path data) {
    this.drafts = drafts;
    this.desk = data.resolve("reading");
  }

  UUID begin(Viewer viewer, Form form, @Nullable MultipartFile file) {
    var pasted = form.typed("pasted");
    var sent = file != null && !file.isEmpty();
    if (sent && !pasted.isBlank()) {
      throw Refused.field("pasted", "imports.fault.file-and-pasted");
    }
    if (!sent && pasted.isBlank()) {
      throw Refused.field("pasted", file != null && named(file) ? "refusal.EMPTY_FILE" : "desk.fault.nothing");
    }
    try {
      var grids = file != null && sent ? read(file) : ListReading.pasted(pasted);
      if (grids.getFirst().rows().size() > MOST_ROWS) {
        throw Refused.field(
            sent ? "file" : "pasted",
            "desk.fault.too-many",
            grids.getFirst().rows().size(),
            MOST_ROWS);
      }
      return drafts.begin(viewer, file != null && sent ? nameOf(file) : "", grids);
    } catch (RefusedFile refused) {
      throw new Refused(
          List.of(
              new Refused.Reason(
                  sent ? "file" : "pasted",
                  new Said("refusal." + refused.why(), List.copyOf(refused.args())))));
    }
  }

  private List<Grid> read(MultipartFile file) {
    try {
      Files.createDirectories(desk);
      var lying = Files.createTempFile(desk, "sheet-", "");
      try {
        Files.write(lying, file.getBytes());
        return ListReading.of(SheetsIn.read(nameOf(file), lying));
      } finally {
        Files.delete(lying);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean named(MultipartFile file) {
    var name = file.getOriginalFilename();
    return name != null && !name.isEmpty();
  }

  /** The last part, since some browsers send a whole path. */
  private static String nameOf(MultipartFile file) {
    var name = file.getOriginalFilename();
    return name == null
        ? ""
        : VietnameseText.clean(
            name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
  }
}
