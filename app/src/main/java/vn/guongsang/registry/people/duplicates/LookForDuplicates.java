package vn.guongsang.registry.people.duplicates;

import org.springframework.stereotype.Component;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.work.WorkKind;
import vn.guongsang.shell.work.WorkRun;

/** Looking through all entries of a customer, in the background. */
@Component
public class LookForDuplicates implements WorkKind {

  /** As it is asked for. */
  public static final String NAME = "people.duplicates";

  private final Duplicates duplicates;

  LookForDuplicates(Duplicates duplicates) {
    this.duplicates = duplicates;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_MERGE;
  }

  @Override
  public void run(String order, Viewer asker, WorkRun run) {
    var waiting = duplicates.lookThrough(asker.tenant(), run::progress);
    run.message(Said.of("duplicates.looked", waiting));
    run.result("/people/duplicates");
  }
}
