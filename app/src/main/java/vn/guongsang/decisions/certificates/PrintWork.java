package vn.guongsang.decisions.certificates;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.certificates.Printing.Sheet;
import vn.guongsang.documents.certificates.Offset;
import vn.guongsang.documents.certificates.Press;
import vn.guongsang.documents.certificates.TypeCase;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.work.ResultFiles;
import vn.guongsang.shell.work.WorkKind;
import vn.guongsang.shell.work.WorkRun;

/** Prints the certificates of a decision: one PDF, or one for each holder in a zip. */
@Component
public class PrintWork implements WorkKind {

  public static final String NAME = "certificates";

  private final Printing printing;
  private final Printers printers;
  private final ResultFiles files;
  private final JsonMapper json;
  private final Clock clock;

  PrintWork(Printing printing, Printers printers, ResultFiles files, JsonMapper json, Clock clock) {
    this.printing = printing;
    this.printers = printers;
    this.files = files;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param overStock the words alone, over printed stock
   * @param each one file for each holder
   * @param address the site's, as the square codes name it
   * @param layout an office's own; null for the shipped ones
   */
  public record Order(
      UUID decision,
      boolean overStock,
      @Nullable UUID printer,
      boolean each,
      String address,
      @Nullable UUID layout) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Right needs() {
    return Right.CERTIFICATES;
  }

  @Override
  public void run(String order, Viewer asker, WorkRun run) throws IOException {
    var wanted = json.readValue(order, Order.class);
    var shipped = printing.of(asker, new DecisionId(wanted.decision()), Time.today(clock));
    if (shipped.isEmpty()) {
      throw Refused.because("certificates.fault.nothing");
    }
    var sheets = printing.on(asker, wanted.layout(), shipped);
    run.progress(0, sheets.size());
    var offset =
        wanted.printer() == null ? Offset.NONE : printers.within(asker, wanted.printer()).offset();
    var draft = Files.createTempFile("certificates-", ".part");
    try (var type = new TypeCase()) {
      check(type, sheets);
      if (wanted.each()) {
        each(type, wanted, offset, sheets, draft, run);
      } else {
        one(type, wanted, offset, sheets, draft, run);
      }
      try (var content = Files.newInputStream(draft)) {
        run.result(
            files.keep(
                asker,
                wanted.each() ? "giay-khen.zip" : "giay-khen.pdf",
                wanted.each() ? "application/zip" : "application/pdf",
                content));
      }
      run.message(Said.of("certificates.done.printed", sheets.size()));
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A letter that no font of ours holds is said before anything is printed. */
  static void check(TypeCase type, List<Sheet> sheets) {
    for (var sheet : sheets) {
      for (var words : sheet.words().values()) {
        var missing = type.missing(words);
        if (!missing.isEmpty()) {
          throw Refused.because("certificates.fault.letter", sheet.award().holderName(), missing);
        }
      }
    }
  }

  private static void one(
      TypeCase type, Order wanted, Offset offset, List<Sheet> sheets, Path draft, WorkRun run)
      throws IOException {
    try (var press = new Press(type, !wanted.overStock(), offset);
        var out = Files.newOutputStream(draft)) {
      for (var sheet : sheets) {
        press.add(sheet.layout(), sheet.words(), address(wanted.address(), sheet));
        run.progress(press.pages(), sheets.size());
      }
      press.write(out);
    }
  }

  private static void each(
      TypeCase type, Order wanted, Offset offset, List<Sheet> sheets, Path draft, WorkRun run)
      throws IOException {
    try (OutputStream file = Files.newOutputStream(draft);
        var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      for (var i = 0; i < sheets.size(); i++) {
        var sheet = sheets.get(i);
        zip.putNextEntry(new ZipEntry(fileName(i + 1, sheets.size(), sheet)));
        try (var press = new Press(type, !wanted.overStock(), offset)) {
          press.add(sheet.layout(), sheet.words(), address(wanted.address(), sheet));
          press.write(zip);
        }
        zip.closeEntry();
        run.progress(i + 1, sheets.size());
      }
    }
  }

  /** In the order of the list, also where files are sorted by name. */
  static String fileName(int at, int of, Sheet sheet) {
    var digits = Math.max(3, Integer.toString(of).length());
    var name = sheet.award().holderName().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    return ("%0" + digits + "d %s.pdf")
        .formatted(at, name.length() > 100 ? name.substring(0, 100).strip() : name);
  }

  public static String address(String site, Sheet sheet) {
    return site + "/v/" + sheet.code().value();
  }
}
