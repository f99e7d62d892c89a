package vn.guongsang.targets.publishing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.targets.Scorecard;
import vn.guongsang.targets.figures.Period;

/**
 * What anybody may read.
 *
 * @param title the programme it is about; empty text for all of the unit's targets
 * @param document that decided it
 * @param lines as they stood on that day
 */
public record Publication(
    UUID id,
    UnitId unit,
    String unitName,
    String title,
    Period period,
    String document,
    Instant publishedAt,
    List<Scorecard.Line> lines) {

  public Publication {
    lines = List.copyOf(lines);
  }

  public Scorecard card() {
    return new Scorecard(unit, unitName, period, lines);
  }
}
