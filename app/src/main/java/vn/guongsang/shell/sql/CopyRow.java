package vn.guongsang.shell.sql;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** One row on its way into a table, field by field, as COPY's text format wants it. */
public final class CopyRow {

  private static final int FULL = 32 * 1024;

  private final CopyIn copy;
  private final int columns;
  private final StringBuilder line = new StringBuilder(FULL + 4096);
  private int filled;

  CopyRow(CopyIn copy, int columns) {
    this.copy = copy;
    this.columns = columns;
  }

  private StringBuilder next() {
    if (filled++ > 0) {
      line.append('\t');
    }
    return line;
  }

  public CopyRow nothing() {
    next().append("\\N");
    return this;
  }

  public CopyRow text(@Nullable String text) {
    if (text == null) {
      return nothing();
    }
    next();
    escaped(text);
    return this;
  }

  private void escaped(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      switch (c) {
        case '\\' -> line.append("\\\\");
        case '\t' -> line.append("\\t");
        case '\n' -> line.append("\\n");
        case '\r' -> line.append("\\r");
        default -> line.append(c);
      }
    }
  }

  public CopyRow number(long number) {
    next().append(number);
    return this;
  }

  public CopyRow number(@Nullable BigDecimal number) {
    return number == null ? nothing() : plain(number.toPlainString());
  }

  public CopyRow id(@Nullable UUID id) {
    return id == null ? nothing() : plain(id.toString());
  }

  public CopyRow day(@Nullable LocalDate day) {
    return day == null ? nothing() : plain(day.toString());
  }

  public CopyRow moment(@Nullable Instant moment) {
    return moment == null ? nothing() : plain(moment.toString());
  }

  public CopyRow yes(boolean yes) {
    next().append(yes ? 't' : 'f');
    return this;
  }

  public CopyRow bytes(byte @Nullable [] bytes) {
    return bytes == null ? nothing() : plain("\\\\x" + HexFormat.of().formatHex(bytes));
  }

  private CopyRow plain(String text) {
    next().append(text);
    return this;
  }

  /** Whatever jOOQ holds in a field of one of these types. */
  public CopyRow value(@Nullable Object value) {
    return switch (value) {
      case null -> nothing();
      case String text -> text(text);
      case UUID id -> id(id);
      case Boolean yes -> yes(yes);
      case Integer number -> number(number.longValue());
      case Long number -> number(number.longValue());
      case Short number -> number(number.longValue());
      case BigDecimal number -> number(number);
      case LocalDate day -> day(day);
      case Instant moment -> moment(moment);
      case byte[] bytes -> bytes(bytes);
      case JSONB json -> text(json.data());
      default ->
          throw new IllegalArgumentException("cannot be copied: " + value.getClass().getName());
    };
  }

  void end() throws SQLException {
    if (filled != columns) {
      throw new IllegalStateException("%d fields filled instead of %d".formatted(filled, columns));
    }
    filled = 0;
    line.append('\n');
    if (line.length() > FULL) {
      flush();
    }
  }

  void flush() throws SQLException {
    var bytes = line.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    line.setLength(0);
  }
}
