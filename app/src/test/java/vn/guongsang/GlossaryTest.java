package vn.guongsang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary and the code hold each other: no word without a thing, no thing without a word. */
class GlossaryTest {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:sealed |final |abstract |non-sealed )*(?:class|record|interface|enum|@interface) (\\w+)");

  @Test
  void every_english_word_stands_in_the_code() throws IOException {
    var code = String.join("\n", sources().map(GlossaryTest::read).toList());
    var words = words();
    assertThat(words).hasSizeGreaterThan(15);
    assertThat(
            words.stream()
                .filter(word -> !Pattern.compile("\\b" + word + "\\b").matcher(code).find()))
        .as("words of docs/glossary.md that are nowhere in the code")
        .isEmpty();
  }

  @Test
  void no_english_word_stands_for_two_terms() throws IOException {
    assertThat(words()).doesNotHaveDuplicates();
  }

  @Test
  void every_public_type_at_the_root_of_a_module_is_in_the_glossary_or_says_what_it_is() {
    var words = words();
    var silent = new ArrayList<String>();
    var looked = 0;
    for (var source : sources().toList()) {
      var inModuleRoot =
          ROOT.relativize(source)
              .toString()
              .replace('\\', '/')
              .matches(".*/vn/guongsang/[a-z]+/[A-Z]\\w+\\.java");
      var text = read(source);
      var type = PUBLIC_TYPE.matcher(text);
      if (inModuleRoot && type.find()) {
        looked++;
        var before = text.substring(0, type.start()).stripTrailing();
        var documented =
            Pattern.compile("(?s)\\*/(\\s*@[^\\n]*)*(\\s*\\)[^\\n]*)*$").matcher(before).find();
        if (!words.contains(type.group(1)) && !documented) {
          silent.add(ROOT.relativize(source).toString());
        }
      }
    }
    assertThat(looked).isGreaterThan(20);
    assertThat(silent).isEmpty();
  }

  private static List<String> words() {
    return read(ROOT.resolve("docs/glossary.md"))
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| Vietnamese"))
        .map(line -> java.util.Arrays.asList(line.split("\\|", -1)).get(2).strip())
        .toList();
  }

  private static Stream<Path> sources() {
    return Stream.of("law/src/main/java", "app/src/main/java")
        .map(ROOT::resolve)
        .flatMap(
            folder -> {
              try (var files = Files.walk(folder)) {
                return files.toList().stream();
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            })
        .filter(path -> path.toString().endsWith(".java") && !path.toString().contains("/db/"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
