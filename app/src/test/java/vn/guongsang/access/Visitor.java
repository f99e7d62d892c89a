package vn.guongsang.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.guongsang.RunningApp;
import vn.guongsang.access.signin.Passwords;

/** Somebody at a browser of their own: keeps cookies, sends forms as pages make them. */
public final class Visitor {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private static final Pattern TOKEN =
      Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"", Pattern.DOTALL);

  private final String url;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String token = "";
  private boolean out;

  private Visitor(String url) {
    this.url = url;
  }

  public static Visitor to(RunningApp app) {
    return new Visitor(app.url());
  }

  /** To a program that runs by itself. */
  public static Visitor at(String url) {
    return new Visitor(url);
  }

  /** A visitor who has signed in with a demo account. */
  public static Visitor as(String login) {
    var visitor = to(RunningApp.shared());
    var answer = visitor.signIn(login, Passwords.OF_THE_DEMO);
    if (answer.statusCode() != 302) {
      throw new AssertionError(login + " cannot sign in: " + answer.statusCode());
    }
    return visitor;
  }

  Visitor with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** The same cookies in another browser. */
  Visitor twin() {
    var twin = new Visitor(url);
    twin.cookies.putAll(cookies);
    twin.headers.putAll(headers);
    twin.token = token;
    return twin;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  public HttpResponse<String> signIn(String login, String password) {
    get("/sign-in");
    return send("POST", "/sign-in", Map.of("login", login, "password", password));
  }

  public HttpResponse<String> get(String path) {
    return send("GET", path, Map.of());
  }

  /** Whether the last answer ended the session. */
  boolean isOut() {
    return out;
  }

  /** Posts with the token of the last page that had one, and a once-only key of its own. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    if (token.isEmpty()) {
      get("/account");
    }
    var all = new LinkedHashMap<String, String>();
    all.put("_once", UUID.randomUUID().toString());
    all.putAll(fields);
    return send("POST", path, all);
  }

  public HttpResponse<String> post(String path, String... namesAndValues) {
    var fields = new LinkedHashMap<String, String>();
    for (var i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return post(path, fields);
  }

  /** A form with a file in its field {@code file}. */
  public HttpResponse<String> upload(
      String path, Map<String, String> fields, String fileName, byte[] content) {
    return upload(path, fields, "file", fileName, content);
  }

  /** A form with a file, as a browser sends it. */
  public HttpResponse<String> upload(
      String path, Map<String, String> fields, String field, String fileName, byte[] content) {
    if (token.isEmpty()) {
      get("/account");
    }
    var all = new LinkedHashMap<String, String>();
    all.put("_once", UUID.randomUUID().toString());
    all.put("_csrf", token);
    all.putAll(fields);
    var border = "----" + UUID.randomUUID();
    var body = new ByteArrayOutputStream();
    all.forEach((name, value) -> part(body, border, "name=\"" + name + "\"", bytes(value)));
    part(body, border, "name=\"" + field + "\"; filename=\"" + fileName + "\"", content);
    body.writeBytes(bytes("--" + border + "--\r\n"));
    var request = HttpRequest.newBuilder(URI.create(url + path));
    headers.forEach(request::header);
    return answered(
        request
            .header("Cookie", cookieHeader())
            .header("Content-Type", "multipart/form-data; boundary=" + border)
            .POST(BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  private static void part(
      ByteArrayOutputStream body, String border, String disposition, byte[] content) {
    body.writeBytes(
        bytes("--" + border + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(bytes("\r\n"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  HttpResponse<String> postWithoutToken(String path) {
    token = "";
    return send("POST", path, Map.of("_once", UUID.randomUUID().toString()));
  }

  HttpResponse<String> send(String method, String path, Map<String, String> fields) {
    var answer = answered(request(method, path, fields));
    out = path.equals("/sign-out") && answer.statusCode() == 302;
    return answer;
  }

  private HttpResponse<String> answered(HttpRequest request) {
    try {
      var answer = HTTP.send(request, BodyHandlers.ofString());
      remember(answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same visitor, for requests that are no forms. */
  public String cookieHeader() {
    return cookies.entrySet().stream()
        .map(c -> c.getKey() + "=" + c.getValue())
        .collect(Collectors.joining("; "));
  }

  private HttpRequest request(String method, String path, Map<String, String> fields) {
    var request = HttpRequest.newBuilder(URI.create(url + path));
    headers.forEach(request::header);
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookieHeader());
    }
    if (method.equals("GET")) {
      return request.GET().build();
    }
    var all = new LinkedHashMap<>(fields);
    if (!token.isEmpty()) {
      all.put("_csrf", token);
    }
    return request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .method(method, BodyPublishers.ofString(encoded(all)))
        .build();
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            f ->
                URLEncoder.encode(f.getKey(), StandardCharsets.UTF_8)
                    + "="
                    + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private void remember(HttpResponse<String> answer) {
    for (var cookie : setCookies(answer)) {
      var pair = cookie.split(";", -1)[0].split("=", 2);
      if (pair[1].isEmpty()) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
    var found = TOKEN.matcher(answer.body());
    if (found.find()) {
      token = found.group(1);
    }
  }

  static List<String> setCookies(HttpResponse<?> answer) {
    return new ArrayList<>(answer.headers().allValues("Set-Cookie"));
  }

  public static String location(HttpResponse<?> answer) {
    var address = answer.headers().firstValue("Location").orElse("");
    return address.replaceFirst("^https?://localhost(:\\d+)?", "");
  }
}
