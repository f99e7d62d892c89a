package vn.guongsang.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.UnitId;

/** What is true of one unit over some days: one row of {@code registry.unit_span}. */
record Span(
    UUID id, UnitId unit, int tenant, LocalDate from, @Nullable LocalDate until, UnitFacts facts) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  boolean overlaps(Span other) {
    return days().overlaps(other.days());
  }

  DayRange days() {
    return new DayRange(from, until);
  }

  Span endingOn(@Nullable LocalDate day) {
    return new Span(id, unit, tenant, from, day, facts);
  }

  Span beginningOn(LocalDate day) {
    return new Span(id, unit, tenant, day, until, facts);
  }

  Span with(UnitFacts other) {
    return new Span(id, unit, tenant, from, until, other);
  }
}
