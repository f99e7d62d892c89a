package vn.guongsang.portal;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Right;

/** What the portal adds to the frame. */
@Configuration
class PortalSetup {

  @Bean
  NavItem honoursInNavigation() {
    return new NavItem("portal.honours", "/honours", Right.PUBLIC, NavItem.Group.OPEN, 50);
  }

  @Bean
  NavItem verifyInNavigation() {
    return new NavItem("portal.verify", "/v", Right.PUBLIC, NavItem.Group.OPEN, 55);
  }

  /** Whoever asks again hears in a few bytes that nothing changed. */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfPublicPages() {
    var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    filter.addUrlPatterns("/v/*", "/honours", "/api/v1/awards/*");
    return filter;
  }
}
