package vn.guongsang.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody looking at pages. Closing the visit fails it if anything was refused by the content
 * policy, broke in a script, or was answered with a fault of the server.
 *
 * <p>Screenshots go to {@code target/screenshots} for people to look at; they are not compared
 * point by point, because another build of Chromium or of its font library draws every letter a
 * shade differently. What must hold is asked of the page itself: {@link #looksRight()}.
 */
public final class Visit implements AutoCloseable {

  private static final String WATCH =
      """
      addEventListener('securitypolicyviolation', e =>
        console.error('policy ' + e.violatedDirective + ' refused ' + e.blockedURI + ' ' + e.sample));
      """;

  private static final String SENDING =
      "() => document.querySelector('form[aria-busy=true], .htmx-request:not([data-quiet])')"
          + " !== null";

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Glyphs with marks above marks and below; each must fit into its line. */
  private static final String LOOK =
      """
      () => {
        const wrong = [];
        const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.className && e.className.baseVal === undefined ? '.' + e.className.replace(/ /g, '.') : '') + ' «' + (e.textContent || '').trim().slice(0, 40) + '»';
        const wide = document.documentElement.scrollWidth;
        if (wide > innerWidth) wrong.push('the page is ' + wide + ' wide in a window of ' + innerWidth);
        const pen = document.createElement('canvas').getContext('2d');
        for (const e of document.querySelectorAll('body *')) {
          const style = getComputedStyle(e);
          const box = e.getBoundingClientRect();
          if (!box.width || style.visibility === 'hidden' || e.closest('.unseen, .skip, svg, [hidden]')) continue;
          const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
          if (own) {
            pen.font = style.font;
            const ink = pen.measureText('ẪẰỂỘỢỰỴgqỵ');
            const line = parseFloat(style.lineHeight);
            if (line < ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent) wrong.push('marks do not fit the line of ' + name(e));
            const cut = ['hidden', 'clip'].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1;
            if (cut) wrong.push('text is cut off in ' + name(e));
            if (!e.closest('.scroll, .nav, .suggestions') && style.display !== 'inline' && e.scrollWidth > e.clientWidth + 1 && style.textOverflow !== 'ellipsis') wrong.push('text sticks out of ' + name(e));
          }
          if (e.matches('a, button, input:not([type=hidden]), select, textarea, summary') && style.display !== 'inline' && (box.height < 20 || box.width < 20) && !e.matches('.native')) wrong.push('too small to press: ' + name(e));
        }
        const main = document.querySelector('main');
        const left = [...main.children].map(e => [e, e.getBoundingClientRect()]).filter(([e, b]) => b.width && !e.matches('.unseen')).map(([e, b]) => [e, Math.round(b.left)]);
        for (const [e, x] of left) if (Math.abs(x - left[0][1]) > 1) wrong.push('not aligned with the title: ' + name(e));
        return wrong;
      }
      """;

  /**
   * What is well on a page is left with the page: to write it down takes longer than to find it.
   */
  private static final String AXE =
      """
      () => axe.run({resultTypes: ['violations']})
        .then(r => r.violations.map(v => v.id + ' ' + JSON.stringify(v.nodes.map(n => n.html))))
      """;

  private final BrowserContext context;
  private final Page page;
  private final String url;
  private final List<String> faults = new ArrayList<>();

  Visit(BrowserContext context, String url) {
    this.context = context;
    this.url = url;
    context.setDefaultTimeout(10_000);
    context.addInitScript(WATCH);
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          // Answers of 404 and 422 are told here too, those of 500 are watched below; and htmx
          // calls it an error that newer letters overtake the search for older ones.
          if (List.of("error", "warning").contains(message.type())
              && !message.text().startsWith("Failed to load resource")
              && !message.text().matches("htmx:(sendAbort|afterRequest), .*")) {
            faults.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> faults.add(page.url() + ": " + error));
    page.onResponse(
        response -> {
          if (response.status() >= 500) {
            faults.add(response.status() + " from " + response.url());
          }
        });
  }

  public Page page() {
    return page;
  }

  public BrowserContext context() {
    return context;
  }

  public Visit inEnglish() {
    context.addCookies(List.of(new Cookie("lang", "en").setUrl(url)));
    return this;
  }

  public Visit open(String path) {
    page.navigate(url + path);
    return this;
  }

  /** Signs in as one of the demo accounts, all of which have the same password. */
  public Visit signIn(String login) {
    open("/sign-in");
    page.locator("#f-login").fill(login);
    page.locator("#f-password").fill("Guongsang-2026");
    page.locator("form.form button.btn").click();
    page.waitForURL(address -> !address.contains("/sign-in"));
    return this;
  }

  /** Something on the page, once what was sent before has been answered. */
  public Locator find(String selector) {
    settle();
    return page.locator(selector);
  }

  public Visit press(String... keys) {
    for (var key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** What the keyboard is on, such as {@code input#search}. */
  public String focused() {
    settle();
    return (String)
        page.evaluate(
            "() => { const e = document.activeElement; return e.tagName.toLowerCase()"
                + " + (e.id ? '#' + e.id : ''); }");
  }

  /** The address without the site. */
  public String address() {
    settle();
    return page.url().substring(url.length());
  }

  public String heading() {
    settle();
    return page.locator("h1").textContent();
  }

  /**
   * Waits while a form or a part of the page is on its way to the server: a machine under load
   * would otherwise be asked about the page of before. A test that holds an answer back on purpose
   * goes on after a while.
   */
  private void settle() {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        if (Boolean.FALSE.equals(page.evaluate(SENDING))) {
          return;
        }
      } catch (PlaywrightException movingOn) {
        // The page asked has just gone; the next one is asked.
      }
      page.waitForTimeout(20);
    }
  }

  /** Letters fit, nothing is cut or sticks out, things stand in line and can be pressed. */
  public Visit looksRight() {
    page.evaluate("() => document.fonts.ready.then(() => true)");
    assertThat((List<?>) page.evaluate(LOOK)).as("%s at %s", page.url(), width()).isEmpty();
    return this;
  }

  /** No violation of any rule that axe knows, the best practices among them. */
  public Visit isAccessible() {
    page.evaluate(AxeBuilder.getAxeScript());
    assertThat((List<?>) page.evaluate(AXE)).as("%s at %s", page.url(), width()).isEmpty();
    return this;
  }

  public Visit shot(String name) {
    page.evaluate("() => document.fonts.ready.then(() => true)");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", name + "-" + width() + ".png")));
    return this;
  }

  /** The same page in a window of another width. */
  public Visit at(int width) {
    page.setViewportSize(width, 844);
    return this;
  }

  /**
   * As it is for all who come: on a desk, on a phone, on the narrowest, whose layout is the phone's
   * and which axe, being slow, need not see again.
   */
  public Visit isFitAtEveryWidth() {
    at(320).looksRight();
    at(390).looksRight().isAccessible();
    return at(1280).looksRight().isAccessible();
  }

  private int width() {
    return page.viewportSize().width;
  }

  /** What has gone wrong so far, taken away: for tests in which something must. */
  public List<String> faults() {
    var soFar = List.copyOf(faults);
    faults.clear();
    return soFar;
  }

  @Override
  public void close() {
    context.close();
    assertThat(faults).isEmpty();
  }
}
