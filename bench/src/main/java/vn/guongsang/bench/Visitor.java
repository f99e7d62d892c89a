package vn.guongsang.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A browser of its own, signed in as the generated country's officer; asks one page at a time. */
final class Visitor implements AutoCloseable {

  private static final String LOGIN = "canbo";
  private static final String PASSWORD = "Guongsang-2026";
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

  private final String url;
  private final HttpClient client;

  private Visitor(String url) {
    this.url = url;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
  }

  static Visitor stranger(String url) {
    return new Visitor(url);
  }

  static Visitor signedIn(String url) throws IOException, InterruptedException {
    var visitor = new Visitor(url);
    var form = new StringBuilder("login=" + LOGIN + "&password=" + PASSWORD);
    var page = visitor.get("/sign-in");
    var begin = page.body().indexOf("action=\"/sign-in\"");
    var hidden =
        HIDDEN.matcher(page.body().substring(begin, page.body().indexOf("</form>", begin)));
    while (hidden.find()) {
      if (!hidden.group(1).equals("login") && !hidden.group(1).equals("password")) {
        form.append('&').append(hidden.group(1)).append('=').append(encode(hidden.group(2)));
      }
    }
    var answer =
        visitor.client.send(
            HttpRequest.newBuilder(URI.create(url + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build(),
            BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 3) {
      throw new IOException("not signed in: " + answer.statusCode());
    }
    return visitor;
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(url + path)).GET().build(), BodyHandlers.ofString());
  }

  /** The page, or an error that says what came instead. */
  String page(String path) throws IOException, InterruptedException {
    var answer = get(path);
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  /** Milliseconds until the last byte. */
  double time(String path) throws IOException, InterruptedException {
    var begin = System.nanoTime();
    page(path);
    return (System.nanoTime() - begin) / 1e6;
  }

  /** The value below which so many of a hundred lie. */
  static double percentile(double[] times, int percent) {
    var sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  @Override
  public void close() {
    client.close();
  }
}
