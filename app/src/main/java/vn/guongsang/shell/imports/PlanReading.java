package vn.guongsang.shell.imports;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.InflaterInputStream;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.PlannedRow.Fault;

/** What {@link PlanWriting} wrote, block by block. */
final class PlanReading {

  static final int TEXT = 0;
  static final int NUMBER = 1;
  static final int DAY = 2;
  static final int MOMENT = 3;
  static final int SAID = 4;

  private final DataInputStream in;
  private final List<String> known = new ArrayList<>();

  private PlanReading(byte[] block) {
    this.in = new DataInputStream(new ByteArrayInputStream(unpacked(block)));
  }

  record Head(byte[] digest, List<Map<RowOutcome, Integer>> counts) {}

  static Head head(byte[] block) {
    var in = new PlanReading(block).in;
    try {
      var digest = in.readNBytes(in.readInt());
      var counts = new ArrayList<Map<RowOutcome, Integer>>();
      for (var blocks = in.readInt(); blocks > 0; blocks--) {
        var of = new EnumMap<RowOutcome, Integer>(RowOutcome.class);
        for (var outcome : RowOutcome.values()) {
          of.put(outcome, in.readInt());
        }
        counts.add(of);
      }
      return new Head(digest, counts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<PlannedRow> rows(byte[] block) {
    return read(block, PlanReading::row);
  }

  static List<Said> faults(byte[] block) {
    return read(block, PlanReading::said);
  }

  static byte[] unpacked(byte[] packed) {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Part<T> {
    T read(PlanReading reading) throws IOException;
  }

  private static <T> List<T> read(byte[] block, Part<T> part) {
    try {
      return new PlanReading(block).all(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> List<T> all(Part<T> part) throws IOException {
    var left = number();
    if (left == 0) {
      return List.of();
    }
    var out = new ArrayList<T>(left);
    for (; left > 0; left--) {
      out.add(part.read(this));
    }
    return out;
  }

  private PlannedRow row() throws IOException {
    return new PlannedRow(
        number(),
        RowOutcome.valueOf(text()),
        text(),
        all(PlanReading::change),
        all(PlanReading::fault),
        all(PlanReading::fault));
  }

  private Change change() throws IOException {
    return new Change(text(), said(), said());
  }

  private Fault fault() throws IOException {
    return new Fault(text(), number() - 1, said());
  }

  private Said said() throws IOException {
    return new Said(text(), all(PlanReading::argument));
  }

  private Object argument() throws IOException {
    var kind = in.readByte();
    return switch (kind) {
      case TEXT -> text();
      case NUMBER -> in.readLong();
      case DAY -> LocalDate.ofEpochDay(in.readInt());
      case MOMENT -> Instant.ofEpochSecond(in.readLong(), in.readInt());
      case SAID -> said();
      default -> throw new IOException("no argument of kind " + kind);
    };
  }

  private int number() throws IOException {
    var number = 0;
    for (var shift = 0; ; shift += 7) {
      var next = in.readUnsignedByte();
      number |= (next & 0x7F) << shift;
      if ((next & 0x80) == 0) {
        return number;
      }
    }
  }

  private String text() throws IOException {
    var place = number();
    if (place > 0) {
      return known.get(place - 1);
    }
    var text = new String(in.readNBytes(number()), StandardCharsets.UTF_8);
    known.add(text);
    return text;
  }
}
