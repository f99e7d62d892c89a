package vn.guongsang.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.access.db.Tables.ACCOUNT;
import static vn.guongsang.access.db.Tables.FAILURES;
import static vn.guongsang.journal.db.Tables.ENTRY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.RunningApp;
import vn.guongsang.access.signin.Passwords;
import vn.guongsang.access.signin.SignIn;
import vn.guongsang.access.signin.SignIn.Answer;
import vn.guongsang.access.signin.SignIn.From;
import vn.guongsang.access.signin.SlowDown;
import vn.guongsang.access.signin.SlowDown.Count;
import vn.guongsang.access.signin.SlowDown.Counted;

@Tag("database")
class SlowDownTest {

  private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");
  private static final String OWN = "mai.dothi";
  private static final From OFFICE = new From("203.0.113.7", "");
  private static final From ELSEWHERE = new From("198.51.100.9", "");

  private final RunningApp app = RunningApp.shared();
  private final DSLContext sql = app.bean(DSLContext.class);
  private final SignIn signIn = app.bean(SignIn.class);
  private final SlowDown slowDown = app.bean(SlowDown.class);

  @BeforeEach
  void nothingIsHeldAgainstAnybody() {
    sql.deleteFrom(FAILURES).execute();
  }

  private Answer wrong(String login, From from, Instant now) {
    return signIn.byPassword(login, "không phải mật khẩu", from, now);
  }

  private Answer right(From from, Instant now) {
    return signIn.byPassword(OWN, Passwords.OF_THE_DEMO, from, now);
  }

  @Test
  void ten_failures_at_one_address_are_borne_the_eleventh_try_waits_five_minutes() {
    for (var i = 0; i < 10; i++) {
      assertThat(wrong(OWN, OFFICE, NINE)).isEqualTo(new Answer.Wrong());
    }
    assertThat(wrong(OWN, OFFICE, NINE.plusSeconds(60)))
        .isEqualTo(new Answer.Slow(Duration.ofMinutes(4)));
    assertThat(right(OFFICE, NINE.plusSeconds(299)))
        .isEqualTo(new Answer.Slow(Duration.ofSeconds(1)));
    assertThat(right(OFFICE, NINE.plusSeconds(300))).isInstanceOf(Answer.In.class);
  }

  @Test
  void an_unknown_login_is_slowed_down_all_the_same() {
    for (var i = 0; i < 10; i++) {
      assertThat(wrong("khong.co.ai", OFFICE, NINE)).isEqualTo(new Answer.Wrong());
    }
    assertThat(wrong("khong.co.ai", OFFICE, NINE))
        .isEqualTo(new Answer.Slow(Duration.ofMinutes(5)));
  }

  @Test
  void others_failures_do_not_shut_the_owner_out() {
    var browser = ((Answer.In) right(OFFICE, NINE)).browsers();
    for (var i = 0; i < 11; i++) {
      wrong(OWN, OFFICE, NINE);
    }
    assertThat(right(OFFICE, NINE)).isInstanceOf(Answer.Slow.class);
    assertThat(right(ELSEWHERE, NINE)).as("at another address").isInstanceOf(Answer.In.class);
    assertThat(right(new From(OFFICE.address(), browser), NINE))
        .as("at the same address, in a browser known to the account")
        .isInstanceOf(Answer.In.class);
  }

  @Test
  void a_known_browser_may_not_guess_either() {
    var browser = new From("203.0.113.8", ((Answer.In) right(OFFICE, NINE)).browsers());
    for (var i = 0; i < 10; i++) {
      assertThat(wrong(OWN, browser, NINE)).isEqualTo(new Answer.Wrong());
    }
    assertThat(right(browser, NINE)).isInstanceOf(Answer.Slow.class);
  }

  @Test
  void a_browser_known_to_one_account_is_a_stranger_to_another() {
    var browser = ((Answer.In) right(OFFICE, NINE)).browsers();
    for (var i = 0; i < 11; i++) {
      wrong("son.tranvan", OFFICE, NINE);
    }
    assertThat(wrong("son.tranvan", new From(OFFICE.address(), browser), NINE))
        .isInstanceOf(Answer.Slow.class);
    assertThat(wrong("son.tranvan", new From(OFFICE.address(), browser + "x_rác.rác.rác"), NINE))
        .isInstanceOf(Answer.Slow.class);
  }

  @Test
  void an_office_of_two_hundred_behind_one_address_signs_in() {
    var hash = app.bean(Passwords.class).hash(Passwords.OF_THE_DEMO);
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    for (var person = 0; person < 200; person++) {
      var counts =
          List.of(
              new Count(Counted.LOGIN_AT_ADDRESS, "nguoi" + person + "@" + OFFICE.address()),
              new Count(Counted.ADDRESS, OFFICE.address()));
      assertThat(slowDown.tryOnce(counts, NINE).pause()).isEmpty();
      if (person % 4 != 0) { // every fourth mistypes once, and then does it right
        slowDown.takeBack(counts);
      }
    }
    assertThat(right(OFFICE, NINE)).isInstanceOf(Answer.In.class);
  }

  @Test
  void a_hundred_failures_of_one_address_over_many_logins_are_borne_and_no_more() {
    for (var i = 0; i < 100; i++) {
      var count = List.of(new Count(Counted.ADDRESS, OFFICE.address()));
      assertThat(slowDown.tryOnce(count, NINE).pause()).isEmpty();
    }
    assertThat(right(OFFICE, NINE)).isInstanceOf(Answer.Slow.class);
    assertThat(right(ELSEWHERE, NINE)).isInstanceOf(Answer.In.class);
  }

  @Test
  void neighbours_in_one_ipv6_network_count_as_one_address() {
    for (var i = 0; i < 10; i++) {
      wrong(OWN, new From("2001:db8:1:2:0:0:0:" + i, ""), NINE);
    }
    assertThat(right(new From("2001:db8:1:2:ffff:0:0:1", ""), NINE))
        .isInstanceOf(Answer.Slow.class);
    assertThat(right(new From("2001:db8:1:3:0:0:0:1", ""), NINE)).isInstanceOf(Answer.In.class);
  }

  @Test
  void fifty_tries_at_the_same_moment_get_no_more_checks_than_ten() throws Exception {
    var counts = List.of(new Count(Counted.LOGIN_AT_ADDRESS, "cung-luc@203.0.113.1"));
    try (var threads = Executors.newFixedThreadPool(50)) {
      List<Callable<Boolean>> tries =
          IntStream.range(0, 50)
              .<Callable<Boolean>>mapToObj(
                  i -> () -> slowDown.tryOnce(counts, NINE).pause().isEmpty())
              .toList();
      var checked = 0;
      for (var done : threads.invokeAll(tries)) {
        checked += done.get() ? 1 : 0;
      }
      assertThat(checked).isEqualTo(10);
    }
  }

  @Test
  void many_failures_are_noted_without_what_was_typed() {
    var account = sql.fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq("linh.vukhanh")).getId();
    for (var i = 0; i < 10; i++) {
      signIn.byPassword("linh.vukhanh", "bi-mat-" + i, OFFICE, NINE);
    }
    var noted =
        sql.selectFrom(ENTRY)
            .where(ENTRY.SUBJECT.eq(account), ENTRY.VERB.eq("access.many-failures"))
            .fetch();
    assertThat(noted).hasSize(1);
    assertThat(noted.getFirst().toString())
        .doesNotContain("bi-mat")
        .doesNotContain("linh.vukhanh")
        .doesNotContain(OFFICE.address());
  }

  @Test
  void an_unknown_login_takes_as_long_as_a_wrong_password() {
    var known = new ArrayList<Long>();
    var unknown = new ArrayList<Long>();
    for (var i = 0; i < 9; i++) {
      known.add(nanos(() -> wrong(OWN, OFFICE, NINE)));
      unknown.add(nanos(() -> wrong("khong.co.ai", ELSEWHERE, NINE)));
    }
    var ratio = (double) median(unknown) / median(known);
    assertThat(ratio).as("median of unknown / median of known").isBetween(0.5, 2.0);
  }

  private static long nanos(Runnable what) {
    var begin = System.nanoTime();
    what.run();
    return System.nanoTime() - begin;
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  @Test
  void the_page_says_how_long_to_wait() {
    var visitor = Visitor.to(app);
    for (var i = 0; i < 10; i++) {
      assertThat(visitor.signIn("nga.buithanh", "sai").statusCode()).isEqualTo(422);
    }
    var slow = visitor.signIn("nga.buithanh", Passwords.OF_THE_DEMO);
    assertThat(slow.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(slow.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 300);
    assertThat(slow.body()).contains("Đã nhập sai nhiều lần");
  }
}
