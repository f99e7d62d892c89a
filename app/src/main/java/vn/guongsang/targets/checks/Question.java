package vn.guongsang.targets.checks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.targets.figures.Period;

/**
 * What a unit was asked because its figures do not agree.
 *
 * @param answer empty text while there is none
 */
public record Question(
    UUID id,
    UUID consistency,
    UnitId unit,
    String unitName,
    Period period,
    String words,
    Instant askedAt,
    String answer,
    @Nullable Instant answeredAt,
    int version) {
  public boolean open() {
    return answeredAt == null;
  }
}
