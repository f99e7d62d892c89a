package vn.guongsang.decisions.achieved;

import java.util.ArrayList;
import java.util.List;

/** What the register says to movements, for tests of movements. */
public final class AchievedParts {

  private AchievedParts() {}

  public static Class<?>[] with(Class<?>... more) {
    var all = new ArrayList<Class<?>>(List.of(more));
    all.add(RegisterAchieved.class);
    all.add(TitlesOfCatalogue.class);
    return all.toArray(Class[]::new);
  }
}
