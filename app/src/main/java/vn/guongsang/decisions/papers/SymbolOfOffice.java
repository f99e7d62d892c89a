package vn.guongsang.decisions.papers;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.OfficeSymbol;
import vn.guongsang.kernel.UnitId;

/** So that the register has the number as it stands on paper. */
@Component
class SymbolOfOffice implements OfficeSymbol {

  private final Offices offices;

  SymbolOfOffice(Offices offices) {
    this.offices = offices;
  }

  @Override
  public String of(UnitId issuer, LocalDate day) {
    return offices.of(issuer, day).symbol();
  }
}
