package vn.guongsang.decisions.desk;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Imports.Progress;
import vn.guongsang.shell.work.WorkKind;
import vn.guongsang.shell.work.WorkRun;
import vn.guongsang.shell.work.Works;

/** Makes decisions of long lists in the background, of short ones at once. */
@Component
public class DeskWork implements WorkKind {

  /** Up to here a person rather waits for the answer. */
  static final int AT_ONCE = 1_000;

  private static final String NAME = "desk";

  private final Making making;
  private final Works works;
  private final JsonMapper json;
  private final Clock clock;

  DeskWork(Making making, Works works, JsonMapper json, Clock clock) {
    this.making = making;
    this.works = works;
    this.json = json;
    this.clock = clock;
  }

  record Order(UUID draft, int version, int seen) {}

  /** What came of asking: the decision, or the work that will make it. */
  public record Asked(String href, Said words) {}

  public Asked make(Viewer viewer, UUID id, int version, int seen) {
    if (seen <= AT_ONCE) {
      var made = making.make(viewer, id, version, seen, Time.today(clock), Progress.UNTOLD);
      return new Asked("/decisions/made/" + made.decision(), said(made));
    }
    var order = json.writeValueAsString(new Order(id, version, seen));
    var work =
        works
            .underWay(viewer, NAME, order)
            .orElseGet(() -> works.ask(viewer, NAME, order, Said.of("desk.work", seen)));
    return new Asked("/work/" + work, Said.of("desk.work.asked"));
  }

  private static Said said(Making.Made made) {
    return made.left() == 0
        ? Said.of("desk.done", made.lines())
        : Said.of("desk.done.left", made.lines(), made.left());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Right needs() {
    return Right.DECISIONS_DRAFT;
  }

  @Override
  public void run(String asked, Viewer asker, WorkRun run) {
    var order = json.readValue(asked, Order.class);
    var made =
        making.make(
            asker, order.draft(), order.version(), order.seen(), Time.today(clock), run::progress);
    run.result("/decisions/made/" + made.decision());
    run.message(said(made));
  }
}
