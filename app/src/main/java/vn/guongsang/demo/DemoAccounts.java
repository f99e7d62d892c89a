package vn.guongsang.demo;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import org.springframework.stereotype.Component;
import vn.guongsang.access.Accounts;
import vn.guongsang.access.Grants;
import vn.guongsang.access.Role;
import vn.guongsang.access.signin.Passwords;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.shell.Time;

/**
 * Somebody for every role in both cities, all with the one password on the sign-in page. The people
 * are invented, and their names say so.
 */
@Component
class DemoAccounts implements DemoPart {

  /** The day the communes of today began. */
  private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

  private final Accounts accounts;
  private final Grants grants;
  private final Passwords passwords;

  DemoAccounts(Accounts accounts, Grants grants, Passwords passwords) {
    this.accounts = accounts;
    this.grants = grants;
    this.passwords = passwords;
  }

  @Override
  public int order() {
    return 20;
  }

  /** The account of this login, such as {@code ha.lethu}. */
  static AccountId account(String login) {
    return new AccountId(DemoIds.of("account", login));
  }

  @Override
  public void load(LocalDate today) {
    var hash = passwords.hash(Passwords.OF_THE_DEMO);
    var now = SINCE.atStartOfDay(Time.VIETNAM).toInstant();
    var rows = DemoTable.read("accounts.csv").rows();
    var entered = new LinkedHashSet<String>();
    for (var row : rows) {
      var login = row.text("login");
      var tenant = row.text("unit").startsWith("ct") ? 2 : 1;
      var unit = DemoIds.unit(row.text("unit"));
      if (entered.add(login)) {
        accounts.insert(
            account(login),
            tenant,
            unit,
            login,
            row.text("name") + " (hư cấu)",
            hash,
            false,
            true,
            now);
      }
      grants.insert(
          tenant, account(login), Role.valueOf(row.text("role")), unit, DayRange.from(SINCE), now);
    }
  }
}
