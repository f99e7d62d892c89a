package vn.guongsang.shell.list;

import java.time.LocalDate;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;

/**
 * A list that can be asked again away from its page, such as by a large export in the background; a
 * bean of the module it belongs to. Its page asks the same question of it.
 */
public interface ListSource<R> {

  /** The same as {@link ListShape#key()}. */
  String key();

  Right needs();

  /**
   * The question for what the address asks, within the viewer's limit.
   *
   * @param texts the reader's language, for cells that are whole sentences
   */
  ListQuery<R> query(ListRequest request, Viewer viewer, Texts texts, LocalDate today);
}
