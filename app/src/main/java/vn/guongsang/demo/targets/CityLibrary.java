package vn.guongsang.demo.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.IndicatorDraft;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Plan;
import vn.guongsang.targets.checks.Consistency;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Derived;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.figures.Planned;
import vn.guongsang.targets.programmes.Programme;

/** One city's library as it is filled. */
final class CityLibrary {

  private final DemoTargets.Doors doors;
  private final Viewer viewer;
  final UnitId city;
  private final LocalDate today;
  private final Map<String, IndicatorId> known = new HashMap<>();

  CityLibrary(DemoTargets.Doors doors, Viewer viewer, UnitId city, LocalDate today) {
    this.doors = doors;
    this.viewer = viewer;
    this.city = city;
    this.today = today;
  }

  IndicatorId define(
      String name, String measure, int decimals, Direction direction, Aggregation aggregation) {
    var id =
        doors
            .indicators()
            .define(
                viewer,
                new IndicatorDraft(
                    city, name, measure, decimals, direction, aggregation, null, ""));
    known.put(name, id);
    return id;
  }

  private IndicatorId of(String name) {
    return Objects.requireNonNull(known.get(name), name);
  }

  void planned(
      String name,
      UnitId unit,
      Period period,
      Planned planned,
      @Nullable String baseline,
      String bodies,
      String document) {
    doors
        .plans()
        .set(
            viewer,
            of(name),
            unit,
            period,
            new Plan(
                period.from(),
                planned,
                baseline == null ? null : new BigDecimal(baseline),
                bodies,
                document,
                ""),
            today);
  }

  void measured(String name, UnitId unit, Period period, Measured measured, String source) {
    measured(name, unit, period, measured, source, "");
  }

  void measured(
      String name, UnitId unit, Period period, Measured measured, String source, String note) {
    doors.measurements().enter(viewer, of(name), unit, period, measured, source, note, today);
  }

  static Planned figure(String value) {
    return new Planned.Figure(new BigDecimal(value));
  }

  void derive(String name, String measure, int decimals, Derived rule, String... parts) {
    var id =
        doors
            .indicators()
            .define(
                viewer,
                new IndicatorDraft(
                    city,
                    name,
                    measure,
                    decimals,
                    Direction.UP,
                    Aggregation.NONE,
                    null,
                    "",
                    rule,
                    List.of(parts).stream().map(this::of).toList()));
    known.put(name, id);
  }

  void programme(String name, String document, Period period, String... names) {
    doors
        .programmes()
        .found(
            viewer,
            new Programme.Draft(
                city, name, document, period, List.of(names).stream().map(this::of).toList()));
  }

  /** Measured of an indicator that is counted once, and defined on the way. */
  void fact(
      String name,
      String measure,
      int decimals,
      UnitId unit,
      Period of,
      String value,
      String from) {
    if (!known.containsKey(name)) {
      define(name, measure, decimals, Direction.UP, Aggregation.NONE);
    }
    measured(name, unit, of, Measured.of(value), from);
  }

  void check(Consistency.Kind kind, String... names) {
    doors
        .consistencies()
        .choose(viewer, city, kind, List.of(names).stream().map(this::of).toList(), null);
  }
}
