package vn.guongsang.generate;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.access.Accounts;
import vn.guongsang.access.Grants;
import vn.guongsang.access.Role;
import vn.guongsang.access.signin.Passwords;
import vn.guongsang.demo.WorldMark;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.TreeOfToday;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.people.posts.PlacesOfToday;
import vn.guongsang.shell.Milestones;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Vault;

/**
 * Fills the new database of {@code bin/generate}: rows first, then through the modules' own doors
 * what only they know, the tree of today, accounts, and one line in the journal that says that
 * nothing of all this is true.
 */
@Component
@Order(-20) // before the tree is brought to the day
@ConditionalOnProperty(GenerateOptions.PEOPLE)
class GeneratedWorld implements ApplicationRunner {

  private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

  private record Door(String login, String name, Role role, UUID unit) {}

  private final TreeOfToday tree;
  private final PlacesOfToday places;
  private final Accounts accounts;
  private final Grants grants;
  private final Passwords passwords;
  private final Journal journal;
  private final Milestones milestones;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Generation generation;
  private final int people;
  private final long seed;

  GeneratedWorld(
      TreeOfToday tree,
      PlacesOfToday places,
      Accounts accounts,
      Grants grants,
      Passwords passwords,
      Journal journal,
      Milestones milestones,
      TransactionTemplate transaction,
      Clock clock,
      Vault vault,
      @Value("${spring.flyway.url}") String url,
      @Value("${spring.flyway.user}") String user,
      @Value("${spring.flyway.password}") String password,
      @Value("${" + GenerateOptions.PEOPLE + "}") int people,
      @Value("${" + GenerateOptions.SEED + "}") long seed) {
    this.tree = tree;
    this.places = places;
    this.accounts = accounts;
    this.grants = grants;
    this.passwords = passwords;
    this.journal = journal;
    this.milestones = milestones;
    this.transaction = transaction;
    this.clock = clock;
    this.people = people;
    this.seed = seed;
    this.generation =
        new Generation(
            people,
            seed,
            vault,
            owner(url, user, password),
            Math.max(2, Runtime.getRuntime().availableProcessors()));
  }

  private static DataSource owner(String url, String user, String password) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  @Override
  public void run(ApplicationArguments arguments) throws SQLException {
    var begun = clock.instant();
    var country = generation.country();
    var rows =
        generation.load(country, step -> System.out.printf("%s: %s%n", step, seconds(begun)));
    var today = Time.today(clock);
    tree.bringTo(today);
    places.bringTo(today);
    generation.rest();
    transaction.executeWithoutResult(status -> open(country));
    rows.forEach((target, count) -> System.out.printf("%-28s %,12d%n", target.table(), count));
    System.out.printf(
        "Xong / done: %,d người / people, %s. Đăng nhập / sign in: quantri, canbo, canbo.hanoi,"
            + " thutruong.hanoi, thanhtra; %s%n",
        people, seconds(begun), Passwords.OF_THE_DEMO);
  }

  private String seconds(java.time.Instant since) {
    return "%.1f s".formatted(Duration.between(since, clock.instant()).toMillis() / 1000.0);
  }

  private void open(Country country) {
    milestones.first(WorldMark.LOADED);
    var now = SINCE.atStartOfDay(Time.VIETNAM).toInstant();
    var hash = passwords.hash(Passwords.OF_THE_DEMO);
    var chance = Chance.of(seed, "accounts");
    var root = country.root().id();
    for (var door : doors(country)) {
      var id = new AccountId(TimeOrderedId.of(Country.MADE, chance.below(4096), chance.bits()));
      var unit = new UnitId(door.unit());
      accounts.insert(id, Country.TENANT, unit, door.login(), door.name(), hash, false, true, now);
      grants.insert(Country.TENANT, id, door.role(), unit, DayRange.from(SINCE), now);
    }
    journal.record(
        Nobody.system(Country.TENANT),
        Entry.of("generate.loaded", Units.SUBJECT, root)
            .in(new UnitId(root))
            .fact("people", people)
            .fact("seed", seed));
  }

  private static List<Door> doors(Country country) {
    var root = country.root().id();
    var first = country.provinces().getFirst();
    var doors = new ArrayList<Door>();
    doors.add(new Door("quantri", "Quản trị viên (hư cấu)", Role.SYSTEM_ADMINISTRATOR, root));
    doors.add(new Door("canbo", "Cán bộ toàn quốc (hư cấu)", Role.EMULATION_OFFICER, root));
    doors.add(new Door("thanhtra", "Thanh tra (hư cấu)", Role.INSPECTOR, root));
    doors.add(new Door("canbo.hanoi", "Cán bộ tỉnh (hư cấu)", Role.EMULATION_OFFICER, first.id()));
    doors.add(new Door("thutruong.hanoi", "Thủ trưởng (hư cấu)", Role.HEAD, first.id()));
    return doors;
  }
}
