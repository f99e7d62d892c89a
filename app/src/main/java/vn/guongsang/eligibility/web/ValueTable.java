package vn.guongsang.eligibility.web;

import java.util.List;

/** Values of one kind, each with its days and its source. */
public record ValueTable(String title, List<Line> lines) {

  public record Line(String what, String value, String days, String quoted, boolean verified) {}
}
