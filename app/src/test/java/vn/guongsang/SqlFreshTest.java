package vn.guongsang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class SqlFreshTest {
  private static final Path SOURCES = Path.of("src/main/java");

  @Test
  @DisplayName("the committed SQL classes are those of the migrations; else run bin/generate-sql")
  void committed_classes_are_those_of_the_migrations(@TempDir Path generated) throws Exception {
    SqlGeneration.into(generated);
    assertThat(sqlClasses(generated)).isNotEmpty();
    assertThat(sqlClasses(SOURCES)).isEqualTo(sqlClasses(generated));
  }

  /** Every generated file, also one whose schema is gone. */
  private static Map<String, String> sqlClasses(Path root) throws IOException {
    var texts = new TreeMap<String, String>();
    try (var files = Files.walk(root)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        var name = root.relativize(file).toString();
        if (name.matches("vn/guongsang/\\w+/(db|views)/.*")) {
          texts.put(name, Files.readString(file));
        }
      }
    }
    return texts;
  }
}
