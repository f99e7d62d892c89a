package vn.guongsang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The rows of tables per article, which the coverage page shows, are those there are; and every
 * article that is coded has a table. Run with {@code -Dtest-rows.write=true} to write the file
 * anew.
 */
@DisplayName("Mỗi điều có bảng kiểm thử, và trang Độ phủ nói đúng số dòng")
class TestRowsTest {

  private static final Path TESTS = Path.of("src/test/java/vn/guongsang/rules");
  private static final Path MAIN = Path.of("src/main/java/vn/guongsang/rules");
  private static final Path FILE =
      Path.of("src/main/resources/vn/guongsang/rules/test-rows.properties");
  private static final Pattern ARTICLE = Pattern.compile("Art(\\d{2})\\w+?(Test)?\\.java");
  private static final Pattern TABLE =
      Pattern.compile("useHeadersInDisplayName(?:.|\n)*?\"\"\"\n(.*?)\n\\s*\"\"\"", Pattern.DOTALL);

  private static Map<String, Integer> rows() throws IOException {
    var rows = new TreeMap<String, Integer>();
    try (var files = Files.walk(TESTS)) {
      for (var file : files.sorted().toList()) {
        var article = ARTICLE.matcher(file.getFileName().toString());
        if (article.matches()) {
          var tables = TABLE.matcher(Files.readString(file));
          while (tables.find()) {
            var count = (int) tables.group(1).lines().filter(line -> !line.isBlank()).count() - 1;
            var folder = folder(file);
            rows.merge(folder + "." + Integer.valueOf(article.group(1)), count, Integer::sum);
          }
        }
      }
    }
    return rows;
  }

  @Test
  void the_file_says_what_the_tables_are() throws IOException {
    var rows = rows();
    if (Boolean.getBoolean("test-rows.write")) {
      var text = new StringBuilder("# Rows of test tables per article; written by TestRowsTest.\n");
      rows.forEach((article, count) -> text.append(article + "=" + count + "\n"));
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, text);
    }
    assertThat(TestRows.PER_ARTICLE).isEqualTo(rows);
    assertThat(rows.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(200);
  }

  @Test
  void every_coded_article_has_a_table() throws IOException {
    var rows = rows();
    try (var files = Files.walk(MAIN)) {
      var without =
          files
              .filter(file -> ARTICLE.matcher(file.getFileName().toString()).matches())
              .filter(file -> contains(file, "Wording"))
              .map(
                  file ->
                      folder(file)
                          + "."
                          + Integer.valueOf(file.getFileName().toString().substring(3, 5)))
              .filter(article -> !rows.containsKey(article))
              .toList();
      assertThat(without).isEmpty();
    }
  }

  private static String folder(Path file) {
    return file.getName(file.getNameCount() - 2).toString();
  }

  private static boolean contains(Path file, String word) {
    try {
      return Files.readString(file).contains(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
