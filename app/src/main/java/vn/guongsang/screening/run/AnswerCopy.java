package vn.guongsang.screening.run;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rows of answers as COPY takes them in its binary form, which the server need not parse. Head and
 * tail go around all chunks.
 */
final class AnswerCopy {

  static final String COPY =
      "copy screening.answer (screening, row_no, person, unit, award_type, outcome, reasons,"
          + " findings, earliest, note) from stdin (format binary)";

  private static final int COLUMNS = 10;
  private static final int NULL = -1;
  private static final int TEXT_TYPE = 25;
  private static final int INT4_TYPE = 23;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final UUID screening;

  AnswerCopy(UUID screening) {
    this.screening = screening;
  }

  static byte[] head() {
    var head = new byte[19];
    var sign = "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(sign, 0, head, 0, sign.length);
    return head;
  }

  static byte[] tail() {
    return new byte[] {-1, -1};
  }

  void add(AnswerRow row) {
    try {
      out.writeShort(COLUMNS);
      id(screening);
      number(row.row());
      id(row.person());
      id(row.unit());
      text(row.award());
      text(row.outcome());
      texts(row.reasons());
      numbers(row.findings());
      var earliest = row.earliest();
      if (earliest == null) {
        out.writeInt(NULL);
      } else {
        out.writeInt(2);
        out.writeShort(earliest);
      }
      text(row.note());
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail to take bytes", e);
    }
  }

  byte[] taken() {
    return bytes.toByteArray();
  }

  private void id(@Nullable UUID id) throws IOException {
    if (id == null) {
      out.writeInt(NULL);
    } else {
      out.writeInt(16);
      out.writeLong(id.getMostSignificantBits());
      out.writeLong(id.getLeastSignificantBits());
    }
  }

  private void number(int number) throws IOException {
    out.writeInt(4);
    out.writeInt(number);
  }

  private void text(String text) throws IOException {
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private void texts(List<String> texts) throws IOException {
    if (texts.isEmpty()) {
      empty(TEXT_TYPE);
      return;
    }
    var all = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    var size = 20;
    for (var text : all) {
      size += 4 + text.length;
    }
    arrayHead(size, TEXT_TYPE, all.size());
    for (var text : all) {
      out.writeInt(text.length);
      out.write(text);
    }
  }

  private void numbers(int[] numbers) throws IOException {
    if (numbers.length == 0) {
      empty(INT4_TYPE);
      return;
    }
    arrayHead(20 + 8 * numbers.length, INT4_TYPE, numbers.length);
    for (var number : numbers) {
      number(number);
    }
  }

  private void empty(int type) throws IOException {
    out.writeInt(12);
    out.writeInt(0);
    out.writeInt(0);
    out.writeInt(type);
  }

  private void arrayHead(int size, int type, int length) throws IOException {
    out.writeInt(size);
    out.writeInt(1);
    out.writeInt(0);
    out.writeInt(type);
    out.writeInt(length);
    out.writeInt(1);
  }
}
