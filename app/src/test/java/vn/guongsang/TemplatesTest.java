package vn.guongsang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the content policy would refuse in a browser is refused here first, by line. */
class TemplatesTest {

  private static final List<Pattern> REFUSED =
      List.of(
          Pattern.compile("\\sstyle\\s*=", Pattern.CASE_INSENSITIVE),
          Pattern.compile("<style", Pattern.CASE_INSENSITIVE),
          Pattern.compile("<script(?![^>]*\\ssrc=)", Pattern.CASE_INSENSITIVE),
          Pattern.compile("\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE),
          Pattern.compile("hx-on|hx-vals\\s*=\\s*[\"']js:|javascript:", Pattern.CASE_INSENSITIVE),
          Pattern.compile("(src|href)\\s*=\\s*[\"']https?:", Pattern.CASE_INSENSITIVE),
          Pattern.compile("\\$unsafe\\{"));

  @Test
  void no_template_holds_what_the_content_policy_refuses() throws IOException {
    var found = new ArrayList<String>();
    for (var template : Sources.ending(".jte")) {
      var text = Files.readString(template).replaceAll("(?s)<%--.*?--%>", "");
      var line = 0;
      for (var words : text.lines().toList()) {
        line++;
        for (var refused : REFUSED) {
          if (refused.matcher(words).find()) {
            found.add(template.getFileName() + ":" + line + " " + words.strip());
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void the_refused_patterns_do_find_what_they_are_for() {
    var bad =
        List.of(
            "<p style=\"color:red\">",
            "<style>",
            "<script>",
            "<a onclick = 'x()'>",
            "<a hx-on:click=\"x\">",
            "<img src=\"https://example.org/a.png\">",
            "$unsafe{words}");
    assertThat(bad).allMatch(line -> REFUSED.stream().anyMatch(p -> p.matcher(line).find()));
  }

  @Test
  void every_form_that_is_posted_carries_its_token() throws IOException {
    var without = new ArrayList<String>();
    for (var template : Sources.ending(".jte")) {
      var text = Files.readString(template).replaceAll("(?s)<%--.*?--%>", "");
      var forms = Pattern.compile("(?s)<form[^>]*method=\"post\".*?</form>").matcher(text);
      while (forms.find()) {
        if (!forms.group().contains("page.csrf().token()")) {
          without.add(template.getFileName().toString());
        }
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void our_own_script_and_style_stay_small() throws IOException {
    var assets = Path.of("src/main/resources/assets");
    assertThat(Files.size(assets.resolve("gs.js"))).isLessThan(30 * 1024);
    assertThat(Files.size(assets.resolve("gs.css"))).isLessThan(40 * 1024);
  }
}
