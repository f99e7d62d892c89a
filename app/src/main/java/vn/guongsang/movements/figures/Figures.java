package vn.guongsang.movements.figures;

import java.time.LocalDate;
import java.util.List;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Viewer;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Scorecards;
import vn.guongsang.targets.figures.Period;

/** Asks the targets for figures, and keeps them as they were. */
@Component
public class Figures {

  private final Indicators indicators;
  private final Scorecards scorecards;
  private final JsonMapper json;

  Figures(Indicators indicators, Scorecards scorecards, JsonMapper json) {
    this.indicators = indicators;
    this.scorecards = scorecards;
    this.json = json;
  }

  /** Of those the viewer sees, in the order asked for; gathered from below where nobody said it. */
  public List<Figure> of(
      Viewer viewer, UnitId unit, Period period, List<IndicatorId> asked, LocalDate today) {
    var seen = indicators.named(viewer, asked);
    return seen.isEmpty()
        ? List.of()
        : scorecards.of(viewer, unit, period, seen, today).lines().stream()
            .map(Figure::of)
            .toList();
  }

  public JSONB written(Figure figure) {
    return JSONB.valueOf(json.writeValueAsString(figure));
  }

  public Figure read(JSONB written) {
    return json.readValue(written.data(), Figure.class);
  }

  public JSONB allWritten(List<Figure> figures) {
    return JSONB.valueOf(json.writeValueAsString(figures));
  }

  public List<Figure> allRead(JSONB written) {
    return List.of(json.readValue(written.data(), Figure[].class));
  }
}
