package vn.guongsang.shell.work;

import java.util.UUID;
import vn.guongsang.shell.Said;

/** What running work tells of itself, and how it learns that nobody wants it any more. */
public interface WorkRun {

  /**
   * Says how far it is, written at most a few times a second on a connection of its own.
   *
   * @throws Cancelled when the asker cancelled: let it pass, the transaction rolls back
   */
  void progress(long done, long total);

  /** A file to download when done. */
  void result(UUID file);

  /** A page to go to when done. */
  void result(String href);

  /** What came of it, in a sentence. */
  void message(Said said);

  /** The asker wants no more of it. */
  final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
