package vn.guongsang.decisions.papers;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The shipped wordings, per paper and issuer, from {@code wordings.yaml}; holes are {@code {…}}.
 */
final class Wordings {

  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

  private final Map<String, Map<String, Object>> all;

  Wordings() {
    var file = "wordings.yaml";
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(Wordings.class.getResourceAsStream(file), file),
            StandardCharsets.UTF_8)) {
      all = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The wording of this issuer, else the one for all. */
  Wording of(String paper, IssuerKind issuer) {
    var common = all.getOrDefault(paper, Map.of());
    var own = all.getOrDefault(paper + "." + issuer.key(), Map.of());
    return new Wording(own, common);
  }

  /** One wording, its holes not yet filled. */
  static final class Wording {
    private final Map<String, Object> own;
    private final Map<String, Object> common;

    private Wording(Map<String, Object> own, Map<String, Object> common) {
      this.own = own;
      this.common = common;
    }

    private Object find(String part) {
      return own.getOrDefault(part, common.getOrDefault(part, ""));
    }

    String text(String part, Map<String, String> holes) {
      return filled(find(part).toString(), holes);
    }

    List<String> lines(String part, Map<String, String> holes) {
      return find(part) instanceof List<?> lines
          ? lines.stream().map(line -> filled(line.toString(), holes)).toList()
          : List.of();
    }
  }

  /** A hole for which there is nothing stays, to be seen. */
  static String filled(String text, Map<String, String> holes) {
    return HOLE.matcher(text)
        .replaceAll(
            hole -> Matcher.quoteReplacement(holes.getOrDefault(hole.group(1), hole.group())));
  }
}
