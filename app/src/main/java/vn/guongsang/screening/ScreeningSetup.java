package vn.guongsang.screening;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Right;

/** Where the module is found. */
@Configuration
class ScreeningSetup {

  private static final int ORDER = 65;

  @Bean
  NavItem screeningNav() {
    return new NavItem(
        "screening.title", "/screenings", Right.SCREENING, NavItem.Group.PEOPLE, ORDER);
  }

  @Bean
  NavItem oddityNav() {
    return new NavItem(
        "oddity.title",
        "/screenings/register-checks",
        Right.SCREENING,
        NavItem.Group.PEOPLE,
        ORDER + 1);
  }
}
