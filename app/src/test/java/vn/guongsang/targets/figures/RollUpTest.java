package vn.guongsang.targets.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.guongsang.targets.figures.RollUp.Leaf;
import vn.guongsang.targets.figures.RollUp.Total;

@DisplayName("Cộng dồn theo cây đơn vị và theo thời gian")
class RollUpTest {

  private static Leaf leaf(String value) {
    return new Leaf(new BigDecimal(value), null);
  }

  private static Leaf share(String value, String weight) {
    return new Leaf(new BigDecimal(value), new BigDecimal(weight));
  }

  private static final RollUp<String> TREE =
      new RollUp<>(
          Map.of(
              "phường A",
              "thành phố",
              "phường B",
              "thành phố",
              "tổ 1",
              "phường A",
              "tổ 2",
              "phường A"));

  @Test
  void flows_of_parts_add_up() {
    assertThat(
            TREE.totals(
                Map.of("tổ 1", leaf("3"), "tổ 2", leaf("4"), "phường B", leaf("10")),
                Aggregation.SUM))
        .isEqualTo(
            Map.of(
                "tổ 1", new Total(new BigDecimal("3"), null, 1),
                "tổ 2", new Total(new BigDecimal("4"), null, 1),
                "phường A", new Total(new BigDecimal("7"), null, 2),
                "phường B", new Total(new BigDecimal("10"), null, 1),
                "thành phố", new Total(new BigDecimal("17"), null, 3)));
  }

  @Test
  void what_the_whole_reported_besides_its_parts_is_not_counted_twice() {
    assertThat(
            TREE.totals(Map.of("tổ 1", leaf("3"), "phường A", leaf("7")), Aggregation.SUM)
                .get("thành phố"))
        .isEqualTo(new Total(new BigDecimal("3"), null, 1));
  }

  @Test
  void percentages_are_never_added() {
    assertThat(
            TREE.totals(
                    Map.of("phường A", share("90", "100"), "phường B", share("50", "300")),
                    Aggregation.WEIGHTED)
                .get("thành phố"))
        .isEqualTo(new Total(new BigDecimal("60"), new BigDecimal("400"), 2));
    assertThat(
            TREE.totals(
                Map.of("phường A", leaf("90"), "phường B", share("50", "0")), Aggregation.WEIGHTED))
        .as("nobody knows what they are shares of")
        .isEmpty();
    assertThat(TREE.totals(Map.of("phường A", leaf("2")), Aggregation.NONE)).isEmpty();
  }

  /** Whatever the tree, a total is what its lowest measured units make. */
  @Test
  void totals_are_those_of_the_leaves() {
    var random = new Random(7);
    for (var round = 0; round < 300; round++) {
      var parents = new HashMap<Integer, Integer>();
      var units = random.nextInt(1, 40);
      for (var unit = 1; unit < units; unit++) {
        parents.put(unit, random.nextInt(unit));
      }
      var measured = new HashMap<Integer, Leaf>();
      for (var unit = 0; unit < units; unit++) {
        if (random.nextInt(3) > 0) {
          measured.put(
              unit,
              new Leaf(
                  BigDecimal.valueOf(random.nextInt(10_000), 2),
                  BigDecimal.valueOf(random.nextInt(1, 50))));
        }
      }
      var sums = new RollUp<>(parents).totals(measured, Aggregation.SUM);
      var means = new RollUp<>(parents).totals(measured, Aggregation.WEIGHTED);
      for (var unit = 0; unit < units; unit++) {
        var leaves = lowest(unit, parents, measured);
        var sum =
            leaves.stream()
                .map(at -> measured.get(at).value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (leaves.isEmpty()) {
          assertThat(sums).doesNotContainKey(unit);
          continue;
        }
        assertThat(sums.get(unit).value()).isEqualByComparingTo(sum);
        assertThat(sums.get(unit).measured()).isEqualTo(leaves.size());
        var products = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (var at : leaves) {
          products = products.add(measured.get(at).value().multiply(measured.get(at).weight()));
          weights = weights.add(measured.get(at).weight());
        }
        assertThat(means.get(unit).value())
            .isEqualByComparingTo(products.divide(weights, MathContext.DECIMAL64));
      }
    }
  }

  private static Set<Integer> lowest(
      int unit, Map<Integer, Integer> parents, Map<Integer, Leaf> measured) {
    var below = new HashSet<Integer>();
    parents.forEach(
        (child, parent) -> {
          if (parent == unit) {
            below.addAll(lowest(child, parents, measured));
          }
        });
    if (below.isEmpty() && measured.containsKey(unit)) {
      below.add(unit);
    }
    return below;
  }

  @Test
  void months_make_the_year_by_the_indicators_own_way() {
    Map<Period, Leaf> months =
        Map.of(
            Period.month(2026, 1), share("10", "1"),
            Period.month(2026, 2), share("20", "3"),
            Period.month(2025, 12), share("99", "1"));
    var year = Period.year(2026);
    assertThat(OverTime.of(year, months, Aggregation.SUM))
        .contains(new Total(new BigDecimal("30"), null, 2));
    assertThat(OverTime.of(year, months, Aggregation.LAST))
        .contains(new Total(new BigDecimal("20"), null, 2));
    assertThat(OverTime.of(year, months, Aggregation.WEIGHTED).orElseThrow().value())
        .isEqualByComparingTo("17.5");
    assertThat(OverTime.of(year, months, Aggregation.NONE)).isEmpty();
  }

  @Test
  void a_quarter_is_not_added_to_its_own_months() {
    Map<Period, Leaf> known =
        Map.of(
            Period.quarter(2026, 1), leaf("6"),
            Period.month(2026, 1), leaf("1"),
            Period.month(2026, 3), leaf("3"),
            Period.month(2026, 4), leaf("4"));
    assertThat(OverTime.of(Period.year(2026), known, Aggregation.SUM))
        .contains(new Total(new BigDecimal("10"), null, 2));
    assertThat(
            OverTime.of(
                Period.year(2026),
                Map.of(Period.year(2026), leaf("12"), Period.month(2026, 1), leaf("1")),
                Aggregation.SUM))
        .as("what was given for the year is the year's")
        .contains(new Total(new BigDecimal("12"), null, 1));
  }
}
