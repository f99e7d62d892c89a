package vn.guongsang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One data file of the demo world: columns apart by {@code |}, a header line, lines of remarks
 * beginning with {@code #}.
 */
record DemoTable(List<Row> rows) {

  record Row(Map<String, String> cells) {
    String text(String column) {
      var text = cells.get(column);
      if (text == null) {
        throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
      }
      return text;
    }
  }

  static DemoTable read(String name) {
    try (var in = DemoTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no data file " + name);
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoTable parse(String text) {
    var rows = new ArrayList<Row>();
    List<String> header = List.of();
    for (var line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var cells = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
      if (header.isEmpty()) {
        header = cells;
        continue;
      }
      if (cells.size() != header.size()) {
        throw new IllegalStateException("not " + header.size() + " columns: " + line);
      }
      var row = new LinkedHashMap<String, String>();
      for (var i = 0; i < cells.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      rows.add(new Row(row));
    }
    return new DemoTable(rows);
  }
}
