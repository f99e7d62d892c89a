package vn.guongsang.screening.run;

import java.util.UUID;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.screening.facts.Gathering;

/** One person and one award to be judged for one line of the result. */
public record Asked(int row, Gathering.Counted person, AwardCode award) {
  UUID id() {
    return person.id();
  }
}
