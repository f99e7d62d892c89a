package vn.guongsang.shell.work.web;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;
import vn.guongsang.shell.work.Works;

/** Everything that waits for the viewer, the most pressing first. */
@Controller
class MyWork {

  private static final int SHOWN = 5;

  private final ObjectProvider<WorkItems> sources;
  private final Works works;
  private final Clock clock;

  MyWork(ObjectProvider<WorkItems> sources, Works works, Clock clock) {
    this.sources = sources;
    this.works = works;
    this.clock = clock;
  }

  @GetMapping("/my-work")
  @Needs(Right.SIGNED_IN)
  String show(Viewer viewer, Model model) {
    var today = Time.today(clock);
    var items = sources.orderedStream().flatMap(s -> s.waitingFor(viewer, today).stream()).toList();
    model.addAttribute("groups", Waiting.grouped(items, today));
    model.addAttribute("running", works.latest(viewer, SHOWN));
    return "shell/work/web/my-work";
  }
}
