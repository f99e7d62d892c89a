package vn.guongsang.shell.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.guongsang.shell.Dictionary;

/** Tells a machine that an address is none, or is asked in another way, as a problem document. */
public final class KnownAddresses extends OncePerRequestFilter {

  public static final Map<String, String> METHODS =
      Map.of(
          "/api/v1/eligibility/checks", "POST",
          "/api/v1/eligibility/batches", "POST",
          "/api/v1/award-types", "GET",
          "/api/v1/prizes", "GET",
          "/api/v1/votes", "GET",
          "/api/v1/awards/{code}", "GET",
          "/api/v1/indicators", "GET",
          "/api/v1/figures", "POST",
          "/api/v1/openapi.json", "GET");

  private final Dictionary dictionary;

  /** One award each: the module that answers says which there are. */
  private static final String AWARDS = "/api/v1/awards/";

  private static @Nullable String method(String address) {
    return address.startsWith(AWARDS) ? "GET" : METHODS.get(address);
  }

  KnownAddresses(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var method = method(request.getRequestURI());
    var asked = request.getMethod();
    var texts = Json.texts(dictionary, request);
    if (method == null) {
      Json.problem(response, texts, 404, "api.fault.no-such-address");
    } else if (!method.equals(asked) && !(method.equals("GET") && asked.equals("HEAD"))) {
      response.setHeader("Allow", method);
      Json.problem(response, texts, 405, "api.fault.method", method);
    } else {
      chain.doFilter(request, response);
    }
  }
}
