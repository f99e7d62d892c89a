package vn.guongsang.shell.work;

import java.time.LocalDate;

/**
 * Something to be done as each day begins in Việt Nam; a bean of the module that needs it. It runs
 * in one transaction on one server only; missed nights are made up for once, at the next start.
 */
public interface Nightly {

  /** Stable and unique, such as {@code registry.today}. */
  String name();

  void run(LocalDate today);
}
