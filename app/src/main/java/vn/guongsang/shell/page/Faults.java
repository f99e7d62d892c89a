package vn.guongsang.shell.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Once;

/**
 * What goes wrong outside a form: a calm page that says what to do, with a reference number that is
 * in the log beside the cause. Nothing of the cause itself is shown.
 */
@ControllerAdvice
@org.springframework.stereotype.Controller
class Faults implements ErrorController {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  private final Pages pages;

  Faults(Pages pages) {
    this.pages = pages;
  }

  @ExceptionHandler(Exception.class)
  String fault(
      Exception fault, HttpServletRequest request, HttpServletResponse response, Model model) {
    return show(statusOf(fault), fault, request, response, model);
  }

  /** Faults outside any handler: unknown addresses, refused by the security filters, too large. */
  @RequestMapping("/error")
  @Needs(Right.PUBLIC)
  String outside(HttpServletRequest request, HttpServletResponse response, Model model) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return show(
        code instanceof Integer number ? number : 404,
        cause instanceof Throwable fault ? fault : null,
        request,
        response,
        model);
  }

  private static int statusOf(Exception fault) {
    return switch (fault) {
      case NotFound ignored -> 404;
      case MethodArgumentTypeMismatchException ignored -> 404;
      case Form.MissingKey ignored -> 400;
      case Once.KeyOfAnother ignored -> 400;
      case Refused ignored -> 422;
      case DataAccessResourceFailureException ignored -> 503;
      case ErrorResponse known -> known.getStatusCode().value();
      default -> 500;
    };
  }

  private String show(
      int status,
      @org.jspecify.annotations.Nullable Throwable fault,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var reference = Reference.make();
    if (status >= 500) {
      LOG.error("{} {} {}", reference, request.getMethod(), request.getRequestURI(), fault);
    } else {
      LOG.info("{} {} {} {}", reference, status, request.getMethod(), request.getRequestURI());
    }
    response.setStatus(HttpStatus.resolve(status) == null ? 500 : status);
    var page = pages.of(request);
    model.addAttribute("page", page);
    model.addAttribute("reference", reference);
    model.addAttribute(
        "kind",
        switch (status) {
          case 400, 405, 415 -> "bad-request";
          case 401, 404 -> "not-found";
          // only a form whose session is gone is forbidden; the gate answers "not found"
          case 403 -> "expired";
          case 413 -> "too-large";
          case 422 -> "refused";
          case 429 -> "too-many";
          case 503 -> "unavailable";
          default -> status < 500 ? "bad-request" : "broken";
        });
    model.addAttribute(
        "reasons",
        fault instanceof Refused refused
            ? refused.reasons().stream().map(r -> page.t(r.words())).toList()
            : java.util.List.<String>of());
    return request.getHeader("HX-Request") == null ? "shell/page/fault" : "shell/page/fault-part";
  }
}
