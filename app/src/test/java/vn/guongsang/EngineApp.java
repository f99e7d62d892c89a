package vn.guongsang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.CurrentViewer;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.ViewerOf;

/**
 * The whole application without demo data, where a request header says who looks: for pages of the
 * modules that stand left of access.
 */
public final class EngineApp {

  public static final UnitId CITY =
      new UnitId(UUID.fromString("019aa000-0000-7000-8000-000000000001"));
  public static final TestViewer MAI =
      viewer("019aa000-0000-7000-8000-0000000000a1", "Nguyễn Thị Mai");
  public static final TestViewer AN = viewer("019aa000-0000-7000-8000-0000000000a2", "Trần Văn An");

  private static final String HEADER = "X-Looks";
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static final class Holder {
    static final EngineApp APP = new EngineApp();
  }

  /** Not annotated, so that no other application of the tests finds it. */
  static class WhoLooks {
    @Bean
    @Primary
    CurrentViewer byHeader() {
      return request ->
          List.<Viewer>of(MAI, AN).stream()
              .filter(v -> v.who().toString().equals(request.getHeader(HEADER)))
              .findFirst()
              .orElse(Nobody.PUBLIC);
    }

    @Bean
    @Primary
    ViewerOf now() {
      return (account, unit) ->
          List.<Viewer>of(MAI, AN).stream().filter(v -> v.who().equals(account)).findFirst();
    }
  }

  private final ConfigurableApplicationContext context;
  private final String url;

  public static EngineApp shared() {
    return Holder.APP;
  }

  private EngineApp() {
    try {
      var data = Files.createTempDirectory("guongsang-engine-");
      RunningApp.writeKeys(data);
      var properties = new HashMap<String, Object>(TestDatabase.fresh().springProperties());
      properties.put("guongsang.data", data.toString());
      properties.put("guongsang.mode", "empty");
      properties.put("server.port", "0");
      properties.put("server.address", "127.0.0.1");
      var app = new SpringApplication(GuongSang.class, WhoLooks.class);
      app.setDefaultProperties(properties);
      context = app.run();
      var port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
      url = "http://localhost:" + port;
      Runtime.getRuntime().addShutdownHook(new Thread(context::close));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** A browser in which one viewer, or nobody, is signed in. */
  public Browser browser(Optional<TestViewer> viewer) {
    return new Browser(viewer);
  }

  public final class Browser {
    private final Optional<TestViewer> viewer;
    private final HttpClient http =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    private Browser(Optional<TestViewer> viewer) {
      this.viewer = viewer;
    }

    public HttpResponse<String> get(String path) {
      return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    public HttpResponse<byte[]> bytes(String path) {
      try {
        return http.send(
            who(HttpRequest.newBuilder(URI.create(url + path))).build(),
            BodyHandlers.ofByteArray());
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    /** Sends a form that the page at {@code from} holds. */
    public HttpResponse<String> post(String from, String path, String... namesAndValues) {
      var page = get(from).body();
      var token = CSRF.matcher(page);
      if (!token.find()) {
        throw new AssertionError("no form on " + from + ":\n" + page);
      }
      var body = new StringBuilder("_csrf=").append(encoded(token.group(1)));
      body.append("&_once=").append(UUID.randomUUID());
      for (var i = 0; i < namesAndValues.length; i += 2) {
        body.append('&')
            .append(namesAndValues[i])
            .append('=')
            .append(encoded(namesAndValues[i + 1]));
      }
      return send(
          HttpRequest.newBuilder(URI.create(url + path))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
      try {
        return http.send(who(request).build(), BodyHandlers.ofString());
      } catch (IOException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private HttpRequest.Builder who(HttpRequest.Builder request) {
      viewer.ifPresent(v -> request.header(HEADER, v.who().toString()));
      return request;
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static TestViewer viewer(String id, String name) {
    return new TestViewer(
        new AccountId(UUID.fromString(id)),
        name,
        CITY,
        EnumSet.allOf(Right.class),
        List.of(CITY),
        true);
  }
}
