package vn.guongsang.localrules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.texts.Bilingual;

/**
 * The fields of one mapping, each read as what it must be. A fault is noted with its line and a
 * stand-in returned; a file with any fault is refused as a whole, so no stand-in is ever used.
 */
final class Fields {

  private static final LocalDate NO_DAY = LocalDate.of(1900, 1, 1);

  private final Node node;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private Fields(Node node, Problems problems) {
    this.node = node;
    this.problems = problems;
  }

  /** The mapping with these keys and no others. */
  static Fields of(Node node, Problems problems, String... known) {
    var fields = new Fields(node, problems);
    if (!(node instanceof MappingNode mapping)) {
      problems.at(node, "cần các cặp «khóa: giá trị»", "a mapping of keys and values is needed");
      return fields;
    }
    var names = Set.of(known);
    for (var tuple : mapping.getValue()) {
      var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      if (!names.contains(key)) {
        var list = Arrays.stream(known).sorted().collect(Collectors.joining(", "));
        problems.at(
            tuple.getKeyNode(),
            "không có khóa «" + key + "»; ở đây có: " + list,
            "no key \"" + key + "\"; here there are: " + list);
      } else if (fields.values.put(key, tuple.getValueNode()) != null) {
        problems.at(tuple.getKeyNode(), "khóa «" + key + "» lặp lại", "key \"" + key + "\" twice");
      }
    }
    return fields;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  Optional<Node> required(String key) {
    var value = values.get(key);
    if (value == null && node instanceof MappingNode) {
      problems.at(node, "thiếu «" + key + "»", "\"" + key + "\" is missing");
    }
    return Optional.ofNullable(value);
  }

  String text(String key) {
    return required(key).map(value -> text(value, problems)).orElse("");
  }

  static String text(Node value, Problems problems) {
    if (value instanceof ScalarNode scalar && scalar.getTag().equals(Tag.STR)) {
      var text = VietnameseText.clean(scalar.getValue());
      if (!text.isEmpty()) {
        return text;
      }
    }
    problems.at(value, "cần một đoạn chữ", "text is needed");
    return "";
  }

  Bilingual words(String key) {
    return required(key).map(value -> words(value, problems)).orElse(new Bilingual("", ""));
  }

  static Bilingual words(Node value, Problems problems) {
    var both = of(value, problems, "vi", "en");
    return new Bilingual(both.text("vi"), both.text("en"));
  }

  int number(String key, int least, int most) {
    return required(key).map(value -> number(value, least, most)).orElse(least);
  }

  @Nullable Integer numberOrNull(String key, int least, int most) {
    return node(key).map(value -> number(value, least, most)).orElse(null);
  }

  private int number(Node value, int least, int most) {
    if (value instanceof ScalarNode scalar
        && scalar.getTag().equals(Tag.INT)
        && scalar.getValue().matches("0|[1-9][0-9]{0,8}")) {
      var number = Integer.parseInt(scalar.getValue());
      if (number >= least && number <= most) {
        return number;
      }
    }
    problems.at(
        value,
        "cần số nguyên từ " + least + " đến " + most,
        "a whole number from " + least + " to " + most + " is needed");
    return least;
  }

  /** A coefficient in hundredths: {@code 1.5} is 150. */
  int hundredths(String key) {
    return required(key)
        .map(
            value -> {
              if (value instanceof ScalarNode scalar
                  && scalar.getValue().matches("(0|[1-9][0-9]{0,3})(\\.[0-9]{1,2})?")) {
                return new java.math.BigDecimal(scalar.getValue())
                    .movePointRight(2)
                    .intValueExact();
              }
              problems.at(
                  value,
                  "cần hệ số như 1.5, nhiều nhất hai chữ số thập phân",
                  "a coefficient such as 1.5 is needed, with two decimals at most");
              return 0;
            })
        .orElse(0);
  }

  LocalDate day(String key) {
    return required(key).map(this::day).orElse(NO_DAY);
  }

  @Nullable LocalDate dayOrNull(String key) {
    return node(key).map(this::day).orElse(null);
  }

  private LocalDate day(Node value) {
    if (value instanceof ScalarNode scalar) {
      try {
        return LocalDate.parse(scalar.getValue());
      } catch (DateTimeParseException e) {
        // said below, like a list where a day is needed
      }
    }
    problems.at(
        value, "cần một ngày có thật, viết như 2025-12-18", "a real day like 2025-12-18 is needed");
    return NO_DAY;
  }

  boolean flag(String key) {
    return required(key).map(value -> flag(value, problems)).orElse(false);
  }

  static boolean flag(Node value, Problems problems) {
    if (value instanceof ScalarNode scalar
        && (scalar.getValue().equals("true") || scalar.getValue().equals("false"))) {
      return scalar.getValue().equals("true");
    }
    problems.at(value, "cần true hoặc false", "true or false is needed");
    return false;
  }

  <E extends Enum<E>> E choice(String key, Class<E> type) {
    return required(key)
        .map(value -> choice(value, type, problems))
        .orElse(type.getEnumConstants()[0]);
  }

  static <E extends Enum<E>> E choice(Node value, Class<E> type, Problems problems) {
    for (var constant : type.getEnumConstants()) {
      if (value instanceof ScalarNode scalar && constant.name().equals(scalar.getValue())) {
        return constant;
      }
    }
    var all = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    problems.at(
        value, "cần một trong: " + String.join(", ", all), "one of: " + String.join(", ", all));
    return type.getEnumConstants()[0];
  }

  /** The items of a list that must not be empty. */
  List<Node> list(String key) {
    return required(key).map(value -> list(value, problems)).orElse(List.of());
  }

  static List<Node> list(Node value, Problems problems) {
    if (value instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
      return sequence.getValue();
    }
    problems.at(value, "cần một danh sách không rỗng", "a list that is not empty is needed");
    return List.of();
  }

  Map<String, Node> all() {
    return values;
  }

  Problems problems() {
    return problems;
  }

  Node itself() {
    return node;
  }
}
