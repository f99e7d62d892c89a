package vn.guongsang.screening;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.work.Nightly;

/** Where the module is found; forgets uploaded lists each night. */
@Configuration
class ScreeningSetup {

  private static final int ORDER = 65;
  private static final int DAYS_KEPT = 30;

  @Bean
  NavItem screeningNav() {
    return new NavItem("screening.title", "/screenings", Right.SCREENING, ORDER);
  }

  @Bean
  NavItem oddityNav() {
    return new NavItem("oddity.title", "/screenings/register-checks", Right.SCREENING, ORDER + 1);
  }

  @Bean
  Nightly forgetScreenedLists(Screenings screenings) {
    return new Nightly() {
      @Override
      public String name() {
        return "screening.lists";
      }

      @Override
      public void run(LocalDate today) {
        screenings.forgetLists(today.minusDays(DAYS_KEPT).atStartOfDay(Time.VIETNAM).toInstant());
      }
    };
  }
}
