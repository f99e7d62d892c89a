package vn.guongsang.generate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table in the binary form of COPY, handed on in portions of whole rows. One thread
 * writes; each field is put in the order of the target's columns.
 */
final class Rows {

  /** Takes what is written; called with whole rows only. */
  interface Sink {
    void take(byte[] bytes, int length);
  }

  private static final int PORTION = 1 << 20;
  private static final long DAYS_TO_2000 = LocalDate.of(2000, 1, 1).toEpochDay();
  private static final long SECONDS_TO_2000 = DAYS_TO_2000 * 86_400;

  private final int columns;
  private final Sink sink;
  private byte[] bytes = new byte[PORTION + (1 << 14)];
  private int length;
  private int fields;
  private long written;

  Rows(Target target, Sink sink) {
    this.columns = target.columns();
    this.sink = sink;
  }

  long written() {
    return written;
  }

  Rows row() {
    if (fields != 0) {
      throw new IllegalStateException("the last row has " + fields + " fields of " + columns);
    }
    room(2);
    two(columns);
    return this;
  }

  /** After the last field of each row. */
  void end() {
    if (fields != columns) {
      throw new IllegalStateException(fields + " fields for " + columns + " columns");
    }
    fields = 0;
    written++;
    if (length >= PORTION) {
      flush();
    }
  }

  void flush() {
    if (length > 0) {
      sink.take(bytes, length);
      length = 0;
    }
  }

  Rows put(UUID id) {
    field(16);
    eight(id.getMostSignificantBits());
    eight(id.getLeastSignificantBits());
    return this;
  }

  Rows put(String text) {
    return put(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A text in UTF-8, or bytes as they are. */
  Rows put(byte[] value) {
    field(value.length);
    System.arraycopy(value, 0, bytes, length, value.length);
    length += value.length;
    return this;
  }

  Rows put(Enum<?> value) {
    return put(value.name());
  }

  Rows put(LocalDate day) {
    field(4);
    four((int) (day.toEpochDay() - DAYS_TO_2000));
    return this;
  }

  Rows put(Instant moment) {
    field(8);
    eight((moment.getEpochSecond() - SECONDS_TO_2000) * 1_000_000 + moment.getNano() / 1000);
    return this;
  }

  Rows put(boolean value) {
    field(1);
    bytes[length++] = (byte) (value ? 1 : 0);
    return this;
  }

  Rows number(int value) {
    field(4);
    four(value);
    return this;
  }

  /** For a column of type smallint. */
  Rows small(int value) {
    field(2);
    two(value);
    return this;
  }

  Rows nothing() {
    room(4);
    four(-1);
    fields++;
    return this;
  }

  Rows or(@Nullable LocalDate day) {
    return day == null ? nothing() : put(day);
  }

  Rows or(@Nullable String text) {
    return text == null ? nothing() : put(text);
  }

  Rows or(@Nullable UUID id) {
    return id == null ? nothing() : put(id);
  }

  private void field(int size) {
    room(size + 4);
    four(size);
    fields++;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  private void two(int value) {
    bytes[length++] = (byte) (value >> 8);
    bytes[length++] = (byte) value;
  }

  private void four(int value) {
    two(value >> 16);
    two(value);
  }

  private void eight(long value) {
    four((int) (value >> 32));
    four((int) value);
  }
}
