package vn.guongsang.shell.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;

/** Switching the language: a link that works without script and comes back to the same page. */
@Controller
class Languages {

  @GetMapping("/language")
  @Needs(Right.PUBLIC)
  String change(
      @RequestParam(defaultValue = "vi") String to,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(Pages.LANGUAGE_COOKIE, Language.of(to).code())
            .path("/")
            .maxAge(Duration.ofDays(365))
            .sameSite("Lax")
            .httpOnly(true)
            .secure(request.isSecure())
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    return "redirect:" + Back.within(back);
  }
}
