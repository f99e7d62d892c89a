package vn.guongsang.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.valves.RemoteIpValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import vn.guongsang.shell.CurrentViewer;
import vn.guongsang.shell.page.Back;

/**
 * Strict headers, and the token without which nothing is posted. Who may enter is decided at the
 * gate, by the right a handler names.
 */
@Configuration
class SecuritySetup {

  @Bean
  SecurityFilterChain chain(HttpSecurity http, PublicAddress address, CurrentViewer viewers)
      throws Exception {
    return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .headers(
            headers -> {
              headers.httpStrictTransportSecurity(strict -> strict.disable());
              StrictHeaders.all(address.https())
                  .forEach(
                      (name, value) ->
                          headers.addHeaderWriter(new StaticHeadersWriter(name, value)));
            })
        .exceptionHandling(
            refused ->
                refused.accessDeniedHandler(
                    (request, response, why) -> withoutToken(request, response, viewers)))
        .requestCache(cache -> cache.disable())
        .formLogin(form -> form.disable())
        .logout(logout -> logout.disable())
        .httpBasic(basic -> basic.disable())
        .build();
  }

  /**
   * A post without its token. Mostly the session has ended since the page was opened: whoever is
   * not signed in is asked to, and comes back to the page, where the browser still has what was
   * typed.
   */
  private static void withoutToken(
      HttpServletRequest request, HttpServletResponse response, CurrentViewer viewers)
      throws IOException {
    if (viewers.of(request).signedIn()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    var back = URLEncoder.encode(cameFrom(request), StandardCharsets.UTF_8);
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", "/sign-in?back=" + back);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (request.getHeader("GS-Form") != null) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      response.setHeader(HttpHeaders.LOCATION, "/sign-in?back=" + back);
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
  }

  private static String cameFrom(HttpServletRequest request) {
    @Nullable String referrer = request.getHeader(HttpHeaders.REFERER);
    if (referrer == null || referrer.contains("/sign-in")) {
      return "/";
    }
    try {
      var from = URI.create(referrer);
      var path = from.getRawPath() == null ? "/" : from.getRawPath();
      return Back.within(from.getRawQuery() == null ? path : path + "?" + from.getRawQuery());
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }

  /**
   * Headers also on what our filters never see. With https in front there is a proxy: the address
   * of the person, by which failed sign-ins are counted, is then the one that a proxy on a private
   * network names.
   */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> atTheDoor(PublicAddress address) {
    return server -> {
      server.addEngineValves(new StrictHeaders(address.https()));
      if (address.https()) {
        var valve = new RemoteIpValve();
        valve.setProtocolHeader("X-Forwarded-Proto");
        server.addEngineValves(valve);
      }
    };
  }
}
