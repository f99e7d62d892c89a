package vn.guongsang.targets.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Percentages, places and revised plans beside the plainest way to say the same. */
@DisplayName("Phép tính tỷ lệ, thứ hạng, kế hoạch điều chỉnh: so với cách tính thô")
class ArithmeticTest {

  private static final int ROUNDS = 5_000;

  private final Random random = new Random(20261123);

  /** In hundredths. */
  private static BigDecimal hundredths(long value) {
    return BigDecimal.valueOf(value, 2);
  }

  /** 100 × part ÷ whole to tenths by whole numbers alone: twice too fine, plus one, halved. */
  private static Optional<BigDecimal> tenthsOfAPercent(long part, long whole) {
    if (whole == 0) {
      return Optional.empty();
    }
    var negative = (part < 0) != (whole < 0);
    var twice =
        BigInteger.valueOf(Math.abs(part))
            .multiply(BigInteger.valueOf(2_000))
            .divide(BigInteger.valueOf(Math.abs(whole)));
    var rounded = twice.add(BigInteger.ONE).divide(BigInteger.TWO);
    return Optional.of(new BigDecimal(negative ? rounded.negate() : rounded, 1));
  }

  @Test
  void percentages() {
    for (var round = 0; round < ROUNDS; round++) {
      var part = random.nextLong(-200_000, 200_000);
      var whole = random.nextInt(20) == 0 ? 0 : random.nextLong(-200_000, 200_000);
      assertThat(Percent.of(hundredths(part), hundredths(whole), 1))
          .as("%s of %s", part, whole)
          .isEqualTo(tenthsOfAPercent(part, whole));
      assertThat(Percent.change(hundredths(part), hundredths(whole), 1))
          .as("%s after %s", part, whole)
          .isEqualTo(tenthsOfAPercent(part - whole, Math.abs(whole)));
    }
  }

  @Test
  void shares_of_a_plan_whichever_way_is_better() {
    for (var round = 0; round < ROUNDS; round++) {
      var actual = random.nextLong(100_000);
      var low = random.nextLong(1, 100_000);
      var high = low + random.nextLong(1, 50_000);
      var base = random.nextLong(100_000);
      var figure = new Planned.Figure(hundredths(low));
      var range = new Planned.Range(hundredths(low), hundredths(high));
      assertThat(ofPlan(actual, figure, Direction.UP, null))
          .isEqualTo(tenthsOfAPercent(actual, low));
      assertThat(ofPlan(actual, figure, Direction.DOWN, null))
          .isEqualTo(tenthsOfAPercent(low, actual));
      assertThat(ofPlan(actual, figure, Direction.DOWN, base))
          .as("from %s to %s, now %s", base, low, actual)
          .isEqualTo(tenthsOfAPercent(base - actual, base - low));
      assertThat(ofPlan(actual, range, Direction.UP, null))
          .isEqualTo(tenthsOfAPercent(actual, low));
      assertThat(ofPlan(actual, range, Direction.DOWN, null))
          .isEqualTo(tenthsOfAPercent(high, actual));
      assertThat(ofPlan(actual, range, Direction.IN_RANGE, null))
          .isEqualTo(
              actual < low
                  ? tenthsOfAPercent(actual, low)
                  : actual > high
                      ? tenthsOfAPercent(high, actual)
                      : Optional.of(new BigDecimal("100.0")));
    }
  }

  private static Optional<BigDecimal> ofPlan(
      long actual, Planned planned, Direction direction, @Nullable Long base) {
    return Percent.ofPlan(
        hundredths(actual), planned, direction, base == null ? null : hundredths(base), 1);
  }

  /** Counted by walking from the one place to the other. */
  @Test
  void places_gained() {
    for (var round = 0; round < ROUNDS; round++) {
      var among = random.nextInt(2, 64);
      var others = random.nextInt(4) == 0 ? among + 1 : among;
      var before = random.nextInt(1, others + 1);
      var now = random.nextInt(1, among + 1);
      var steps = 0;
      for (var at = before; at != now; at += now > at ? 1 : -1) {
        steps += now > at ? -1 : 1;
      }
      assertThat(Measured.place(now, among).gained(Measured.place(before, others)))
          .as("%s/%s, then %s/%s", before, others, now, among)
          .isEqualTo(among == others ? OptionalInt.of(steps) : OptionalInt.empty());
    }
  }

  /** However a plan is revised, what held on an earlier day still does. */
  @Test
  void a_revision_never_rewrites_the_past() {
    var first = LocalDate.of(2026, 1, 1);
    for (var round = 0; round < 500; round++) {
      var known = new ArrayList<Revisions.Revision<Integer>>();
      var day = first;
      var before = new Revisions<>(List.<Revisions.Revision<Integer>>of());
      for (var plan = 0; plan < random.nextInt(1, 8); plan++) {
        known.add(new Revisions.Revision<>(day, plan));
        var now = new Revisions<>(List.copyOf(known.reversed()));
        for (var past = first; past.isBefore(day); past = past.plusDays(1)) {
          assertThat(now.on(past)).as("%s after %s", past, day).isEqualTo(before.on(past));
        }
        for (var days = 0; days < 40; days++) {
          assertThat(now.on(day.plusDays(days))).contains(plan);
        }
        before = now;
        day = day.plusDays(random.nextInt(1, 60));
      }
    }
  }
}
