package vn.guongsang.registry.people.own;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.guongsang.registry.people.People;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;

/** What people ask to have put right waits with the officers of their unit. */
@Component
class CorrectionWork implements WorkItems {

  private static final int SHOWN = 50;

  private final CorrectionRequests requests;
  private final People people;

  CorrectionWork(CorrectionRequests requests, People people) {
    this.requests = requests;
    this.people = people;
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    if (!viewer.may(Right.PEOPLE_EDIT)) {
      return List.of();
    }
    return requests.waiting(viewer, SHOWN).stream()
        .map(
            r ->
                new WorkItem(
                    Said.of("own.waits", people.find(r.person()).map(p -> p.name()).orElse("")),
                    Said.of("own.waits.detail", r.field(), r.askedAt()),
                    "/people/corrections/" + r.id(),
                    null))
        .toList();
  }
}
