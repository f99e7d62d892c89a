package vn.guongsang.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Điều luật không nói: mỗi lựa chọn có biên bản quyết định")
class UnsaidTest {

  private static final Path MAIN = Path.of("src/main/java/vn/guongsang/rules");
  private static final Path DECISIONS = Path.of("../docs/decisions");
  private static final Pattern DECISION = Pattern.compile("Decision: (\\S+\\.md)");

  @Test
  void every_choice_has_its_record() throws IOException {
    var named = new TreeSet<String>();
    var files = 0;
    try (var all = Files.walk(MAIN)) {
      for (var file : all.filter(path -> path.endsWith("Unsaid.java")).toList()) {
        files++;
        var text = Files.readString(file);
        var decisions = DECISION.matcher(text);

        while (decisions.find()) {
          named.add(decisions.group(1));
        }
        assertThat(text.split("Decision: ", -1).length - 1)
            .as("%s: entries with a decision", file)
            .isEqualTo(text.split("  static (?!final)|  static final", -1).length - 1);
      }
    }
    assertThat(files).isEqualTo(7);
    assertThat(named)
        .hasSizeGreaterThan(10)
        .allSatisfy(name -> assertThat(DECISIONS.resolve(name)).exists());
  }
}
