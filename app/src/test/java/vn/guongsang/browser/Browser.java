package vn.guongsang.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.guongsang.RunningApp;

/** Debian's Chromium, started once for all tests of this JVM. Each test opens its own visit. */
public final class Browser {

  private static final class Holder {
    static final Browser BROWSER = new Browser();
  }

  private final com.microsoft.playwright.Browser chromium;

  private Browser() {
    var program =
        Path.of(
            Optional.ofNullable(System.getenv("GUONGSANG_CHROMIUM")).orElse("/usr/bin/chromium"));
    if (!Files.isExecutable(program)) {
      throw new IllegalStateException(
          "no "
              + program
              + ": install Debian's package chromium, or name it in GUONGSANG_CHROMIUM");
    }
    var playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
  }

  public static Visit desktop() {
    return visit(size(1280, 900));
  }

  public static Visit phone() {
    return visit(size(390, 844).setHasTouch(true));
  }

  /** Any width and, where it matters, with script turned off. */
  public static Visit visit(NewContextOptions options) {
    var context =
        Holder.BROWSER.chromium.newContext(
            options.setLocale("vi-VN").setTimezoneId("Asia/Ho_Chi_Minh"));
    return new Visit(context, RunningApp.shared().url());
  }

  /** A visit to another application than the shared one. */
  public static Visit to(RunningApp app) {
    var context =
        Holder.BROWSER.chromium.newContext(
            size(1280, 900).setLocale("vi-VN").setTimezoneId("Asia/Ho_Chi_Minh"));
    return new Visit(context, app.url());
  }

  public static NewContextOptions size(int width, int height) {
    return new NewContextOptions().setViewportSize(width, height);
  }
}
