package vn.guongsang.shell.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Refused.Reason;
import vn.guongsang.shell.Said;

/**
 * What somebody typed, as typed, with what is wrong with it. Reading a field notes its fault and
 * goes on, so that all faults are said at once; {@link #check()} then refuses.
 */
public final class Form {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final Map<String, List<String>> values;
  private final List<Reason> faults = new ArrayList<>();
  private final UUID once;

  private Form(Map<String, List<String>> values, UUID once) {
    this.values = values;
    this.once = once;
  }

  /** An empty form with a fresh once-only key. */
  public static Form empty() {
    return new Form(new LinkedHashMap<>(), UUID.randomUUID());
  }

  /** A form as it arrived; a missing or broken once-only key is {@link MissingKey}. */
  public static Form posted(Map<String, String[]> parameters) {
    var values = new LinkedHashMap<String, List<String>>();
    parameters.forEach((name, all) -> values.put(name, List.of(all)));
    try {
      return new Form(
          values, UUID.fromString(String.join("", values.getOrDefault("_once", List.of()))));
    } catch (IllegalArgumentException e) {
      throw new MissingKey();
    }
  }

  /** A form read from an address: it changes nothing, so it needs no once-only key. */
  public static Form asked(Map<String, String[]> parameters) {
    var values = new LinkedHashMap<String, List<String>>();
    parameters.forEach((name, all) -> values.put(name, List.of(all)));
    return new Form(values, UUID.randomUUID());
  }

  public Form with(String name, @Nullable Object value) {
    values.put(name, List.of(written(value)));
    return this;
  }

  /** What is picked where several may be. */
  public Form withAll(String name, List<String> picked) {
    values.put(name, List.copyOf(picked));
    return this;
  }

  private static String written(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case LocalDate day -> DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day);
      default -> value.toString();
    };
  }

  public UUID once() {
    return once;
  }

  /** As typed, for showing again; empty text where nothing was. */
  public String typed(String name) {
    var all = values.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** The names of all fields that were sent or set. */
  public java.util.Set<String> names() {
    return java.util.Collections.unmodifiableSet(values.keySet());
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public boolean isPicked(String name, String value) {
    return all(name).contains(value);
  }

  /** Cleaned text, at most {@code longest} letters; empty text where nothing was typed. */
  public String text(String name, int longest) {
    var text = VietnameseText.clean(typed(name));
    if (text.length() > longest) {
      fault(name, "form.too-long", longest, text.length());
    }
    return text;
  }

  /** Text over several lines: each line cleaned, line breaks kept. */
  public String lines(String name, int longest) {
    var text = String.join("\n", typed(name).lines().map(VietnameseText::clean).toList()).strip();
    if (text.length() > longest) {
      fault(name, "form.too-long", longest, text.length());
    }
    return text;
  }

  /** Cleaned text that must be there; {@code missingKey} says what to do when it is not. */
  public String required(String name, int longest, String missingKey) {
    var text = text(name, longest);
    if (text.isEmpty()) {
      fault(name, missingKey);
    }
    return text;
  }

  /** A day typed as 1/7/2025; a fault is noted when it is none. */
  public Optional<LocalDate> day(String name) {
    var text = VietnameseText.clean(typed(name));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      var day = LocalDate.parse(text, text.contains("-") ? DateTimeFormatter.ISO_LOCAL_DATE : DAY);
      if (day.getYear() < 1900 || day.getYear() > 2199) {
        fault(name, "form.no-such-day", text);
        return Optional.empty();
      }
      return Optional.of(day);
    } catch (DateTimeParseException e) {
      fault(name, "form.no-such-day", text);
      return Optional.empty();
    }
  }

  public Optional<LocalDate> requiredDay(String name, String missingKey) {
    if (VietnameseText.clean(typed(name)).isEmpty()) {
      fault(name, missingKey);
      return Optional.empty();
    }
    return day(name);
  }

  /** One constant by its name; anything else that was sent is a fault, never a default. */
  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    var text = typed(name);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    for (var constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return Optional.of(constant);
      }
    }
    fault(name, "form.no-such-choice");
    return Optional.empty();
  }

  public <E extends Enum<E>> Optional<E> requiredChoice(
      String name, Class<E> type, String missingKey) {
    if (typed(name).isEmpty()) {
      fault(name, missingKey);
      return Optional.empty();
    }
    return choice(name, type);
  }

  /** An id picked from a list; a broken one is a fault. */
  public Optional<UUID> id(String name) {
    var text = typed(name).strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      fault(name, "form.no-such-choice");
      return Optional.empty();
    }
  }

  public List<UUID> ids(String name) {
    var ids = new ArrayList<UUID>();
    for (var text : all(name)) {
      try {
        ids.add(UUID.fromString(text));
      } catch (IllegalArgumentException e) {
        fault(name, "form.no-such-choice");
      }
    }
    return ids;
  }

  public Optional<Integer> wholeNumber(String name, int least, int most) {
    var text = VietnameseText.clean(typed(name));
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      var number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // said below, like a number out of range
    }
    fault(name, "form.whole-number", least, most);
    return Optional.empty();
  }

  public boolean ticked(String name) {
    return !typed(name).isEmpty();
  }

  /** The version the form was opened on; 0 where it carries none. */
  public int version() {
    return wholeNumber("_version", 0, Integer.MAX_VALUE).orElse(0);
  }

  public void fault(String field, String key, Object... args) {
    faults.add(new Reason(field, Said.of(key, args)));
  }

  public void add(List<Reason> reasons) {
    faults.addAll(reasons);
  }

  public List<Reason> faults() {
    return Collections.unmodifiableList(faults);
  }

  public Optional<Said> fault(String field) {
    return faults.stream().filter(f -> f.field().equals(field)).map(Reason::words).findFirst();
  }

  /**
   * @throws Refused with everything that is wrong so far
   */
  public void check() {
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
  }

  /** A form without its once-only key: not made by our pages. */
  public static final class MissingKey extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
