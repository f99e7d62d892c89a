package vn.guongsang.movements.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.Texts;
import vn.guongsang.targets.Plans;
import vn.guongsang.targets.Reached.Origin;
import vn.guongsang.targets.Scorecard;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Measured;
import vn.guongsang.targets.figures.Planned;
import vn.guongsang.targets.figures.Status;
import vn.guongsang.targets.words.FigureWords;

/**
 * What a unit reached of an indicator in a period, with all it takes to say it again when plan,
 * figure and indicator have moved on.
 *
 * @param origin null while there is no figure
 * @param units of how many units it was gathered
 * @param percent of the plan; null where a share says nothing
 */
public record Figure(
    UUID indicator,
    String name,
    String measure,
    int decimals,
    Direction direction,
    @Nullable Measured measured,
    @Nullable Origin origin,
    int units,
    Plans.@Nullable Written plan,
    @Nullable BigDecimal percent,
    Status status) {

  static Figure of(Scorecard.Line line) {
    var said = line.indicator().said();
    var reached = line.reached();
    return new Figure(
        line.indicator().id().value(),
        said.name(),
        said.measure(),
        said.decimals(),
        said.direction(),
        reached == null ? null : reached.measured(),
        reached == null ? null : reached.origin(),
        reached == null ? 0 : reached.units(),
        line.plan() == null ? null : Plans.written(line.plan().planned()),
        line.percent(),
        line.status());
  }

  public Optional<Planned> planned() {
    return Optional.ofNullable(plan).map(p -> Plans.planned(p.kind(), p.low(), p.high()));
  }

  public String inWords(Texts texts) {
    return measured == null
        ? texts.t("targets.unsaid")
        : FigureWords.measured(texts, decimals, measured);
  }

  public String planInWords(Texts texts) {
    return planned()
        .map(planned -> FigureWords.plan(texts, decimals, direction, planned))
        .orElseGet(() -> texts.t("targets.no-plan"));
  }

  public String percentInWords(Texts texts) {
    return FigureWords.share(texts, percent);
  }

  /** Whether another says the same of the unit, whatever became of the plan. */
  public boolean saysTheSameAs(Figure other) {
    return indicator.equals(other.indicator) && inNumbers().equals(other.inNumbers());
  }

  private String inNumbers() {
    var said = measured;
    if (said == null) {
      return "";
    }
    var value = said.value();
    return (value == null ? "" : value.stripTrailingZeros().toPlainString())
        + "|"
        + said.place()
        + "|"
        + said.among()
        + "|"
        + said.moved();
  }
}
