package vn.guongsang.shell.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;

/**
 * Lets a request through to its handler only with the right the handler names. Whoever is not
 * signed in is asked to; whoever is signed in without the right hears the same "not found" as for a
 * thing that is not there.
 */
@Component
class Gate implements HandlerInterceptor {

  private final Pages pages;

  Gate(Pages pages) {
    this.pages = pages;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method)) {
      return true;
    }
    var right = rightOf(method);
    if (right == Right.PUBLIC) {
      return true;
    }
    var page = pages.of(request);
    if (!page.viewer().signedIn()) {
      askToSignIn(request, response, page);
      return false;
    }
    if (right != Right.SIGNED_IN && !page.viewer().may(right)) {
      throw new NotFound();
    }
    return true;
  }

  /** The right a handler names; the framework's own error handler is open to all. */
  static Right rightOf(HandlerMethod method) {
    var needs = method.getMethodAnnotation(Needs.class);
    if (needs != null) {
      return needs.value();
    }
    throw new IllegalStateException(method + " names no right");
  }

  private static void askToSignIn(
      HttpServletRequest request, HttpServletResponse response, Page page) throws IOException {
    var back = request.getMethod().equals("GET") ? page.here() : "/";
    var address = "/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    if (request.getHeader("HX-Request") != null) {
      response.setStatus(401);
      response.setHeader("HX-Redirect", "/sign-in");
    } else {
      response.sendRedirect(address);
    }
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView view) {
    if (view != null && view.getViewName() != null && !view.getViewName().startsWith("redirect:")) {
      view.addObject("page", pages.of(request));
    }
  }
}
