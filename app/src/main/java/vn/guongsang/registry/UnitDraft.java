package vn.guongsang.registry;

import java.time.LocalDate;
import vn.guongsang.kernel.UnitId;

/** A unit to be entered, with the id it is to have and the first day of its life. */
public record UnitDraft(UnitId id, LocalDate from, UnitFacts facts) {}
