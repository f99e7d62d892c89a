package vn.guongsang.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.Capacity;
import vn.guongsang.decisions.papers.Office;
import vn.guongsang.decisions.papers.Offices;
import vn.guongsang.shell.Nobody;

/** One ward that has set who signs; every other unit shows what follows from its name. */
@Component
class DemoOffices implements DemoPart {

  private final Offices offices;

  DemoOffices(Offices offices) {
    this.offices = offices;
  }

  @Override
  public int order() {
    return 65;
  }

  @Override
  public void load(LocalDate today) {
    var derived = offices.of(DemoIds.unit("hn/p-hoang-mai"), today);
    offices.set(
        Nobody.system(1),
        new Office(
            derived.unit(),
            derived.kind(),
            derived.superior(),
            derived.heading(),
            derived.place(),
            derived.symbol(),
            derived.head(),
            derived.decider(),
            derived.collective(),
            Capacity.HEAD,
            "Trịnh Ngọc Hoa",
            "",
            derived.proposer(),
            List.of(),
            null,
            false,
            derived.version()));
  }
}
