package vn.guongsang.decisions.money;

import vn.guongsang.kernel.Money;
import vn.guongsang.kernel.UnitId;

/**
 * Quỹ thi đua, khen thưởng of a unit for a year.
 *
 * @param balance what came in less what was spent, until now; below nought where it was overdrawn
 */
public record Fund(
    FundId id, UnitId unit, String unitName, int year, String name, Money balance, int version) {}
