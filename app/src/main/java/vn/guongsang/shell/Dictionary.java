package vn.guongsang.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All modules' words, read once at start; the same key in two modules is a mistake and stops it.
 */
@Component
public class Dictionary {

  private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

  public Dictionary() {
    for (var language : Language.values()) {
      texts.put(language, new Texts(language, read(language)));
    }
  }

  public Texts in(Language language) {
    return java.util.Objects.requireNonNull(texts.get(language));
  }

  private static Map<String, String> read(Language language) {
    var words = new HashMap<String, String>();
    try {
      var pattern = "classpath*:vn/guongsang/**/messages_" + language.code() + ".properties";
      for (var file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        var some = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          some.load(in);
        }
        some.forEach(
            (key, value) -> {
              var composed = Normalizer.normalize((String) value, Normalizer.Form.NFC);
              if (words.put((String) key, composed) != null) {
                throw new IllegalStateException("two modules have words for " + key);
              }
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
