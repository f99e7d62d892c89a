package vn.guongsang.decisions.certificates.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Right;

/** Where layouts and printers stand in the navigation. */
@Configuration(proxyBeanMethods = false)
class CertificatesSetup {

  private static final int AFTER_THE_REGISTER = 42;

  @Bean
  NavItem certificatesInNavigation() {
    return new NavItem(
        "certificates.nav",
        "/certificates",
        Right.CERTIFICATES,
        NavItem.Group.AWARDS,
        AFTER_THE_REGISTER);
  }
}
