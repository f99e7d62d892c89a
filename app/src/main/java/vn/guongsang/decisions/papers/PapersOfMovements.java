package vn.guongsang.decisions.papers;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.documents.official.docx.OfficialDocx;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.papers.OfficePapers;

/** Reports and reviews of movements are headed and signed as the office's other papers are. */
@Component
class PapersOfMovements implements OfficePapers {

  private final Offices offices;

  PapersOfMovements(Offices offices) {
    this.offices = offices;
  }

  @Override
  public Head head(UnitId unit, String kind, LocalDate day) {
    var office = offices.of(unit, day);
    return new Head(
        office.masthead(symbol(office.symbol(), kind), "", null),
        office.signature(office.capacity(), office.signatory(), office.post()),
        office.recipients());
  }

  /** {@code BC-UBND} where decisions bear {@code QĐ-UBND}: the kind stands before the body. */
  static String symbol(String ofDecisions, String kind) {
    var dash = ofDecisions.indexOf('-');
    return dash < 0 ? kind : kind + ofDecisions.substring(dash);
  }

  @Override
  public byte[] word(UnitId unit, OfficialDocument paper, LocalDate day) {
    return offices
        .letterhead(offices.of(unit, day))
        .map(letterhead -> letterhead.filled(paper))
        .orElseGet(() -> OfficialDocx.of(paper));
  }
}
