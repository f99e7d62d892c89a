package vn.guongsang.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.access.Demand;
import vn.guongsang.access.Sessions;
import vn.guongsang.access.signin.PublicAddress;
import vn.guongsang.access.signin.SignIn;
import vn.guongsang.access.signin.SignIn.Answer;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.page.Back;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Signing in and out. */
@Controller
class SignInPages {

  private static final String HALFWAY = "halfway";
  private static final Duration SIGNED_IN_FOR = Duration.ofHours(8);
  private static final Duration CODE_WITHIN = Duration.ofMinutes(10);
  private static final Duration BROWSER_KNOWN_FOR = Duration.ofDays(400);

  private final SignIn signIn;
  private final DemoDoors demoDoors;
  private final PublicAddress address;
  private final Clock clock;

  SignInPages(SignIn signIn, DemoDoors demoDoors, PublicAddress address, Clock clock) {
    this.signIn = signIn;
    this.demoDoors = demoDoors;
    this.address = address;
    this.clock = clock;
  }

  /** Past the password, not yet past the code; one text in the session. */
  private record Halfway(AccountId account, String challenge, Instant since, String back) {

    String written() {
      return account + "|" + challenge + "|" + since.toEpochMilli() + "|" + back;
    }

    static Optional<Halfway> in(HttpServletRequest request) {
      var session = request.getSession(false);
      if (session == null || !(session.getAttribute(HALFWAY) instanceof String written)) {
        return Optional.empty();
      }
      var parts = written.split("\\|", 4);
      return Optional.of(
          new Halfway(
              new AccountId(UUID.fromString(parts[0])),
              parts[1],
              Instant.ofEpochMilli(Long.parseLong(parts[2])),
              parts[3]));
    }
  }

  @GetMapping("/sign-in")
  @Needs(Right.PUBLIC)
  String show(@RequestParam(defaultValue = "/") String back, Page page, Model model) {
    if (page.viewer().signedIn()) {
      return "redirect:" + Back.within(back);
    }
    return show(page, Form.empty(), back, model);
  }

  private String show(Page page, Form form, String back, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("back", Back.within(back));
    model.addAttribute("doors", page.demo() ? demoDoors.all() : java.util.List.of());
    return "access/web/sign-in";
  }

  @PostMapping("/sign-in")
  @Needs(Right.PUBLIC)
  String signIn(
      @RequestParam(defaultValue = "") String login,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "/") String back,
      Page page,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var to = Back.within(back);
    var form = Form.empty().with("login", login);
    if (login.isBlank()) {
      form.fault("login", "access.sign-in.login-missing");
    }
    if (password.isEmpty()) {
      form.fault("password", "access.sign-in.password-missing");
    }
    if (!form.faults().isEmpty()) {
      response.setStatus(422);
      return show(page, form, to, model);
    }
    return switch (signIn.byPassword(login, password, from(request), clock.instant())) {
      case Answer.In in -> enter(in, to, request, response);
      case Answer.CodeWanted wanted -> {
        var halfway =
            new Halfway(wanted.account(), UUID.randomUUID().toString(), clock.instant(), to);
        freshSession(request, CODE_WITHIN).setAttribute(HALFWAY, halfway.written());
        yield "redirect:/sign-in/code";
      }
      case Answer.Wrong wrong -> {
        response.setStatus(422);
        form.fault("login", "access.sign-in.wrong");
        yield show(page, form, to, model);
      }
      case Answer.Expired expired -> {
        response.setStatus(422);
        form.fault("password", "access.sign-in.expired");
        yield show(page, form, to, model);
      }
      case Answer.Slow slow -> {
        slow(form, slow, response);
        yield show(page, form, to, model);
      }
      case Answer.Busy busy -> {
        response.setStatus(503);
        response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        form.fault("", "access.sign-in.busy");
        yield show(page, form, to, model);
      }
    };
  }

  @GetMapping("/sign-in/code")
  @Needs(Right.PUBLIC)
  String askCode(Model model, HttpServletRequest request) {
    if (Halfway.in(request).isEmpty()) {
      return "redirect:/sign-in";
    }
    model.addAttribute("form", Form.empty());
    return "access/web/sign-in-code";
  }

  @PostMapping("/sign-in/code")
  @Needs(Right.PUBLIC)
  String takeCode(
      @RequestParam(defaultValue = "") String code,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = Halfway.in(request);
    if (found.isEmpty()) {
      return "redirect:/sign-in";
    }
    var halfway = found.get();
    var form = Form.empty();
    model.addAttribute("form", form);
    var now = clock.instant();
    if (halfway.since().plus(CODE_WITHIN).isBefore(now)) {
      return again(request);
    }
    var answer =
        signIn.byCode(
            halfway.account(), halfway.challenge(), code, from(request), halfway.since(), now);
    return switch (answer) {
      case Answer.In in -> {
        model.asMap().clear();
        yield enter(in, halfway.back(), request, response);
      }
      case Answer.Slow slow -> {
        slow(form, slow, response);
        yield "access/web/sign-in-code";
      }
      case Answer.Wrong wrong -> {
        response.setStatus(422);
        form.fault("code", "access.code.wrong");
        yield "access/web/sign-in-code";
      }
      case Answer.Expired expired -> again(request);
      case Answer.Busy busy -> again(request);
      case Answer.CodeWanted wanted -> again(request);
    };
  }

  private static String again(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(HALFWAY);
    }
    Pages.notice(request, Said.of("access.sign-in.again"));
    return "redirect:/sign-in";
  }

  @PostMapping("/sign-out")
  @Needs(Right.SIGNED_IN)
  @Meets({Demand.OWN_PASSWORD, Demand.SECOND_STEP, Demand.FIRST_UNIT})
  String signOut(HttpServletRequest request) {
    request.getSession().invalidate();
    Pages.notice(request, Said.of("access.signed-out"));
    return "redirect:/sign-in";
  }

  private String enter(
      Answer.In in, String back, HttpServletRequest request, HttpServletResponse response) {
    var session = freshSession(request, SIGNED_IN_FOR);
    session.setAttribute(Sessions.ACCOUNT, in.account().toString());
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(address.cookie("gs-browser"), in.browsers())
            .path("/")
            .maxAge(BROWSER_KNOWN_FOR)
            .httpOnly(true)
            .secure(address.https())
            .sameSite("Lax")
            .build()
            .toString());
    var choosesLanguage = in.speaksEnglish() && cookie(request, "lang").isEmpty();
    return choosesLanguage
        ? "redirect:/language?to=en&back="
            + java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8)
        : "redirect:" + back;
  }

  /** Another session than before: whoever planted or saw the old id gains nothing by it. */
  private static jakarta.servlet.http.HttpSession freshSession(
      HttpServletRequest request, Duration lasts) {
    var old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    var session = request.getSession(true);
    session.setMaxInactiveInterval((int) lasts.toSeconds());
    return session;
  }

  private static void slow(Form form, Answer.Slow slow, HttpServletResponse response) {
    var seconds = Math.max(1, slow.pause().toSeconds() + 1);
    response.setStatus(429);
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    form.fault("", "access.sign-in.slow", (seconds + 59) / 60);
  }

  private SignIn.From from(HttpServletRequest request) {
    return new SignIn.From(
        request.getRemoteAddr(), cookie(request, address.cookie("gs-browser")).orElse(""));
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(c -> c.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }
}
