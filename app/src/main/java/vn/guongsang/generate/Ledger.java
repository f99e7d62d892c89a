package vn.guongsang.generate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.guongsang.kernel.TimeOrderedId;

/** The rows of one province, with ids that only depend on the province's own chances. */
final class Ledger {

  /** When all was entered, as the rows have it. */
  static final Instant ENTERED = Instant.parse("2026-11-01T00:00:00Z");

  /** The last day on which anything of it happened. */
  static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 31);

  private static final int A_PROVINCES_IDS = 1_000_000;

  private final Chance chance;
  private final long first;
  private long ids;
  private final Map<Target, Rows> rows = new EnumMap<>(Target.class);

  Ledger(Chance chance, int province, Function<Target, Rows.Sink> sinks) {
    this.chance = chance;
    this.first = Country.MADE + (long) (province + 1) * A_PROVINCES_IDS;
    for (var target : Target.values()) {
      rows.put(target, new Rows(target, sinks.apply(target)));
    }
  }

  UUID id() {
    var number = ids++;
    return TimeOrderedId.of(first + number / 4096, number % 4096, chance.bits());
  }

  Rows row(Target target) {
    return of(target).row();
  }

  Rows of(Target target) {
    return Objects.requireNonNull(rows.get(target));
  }

  long written(Target target) {
    return of(target).written();
  }

  void flush() {
    rows.values().forEach(Rows::flush);
  }
}
