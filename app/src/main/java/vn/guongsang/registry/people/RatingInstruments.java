package vn.guongsang.registry.people;

import java.util.Optional;

/**
 * By which text a year's work was rated; a bean of the module that knows the law, if there is one.
 */
public interface RatingInstruments {

  /** As papers quote it, where the law says so. */
  Optional<String> of(int year, boolean schoolYear);
}
