package vn.guongsang.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kernel.TimeOrderedId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.ReorganisationOrder.Changed;
import vn.guongsang.registry.ReorganisationOrder.Founded;

/** Whatever is ordered in whatever sequence: what is accepted keeps the tree sound on every day. */
class RandomReorganisationsTest {

  private static final LocalDate FOUNDED = LocalDate.of(2008, 8, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final LegalDocument PAPER = new LegalDocument("Quyết định", "1", null, "", "");

  private long lastId;

  private UUID id() {
    return TimeOrderedId.of(1_700_000_000_000L, lastId++ % 4096, lastId);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void stays_sound(long seed) {
    var random = new Random(seed);
    var history = start();
    var heirs = new HashMap<UnitId, UnitId>();
    var accepted = 0;
    for (var i = 0; i < 120; i++) {
      var order = order(random, history);
      var copy = new UnitHistory(history.spans(), this::id);
      var plan = Plan.of(copy, order);
      if (!plan.faults().isEmpty()) {
        continue;
      }
      accepted++;
      var changes = copy.changes();
      undoingGivesBack(history, copy, changes);
      history = new UnitHistory(copy.spans(), this::id);
      order
          .successors()
          .forEach(
              (p, s) -> {
                if (order.ended().contains(p)) {
                  heirs.put(p, s.getFirst());
                }
              });
      isSound(history, heirs);
    }
    assertThat(accepted).as("orders that were carried out").isGreaterThan(20);
  }

  private static void undoingGivesBack(
      UnitHistory before, UnitHistory after, List<SpanChange> changes) {
    var again = new UnitHistory(after.spans(), UUID::randomUUID);
    again.apply(changes.stream().map(SpanChange::back).toList());
    assertThat(again.spans()).containsExactlyInAnyOrderElementsOf(before.spans());
  }

  private static void isSound(UnitHistory history, Map<UnitId, UnitId> heirs) {
    var allOfItAsNew = new UnitHistory(List.of(), UUID::randomUUID);
    allOfItAsNew.apply(history.spans().stream().map(s -> new SpanChange(s.id(), null, s)).toList());
    assertThat(Soundness.faults(allOfItAsNew)).isEmpty();
    for (var unit : history.units()) {
      var spans = history.of(unit);
      for (var i = 1; i < spans.size(); i++) {
        assertThat(spans.get(i - 1).until())
            .as("the days of a unit follow each other")
            .isEqualTo(spans.get(i).from());
      }
    }
    var places = Place.of(history, heirs, TODAY);
    assertThat(places.keySet()).containsExactlyInAnyOrderElementsOf(history.units());
    places.forEach(
        (unit, place) -> {
          assertThat(place.path()).endsWith(unit.toString());
          assertThat(place.path().split("/", -1))
              .doesNotHaveDuplicates()
              .hasSize(place.depth() + 1);
          var parent = place.span().facts().parent();
          if (place.living() && parent != null) {
            assertThat(place.path())
                .isEqualTo(
                    java.util.Objects.requireNonNull(places.get(parent)).path() + "/" + unit);
          }
        });
    assertThat(places.values().stream().map(Place::orderPath)).doesNotHaveDuplicates();
  }

  private UnitHistory start() {
    var history = new UnitHistory(List.of(), this::id);
    var all = new ArrayList<UnitId>();
    for (var i = 0; i < 40; i++) {
      var unit = new UnitId(id());
      history.found(unit, 1, FOUNDED, facts(i, i == 0 ? null : all.get((i - 1) / 4)));
      all.add(unit);
    }
    return history;
  }

  private static UnitFacts facts(long number, @org.jspecify.annotations.Nullable UnitId parent) {
    return new UnitFacts(
        "M" + number,
        "Đơn vị " + number,
        "",
        UnitKind.OTHER,
        UnitLevel.BASE,
        parent,
        false,
        (int) (number % 3));
  }

  private ReorganisationOrder order(Random random, UnitHistory history) {
    var day = FOUNDED.plusDays(random.nextInt(7000));
    var one = any(random, history);
    var other = any(random, history);
    var fresh = new UnitId(id());
    var second = new UnitId(id());
    var parent = history.nearest(one, day).facts().parent();
    return switch (random.nextInt(6)) {
      case 0 ->
          ReorganisationOrder.rename(
              day,
              PAPER,
              "",
              List.of(
                  new Changed(one, history.nearest(one, day).facts().named("Tên " + lastId, ""))));
      case 1 ->
          ReorganisationOrder.move(
              day,
              PAPER,
              "",
              List.of(new Changed(one, history.nearest(one, day).facts().under(other))));
      case 2 ->
          ReorganisationOrder.merge(
              day, PAPER, "", List.of(one, other), fresh, facts(lastId++, parent));
      case 3 ->
          ReorganisationOrder.split(
              day,
              PAPER,
              "",
              one,
              random.nextBoolean(),
              List.of(fresh, second),
              List.of(
                  new Founded(fresh, facts(lastId++, parent)),
                  new Founded(second, facts(lastId++, parent))),
              Map.of());
      case 4 ->
          ReorganisationOrder.dissolve(day, PAPER, "", List.of(one), List.of(other), Map.of());
      default -> ReorganisationOrder.merge(day, PAPER, "", List.of(one), other, null);
    };
  }

  private static UnitId any(Random random, UnitHistory history) {
    var all = List.copyOf(history.units());
    return all.get(random.nextInt(all.size()));
  }
}
