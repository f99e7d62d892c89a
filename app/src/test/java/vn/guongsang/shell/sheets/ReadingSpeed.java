package vn.guongsang.shell.sheets;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Measures, and asserts nothing: how fast a large sheet is read, and at what peak of memory. */
final class ReadingSpeed {

  private static final int ROWS = 100_000;

  private ReadingSpeed() {}

  private interface Work {
    long rows() throws IOException;
  }

  public static void main(String[] args) throws IOException {
    var file = Files.createTempFile("speed", ".xlsx");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
        SheetsOut.excel(
            out,
            "DS",
            IntStream.range(0, 12).mapToObj(c -> "Cột " + c).toList(),
            IntStream.range(0, ROWS).mapToObj(ReadingSpeed::row));
      }
      System.out.printf("file %d KB%n", Files.size(file) >> 10);
      var columns =
          IntStream.range(0, 12)
              .mapToObj(
                  c ->
                      Column.of(
                          c < 7 ? Column.Kind.TEXT : Column.Kind.WHOLE,
                          "c" + c,
                          "Cột " + c,
                          "Column " + c))
              .toList();
      for (var round = 0; round < 4; round++) {
        measure("book", () -> SheetsIn.read("a.xlsx", file).sheets().getFirst().rows().size());
        measure("typed rows", () -> typed(file, columns));
        measure("fastexcel-reader", () -> fastexcel(file));
      }
    } finally {
      Files.delete(file);
    }
  }

  private static List<Cell> row(int r) {
    var cells = new ArrayList<Cell>(12);
    for (var c = 0; c < 12; c++) {
      cells.add(
          c < 7 ? Cell.text("Nguyễn Văn Đức " + (r * 7 + c) % 5_000) : Cell.number((long) r * c));
    }
    return cells;
  }

  private static long typed(Path file, List<Column> columns) throws IOException {
    var sheet = SheetsIn.read("a.xlsx", file).sheets().getFirst();
    var table = SheetsIn.table(sheet, columns, Map.of()).orElseThrow();
    return SheetsIn.rows(table, SheetsIn.match(table, columns, Map.of())).rows().size();
  }

  private static long fastexcel(Path file) throws IOException {
    try (var book = new ReadableWorkbook(file.toFile());
        var rows = book.getFirstSheet().openStream()) {
      return rows.map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()).toList())
          .toList()
          .size();
    }
  }

  private static void measure(String what, Work work) throws IOException {
    System.gc();
    var heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    heap.forEach(MemoryPoolMXBean::resetPeakUsage);
    var from = System.nanoTime();
    var rows = work.rows();
    var seconds = (System.nanoTime() - from) / 1e9;
    var peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    System.out.printf(
        "%-18s %.2f s, %,.0f rows/s, peak heap %d MB%n", what, seconds, rows / seconds, peak);
  }
}
