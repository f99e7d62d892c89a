package vn.guongsang.initiatives;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Right;

/** What initiatives add to the frame. */
@Configuration
class InitiativesSetup {

  @Bean
  NavItem initiativesInNavigation() {
    return new NavItem(
        "initiatives.title", "/initiatives", Right.PEOPLE_READ, NavItem.Group.PEOPLE, 45);
  }
}
