package vn.guongsang.shell.list;

import java.util.List;

/** One page of a list, ready to be drawn. */
public record Listing<R>(ListShape<R> shape, ListRequest request, List<R> rows, long total) {

  public List<Column<R>> columns() {
    return shape.shown(request);
  }

  public int pages() {
    return (int) Math.max(1, (total + request.size() - 1) / request.size());
  }

  /** The number of the first row on this page, counted from 1; 0 when there is none. */
  public long first() {
    return rows.isEmpty() ? 0 : (long) (request.page() - 1) * request.size() + 1;
  }

  public long last() {
    return rows.isEmpty() ? 0 : first() + rows.size() - 1;
  }

  /** Whether anything was asked for that could be why nothing is found. */
  public boolean filtered() {
    return shape.filters().stream().anyMatch(f -> !request.value(f.name()).isEmpty());
  }

  /** The address that sorts by a column, or turns the order round if it already does. */
  public String sortHref(Column<R> column) {
    var here = column.key().equals(request.sort());
    return request.with("sort", here && !request.descending() ? "-" + column.key() : column.key());
  }

  /** For {@code aria-sort}. */
  public String sorted(Column<R> column) {
    if (!column.key().equals(request.sort())) {
      return "none";
    }
    return request.descending() ? "descending" : "ascending";
  }
}
