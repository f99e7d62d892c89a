package vn.guongsang.access.signin;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in the database: their cookie, how long they last, how seldom they are written. */
@Configuration
class SessionSetup {

  /** Of a session in which nobody is signed in: it holds the token of a form. */
  private static final Duration NOBODYS = Duration.ofHours(2);

  /**
   * The framework writes "last seen" with each request. This statement takes the same parameters
   * and leaves the row alone when nothing else is new and it was written less than a minute ago.
   */
  private static final String UPDATE =
      """
      with fresh (session_id, last_access_time, max_inactive_interval, expiry_time, principal_name,
                  primary_id) as
        (values (cast(? as varchar), cast(? as bigint), cast(? as int), cast(? as bigint),
                 cast(? as varchar), cast(? as varchar)))
      update %TABLE_NAME% s
      set session_id = f.session_id, last_access_time = f.last_access_time,
          max_inactive_interval = f.max_inactive_interval, expiry_time = f.expiry_time,
          principal_name = f.principal_name
      from fresh f
      where s.primary_id = f.primary_id
        and (s.session_id <> f.session_id
          or s.max_inactive_interval <> f.max_inactive_interval
          or s.principal_name is distinct from f.principal_name
          or f.last_access_time >= s.last_access_time + 60000)
      """;

  @Bean
  CookieSerializer sessionCookie(PublicAddress address) {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(address.cookie("gs"));
    cookie.setCookiePath("/");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setUseSecureCookie(address.https());
    cookie.setSameSite("Lax");
    return cookie;
  }

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> seldomWritten() {
    return sessions -> {
      sessions.setUpdateSessionQuery(UPDATE);
      sessions.setDefaultMaxInactiveInterval(NOBODYS);
    };
  }
}
