package vn.guongsang.shell;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock and the one zone. Only pages and jobs ask the clock; all below take the day. */
@Configuration
public class Time {
  public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Bean
  Clock clock() {
    return Clock.system(VIETNAM);
  }

  /** Today in Việt Nam by this clock. */
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), VIETNAM);
  }
}
