package vn.guongsang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words of both languages, held against each other and against the code that says them. */
class MessagesTest {

  private static final Pattern HOLE = Pattern.compile("\\{\\d+}");
  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?:\\bt|Said\\.of|Cell\\.words|because)\\(\\s*\"([a-z][A-Za-z0-9.-]*[A-Za-z0-9])\"\\s*[,)]");
  private static final Pattern BEGINNING =
      Pattern.compile("\"([A-Za-z][A-Za-z0-9.-]*[.-])\"\\s*\\+");
  private static final Pattern QUOTED = Pattern.compile("\"([a-z][A-Za-z0-9.-]+)\"");

  @Test
  void every_text_is_there_in_both_languages_beside_each_other() throws IOException {
    var odd = new ArrayList<String>();
    for (var file : Sources.ending("messages_vi.properties")) {
      var vi = read(file).keySet();
      var en = read(file.resolveSibling("messages_en.properties")).keySet();
      vi.stream()
          .filter(key -> !en.contains(key))
          .forEach(key -> odd.add("not in English: " + key));
      en.stream()
          .filter(key -> !vi.contains(key))
          .forEach(key -> odd.add("not in Vietnamese: " + key));
    }
    assertThat(odd).isEmpty();
    assertThat(Sources.ending("messages_en.properties"))
        .hasSameSizeAs(Sources.ending("messages_vi.properties"));
  }

  @Test
  void no_key_is_written_twice_in_one_file() throws IOException {
    var twice = new ArrayList<String>();
    for (var file : Sources.ending(".properties")) {
      var seen = new TreeSet<String>();
      for (var line : Files.readAllLines(file)) {
        var end = line.indexOf('=');
        if (end > 0 && !line.startsWith("#") && !seen.add(line.substring(0, end).strip())) {
          twice.add(file + " " + line);
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void both_languages_have_the_same_holes() throws IOException {
    var vi = all("vi");
    var en = all("en");
    var odd = new TreeMap<String, String>();
    vi.forEach(
        (key, words) -> {
          if (en.containsKey(key) && !holes(words).equals(holes(en.get(key)))) {
            odd.put(key, holes(words) + " " + holes(en.get(key)));
          }
        });
    assertThat(odd).isEmpty();
  }

  @Test
  void texts_are_composed_filled_and_tidy() throws IOException {
    for (var language : new String[] {"vi", "en"}) {
      assertThat(all(language))
          .allSatisfy(
              (key, words) ->
                  assertThat(words)
                      .as(key)
                      .isNotBlank()
                      .isEqualTo(words.stripLeading())
                      .isEqualTo(Normalizer.normalize(words, Normalizer.Form.NFC)));
    }
  }

  @Test
  void every_text_is_said_somewhere() throws IOException {
    var quoted = new TreeSet<String>();
    var beginnings = new TreeSet<String>();
    var enums = new TreeSet<String>();
    for (var ending : new String[] {".java", ".jte"}) {
      for (var file : Sources.ending(ending)) {
        var text = Files.readString(file);
        QUOTED.matcher(text).results().forEach(m -> quoted.add(m.group(1)));
        BEGINNING.matcher(text).results().forEach(m -> beginnings.add(m.group(1)));
        Pattern.compile("\\benum (\\w+)")
            .matcher(text)
            .results()
            .forEach(m -> enums.add(m.group(1)));
      }
    }
    beginnings.remove("enum.");
    var unused = new TreeSet<String>();
    for (var key : all("vi").keySet()) {
      var isEnum = key.startsWith("enum.") && enums.contains(key.split("\\.")[1]);
      var said = quoted.contains(key) || isEnum || beginnings.stream().anyMatch(key::startsWith);
      if (!said) {
        unused.add(key);
      }
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void every_text_that_is_said_is_there() throws IOException {
    var there = all("vi").keySet();
    var missing = new TreeSet<String>();
    for (var ending : new String[] {".java", ".jte"}) {
      for (var file : Sources.ending(ending)) {
        var text = Files.readString(file).replaceAll("(?s)<%--.*?--%>|/\\*.*?\\*/", "");
        SPOKEN
            .matcher(text)
            .results()
            .map(m -> m.group(1))
            .filter(key -> !there.contains(key))
            .forEach(key -> missing.add(file.getFileName() + " says " + key));
      }
    }
    assertThat(missing).isEmpty();
  }

  private static TreeSet<String> holes(String words) {
    var out = new TreeSet<String>();
    HOLE.matcher(words).results().forEach(hole -> out.add(hole.group()));
    return out;
  }

  private static Map<String, String> all(String language) throws IOException {
    var out = new TreeMap<String, String>();
    for (var file : Sources.ending("messages_" + language + ".properties")) {
      out.putAll(read(file));
    }
    return out;
  }

  private static Map<String, String> read(Path file) throws IOException {
    var some = new Properties();
    some.load(new StringReader(Files.readString(file)));
    var out = new TreeMap<String, String>();
    some.forEach((key, words) -> out.put((String) key, (String) words));
    return out;
  }
}
