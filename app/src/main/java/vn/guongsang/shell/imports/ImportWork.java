package vn.guongsang.shell.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.work.WorkKind;
import vn.guongsang.shell.work.WorkRun;
import vn.guongsang.shell.work.Works;

/** Checks and applies large sheets in the background, small ones at once. */
@Component
public class ImportWork implements WorkKind {

  /** Up to here a person rather waits for the answer. */
  public static final int AT_ONCE = 2_000;

  private static final String NAME = "imports";

  private final Imports imports;
  private final Works works;
  private final JsonMapper json;
  private final Clock clock;

  ImportWork(Imports imports, Works works, JsonMapper json, Clock clock) {
    this.imports = imports;
    this.works = works;
    this.json = json;
    this.clock = clock;
  }

  enum Step {
    CHECK,
    APPLY
  }

  record Order(UUID id, Step step, int version) {}

  /**
   * @return where to go to see what came of it
   */
  public String check(Viewer viewer, UUID id) {
    return asked(viewer, id, Step.CHECK);
  }

  public String apply(Viewer viewer, UUID id, int version) {
    var one = imports.find(viewer, id);
    if (one.rows() > AT_ONCE) {
      return later(viewer, one, new Order(id, Step.APPLY, version));
    }
    imports.apply(viewer, id, version, today(), Imports.Progress.UNTOLD);
    return one.href();
  }

  private String asked(Viewer viewer, UUID id, Step step) {
    var one = imports.find(viewer, id);
    if (one.rows() > AT_ONCE) {
      return later(viewer, one, new Order(id, step, one.version()));
    }
    imports.check(viewer, id, today(), Imports.Progress.UNTOLD);
    return one.href();
  }

  private String later(Viewer viewer, Import one, Order order) {
    var asked = json.writeValueAsString(order);
    return "/work/"
        + works
            .underWay(viewer, NAME, asked)
            .orElseGet(
                () ->
                    works.ask(
                        viewer,
                        NAME,
                        asked,
                        Said.of("imports.work." + order.step(), one.fileName(), one.rows())));
  }

  private LocalDate today() {
    return Time.today(clock);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(String asked, Viewer asker, WorkRun run) {
    var order = json.readValue(asked, Order.class);
    switch (order.step()) {
      case CHECK -> imports.check(asker, order.id(), today(), run::progress);
      case APPLY -> imports.apply(asker, order.id(), order.version(), today(), run::progress);
    }
    var one = imports.find(asker, order.id());
    run.result(one.href());
    run.message(
        Said.of(
            "imports.work.done." + order.step(),
            one.count(RowOutcome.NEW),
            one.count(RowOutcome.CHANGED),
            one.count(RowOutcome.WRONG)));
  }
}
