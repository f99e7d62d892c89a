package vn.guongsang.shell.home;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.page.Page;

@Controller
public class Home {

  /** A part with its heading. */
  public record Shown(String headingKey, Content content) {}

  private final List<HomePart> parts;

  Home(List<HomePart> parts) {
    this.parts = parts.stream().sorted(Comparator.comparingInt(HomePart::order)).toList();
  }

  @GetMapping("/")
  @Needs(Right.PUBLIC)
  String start(Viewer viewer, Page page, Model model) {
    if (viewer.signedIn()) {
      return "redirect:/my-work";
    }
    model.addAttribute(
        "parts",
        parts.stream()
            .flatMap(p -> p.content(page).stream().map(c -> new Shown(p.headingKey(), c)))
            .toList());
    return "shell/home/home";
  }

  /** Search engines have nothing to find behind the sign-in. */
  @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  @Needs(Right.PUBLIC)
  @ResponseBody
  String robots() {
    return """
    User-agent: *
    Disallow: /sign-in
    Disallow: /language
    Disallow: /search
    """;
  }
}
