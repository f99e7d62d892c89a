package vn.guongsang.shell.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lời: đủ hai thứ tiếng, đủ cho mỗi mã")
class SheetTextsTest {

  private static final Path SOURCES = Path.of("src/main/java/vn/guongsang/shell/sheets");
  private static final Pattern CODE =
      Pattern.compile(
          "\"((?:day|number|text|code|cell|row|yesNo|choice)\\.[a-zA-Z]+|missing|twice)\"");

  private static Properties words(String language) {
    var words = new Properties();
    try (var in =
        Files.newBufferedReader(SOURCES.resolve("messages_" + language + ".properties"))) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static List<String> marks(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(r -> r.group())
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void both_languages_say_the_same_things() {
    var vi = words("vi");
    var en = words("en");
    assertThat(en.stringPropertyNames()).isEqualTo(vi.stringPropertyNames());
    assertThat(vi.stringPropertyNames())
        .allSatisfy(
            key -> {
              assertThat(vi.getProperty(key)).as(key).isNotBlank();
              assertThat(marks(en.getProperty(key))).as(key).isEqualTo(marks(vi.getProperty(key)));
            });
  }

  @Test
  void every_code_has_words_and_all_words_are_used() throws IOException {
    var keys = new TreeSet<String>();
    keys(Refusal.values(), "refusal.", keys);
    keys(Table.LeftOut.Why.values(), "leftOut.", keys);
    keys(Matching.How.values(), "how.", keys);
    keys(Column.Kind.values(), "kind.", keys);
    String code;
    try (var files = Files.walk(SOURCES)) {
      code =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(SheetTextsTest::read)
              .collect(Collectors.joining());
    }
    CODE.matcher(code).results().forEach(found -> keys.add("problem." + found.group(1)));
    var vi = words("vi").stringPropertyNames();
    assertThat(keys).hasSizeGreaterThan(60);
    assertThat(vi.stream().filter(key -> key.matches("(refusal|leftOut|how|kind|problem)\\..*")))
        .containsExactlyInAnyOrderElementsOf(keys);
    for (var key : vi) {
      if (key.matches("(where|template|verdict)\\..*")) {
        assertThat(code)
            .contains(
                key.startsWith("template.guide.") ? "\"template.guide.\"" : "\"" + key + "\"");
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <E extends Enum<E>> void keys(E[] values, String prefix, Set<String> into) {
    Arrays.stream(values).forEach(value -> into.add(prefix + value));
  }

  @Test
  void a_refusal_tells_what_to_do() {
    var refused = new RefusedFile(Refusal.NOT_WHAT_ITS_NAME_SAYS, ".xlsx", "PDF");
    assertThat(SheetTexts.of(refused, Locale.of("vi")))
        .isEqualTo(
            "Tên tệp có đuôi «.xlsx» nhưng nội dung là loại khác (PDF). Hãy mở tệp bằng Excel, chọn"
                + " Lưu thành (Save As) loại Excel Workbook (.xlsx) rồi gửi lại.");
    assertThat(
            Stream.of(Refusal.values())
                .map(why -> SheetTexts.of(new RefusedFile(why, "1", "2"), Locale.FRENCH)))
        .noneMatch(words -> words.contains("?"));
  }
}
