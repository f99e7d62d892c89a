package vn.guongsang.decisions.papers;

import java.util.Locale;
import java.util.Optional;

/** A paper made from a decision's data. */
public enum PaperKind {
  /** Quyết định, with its list. */
  DECISION("quyet-dinh"),
  /** Tờ trình. */
  PROPOSAL("to-trinh"),
  /** Biên bản họp bình xét. */
  MINUTES("bien-ban"),
  /** Danh sách. */
  LIST("danh-sach"),
  /** Thư khen. */
  LETTER("thu-khen");

  private final String file;

  PaperKind(String file) {
    this.file = file;
  }

  /** As the address and the file are called. */
  public String file() {
    return file;
  }

  public static Optional<PaperKind> called(String file) {
    for (var kind : values()) {
      if (kind.file.equals(file)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
