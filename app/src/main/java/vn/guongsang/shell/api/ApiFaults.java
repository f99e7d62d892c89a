package vn.guongsang.shell.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import tools.jackson.core.JacksonException;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Refused;

/** Whatever goes wrong here is a problem document, never a page and never a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(annotations = Api.class)
class ApiFaults {

  private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

  private final Dictionary dictionary;

  ApiFaults(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  @ExceptionHandler
  void fault(Exception fault, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var texts = Json.texts(dictionary, request);
    var cause = faulty(fault);
    if (cause != null) {
      Json.problem(response, texts, cause.status(), cause.reasons());
      return;
    }
    if (fault instanceof Refused refused) {
      Json.problem(
          response,
          texts,
          409,
          refused.reasons().stream()
              .map(reason -> new Faulty.Reason(reason.field(), reason.words()))
              .toList());
      return;
    }
    LOG.error("{} {}", request.getMethod(), request.getRequestURI(), fault);
    if (!response.isCommitted()) {
      response.reset();
      Json.problem(response, texts, 500, List.of());
    }
  }

  /** The reader of JSON wraps what the stream below it threw. */
  private static @org.jspecify.annotations.Nullable Faulty faulty(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof Faulty known) {
        return known;
      }
    }
    return fault instanceof JacksonException json ? Json.notJson(json) : null;
  }
}
