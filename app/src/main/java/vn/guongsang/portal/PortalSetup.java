package vn.guongsang.portal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Right;

/** What the portal adds to the frame. */
@Configuration
class PortalSetup {

  @Bean
  NavItem honoursInNavigation() {
    return new NavItem("portal.honours", "/honours", Right.PUBLIC, 50);
  }

  @Bean
  NavItem verifyInNavigation() {
    return new NavItem("portal.verify", "/v", Right.PUBLIC, 55);
  }
}
