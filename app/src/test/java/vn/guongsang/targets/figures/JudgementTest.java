package vn.guongsang.targets.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Kết quả so với kế hoạch")
class JudgementTest {

  private static BigDecimal figure(String text) {
    return new BigDecimal(text);
  }

  private static Planned planned(String text) {
    if (text.startsWith("nhóm ")) {
      var places = text.substring(5).split("-");
      return new Planned.Band(Integer.parseInt(places[0]), Integer.parseInt(places[1]));
    }
    if (text.startsWith("trên ") || text.startsWith("dưới ")) {
      return new Planned.Bound(figure(text.substring(5)), false);
    }
    if (text.startsWith("từ ") || text.startsWith("đến ")) {
      return new Planned.Bound(figure(text.substring(text.indexOf(' ') + 1)), true);
    }
    var ends = text.split("\\.\\.");
    return ends.length == 2
        ? new Planned.Range(figure(ends[0]), figure(ends[1]))
        : new Planned.Figure(figure(text));
  }

  @DisplayName("Khi kỳ đã hết")
  @ParameterizedTest(name = "{0}: kế hoạch {1}, đạt {2} → {3}")
  @CsvSource({
    "UP, 5, 19, EXCEEDED",
    "UP, 5, 5, MET",
    "UP, 5, 5.00, MET",
    "UP, 5, 4.99, BEHIND",
    "DOWN, 100, 99.9, EXCEEDED",
    "DOWN, 100, 100, MET",
    "DOWN, 100, 100.1, BEHIND",
    "IN_RANGE, 7, 7, MET",
    "IN_RANGE, 7, 7.01, BEHIND",
    "UP, 85..90, 84.99, BEHIND",
    "UP, 85..90, 85, MET",
    "UP, 85..90, 90, MET",
    "UP, 85..90, 90.01, EXCEEDED",
    "DOWN, 1..2, 2.01, BEHIND",
    "DOWN, 1..2, 2, MET",
    "DOWN, 1..2, 0.99, EXCEEDED",
    "IN_RANGE, 6.5..8.5, 8.51, BEHIND",
    "IN_RANGE, 6.5..8.5, 6.49, BEHIND",
    "IN_RANGE, 6.5..8.5, 6.5, MET",
    "UP, trên 75, 75, BEHIND",
    "UP, trên 75, 75.01, MET",
    "UP, từ 75, 75, MET",
    "UP, từ 75, 74.99, BEHIND",
    "DOWN, dưới 1, 1, BEHIND",
    "DOWN, dưới 1, 0.66, MET",
    "DOWN, đến 1, 1, MET",
    "DOWN, đến 1, 1.01, BEHIND",
  })
  void at_the_end_of_the_period(String direction, String plan, String value, String status) {
    var judgement = new Judgement(Direction.valueOf(direction), true, null);
    assertThat(judgement.of(Measured.of(value), planned(plan), Elapsed.whole()))
        .isEqualTo(Status.valueOf(status));
  }

  @DisplayName("Khi kỳ đang chạy: 100 ngày, kế hoạch 200")
  @ParameterizedTest(name = "{0}, cộng dồn {1}, gốc {2}: ngày {3} đạt {4} → {5}")
  @CsvSource({
    // what adds up is held against its share of the plan
    "UP, true, , 50, 100, ON_TRACK",
    "UP, true, , 50, 99.99, BEHIND",
    "UP, true, , 50, 200, MET",
    "UP, true, , 50, 200.01, EXCEEDED",
    "UP, true, , 0, 0, ON_TRACK",
    // what must stay small is kept only at the end
    "DOWN, true, , 50, 100, ON_TRACK",
    "DOWN, true, , 50, 100.01, BEHIND",
    "DOWN, true, , 50, 0, ON_TRACK",
    "DOWN, true, , 100, 0, EXCEEDED",
    // a stock goes from where it began
    "UP, false, 100, 50, 150, ON_TRACK",
    "UP, false, 100, 50, 149.99, BEHIND",
    "DOWN, false, 300, 50, 250, ON_TRACK",
    "DOWN, false, 300, 50, 250.01, BEHIND",
    "DOWN, false, 300, 50, 200, MET",
    // nobody knows where it began: not there yet is not there
    "UP, false, , 50, 199.99, BEHIND",
    "UP, false, , 50, 200, MET",
  })
  void while_the_period_runs(
      String direction, boolean grows, String base, long day, String value, String status) {
    var judgement =
        new Judgement(Direction.valueOf(direction), grows, base == null ? null : figure(base));
    assertThat(
            judgement.of(
                Measured.of(value), new Planned.Figure(figure("200")), new Elapsed(day, 100)))
        .isEqualTo(Status.valueOf(status));
  }

  @DisplayName("Thứ hạng")
  @ParameterizedTest(name = "{0}, xếp thứ {1} → {2}")
  @CsvSource({
    "nhóm 1-10, 1, MET",
    "nhóm 1-10, 10, MET",
    "nhóm 1-10, 11, BEHIND",
    "nhóm 5-10, 5, MET",
    "nhóm 5-10, 4, EXCEEDED"
  })
  void a_place_against_a_band(String band, int place, String status) {
    var judgement = new Judgement(Direction.UP, false, null);
    assertThat(judgement.of(Measured.place(place, 63), planned(band), Elapsed.whole()))
        .isEqualTo(Status.valueOf(status));
  }

  @Test
  void without_plan_or_without_the_figure_it_asks_for_nothing_is_said() {
    var judgement = new Judgement(Direction.UP, true, null);
    assertThat(judgement.of(null, planned("5"), Elapsed.whole())).isEqualTo(Status.NO_DATA);
    assertThat(judgement.of(Measured.of("5"), null, Elapsed.whole())).isEqualTo(Status.NO_DATA);
    assertThat(judgement.of(Measured.of("87.11"), planned("nhóm 1-10"), Elapsed.whole()))
        .as("87,11 % is no place")
        .isEqualTo(Status.NO_DATA);
    assertThat(judgement.of(Measured.place(2, 63), planned("80"), Elapsed.whole()))
        .isEqualTo(Status.NO_DATA);
  }

  /** A better figure is never said to be worse, whatever the plan and the day. */
  @Test
  void statuses_rise_with_the_figure() {
    var random = new Random(20261123);
    for (var round = 0; round < 2_000; round++) {
      var direction = random.nextBoolean() ? Direction.UP : Direction.DOWN;
      var judgement =
          new Judgement(
              direction,
              random.nextBoolean(),
              random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(300), 1) : null);
      var low = random.nextInt(1, 200);
      var plan =
          switch (random.nextInt(3)) {
            case 0 -> new Planned.Figure(BigDecimal.valueOf(low, 1));
            case 1 -> new Planned.Bound(BigDecimal.valueOf(low, 1), random.nextBoolean());
            default ->
                new Planned.Range(
                    BigDecimal.valueOf(low, 1), BigDecimal.valueOf(low + random.nextInt(100), 1));
          };
      var elapsed = new Elapsed(random.nextInt(101), 100);
      var said = new ArrayList<Status>();
      for (var tenths = 0; tenths <= 400; tenths += random.nextInt(1, 8)) {
        said.add(judgement.of(Measured.of(BigDecimal.valueOf(tenths, 1)), plan, elapsed));
      }
      var expected = direction == Direction.UP ? said : said.reversed();
      assertThat(List.copyOf(expected)).as("%s %s %s", judgement, plan, elapsed).isSorted();
    }
  }
}
