package vn.guongsang.decisions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Right;

/** What the register adds to the frame. */
@Configuration
class DecisionsSetup {

  @Bean
  NavItem registerInNavigation() {
    return new NavItem("register.title", "/awards", Right.PEOPLE_READ, NavItem.Group.AWARDS, 40);
  }

  @Bean
  NavItem decisionsInNavigation() {
    return new NavItem(
        "issue.title", "/decisions", Right.DECISIONS_DRAFT, NavItem.Group.AWARDS, 35);
  }
}
