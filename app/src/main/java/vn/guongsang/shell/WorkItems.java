package vn.guongsang.shell;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that waits for the viewer; a bean of each module in which things can wait. */
public interface WorkItems {
  List<WorkItem> waitingFor(Viewer viewer, LocalDate today);

  /**
   * @param due the last day to do it, where there is one
   */
  record WorkItem(Said title, Said detail, String href, @Nullable LocalDate due) {}
}
