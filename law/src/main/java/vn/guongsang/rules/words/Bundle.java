package vn.guongsang.rules.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;

/** The texts of one language; a key without a text is an error. */
final class Bundle {

  private final Properties texts = new Properties();

  Bundle(Language language) {
    var name = "words_" + language.code() + ".properties";
    try (var file = Bundle.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no texts: " + name);
      }
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with its {@code {0}}, {@code {1}}… replaced. */
  String say(String key, Object... args) {
    var text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    for (var i = 0; i < args.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(args[i]));
    }
    return text;
  }

  Set<String> keys() {
    return texts.stringPropertyNames();
  }
}
