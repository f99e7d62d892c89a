package vn.guongsang.targets.checks;

import vn.guongsang.kernel.UnitId;
import vn.guongsang.targets.figures.Period;

/** Reported figures of one unit and period that do not agree. */
public record Disagreement(UnitId unit, String unitName, Period period, Violation violation) {}
