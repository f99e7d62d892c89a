package vn.guongsang.shell.imports;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import vn.guongsang.kernel.Money;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.PlannedRow.Fault;

/**
 * A plan as it is kept: a head with what concerns the whole, then the rows in blocks of some
 * hundreds, packed. A text that comes again in a block is written once. The same plan is always
 * written alike, so its digest tells whether another check said the same.
 */
final class PlanWriting {

  static final int ROWS_IN_BLOCK = 500;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> known = new HashMap<>();

  private PlanWriting() {}

  static List<byte[]> blocks(Plan plan) {
    var digest = sha256();
    var blocks = new ArrayList<byte[]>();
    blocks.add(new byte[0]);
    each(
        plan,
        block -> {
          digest.update(block);
          blocks.add(packed(block));
        });
    blocks.set(0, packed(head(plan, digest.digest())));
    return blocks;
  }

  /** Tells whether two checks said the same of every row. */
  static byte[] digest(Plan plan) {
    var digest = sha256();
    each(plan, digest::update);
    return digest.digest();
  }

  private interface Taker {
    void take(byte[] block);
  }

  private static void each(Plan plan, Taker taker) {
    for (var from = 0; from < plan.rows().size(); from += ROWS_IN_BLOCK) {
      var until = Math.min(plan.rows().size(), from + ROWS_IN_BLOCK);
      taker.take(block(plan.rows().subList(from, until)));
    }
    taker.take(block(plan.faults(), PlanWriting::said));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] head(Plan plan, byte[] digest) {
    var writing = new PlanWriting();
    try {
      writing.out.writeInt(digest.length);
      writing.out.write(digest);
      var blocks = (plan.rows().size() + ROWS_IN_BLOCK - 1) / ROWS_IN_BLOCK;
      writing.out.writeInt(blocks);
      for (var block = 0; block < blocks; block++) {
        var from = block * ROWS_IN_BLOCK;
        var counts =
            Plan.counted(
                plan.rows().subList(from, Math.min(plan.rows().size(), from + ROWS_IN_BLOCK)));
        for (var outcome : RowOutcome.values()) {
          writing.out.writeInt(counts.getOrDefault(outcome, 0));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writing.bytes.toByteArray();
  }

  private interface Part<T> {
    void write(PlanWriting writing, T part) throws IOException;
  }

  private static byte[] block(List<PlannedRow> rows) {
    return block(rows, PlanWriting::row);
  }

  private static <T> byte[] block(List<T> parts, Part<T> part) {
    var writing = new PlanWriting();
    try {
      writing.all(parts, part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writing.bytes.toByteArray();
  }

  private <T> void all(List<T> parts, Part<T> part) throws IOException {
    number(parts.size());
    for (var one : parts) {
      part.write(this, one);
    }
  }

  private void row(PlannedRow row) throws IOException {
    number(row.number());
    text(row.outcome().name());
    text(row.title());
    all(row.changes(), PlanWriting::change);
    all(row.faults(), PlanWriting::fault);
    all(row.doubts(), PlanWriting::fault);
  }

  private void change(Change change) throws IOException {
    text(change.labelKey());
    said(change.before());
    said(change.after());
  }

  private void fault(Fault fault) throws IOException {
    text(fault.column());
    number(fault.index() + 1);
    said(fault.words());
  }

  private void said(Said said) throws IOException {
    text(said.key());
    all(said.args(), PlanWriting::argument);
  }

  private void argument(Object argument) throws IOException {
    switch (argument) {
      case Said said -> {
        out.writeByte(PlanReading.SAID);
        said(said);
      }
      case Enum<?> constant -> {
        out.writeByte(PlanReading.SAID);
        said(
            Said.of(
                "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name()));
      }
      case LocalDate day -> {
        out.writeByte(PlanReading.DAY);
        out.writeInt((int) day.toEpochDay());
      }
      case Instant moment -> {
        out.writeByte(PlanReading.MOMENT);
        out.writeLong(moment.getEpochSecond());
        out.writeInt(moment.getNano());
      }
      case Money money -> whole(money.dong());
      case Integer number -> whole(number);
      case Long number -> whole(number);
      default -> {
        out.writeByte(PlanReading.TEXT);
        text(argument.toString());
      }
    }
  }

  private void whole(long number) throws IOException {
    out.writeByte(PlanReading.NUMBER);
    out.writeLong(number);
  }

  /** Seven bits at a time, since most are small. */
  private void number(int number) throws IOException {
    var left = number;
    while ((left & ~0x7F) != 0) {
      out.writeByte((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    out.writeByte(left);
  }

  private void text(String text) throws IOException {
    var place = known.putIfAbsent(text, known.size() + 1);
    if (place != null) {
      number(place);
      return;
    }
    number(0);
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    out.write(utf8);
  }

  static byte[] packed(byte[] block) {
    var packed = new ByteArrayOutputStream(block.length / 3);
    var deflater = new Deflater(Deflater.BEST_SPEED);
    try (var out = new DeflaterOutputStream(packed, deflater)) {
      out.write(block);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }
}
