package vn.guongsang.decisions.issue;

import java.time.LocalDate;
import vn.guongsang.kernel.UnitId;

/** What an office writes after the number of its decisions; filled in by whoever knows offices. */
public interface OfficeSymbol {

  /**
   * @return such as {@code QĐ-UBND}; empty text where nobody has said
   */
  String of(UnitId issuer, LocalDate day);
}
