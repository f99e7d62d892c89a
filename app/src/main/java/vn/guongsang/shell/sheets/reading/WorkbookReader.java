package vn.guongsang.shell.sheets.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.sheets.Book;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.Limits;
import vn.guongsang.shell.sheets.Refusal;
import vn.guongsang.shell.sheets.RefusedFile;
import vn.guongsang.shell.sheets.Sheet;

/**
 * Reads a packed workbook. Our own reader and not a library's, because merged cells and hidden
 * columns are wanted, and every bound is checked while the bytes stream by.
 */
final class WorkbookReader {

  private final PackedParts parts;
  private final Limits limits;
  private final List<Cell> sharedTexts = new ArrayList<>();
  private final List<NumberLook> looks = new ArrayList<>();
  private boolean from1904;
  private int cellsLeft;

  private WorkbookReader(PackedParts parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
    cellsLeft = limits.cells();
  }

  static Book read(String fileName, Path file, Limits limits) throws IOException {
    try (var parts = new PackedParts(file, limits)) {
      return new Book(fileName, new WorkbookReader(parts, limits).sheets());
    }
  }

  private record Named(String name, boolean hidden, String id) {}

  private List<Sheet> sheets() throws IOException {
    refuseOtherKinds();
    var book = target("_rels/.rels", "", "/officeDocument").getOrDefault("", "xl/workbook.xml");
    var folder = book.contains("/") ? book.substring(0, book.lastIndexOf('/') + 1) : "";
    var file = book.substring(folder.length());
    var named = listed(book);
    var byId = target(folder + "_rels/" + file + ".rels", folder, "");
    readLooks(byId.getOrDefault("/styles", folder + "styles.xml"));
    readSharedTexts(byId.getOrDefault("/sharedStrings", folder + "sharedStrings.xml"));
    var sheets = new ArrayList<Sheet>();
    for (var sheet : named) {
      var part = byId.get(sheet.id());
      if (part == null) {
        throw new RefusedFile(Refusal.DAMAGED, sheet.name());
      }
      if (!part.contains("worksheets/") && part.contains("chartsheets/")) {
        continue;
      }
      try (var xml = new XmlPart(part, parts.open(part))) {
        var reader = new SheetReader(xml, limits, sharedTexts, looks, from1904, cellsLeft);
        sheets.add(reader.read(sheet.name(), sheet.hidden()));
        cellsLeft = reader.cellsLeft();
      }
    }
    return sheets;
  }

  private void refuseOtherKinds() throws IOException {
    if (parts.anyNamed("vbaproject")
        || parts.anyNamed("/macrosheets/")
        || parts.anyNamed("activex")) {
      throw new RefusedFile(Refusal.MACROS, "vbaProject");
    }
    if (!parts.has("[Content_Types].xml")) {
      throw parts.has("mimetype") && parts.has("content.xml")
          ? new RefusedFile(Refusal.OPEN_DOCUMENT)
          : new RefusedFile(Refusal.NOT_WHAT_ITS_NAME_SAYS, ".xlsx", "ZIP");
    }
    var workbook = false;
    var other = "ZIP";
    try (var xml = part("[Content_Types].xml")) {
      while (xml.next()) {
        var type = xml.attribute("ContentType", "");
        if (type.contains("sheet.binary")) {
          throw new RefusedFile(Refusal.BINARY_EXCEL);
        }
        if (type.contains("macroEnabled") || type.contains("vbaProject")) {
          throw new RefusedFile(Refusal.MACROS, "macroEnabled");
        }
        workbook |=
            type.contains("spreadsheetml.sheet.main")
                || type.contains("spreadsheetml.template.main");
        if (type.contains("wordprocessingml.document.main")) {
          other = "Word";
        } else if (type.contains("presentationml.presentation.main")) {
          other = "PowerPoint";
        }
      }
    }
    if (!workbook) {
      throw new RefusedFile(Refusal.NOT_WHAT_ITS_NAME_SAYS, ".xlsx", other);
    }
    if (parts.anyNamed("externallinks/")) {
      throw new RefusedFile(Refusal.EXTERNAL_LINKS);
    }
  }

  private XmlPart part(String name) throws IOException {
    return new XmlPart(name, parts.open(name));
  }

  /** Where relations lead: by their id, and by the end of their type. */
  private Map<String, String> target(String part, String folder, String wanted) throws IOException {
    var targets = new HashMap<String, String>();
    if (!parts.has(part)) {
      return targets;
    }
    try (var xml = part(part)) {
      while (xml.next()) {
        if (!xml.starts("Relationship")) {
          continue;
        }
        var type = xml.attribute("Type", "");
        var ending = type.substring(Math.max(0, type.lastIndexOf('/')));
        var to = xml.attribute("Target", "");
        if (xml.attribute("TargetMode", "").equals("External")) {
          if (ending.equals("/worksheet") || ending.equals("/officeDocument")) {
            throw new RefusedFile(Refusal.EXTERNAL_LINKS);
          }
          continue;
        }
        var path = to.startsWith("/") ? to.substring(1) : folder + to;
        targets.putIfAbsent(xml.attribute("Id", ""), path);
        targets.putIfAbsent(ending, path);
        if (ending.equals(wanted)) {
          targets.put("", path);
        }
      }
    }
    return targets;
  }

  private List<Named> listed(String book) throws IOException {
    var sheets = new ArrayList<Named>();
    try (var xml = part(book)) {
      while (xml.next()) {
        if (xml.starts("workbookPr")) {
          from1904 = xml.flag("date1904");
        } else if (xml.starts("sheet")) {
          var shown = xml.attribute("state", "visible").equals("visible");
          sheets.add(
              new Named(
                  VietnameseText.clean(xml.attribute("name", "")),
                  !shown,
                  xml.attribute("id", "")));
        }
      }
    }
    return sheets;
  }

  private void readLooks(String part) throws IOException {
    if (!parts.has(part)) {
      return;
    }
    var own = new HashMap<Integer, NumberLook>();
    var inCells = false;
    try (var xml = part(part)) {
      while (xml.next()) {
        if (xml.starts("numFmt")) {
          own.putIfAbsent(
              xml.number("numFmtId", 0), NumberLook.of(xml.attribute("formatCode", "")));
        } else if (xml.starts("cellXfs")) {
          inCells = true;
        } else if (xml.ends("cellXfs")) {
          inCells = false;
        } else if (inCells && xml.starts("xf")) {
          var id = xml.number("numFmtId", 0);
          var look = own.get(id);
          looks.add(look == null ? NumberLook.builtIn(id) : look);
        }
      }
    }
  }

  private void readSharedTexts(String part) throws IOException {
    if (!parts.has(part)) {
      return;
    }
    var text = new StringBuilder();
    try (var xml = part(part)) {
      while (xml.next()) {
        if (xml.starts("si")) {
          text.setLength(0);
          SheetReader.richText(xml, "si", text, limits.cellLength());
          if (sharedTexts.size() >= limits.cells()) {
            throw new RefusedFile(Refusal.TOO_MANY_CELLS, PackedParts.whole(limits.cells()));
          }
          sharedTexts.add(SheetReader.cleaned(text));
        }
      }
    }
  }

  static @Nullable NumberLook look(List<NumberLook> looks, int style) {
    return style >= 0 && style < looks.size() ? looks.get(style) : null;
  }
}
