package vn.guongsang.shell.imports;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.work.Nightly;

/** People's own sheets are kept for thirty days, no longer: they may hold personal data. */
@Component
class ForgetSheets implements Nightly {

  static final int DAYS_KEPT = 30;

  private final Imports imports;

  ForgetSheets(Imports imports) {
    this.imports = imports;
  }

  @Override
  public String name() {
    return "shell.imports";
  }

  @Override
  public void run(LocalDate today) {
    var before = today.minusDays(DAYS_KEPT).atStartOfDay(Time.VIETNAM).toInstant();
    imports.forgetSheets(before);
  }
}
