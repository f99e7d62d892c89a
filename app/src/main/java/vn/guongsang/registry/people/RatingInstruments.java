package vn.guongsang.registry.people;

import java.time.LocalDate;
import java.util.Optional;
import vn.guongsang.shell.Said;

/**
 * By which text a year's work was rated; a bean of the module that knows the law, if there is one.
 */
public interface RatingInstruments {

  /**
   * As papers quote it, with a word where nobody has compared it with the published text; empty
   * where the law as it is held says nothing of such people on that day.
   *
   * @param lastDay of the rated year
   */
  Optional<Said> on(LocalDate lastDay, StaffGroup group);
}
