package vn.guongsang.journal;

import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;

/**
 * A value an entry speaks of, written so that it can be shown in any language later: {@code
 * number:1234}, {@code day:2025-07-01}, {@code words:enum.UnitKind.WARD}, {@code ref:unit:…}, or
 * plain text.
 */
sealed interface Value {

  String written();

  record Number(long number) implements Value {
    @Override
    public String written() {
      return "number:" + number;
    }
  }

  record Day(LocalDate day) implements Value {
    @Override
    public String written() {
      return "day:" + day;
    }
  }

  /** Words of ours, by their key. */
  record Words(String key) implements Value {
    @Override
    public String written() {
      return "words:" + key;
    }
  }

  /** Another thing with a name and perhaps a page. */
  record Ref(String kind, UUID id) implements Value {
    @Override
    public String written() {
      return "ref:" + kind + ":" + id;
    }
  }

  record Text(String text) implements Value {
    @Override
    public String written() {
      return read(text) instanceof Text(var plain) && plain.equals(text) ? text : "text:" + text;
    }
  }

  static Value of(Object value) {
    return switch (value) {
      case LocalDate day -> new Day(day);
      case Integer number -> new Number(number);
      case Long number -> new Number(number);
      case Enum<?> constant ->
          new Words("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
      case UnitId unit -> new Ref("unit", unit.value());
      case AccountId account -> new Ref("account", account.value());
      default -> new Text(value.toString());
    };
  }

  /** What does not keep to the form is plain text: a name may well begin with "day:". */
  static Value read(String written) {
    var colon = written.indexOf(':');
    if (colon < 0) {
      return new Text(written);
    }
    var rest = written.substring(colon + 1);
    try {
      return switch (written.substring(0, colon)) {
        case "number" -> new Number(Long.parseLong(rest));
        case "day" -> new Day(LocalDate.parse(rest));
        case "words" -> rest.startsWith("enum.") ? new Words(rest) : new Text(written);
        case "ref" -> {
          var kind = rest.substring(0, rest.indexOf(':'));
          yield new Ref(kind, UUID.fromString(rest.substring(kind.length() + 1)));
        }
        case "text" -> new Text(rest);
        default -> new Text(written);
      };
    } catch (RuntimeException e) {
      return new Text(written);
    }
  }
}
