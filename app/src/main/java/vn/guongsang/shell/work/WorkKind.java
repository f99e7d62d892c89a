package vn.guongsang.shell.work;

import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/**
 * A kind of work that runs in the background; a bean of the module that does it. It runs in one
 * transaction, which also says that it is done: after a crash it either never happened and begins
 * again from the start, or it is over. What it does outside that transaction must bear repeating.
 */
public interface WorkKind {

  /** Stable name, kept with waiting work. */
  String name();

  /** The right the asker must still hold when the work begins. */
  default Right needs() {
    return Right.SIGNED_IN;
  }

  /**
   * @param order what was asked for, as given to {@link Works#ask}
   * @param asker whoever asked, with the rights of now, not of then
   * @throws WorkRun.Cancelled when the asker cancelled
   * @throws vn.guongsang.shell.Refused when it cannot be done, with reasons for the asker
   */
  void run(String order, Viewer asker, WorkRun run) throws Exception;
}
