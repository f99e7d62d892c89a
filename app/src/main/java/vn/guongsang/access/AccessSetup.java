package vn.guongsang.access;

import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.access.signin.SlowDown;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.work.Nightly;

/** What access adds to the frame and to the night. */
@Configuration
class AccessSetup {

  @Bean
  NavItem accountsInNavigation() {
    return new NavItem(
        "access.accounts.title", "/accounts", Right.ACCOUNTS_MANAGE, NavItem.Group.KEEPING, 90);
  }

  @Bean
  Nightly forgetOldFailures(SlowDown slowDown) {
    return new Nightly() {
      @Override
      public String name() {
        return "access.forget-failures";
      }

      @Override
      public void run(LocalDate today) {
        slowDown.forgetOld(today.atStartOfDay(Time.VIETNAM).toInstant());
      }
    };
  }
}
