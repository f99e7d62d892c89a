package vn.guongsang.demo;

import java.time.LocalDate;

/** One module's share of the demo world; a bean each, loaded by order in the one transaction. */
public interface DemoPart {

  /** Units 10, accounts 20; what leans on another part comes after it. */
  int order();

  void load(LocalDate today);
}
