package vn.guongsang.movements.papers;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.documents.official.OfficialDocument.Masthead;
import vn.guongsang.documents.official.OfficialDocument.Signature;
import vn.guongsang.kernel.UnitId;

/** How a unit's papers are headed, signed and sent; filled in by the module that keeps offices. */
public interface OfficePapers {

  /**
   * @param masthead without number and day: they are given after signing
   * @param recipients those who always get a copy
   */
  record Head(Masthead masthead, Signature signature, List<String> recipients) {
    public Head {
      recipients = List.copyOf(recipients);
    }
  }

  /**
   * The caller has made sure that the viewer may see what the unit writes.
   *
   * @param kind the letters of the paper's kind, such as {@code BC}
   */
  Head head(UnitId unit, String kind, LocalDate day);

  /** As a Word file, on the office's own letterhead where it has one. */
  byte[] word(UnitId unit, OfficialDocument paper, LocalDate day);
}
