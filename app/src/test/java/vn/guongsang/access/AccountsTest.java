package vn.guongsang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.guongsang.access.Visitor.location;
import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.ROLE_GRANT;
import static vn.guongsang.journal.db.Tables.ENTRY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.access.Accounts.Particulars;
import vn.guongsang.access.signin.Passwords;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.StaleVersion;
import vn.guongsang.shell.Viewer;

@Tag("database")
class AccountsTest {

  private static final UnitId CITY = DemoIds.unit("hn");
  private static final UnitId WARD = DemoIds.unit("hn/p-hoang-mai");
  private static final UnitId OFFICE_OF_WARD = DemoIds.unit("hn/p-hoang-mai/van-hoa");
  private static final UnitId OTHER_WARD = DemoIds.unit("hn/p-hai-ba-trung");

  private final RunningApp app = RunningApp.shared();
  private final DSLContext sql = app.bean(DSLContext.class);
  private final Accounts accounts = app.bean(Accounts.class);
  private final Grants grants = app.bean(Grants.class);
  private final Instant now = Instant.now();
  private final LocalDate today = Accounts.day(now);

  private Viewer as(String login) {
    var id = sql.fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq(login)).getId();
    return app.bean(Viewers.class).of(new AccountId(id), Optional.empty()).orElseThrow();
  }

  private AccountId added(String login, UnitId unit) {
    return accounts
        .add(as("quantri.hanoi"), new Particulars(login, "Người " + login, unit), now)
        .account();
  }

  @Test
  void an_administrator_adds_an_account_gives_a_role_and_its_owner_begins_to_work() {
    var administrator = Visitor.as("quantri.hoangmai");
    administrator.get("/accounts/new");
    var added =
        administrator.post(
            "/accounts",
            Map.of(
                "name",
                "Phùng Thị Lụa",
                "login",
                "Lua.PhungThi",
                "unit",
                WARD.toString(),
                "unit_text",
                "Phường Hoàng Mai"));
    assertThat(added.statusCode()).isEqualTo(302);
    var page = administrator.get(location(added)).body();
    var told = Pattern.compile("<code>([a-z2-9]{4}(-[a-z2-9]{4}){3})</code>").matcher(page);
    assertThat(told.find()).isTrue();
    assertThat(administrator.get(location(added)).body())
        .as("shown only once")
        .doesNotContain(told.group(1));
    assertThat(
            location(
                administrator.post(
                    location(added) + "/roles",
                    Map.of(
                        "role",
                        "EMULATION_OFFICER",
                        "unit_text",
                        "HN-P-HOANGMAI",
                        "from",
                        today.toString()))))
        .isEqualTo(location(added));

    var owner = Visitor.to(app);
    assertThat(owner.signIn("lua.phungthi", told.group(1)).statusCode()).isEqualTo(302);
    var own = "một câu của riêng tôi";
    owner.get("/account/first-password");
    owner.post("/account/first-password", "wanted", own, "again", own);
    assertThat(as("lua.phungthi").may(Right.UNITS_EDIT)).isTrue();
    assertThat(as("lua.phungthi").may(Right.ACCOUNTS_MANAGE)).isFalse();
    assertThat(as("lua.phungthi").unitName()).isEqualTo("Phường Hoàng Mai");
    assertThat(sql.selectFrom(ENTRY).fetch().toString())
        .doesNotContain(told.group(1))
        .doesNotContain("lua.phungthi")
        .doesNotContain("Phùng Thị Lụa");
  }

  @Test
  void nobody_administers_beyond_the_own_scope() {
    var ward = as("quantri.hoangmai");
    assertThatThrownBy(
            () -> accounts.add(ward, new Particulars("vuot.pham-vi", "Vượt", OTHER_WARD), now))
        .isInstanceOf(NotFound.class);
    var mine = added("trong.pham-vi", OFFICE_OF_WARD);
    assertThat(accounts.one(ward, mine, today).login()).isEqualTo("trong.pham-vi");
    assertThatThrownBy(() -> grants.give(ward, mine, Role.HEAD, CITY, DayRange.from(today), now))
        .isInstanceOf(NotFound.class);
    var other = added("ngoai.pham-vi", OTHER_WARD);
    assertThatThrownBy(() -> accounts.resetPassword(ward, other, "", now))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_role_from_above_takes_the_account_out_of_the_hands_of_the_administrator_below() {
    var ward = as("quantri.hoangmai");
    var both = added("kiem.nhiem", WARD);
    grants.give(as("quantri.hanoi"), both, Role.INSPECTOR, CITY, DayRange.from(today), now);
    assertThatThrownBy(() -> accounts.resetPassword(ward, both, "", now))
        .isInstanceOf(NotFound.class);
    assertThat(accounts.resetPassword(as("quantri.hanoi"), both, "", now).account())
        .isEqualTo(both);
  }

  @Test
  void nobody_gives_roles_to_oneself_or_disables_oneself() {
    var administrator = as("quantri.hanoi");
    assertThatThrownBy(
            () ->
                grants.give(
                    administrator, administrator.who(), Role.HEAD, CITY, DayRange.from(today), now))
        .isInstanceOf(Refused.class);
    var version = accounts.own(administrator.who()).version();
    assertThatThrownBy(() -> accounts.disable(administrator, administrator.who(), version, "", now))
        .isInstanceOf(Refused.class);
  }

  @Test
  void an_administrator_whose_role_was_withdrawn_a_moment_ago_does_nothing_more() {
    var second = added("quantri.hai", CITY);
    grants.give(
        as("quantri.hanoi"), second, Role.SYSTEM_ADMINISTRATOR, CITY, DayRange.from(today), now);
    sql.update(ACCOUNT)
        .set(ACCOUNT.PASSWORD_TEMPORARY, false)
        .set(ACCOUNT.DEMO, true)
        .where(ACCOUNT.ID.eq(second.value()))
        .execute();
    app.bean(Standings.class).forget(new AccessChanged(second));
    var asBefore = as("quantri.hai");
    assertThat(asBefore.may(Right.ACCOUNTS_MANAGE)).isTrue();
    var grant = grants.of(second).getFirst();
    grants.withdraw(as("quantri.hanoi"), second, grant.id(), "", today, now);
    assertThatThrownBy(
            () -> accounts.add(asBefore, new Particulars("qua.muon", "Quá Muộn", CITY), now))
        .isInstanceOf(NotFound.class);
    assertThat(as("quantri.hai").may(Right.ACCOUNTS_MANAGE)).isFalse();
  }

  @Test
  void disabling_ends_every_session_at_once() {
    var account = added("bi.khoa", WARD);
    var password = accounts.resetPassword(as("quantri.hanoi"), account, "", now).oneTimePassword();
    var here = Visitor.to(app);
    var there = Visitor.to(app);
    here.signIn("bi.khoa", password);
    there.signIn("bi.khoa", password);
    assertThat(location(here.get("/account"))).isEqualTo("/account/first-password");
    var version = accounts.own(account).version();
    accounts.disable(as("quantri.hanoi"), account, version, "nghỉ việc", now);
    assertThat(location(here.get("/account"))).startsWith("/sign-in");
    assertThat(location(there.get("/account"))).startsWith("/sign-in");
    assertThat(Visitor.to(app).signIn("bi.khoa", password).statusCode()).isEqualTo(422);
    accounts.enable(as("quantri.hanoi"), account, version + 1, "", now);
    assertThat(location(here.get("/account"))).as("for good").startsWith("/sign-in");
    assertThat(Visitor.to(app).signIn("bi.khoa", password).statusCode()).isEqualTo(302);
  }

  @Test
  void what_others_will_ask_about_wants_a_reason_which_the_journal_tells() {
    var account = added("can.lydo", WARD);
    grants.give(as("quantri.hanoi"), account, Role.EDITOR, WARD, DayRange.from(today), now);
    var grant = grants.of(account).getFirst().id();
    var administrator = Visitor.as("quantri.hanoi");
    var here = "/accounts/" + account;
    var ask = administrator.get(here + "/because?deed=DISABLE&of=" + account);
    assertThat(ask.body())
        .contains("Người can.lydo không đăng nhập được nữa", "name=\"reason\"", here + "/disable");
    var version = Map.of("_version", "" + accounts.own(account).version());
    for (var address :
        new String[] {
          "/password", "/disable", "/enable", "/second-step/drop", "/roles/" + grant + "/withdraw"
        }) {
      for (var nothing : new String[] {"", "   "}) {
        var fields = new java.util.HashMap<>(version);
        fields.put("reason", nothing);
        var refused = administrator.post(here + address, fields);
        assertThat(refused.statusCode()).as(address).isEqualTo(422);
        assertThat(refused.body()).contains("Nhập lý do.", "action=\"" + here + address + "\"");
      }
    }
    assertThat(accounts.own(account).disabled()).isFalse();
    assertThat(grants.of(account).getFirst().until()).isNull();

    administrator.post(here + "/roles/" + grant + "/withdraw", "reason", "hết nhiệm kỳ");
    administrator.post(here + "/password", "reason", "quên mật khẩu");
    administrator.post(
        here + "/disable",
        "reason",
        "nghỉ hưu từ 01/12",
        "_version",
        "" + accounts.own(account).version());
    assertThat(accounts.own(account).disabled()).isTrue();
    assertThat(grants.of(account)).isEmpty();
    assertThat(administrator.get(here).body())
        .contains("hết nhiệm kỳ", "quên mật khẩu", "nghỉ hưu từ 01/12");
    assertThat(location(administrator.get(here + "/because?deed=ERASE&of=" + account)))
        .isEqualTo(here);
    assertThat(location(administrator.get(here + "/because"))).isEqualTo(here);
  }

  @Test
  void changing_the_password_ends_the_other_sessions() {
    var account = added("doi.matkhau", WARD);
    var password = accounts.resetPassword(as("quantri.hanoi"), account, "", now).oneTimePassword();
    var here = Visitor.to(app);
    var there = Visitor.to(app);
    here.signIn("doi.matkhau", password);
    there.signIn("doi.matkhau", password);
    here.get("/account/first-password");
    var own = "câu mới hoàn toàn khác";
    here.post("/account/first-password", "wanted", own, "again", own);
    assertThat(here.get("/account").statusCode()).isEqualTo(200);
    assertThat(location(there.get("/account"))).startsWith("/sign-in");
    assertThat(
            here.post(
                    "/account/password", "current", "sai", "wanted", own + "!", "again", own + "!")
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void a_role_holds_from_its_first_day_to_its_last() {
    var account = added("co.thoihan", WARD);
    var administrator = as("quantri.hanoi");
    grants.give(
        administrator, account, Role.EDITOR, WARD, DayRange.between(today, today.plusDays(1)), now);
    grants.give(administrator, account, Role.HEAD, WARD, DayRange.from(today.plusDays(1)), now);
    var standings = app.bean(Standings.class);
    assertThat(standings.of(account.value(), today.minusDays(1)).orElseThrow().held()).isEmpty();
    assertThat(standings.of(account.value(), today).orElseThrow().held().getFirst().roles())
        .containsExactly(Role.EDITOR);
    assertThat(
            standings
                .of(account.value(), today.plusDays(1))
                .orElseThrow()
                .held()
                .getFirst()
                .roles())
        .containsExactly(Role.HEAD);
    assertThatThrownBy(
            () -> grants.give(administrator, account, Role.EDITOR, WARD, DayRange.from(today), now))
        .isInstanceOf(Refused.class);
  }

  @Test
  void fields_that_are_not_in_the_form_change_nothing() {
    var account = added("them.truong", WARD);
    var before = sql.fetchSingle(ACCOUNT, ACCOUNT.ID.eq(account.value()));
    var administrator = Visitor.as("quantri.hanoi");
    administrator.get("/accounts/" + account + "/edit");
    var answer =
        administrator.post(
            "/accounts/" + account,
            Map.ofEntries(
                Map.entry("name", "Tên Đã Sửa"),
                Map.entry("login", "them.truong"),
                Map.entry("unit", WARD.toString()),
                Map.entry("unit_text", "Phường Hoàng Mai"),
                Map.entry("_version", "" + before.getVersion()),
                Map.entry("id", DemoIds.of("grid", "khác").toString()),
                Map.entry("tenant", "2"),
                Map.entry("password", "hack"),
                Map.entry("demo", "true"),
                Map.entry("role", "SYSTEM_ADMINISTRATOR"),
                Map.entry("totpSince", "2020-01-01T00:00:00Z"),
                Map.entry("passwordTemporary", "false")));
    assertThat(answer.statusCode()).isEqualTo(302);
    var after = sql.fetchSingle(ACCOUNT, ACCOUNT.ID.eq(account.value()));
    before.setName("Tên Đã Sửa");
    before.setFolded("ten da sua them truong");
    before.setVersion(before.getVersion() + 1);
    assertThat(after.intoMap()).isEqualTo(before.intoMap());
    assertThat(sql.fetchCount(ROLE_GRANT, ROLE_GRANT.ACCOUNT.eq(account.value()))).isZero();
    assertThatThrownBy(
            () ->
                accounts.edit(
                    as("quantri.hanoi"),
                    account,
                    1,
                    new Particulars("them.truong", "Ai Đó", WARD),
                    now))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void the_demo_accounts_keep_their_printed_password() {
    var visitor = Visitor.as("ha.lethu");
    visitor.get("/account");
    var answer =
        visitor.post(
            "/account/password",
            "current",
            Passwords.OF_THE_DEMO,
            "wanted",
            "một câu dài khác",
            "again",
            "một câu dài khác");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("giữ mật khẩu chung");
  }
}
