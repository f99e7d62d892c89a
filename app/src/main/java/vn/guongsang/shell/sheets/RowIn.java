package vn.guongsang.shell.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One row as a module takes it.
 *
 * @param number beside the row in Excel, for messages
 * @param values by column key; empty cells and cells with errors are not in it
 * @param section the heading above the row inside the table ("I. Khối sở, ngành"), or nothing
 */
public record RowIn(int number, Map<String, Value> values, String section, boolean hidden) {

  public RowIn {
    values = Map.copyOf(values);
  }

  public Optional<String> text(String key) {
    return of(key, Value.Text.class).map(Value.Text::text);
  }

  public Optional<BigDecimal> number(String key) {
    return of(key, Value.Amount.class).map(Value.Amount::number);
  }

  /** From a column of kind WHOLE, which lets only such numbers through. */
  public Optional<Long> whole(String key) {
    return number(key).map(BigDecimal::longValueExact);
  }

  public Optional<LocalDate> day(String key) {
    return of(key, Value.Day.class).map(Value.Day::day);
  }

  public Optional<Integer> year(String key) {
    return of(key, Value.Year.class).map(Value.Year::year);
  }

  public Optional<Boolean> yesNo(String key) {
    return of(key, Value.YesNo.class).map(Value.YesNo::yes);
  }

  public Optional<String> chosen(String key) {
    return of(key, Value.Chosen.class).map(Value.Chosen::key);
  }

  private <V extends Value> Optional<V> of(String key, Class<V> kind) {
    return Optional.ofNullable(values.get(key)).map(kind::cast);
  }
}
