package vn.guongsang.registry.people.record;

import vn.guongsang.kernel.DayRange;
import vn.guongsang.registry.people.LeaveKind;
import vn.guongsang.registry.people.Vouched;

/** Time away; it always has an end. */
public record LeaveFacts(LeaveKind kind, DayRange days, Vouched vouched) {

  public LeaveFacts {
    if (days.until() == null) {
      throw new IllegalArgumentException("leave without an end");
    }
  }
}
