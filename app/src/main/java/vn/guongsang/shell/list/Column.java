package vn.guongsang.shell.list;

import java.util.List;
import java.util.function.Function;
import org.jooq.Field;

/**
 * One column of a list.
 *
 * @param sort what the database sorts by when this header is pressed; empty where it is no order
 * @param atFirst whether it is shown before somebody chooses columns
 * @param lead the column that names the row: never hidden, first on a phone
 */
public record Column<R>(
    String key,
    String labelKey,
    Function<R, Cell> cell,
    List<Field<?>> sort,
    boolean atFirst,
    boolean lead,
    boolean numeric) {

  public static <R> Column<R> of(String key, String labelKey, Function<R, Cell> cell) {
    return new Column<>(key, labelKey, cell, List.of(), true, false, false);
  }

  public Column<R> sortedBy(Field<?>... fields) {
    return new Column<>(key, labelKey, cell, List.of(fields), atFirst, lead, numeric);
  }

  public Column<R> hiddenAtFirst() {
    return new Column<>(key, labelKey, cell, sort, false, lead, numeric);
  }

  public Column<R> asLead() {
    return new Column<>(key, labelKey, cell, sort, atFirst, true, numeric);
  }

  public Column<R> asNumber() {
    return new Column<>(key, labelKey, cell, sort, atFirst, lead, true);
  }
}
