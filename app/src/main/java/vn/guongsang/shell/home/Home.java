package vn.guongsang.shell.home;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

@Controller
class Home {

  @GetMapping("/")
  @Needs(Right.PUBLIC)
  String start(Viewer viewer) {
    return viewer.signedIn() ? "redirect:/my-work" : "shell/home/home";
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
