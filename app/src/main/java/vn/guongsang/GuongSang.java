package vn.guongsang;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import vn.guongsang.server.Start;

/** Gương Sáng: one process that brings its own database and serves every page. */
// Accounts are ours: the framework's own user with a password in the log is not wanted.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class GuongSang {
  public static void main(String[] arguments) {
    Start.run(GuongSang.class, arguments);
  }
}
