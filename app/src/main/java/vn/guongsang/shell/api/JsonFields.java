package vn.guongsang.shell.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.guongsang.shell.Said;

/**
 * One object of a question, each field read as what it must be. Faults are noted with the field's
 * path, so that all are said at once; {@code null} is the same as absent.
 */
public final class JsonFields {

  public static final int LONGEST_LIST = 200;
  public static final LocalDate FIRST_DAY = LocalDate.of(1945, 1, 1);
  public static final LocalDate LAST_DAY = LocalDate.of(2053, 12, 31);

  private final JsonNode node;
  private final String path;
  private final List<Faulty.Reason> faults;

  private JsonFields(JsonNode node, String path, List<Faulty.Reason> faults) {
    this.node = node;
    this.path = path;
    this.faults = faults;
  }

  public static JsonFields of(
      JsonNode node, String path, List<Faulty.Reason> faults, Set<String> known) {
    var fields = new JsonFields(node, path, faults);
    if (!node.isObject()) {
      fields.fault("", "api.fault.object");
      return fields;
    }
    for (var name : node.propertyNames()) {
      if (!known.contains(name)) {
        fields.fault(
            name.length() > 60 ? name.substring(0, 60) : name,
            "api.fault.unknown-field",
            known.stream().sorted().collect(Collectors.joining(", ")));
      }
    }
    return fields;
  }

  public void fault(String field, String key, Object... args) {
    faults.add(new Faulty.Reason(at(field), Said.of(key, args)));
  }

  public String at(String field) {
    return path.isEmpty() ? field : field.isEmpty() ? path : path + "." + field;
  }

  private Optional<JsonNode> value(String name) {
    var value = node.isObject() ? node.get(name) : null;
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
  }

  public boolean has(String name) {
    return value(name).isPresent();
  }

  private Optional<JsonNode> required(String name) {
    var value = value(name);
    if (value.isEmpty() && node.isObject()) {
      fault(name, "api.fault.missing");
    }
    return value;
  }

  public @Nullable String text(String name, int longest) {
    return value(name)
        .map(
            value -> {
              if (!value.isString()) {
                fault(name, "api.fault.text");
              } else if (value.stringValue().length() > longest) {
                fault(name, "api.fault.too-long", longest);
              }
              return value.isString() ? value.stringValue() : "";
            })
        .orElse(null);
  }

  public String requiredText(String name, int longest) {
    required(name);
    var text = text(name, longest);
    return text == null ? "" : text;
  }

  public boolean flag(String name) {
    return value(name)
        .map(
            value -> {
              if (!value.isBoolean()) {
                fault(name, "api.fault.flag");
              }
              return value.isBoolean() && value.booleanValue();
            })
        .orElse(false);
  }

  public @Nullable Integer number(String name, int least, int most) {
    return value(name)
        .map(
            value -> {
              if (value.isIntegralNumber()
                  && value.canConvertToInt()
                  && value.intValue() >= least
                  && value.intValue() <= most) {
                return value.intValue();
              }
              fault(name, "api.fault.number", Integer.toString(least), Integer.toString(most));
              return least;
            })
        .orElse(null);
  }

  /** Any number, as it was written. */
  public @Nullable BigDecimal decimal(String name) {
    return value(name)
        .map(
            value -> {
              if (!value.isNumber()) {
                fault(name, "api.fault.decimal");
              }
              return value.isNumber() ? value.decimalValue() : BigDecimal.ZERO;
            })
        .orElse(null);
  }

  public int requiredNumber(String name, int least, int most) {
    required(name);
    var number = number(name, least, most);
    return number == null ? least : number;
  }

  public @Nullable LocalDate day(String name) {
    return value(name)
        .map(
            value -> {
              var day = value.isString() ? dayOf(value.stringValue()).orElse(null) : null;
              if (day == null) {
                fault(name, "api.fault.day");
                return FIRST_DAY;
              }
              return day;
            })
        .orElse(null);
  }

  public LocalDate requiredDay(String name) {
    required(name);
    var day = day(name);
    return day == null ? FIRST_DAY : day;
  }

  /** A day as {@code 2026-01-15}, within what can be judged. */
  public static Optional<LocalDate> dayOf(String text) {
    if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return Optional.empty();
    }
    try {
      var day = LocalDate.parse(text);
      return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY) ? Optional.empty() : Optional.of(day);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
    return value(name)
        .map(
            value -> {
              for (var constant : type.getEnumConstants()) {
                if (value.isString() && constant.name().equals(value.stringValue())) {
                  return constant;
                }
              }
              fault(
                  name,
                  "api.fault.choice",
                  Arrays.stream(type.getEnumConstants())
                      .map(Enum::name)
                      .collect(Collectors.joining(", ")));
              return type.getEnumConstants()[0];
            })
        .orElse(null);
  }

  public <E extends Enum<E>> E requiredChoice(String name, Class<E> type) {
    required(name);
    var choice = choice(name, type);
    return choice == null ? type.getEnumConstants()[0] : choice;
  }

  public Optional<JsonFields> object(String name, Set<String> known) {
    return value(name).map(value -> of(value, at(name), faults, known));
  }

  public Optional<JsonFields> requiredObject(String name, Set<String> known) {
    required(name);
    return object(name, known);
  }

  public List<JsonFields> list(String name, Set<String> known) {
    return list(name, known, LONGEST_LIST);
  }

  public List<JsonFields> list(String name, Set<String> known, int longest) {
    var items = new ArrayList<JsonFields>();
    value(name)
        .ifPresent(
            value -> {
              if (!value.isArray()) {
                fault(name, "api.fault.list");
              } else if (value.size() > longest) {
                fault(name, "api.fault.list-too-long", longest, value.size());
              } else {
                for (var i = 0; i < value.size(); i++) {
                  items.add(of(value.get(i), at(name) + "[" + i + "]", faults, known));
                }
              }
            });
    return items;
  }
}
