package vn.guongsang.access.signin;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * The headers of every answer, put on by the server itself: requests that are refused before any of
 * our filters see them are answered with them too.
 */
final class StrictHeaders extends ValveBase {

  private final Map<String, String> headers;

  StrictHeaders(boolean https) {
    super(true);
    this.headers = all(https);
  }

  static Map<String, String> all(boolean https) {
    var all = new LinkedHashMap<String, String>();
    all.put(
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'");
    all.put("X-Content-Type-Options", "nosniff");
    all.put("Referrer-Policy", "same-origin");
    all.put("Cross-Origin-Opener-Policy", "same-origin");
    all.put(
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
    if (https) {
      all.put("Strict-Transport-Security", "max-age=63072000"); // two years
    }
    return all;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    headers.forEach(response::setHeader);
    getNext().invoke(request, response);
  }
}
