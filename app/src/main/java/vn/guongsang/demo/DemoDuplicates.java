package vn.guongsang.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.people.duplicates.Duplicates;

/** The demo's people compared with each other: the twins stand there to be judged. */
@Component
class DemoDuplicates implements DemoPart {

  private final Duplicates duplicates;

  DemoDuplicates(Duplicates duplicates) {
    this.duplicates = duplicates;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public void load(LocalDate today) {
    for (var tenant : new int[] {1, 2}) {
      duplicates.lookThrough(tenant, (done, total) -> {});
    }
  }
}
