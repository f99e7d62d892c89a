package vn.guongsang.shell.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.sheets.Matching;
import vn.guongsang.shell.sheets.Sheet;
import vn.guongsang.shell.sheets.Table;

/**
 * A sheet with the table found on it and what its headings are taken for.
 *
 * @param sheets names of all sheets that could be taken, the likeliest first
 * @param open how many of them are not hidden and have a table with all that is needed
 */
public record OpenedSheet(
    List<String> sheets,
    int open,
    Sheet sheet,
    @Nullable Table table,
    @Nullable Matching matching) {

  /** Nothing has to be asked before it can be checked. */
  public boolean speaksForItself() {
    return open == 1
        && table != null
        && !table.rows().isEmpty()
        && matching != null
        && matching.ready();
  }
}
