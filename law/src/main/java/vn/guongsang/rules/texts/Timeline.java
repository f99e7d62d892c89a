package vn.guongsang.rules.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.guongsang.kernel.DayRange;

/**
 * A value that changes by date, each with its first day and its source. Silence is an error: a day
 * before the first value is refused, not guessed.
 */
public final class Timeline<T> {

  /** A value, the days on which it holds, and where that is said. */
  public record Dated<T>(T value, DayRange days, Basis basis) {}

  private final String name;
  private final List<Dated<T>> values;

  private Timeline(String name, List<Dated<T>> values) {
    this.name = name;
    this.values = values;
  }

  public static <T> Timeline<T> of(String name) {
    return new Timeline<>(name, List.of());
  }

  /** The same timeline with {@code value} from {@code day} on; days only go forward. */
  public Timeline<T> from(String day, T value, Basis basis) {
    var from = LocalDate.parse(day);
    var all = new ArrayList<>(values);
    if (!all.isEmpty()) {
      var last = all.removeLast();
      if (!last.days().from().isBefore(from)) {
        throw new IllegalArgumentException(name + ": " + day + " is not after " + last.days());
      }
      all.add(new Dated<>(last.value(), DayRange.between(last.days().from(), from), last.basis()));
    }
    all.add(new Dated<>(value, DayRange.from(from), basis));
    return new Timeline<>(name, List.copyOf(all));
  }

  public Dated<T> on(LocalDate day) {
    return find(day)
        .orElseThrow(
            () -> new IllegalArgumentException("no value of " + name + " is known on " + day));
  }

  public Optional<Dated<T>> find(LocalDate day) {
    return values.stream().filter(value -> value.days().contains(day)).findFirst();
  }

  public String name() {
    return name;
  }

  public List<Dated<T>> values() {
    return values;
  }
}
