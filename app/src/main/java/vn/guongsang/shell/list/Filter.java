package vn.guongsang.shell.list;

import java.util.Arrays;
import java.util.List;
import vn.guongsang.shell.Said;

/** One filter above a list; its name is the parameter in the address. */
public sealed interface Filter {
  String name();

  String labelKey();

  record Words(String name, String labelKey, String placeholderKey) implements Filter {}

  record Day(String name, String labelKey) implements Filter {}

  record Choice(String name, String labelKey, List<Option> options) implements Filter {}

  /**
   * One thing picked by searching as one types; the address holds its id and, as {@code
   * <name>_text}, its words.
   *
   * @param from where the box asks, such as {@code /units/pick}
   */
  record Pick(String name, String labelKey, String from) implements Filter {
    @Override
    public List<String> parameters() {
      return List.of(name, name + "_text");
    }
  }

  /** Every parameter of the address that is this filter's. */
  default List<String> parameters() {
    return List.of(name());
  }

  record Option(String value, Said label) {}

  static Filter words(String name, String labelKey, String placeholderKey) {
    return new Words(name, labelKey, placeholderKey);
  }

  static <E extends Enum<E>> Filter choice(String name, String labelKey, Class<E> type) {
    return new Choice(
        name,
        labelKey,
        Arrays.stream(type.getEnumConstants())
            .map(
                c -> new Option(c.name(), Said.of("enum." + type.getSimpleName() + "." + c.name())))
            .toList());
  }
}
