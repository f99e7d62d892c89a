package vn.guongsang.shell.work;

import vn.guongsang.shell.Viewer;

/**
 * A kind of work that runs in the background; a bean of the module that does it. It may be begun
 * again from the start after a crash, so it either writes in one transaction or does nothing twice.
 */
public interface WorkKind {

  /** Stable name, kept with waiting work. */
  String name();

  /**
   * @param order what was asked for, as given to {@link Works#ask}
   * @param asker whoever asked, with the rights of now, not of then
   * @throws WorkRun.Cancelled when the asker cancelled
   */
  void run(String order, Viewer asker, WorkRun run) throws Exception;
}
