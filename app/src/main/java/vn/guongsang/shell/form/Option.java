package vn.guongsang.shell.form;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.shell.page.Page;

/**
 * One value to choose from.
 *
 * @param hint what choosing it means; empty text for none
 */
public record Option(String value, String text, String hint) {

  public static Option of(String value, String text) {
    return new Option(value, text, "");
  }

  /** Every constant, in the words of the page's language. */
  public static <E extends Enum<E>> List<Option> ofAll(Page page, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(c -> of(c.name(), page.t(c))).toList();
  }
}
