package vn.guongsang.demo.targets;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.guongsang.demo.DemoIds;
import vn.guongsang.demo.DemoPart;
import vn.guongsang.shell.Nobody;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Measurements;
import vn.guongsang.targets.Plans;
import vn.guongsang.targets.checks.Consistencies;
import vn.guongsang.targets.programmes.Programmes;

/** The libraries of two cities with their plans and figures. */
@Component
class DemoTargets implements DemoPart {

  /** Through which figures come in, as they would from people. */
  record Doors(
      Indicators indicators,
      Plans plans,
      Measurements measurements,
      Consistencies consistencies,
      Programmes programmes) {}

  private final Doors doors;

  DemoTargets(
      Indicators indicators,
      Plans plans,
      Measurements measurements,
      Consistencies consistencies,
      Programmes programmes) {
    this.doors = new Doors(indicators, plans, measurements, consistencies, programmes);
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public void load(LocalDate today) {
    var hanoi = new CityLibrary(doors, Nobody.system(1), DemoIds.unit("hn"), today);
    HanoiResults.fill(hanoi);
    HanoiProgrammes.fill(hanoi);
    WardsThisYear.fill(hanoi);
    CanThoTerm.fill(new CityLibrary(doors, Nobody.system(2), DemoIds.unit("ct"), today));
  }
}
