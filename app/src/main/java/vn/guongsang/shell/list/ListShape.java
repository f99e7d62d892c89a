package vn.guongsang.shell.list;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jooq.Field;
import org.jooq.SortField;
import vn.guongsang.shell.Right;

/**
 * What a list is: its columns, filters, order and bulk actions. Declared once beside the query;
 * page, phone, print and Excel are drawn from it.
 *
 * @param key name of the list: of its remembered choices and its Excel file
 * @param order the list's own order; always ends in something unique, so that pages never overlap
 * @param emptyKey what to do next when nothing is there
 */
public record ListShape<R>(
    String key,
    String titleKey,
    List<Column<R>> columns,
    List<Filter> filters,
    List<? extends SortField<?>> order,
    String emptyKey,
    java.util.function.Function<R, String> rowId,
    List<Bulk> bulks) {

  /** The columns to show for a request: those chosen in the address, else those shown at first. */
  public List<Column<R>> shown(ListRequest request) {
    var keys = new HashSet<>(request.values("cols"));
    if (keys.isEmpty()) {
      return columns.stream().filter(c -> c.lead() || c.atFirst()).toList();
    }
    return columns.stream().filter(c -> c.lead() || keys.contains(c.key())).toList();
  }

  /** The order the database takes for a request. */
  public List<SortField<?>> orderFor(ListRequest request) {
    var out = new ArrayList<SortField<?>>();
    for (var column : columns) {
      if (column.key().equals(request.sort())) {
        for (Field<?> field : column.sort()) {
          out.add(request.descending() ? field.desc().nullsLast() : field.asc().nullsLast());
        }
      }
    }
    out.addAll(order);
    return out;
  }

  /**
   * Something to do with the selected rows; its address is a page that first shows what will happen
   * to whom. It is posted to with the list's filters in the address, so that its own {@code
   * ListRequest} asks for the same rows, and with {@code picked} (ids), or {@code all} ticked for
   * every row that the filters leave.
   */
  public record Bulk(String labelKey, String previewHref, Right needs) {}
}
