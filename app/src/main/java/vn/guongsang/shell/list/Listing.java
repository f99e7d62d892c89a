package vn.guongsang.shell.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.Said;

/**
 * One page of a list, ready to be drawn.
 *
 * @param more whether there are more than {@code total}, which nobody counted
 */
public record Listing<R>(
    ListShape<R> shape, ListRequest request, List<R> rows, long total, boolean more) {

  public Listing(ListShape<R> shape, ListRequest request, List<R> rows, long total) {
    this(shape, request, rows, total, false);
  }

  /** How many were found, in words. */
  public Said found() {
    return Said.of(more ? "list.found.more" : "list.found", total);
  }

  /** Which of them stand on this page. */
  public Said range() {
    return Said.of(more ? "list.range.more" : "list.range", first(), last(), total);
  }

  public List<Column<R>> columns() {
    return shape.shown(request);
  }

  /** The heads of the shown columns, and the rows' cells under them, for drawing. */
  public List<Head> heads() {
    return columns().stream()
        .map(
            c ->
                new Head(
                    c.key(),
                    c.labelKey(),
                    c.sort().isEmpty() ? "" : sortHref(c),
                    sorted(c),
                    c.lead(),
                    c.numeric()))
        .toList();
  }

  /**
   * @param sortHref empty text where the column is no order
   */
  public record Head(
      String key, String labelKey, String sortHref, String sorted, boolean lead, boolean numeric) {

    public String cellClass() {
      return lead ? "lead" : numeric ? "num" : "";
    }
  }

  public List<Line> lines() {
    var shown = columns();
    return rows.stream()
        .map(
            row ->
                new Line(
                    shape.rowId().apply(row),
                    shown.stream().map(c -> c.cell().apply(row)).toList()))
        .toList();
  }

  public record Line(String id, List<Cell> cells) {

    /**
     * How the cell under this head is drawn: leading, numeric, never broken, with nothing in it.
     */
    public @Nullable String cellClass(Head head, int index) {
      var cell = cells.get(index);
      var classes =
          Stream.of(
                  head.cellClass(),
                  cell.keepsTogether() ? "still" : "",
                  cell.blank() ? "blank" : "")
              .filter(c -> !c.isEmpty())
              .collect(Collectors.joining(" "));
      return classes.isEmpty() ? null : classes;
    }
  }

  /** The pages a pager offers: the first, the last, and those around this one; 0 for a gap. */
  public List<Integer> pager() {
    var last = pages();
    var here = request.page();
    var shown = new TreeSet<>(List.of(1, last));
    for (var page = Math.max(1, here - 1); page <= Math.min(last, here + 1); page++) {
      shown.add(page);
    }
    var out = new ArrayList<Integer>();
    for (var page : shown) {
      if (!out.isEmpty() && page > out.getLast() + 1) {
        out.add(0);
      }
      out.add(page);
    }
    return out;
  }

  /** This list without its filters, with its order and columns. */
  public String unfilteredHref() {
    return request.without(filterNames());
  }

  public Set<String> filterNames() {
    return shape.filters().stream()
        .flatMap(filter -> filter.parameters().stream())
        .collect(Collectors.toSet());
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
