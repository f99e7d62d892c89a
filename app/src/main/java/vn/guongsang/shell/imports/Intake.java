package vn.guongsang.shell.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Import.Columns;
import vn.guongsang.shell.imports.Import.Source;
import vn.guongsang.shell.sheets.Matching;

/** From a file to a table whose headings are understood; what is unclear a person decides. */
@Component
class Intake {

  private final ImportTable table;
  private final SheetDesk desk;
  private final SealedFiles files;
  private final Clock clock;

  Intake(ImportTable table, SheetDesk desk, SealedFiles files, Clock clock) {
    this.table = table;
    this.desk = desk;
    this.files = files;
    this.clock = clock;
  }

  Import take(Viewer viewer, Importer importer, String fileName, Source source, byte[] content) {
    var unit = viewer.unit().orElseThrow(() -> Refused.because("imports.fault.no-unit"));
    var name = VietnameseText.clean(fileName);
    var book = desk.readOrRefuse(name, source, content);
    var remembered = table.remembered(viewer, importer.kind());
    var opened = desk.open(book, importer.columns(viewer), remembered, Columns.UNSAID);
    var id = TimeOrderedId.at(clock.millis());
    var fresh =
        new Import(
            id,
            viewer.who().value(),
            unit.value(),
            importer.kind(),
            source,
            name,
            sha256(content),
            files.keep(viewer, id, name.isEmpty() ? "pasted" : name, content),
            importer.usual(viewer, Time.today(clock)),
            understood(opened),
            ImportState.READ,
            opened.table() == null ? 0 : opened.table().rows().size(),
            Map.of(),
            null,
            null,
            1,
            clock.instant(),
            null,
            null,
            null,
            null,
            null,
            null);
    table.insert(viewer, fresh);
    return fresh;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the headings say for themselves; nothing while a person has to be asked. */
  private static Columns understood(OpenedSheet opened) {
    var matching = opened.matching();
    if (matching == null || !opened.speaksForItself()) {
      return Columns.UNSAID;
    }
    var keys = new HashMap<Integer, String>();
    matching.matches().stream()
        .filter(match -> !match.key().isEmpty())
        .forEach(match -> keys.put(match.heading().column(), match.key()));
    return new Columns(opened.sheet().name(), keys);
  }

  /**
   * @param sheet empty for the one chosen
   */
  OpenedSheet open(Viewer viewer, Importer importer, Import one, String sheet) {
    var content = one.sheetKept() ? files.open(one.id(), one.file()) : Optional.<byte[]>empty();
    var book =
        desk.readOrRefuse(
            one.fileName(),
            one.source(),
            content.orElseThrow(() -> Refused.because("imports.fault.sheet-gone")));
    var columns =
        sheet.isEmpty() || sheet.equals(one.columns().sheet())
            ? one.columns()
            : new Columns(sheet, Map.of());
    return desk.open(
        book, importer.columns(viewer), table.remembered(viewer, importer.kind()), columns);
  }

  void choose(
      Viewer viewer, Importer importer, Import one, String sheet, Map<Integer, String> keys) {
    var opened = open(viewer, importer, one.with(new Columns(sheet, keys)), "");
    var matching = opened.matching();
    if (matching == null || opened.table() == null) {
      throw Refused.because("imports.fault.no-table");
    }
    mustBeReady(matching);
    if (opened.table().rows().isEmpty()) {
      throw Refused.because("imports.fault.no-rows");
    }
    var kept = new HashMap<Integer, String>();
    matching.matches().forEach(match -> kept.put(match.heading().column(), match.key()));
    table.remember(viewer, one.kind(), matching.toRemember());
    choose(one.id(), new Columns(opened.sheet().name(), kept), opened.table().rows().size());
  }

  private void choose(UUID id, Columns columns, int rows) {
    table.columns(id, columns, rows);
    table.unchecked(id);
  }

  private static void mustBeReady(Matching matching) {
    var missing =
        matching.missingRequired().stream()
            .map(
                column ->
                    new Refused.Reason("", Said.of("imports.fault.column-missing", column.label())))
            .toList();
    if (!missing.isEmpty()) {
      throw new Refused(missing);
    }
    for (var ambiguous : matching.ambiguous()) {
      throw Refused.field(
          "column-" + ambiguous.heading().column(),
          "imports.fault.column-unclear",
          ambiguous.heading().shown());
    }
  }
}
