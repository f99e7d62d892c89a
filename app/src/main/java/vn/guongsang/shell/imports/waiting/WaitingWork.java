package vn.guongsang.shell.imports.waiting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/** One line in "my work" for all rows that wait. */
@Component
class WaitingWork implements WorkItems {

  private final WaitingRows rows;

  WaitingWork(WaitingRows rows) {
    this.rows = rows;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    if (!viewer.may(Right.PEOPLE_EDIT)) {
      return List.of();
    }
    var open = rows.open(viewer);
    return open == 0
        ? List.of()
        : List.of(
            new WorkItem(
                Said.of("waiting.work", open),
                Said.of("waiting.work.detail"),
                "/imports/waiting",
                null));
  }
}
