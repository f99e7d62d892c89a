package vn.guongsang.eligibility.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import tools.jackson.core.JacksonException;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;

/** Whatever goes wrong here is a problem document, never a page and never a stack trace. */
@Controller
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(assignableTypes = {EligibilityApi.class, DatedApi.class, ApiFaults.class})
class ApiFaults {

  private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

  private static final Map<String, String> METHODS =
      Map.of(
          "/api/v1/eligibility/checks", "POST",
          "/api/v1/eligibility/batches", "POST",
          "/api/v1/award-types", "GET",
          "/api/v1/prizes", "GET",
          "/api/v1/votes", "GET",
          "/api/v1/openapi.json", "GET");

  private final Dictionary dictionary;

  ApiFaults(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** An address that is none, or a known one asked in another way. */
  @RequestMapping("/api/v1/**")
  @Needs(Right.PUBLIC)
  void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var method = METHODS.get(request.getRequestURI());
    var texts = JsonOut.texts(dictionary, request);
    if (method == null) {
      JsonOut.problem(response, texts, 404, "api.fault.no-such-address");
    } else {
      response.setHeader("Allow", method);
      JsonOut.problem(response, texts, 405, "api.fault.method", method);
    }
  }

  @ExceptionHandler
  void fault(Exception fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var texts = JsonOut.texts(dictionary, request);
    var cause = faulty(fault);
    if (cause != null) {
      JsonOut.problem(response, texts, cause.status(), cause.reasons());
      return;
    }
    LOG.error("{} {}", request.getMethod(), request.getRequestURI(), fault);
    if (!response.isCommitted()) {
      response.reset();
      JsonOut.problem(response, texts, 500, List.of());
    }
  }

  /** The reader of JSON wraps what the stream below it threw. */
  private static @org.jspecify.annotations.Nullable Faulty faulty(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof Faulty known) {
        return known;
      }
    }
    return fault instanceof JacksonException json ? JsonOut.notJson(json) : null;
  }
}
