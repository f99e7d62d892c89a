package vn.guongsang.shell.sheets.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.guongsang.shell.sheets.Refusal;
import vn.guongsang.shell.sheets.RefusedFile;

/** What a file is by its first bytes; its name must say the same, or it is not opened. */
enum FileKind {
  PACKED,
  TEXT;

  static FileKind of(String fileName, byte[] bytes) {
    var name = fileName.toLowerCase(Locale.ROOT);
    var ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    if (bytes.length == 0) {
      throw new RefusedFile(Refusal.EMPTY_FILE);
    }
    var packed = begins(bytes, 0x50, 0x4B, 3, 4) || begins(bytes, 0x50, 0x4B, 5, 6);
    if (begins(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
      throw oldOffice(bytes, ending);
    }
    if (ending.matches("xlsm|xltm|xlam|xla|xlt")) {
      throw new RefusedFile(Refusal.MACROS, fileName);
    }
    if (ending.equals("xlsb")) {
      throw new RefusedFile(Refusal.BINARY_EXCEL);
    }
    var other = otherKind(bytes);
    if (!other.isEmpty()) {
      throw ending.matches("xlsx|xls|csv|txt|tsv")
          ? new RefusedFile(Refusal.NOT_WHAT_ITS_NAME_SAYS, "." + ending, other)
          : new RefusedFile(Refusal.WRONG_KIND, other);
    }
    return switch (ending) {
      case "xlsx", "xltx" -> {
        if (!packed) {
          throw new RefusedFile(Refusal.NOT_WHAT_ITS_NAME_SAYS, "." + ending, "?");
        }
        yield PACKED;
      }
      case "csv", "txt", "tsv" -> {
        if (packed) {
          throw new RefusedFile(Refusal.NOT_WHAT_ITS_NAME_SAYS, "." + ending, "ZIP");
        }
        yield TEXT;
      }
      case "ods" -> throw new RefusedFile(Refusal.OPEN_DOCUMENT);
      case "xls" -> throw new RefusedFile(Refusal.NOT_WHAT_ITS_NAME_SAYS, ".xls", "?");
      default -> throw new RefusedFile(Refusal.WRONG_KIND, ending.isEmpty() ? "?" : "." + ending);
    };
  }

  /** The old container holds old workbooks, but also every workbook locked by a password. */
  private static RefusedFile oldOffice(byte[] bytes, String ending) {
    if (holds(bytes, "EncryptedPackage")) {
      return new RefusedFile(Refusal.ENCRYPTED);
    }
    if (holds(bytes, "Workbook") || holds(bytes, "Book") || ending.equals("xls")) {
      return new RefusedFile(Refusal.OLD_EXCEL);
    }
    return new RefusedFile(Refusal.WRONG_KIND, holds(bytes, "WordDocument") ? "Word" : "OLE");
  }

  private static String otherKind(byte[] bytes) {
    if (begins(bytes, '%', 'P', 'D', 'F')) {
      return "PDF";
    }
    if (begins(bytes, 0x89, 'P', 'N', 'G')) {
      return "PNG";
    }
    if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
      return "JPEG";
    }
    if (begins(bytes, '{', '\\', 'r', 't', 'f')) {
      return "RTF";
    }
    if (begins(bytes, 'R', 'a', 'r', '!')) {
      return "RAR";
    }
    if (begins(bytes, '7', 'z', 0xBC, 0xAF)) {
      return "7z";
    }
    var start =
        new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1)
            .replace("\u0000", "")
            .replaceFirst("^[\u00EF\u00BB\u00BF\u00FE\u00FF\\s]+", "")
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("<html") || start.startsWith("<!doctype") || start.startsWith("<table")) {
      return "HTML";
    }
    return start.startsWith("<?xml") ? "XML" : "";
  }

  private static boolean begins(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (var i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  /** Names in the old container are written with two bytes a letter. */
  private static boolean holds(byte[] bytes, String name) {
    var sought = name.getBytes(StandardCharsets.UTF_16LE);
    outer:
    for (var at = 0; at + sought.length <= bytes.length; at++) {
      for (var i = 0; i < sought.length; i++) {
        if (bytes[at + i] != sought[i]) {
          continue outer;
        }
      }
      return true;
    }
    return false;
  }
}
