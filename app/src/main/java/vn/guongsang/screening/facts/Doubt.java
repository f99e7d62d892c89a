package vn.guongsang.screening.facts;

import java.util.List;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;

/** Something the register says in two ways; which is right is for a person. */
public sealed interface Doubt {

  /** One year, several ratings; the lowest first. */
  record RatedTwice(int year, Facts.Calendar calendar, List<Level> levels) implements Doubt {}

  /** An award that no list of ours knows by this code. */
  record UnknownAward(String code, int year) implements Doubt {}
}
