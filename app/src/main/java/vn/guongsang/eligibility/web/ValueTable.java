package vn.guongsang.eligibility.web;

import java.util.List;
import vn.guongsang.kernel.DayRange;

/** Values of one kind, each with its days and its source. */
public record ValueTable(String title, List<Line> lines) {

  /**
   * @param range the days on which it decides, or of which one reads it
   * @param days the same as people read it
   */
  public record Line(
      String what, String value, DayRange range, String days, String quoted, boolean verified) {}
}
