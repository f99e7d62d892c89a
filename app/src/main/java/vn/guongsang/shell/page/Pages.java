package vn.guongsang.shell.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.guongsang.shell.CurrentViewer;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Time;

/** Makes the {@link Page} of a request, once. */
@Component
public class Pages {

  static final String LANGUAGE_COOKIE = "lang";
  static final String NOTICE = "notice";

  /** The list and the mark beside it tell the same. */
  private static final String MY_WORK = "/my-work";

  private static final String ATTRIBUTE = Page.class.getName();

  private final CurrentViewer viewers;
  private final Dictionary dictionary;
  private final List<NavItem> nav;
  private final WaitingCounts waiting;
  private final ResourceUrlProvider assets;
  private final Clock clock;
  private final boolean demo;

  Pages(
      CurrentViewer viewers,
      Dictionary dictionary,
      ObjectProvider<NavItem> nav,
      WaitingCounts waiting,
      ResourceUrlProvider assets,
      Clock clock,
      @Value("${guongsang.mode:empty}") String mode) {
    this.viewers = viewers;
    this.dictionary = dictionary;
    this.nav = nav.stream().sorted(NavItem.IN_ORDER).toList();
    this.waiting = waiting;
    this.assets = assets;
    this.clock = clock;
    this.demo = mode.equals("demo");
  }

  /** The page of this request; the same one however often asked. */
  public Page of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Page page) {
      return page;
    }
    var viewer = viewers.of(request);
    var today = Time.today(clock);
    if (!request.getMethod().equals("GET") || request.getRequestURI().equals(MY_WORK)) {
      waiting.forget(viewer);
    }
    var flash = RequestContextUtils.getInputFlashMap(request);
    var page =
        new Page(
            viewer,
            dictionary.in(language(request)),
            (String)
                java.util.Objects.requireNonNullElse(
                    request.getAttribute(jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI),
                    request.getRequestURI()),
            request.getQueryString() == null ? "" : request.getQueryString(),
            nav.stream().filter(item -> viewer.may(item.needs())).toList(),
            () -> viewer.signedIn() ? waiting.of(viewer, today) : 0,
            () -> csrf(request),
            flash == null ? null : (Said) flash.get(NOTICE),
            demo,
            today,
            name -> {
              var found = assets.getForLookupPath("/assets/" + name);
              if (found == null) {
                throw new IllegalArgumentException("no asset " + name);
              }
              return found;
            });
    request.setAttribute(ATTRIBUTE, page);
    return page;
  }

  private static Page.Csrf csrf(HttpServletRequest request) {
    if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
      return new Page.Csrf(token.getParameterName(), token.getToken());
    }
    throw new IllegalStateException("a form on a page outside the security filters");
  }

  private static Language language(HttpServletRequest request) {
    var cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (cookie.getName().equals(LANGUAGE_COOKIE)) {
          return Language.of(cookie.getValue());
        }
      }
    }
    return Language.VI;
  }

  /** Says on the next page what has just been done. */
  public static void notice(HttpServletRequest request, Said done) {
    RequestContextUtils.getOutputFlashMap(request).put(NOTICE, done);
  }
}
