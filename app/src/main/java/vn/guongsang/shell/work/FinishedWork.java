package vn.guongsang.shell.work;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/** Tells an asker, among what waits, that background work has ended. */
@Component
class FinishedWork implements WorkItems {

  private final Works works;

  FinishedWork(Works works) {
    this.works = works;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    return viewer
        .account()
        .map(
            account ->
                works.unseen(account).stream()
                    .map(
                        work ->
                            new WorkItem(
                                work.title(),
                                Said.of(
                                    work.state() == WorkState.DONE
                                        ? "work.item.done"
                                        : "work.item.failed",
                                    work.finishedAt() == null ? "" : work.finishedAt()),
                                work.href(),
                                null))
                    .toList())
        .orElse(List.of());
  }
}
