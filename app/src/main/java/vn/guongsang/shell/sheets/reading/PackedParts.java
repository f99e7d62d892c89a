package vn.guongsang.shell.sheets.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.guongsang.shell.sheets.Limits;
import vn.guongsang.shell.sheets.Refusal;
import vn.guongsang.shell.sheets.RefusedFile;

/**
 * The parts of a packed workbook. Sizes are counted while unpacking, never taken from the file's
 * own word; names are only looked up, nothing is ever written to disk.
 */
final class PackedParts implements AutoCloseable {

  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new LinkedHashMap<>();
  private final Limits limits;
  private final long packedBytes;
  private long unpackedBytes;

  PackedParts(Path file, Limits limits) throws IOException {
    this.limits = limits;
    packedBytes = Files.size(file);
    zip = open(file);
    var safe = false;
    try {
      list();
      safe = true;
    } finally {
      if (!safe) {
        zip.close();
      }
    }
  }

  private static ZipFile open(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      var said = String.valueOf(e.getMessage());
      throw new RefusedFile(said.contains("END") ? Refusal.TRUNCATED : Refusal.DAMAGED);
    }
  }

  private void list() {
    if (zip.size() > limits.parts()) {
      throw new RefusedFile(Refusal.TOO_MANY_PARTS, whole(zip.size()), whole(limits.parts()));
    }
    zip.stream()
        .forEach(
            entry -> {
              var name = entry.getName();
              if (unsafe(name)) {
                throw new RefusedFile(Refusal.UNSAFE_NAME, shortened(name));
              }
              // Two parts of one name: readers differ in which they take.
              if (parts.put(name.toLowerCase(Locale.ROOT), entry) != null) {
                throw new RefusedFile(Refusal.DAMAGED, shortened(name));
              }
            });
  }

  private static boolean unsafe(String name) {
    return name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || name.indexOf('\0') >= 0
        || ("/" + name + "/").contains("/../");
  }

  private static String shortened(String name) {
    var plain = name.replaceAll("\\p{Cntrl}", "?");
    return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
  }

  static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
  }

  boolean has(String name) {
    return parts.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** Whether any part's name, in lower case, contains the text. */
  boolean anyNamed(String text) {
    return parts.keySet().stream().anyMatch(name -> name.contains(text));
  }

  InputStream open(String name) throws IOException {
    var entry = parts.get(name.toLowerCase(Locale.ROOT));
    if (entry == null) {
      throw new RefusedFile(Refusal.DAMAGED, shortened(name));
    }
    try {
      return new Counted(zip.getInputStream(entry), entry);
    } catch (ZipException e) {
      throw new RefusedFile(Refusal.DAMAGED, shortened(name));
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private final class Counted extends FilterInputStream {
    private final ZipEntry entry;
    private final CRC32 sum = new CRC32();
    private final LongestRun run = new LongestRun();
    private boolean ended;

    Counted(InputStream in, ZipEntry entry) {
      super(in);
      this.entry = entry;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      int got;
      try {
        got = super.read(into, from, most);
      } catch (ZipException | java.io.EOFException e) {
        throw new RefusedFile(Refusal.DAMAGED, shortened(entry.getName()));
      }
      if (got < 0) {
        if (!ended && entry.getCrc() >= 0 && sum.getValue() != entry.getCrc()) {
          throw new RefusedFile(Refusal.DAMAGED, shortened(entry.getName()));
        }
        ended = true;
        return got;
      }
      sum.update(into, from, got);
      unpackedBytes += got;
      if (unpackedBytes > limits.unpackedBytes()
          || (unpackedBytes > Limits.RATIO_FROM && unpackedBytes / limits.ratio() > packedBytes)) {
        throw new RefusedFile(Refusal.ZIP_BOMB, whole(limits.unpackedBytes() >> 20));
      }
      if (!run.takes(into, from, got)) {
        throw new RefusedFile(Refusal.CELL_TOO_LONG, "?", whole(limits.cellLength()));
      }
      return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
      return Math.max(0, read(new byte[(int) Math.min(bytes, 8192)]));
    }
  }
}
