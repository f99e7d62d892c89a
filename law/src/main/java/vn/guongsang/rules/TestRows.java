package vn.guongsang.rules;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** How many rows of tables test each article: written by the tests, read by the coverage page. */
final class TestRows {

  static final Map<String, Integer> PER_ARTICLE = read();

  private TestRows() {}

  private static Map<String, Integer> read() {
    var rows = new Properties();
    try (var file = TestRows.class.getResourceAsStream("test-rows.properties")) {
      if (file == null) {
        return Map.of();
      }
      rows.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows.stringPropertyNames().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                key -> key, key -> Integer.valueOf(rows.getProperty(key))));
  }
}
