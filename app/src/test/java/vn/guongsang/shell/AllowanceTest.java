package vn.guongsang.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How much one address may ask")
class AllowanceTest {

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
  private final Allowance allowance = new Allowance(200, 600, nanos::get);

  private int askedUntilRefused(String address) {
    var asked = 0;
    while (allowance.waitFor(address) == 0) {
      asked++;
    }
    return asked;
  }

  private void after(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void two_hundred_at_once_then_ten_a_second() {
    assertThat(askedUntilRefused("192.0.2.1")).isEqualTo(200);
    assertThat(allowance.waitFor("192.0.2.1")).isEqualTo(1);
    after(Duration.ofMillis(99));
    assertThat(askedUntilRefused("192.0.2.1")).isZero();
    after(Duration.ofMillis(2));
    assertThat(askedUntilRefused("192.0.2.1")).isEqualTo(1);
    after(Duration.ofSeconds(60));
    assertThat(askedUntilRefused("192.0.2.1")).isEqualTo(200);
  }

  @Test
  void another_address_has_its_own() {
    assertThat(askedUntilRefused("192.0.2.1")).isEqualTo(200);
    assertThat(askedUntilRefused("192.0.2.2")).isEqualTo(200);
  }

  @Test
  void one_network_of_version_6_is_one_asker() {
    assertThat(askedUntilRefused("2001:db8:0:1::1")).isEqualTo(200);
    assertThat(askedUntilRefused("2001:db8:0:1:ffff::2")).isZero();
    assertThat(askedUntilRefused("2001:db8:0:2::1")).isEqualTo(200);
  }

  @Test
  void whoever_must_wait_is_told_how_long() {
    var batches = new Allowance(10, 10, nanos::get);
    for (var i = 0; i < 10; i++) {
      assertThat(batches.waitFor("192.0.2.1")).isZero();
    }
    assertThat(batches.waitFor("192.0.2.1")).isEqualTo(6);
  }
}
