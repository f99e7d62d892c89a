package vn.guongsang.shell.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.kernel.Money;
import vn.guongsang.shell.Said;

/**
 * Sentences not yet spoken, kept in the database until somebody reads them in their own language.
 */
public final class KeptWords {

  private KeptWords() {}

  static JSONB keep(JsonMapper json, List<Said> words) {
    return JSONB.valueOf(json.writeValueAsString(words.stream().map(KeptWords::plain).toList()));
  }

  static List<Said> read(JsonMapper json, JSONB kept) {
    var words = new ArrayList<Said>();
    for (var node : json.readTree(kept.data())) {
      words.add(said(node));
    }
    return List.copyOf(words);
  }

  /** As JSON holds it, for those who keep words inside something larger. */
  public static Map<String, Object> plain(Said said) {
    var out = new LinkedHashMap<String, Object>();
    out.put("key", said.key());
    out.put("args", said.args().stream().map(KeptWords::argument).toList());
    return out;
  }

  private static Map<String, Object> argument(Object argument) {
    return switch (argument) {
      case Said said -> Map.of("said", plain(said));
      case Enum<?> constant ->
          Map.of(
              "said",
              plain(
                  Said.of(
                      "enum."
                          + constant.getDeclaringClass().getSimpleName()
                          + "."
                          + constant.name())));
      case LocalDate day -> Map.of("day", day.toString());
      case Instant moment -> Map.of("moment", moment.toString());
      case Money money -> Map.of("number", money.dong());
      case Integer number -> Map.of("number", number);
      case Long number -> Map.of("number", number);
      default -> Map.of("text", argument.toString());
    };
  }

  /** What {@link #plain} made, back from JSON. */
  public static Said said(JsonNode node) {
    var args = new ArrayList<Object>();
    for (var argument : node.get("args")) {
      args.add(value(argument));
    }
    return new Said(node.get("key").asString(), List.copyOf(args));
  }

  private static Object value(JsonNode argument) {
    var entry = argument.properties().iterator().next();
    var value = entry.getValue();
    return switch (entry.getKey()) {
      case "said" -> said(value);
      case "day" -> LocalDate.parse(value.asString());
      case "moment" -> Instant.parse(value.asString());
      case "number" -> value.asLong();
      default -> value.asString();
    };
  }
}
