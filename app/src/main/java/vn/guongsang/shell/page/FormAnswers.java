package vn.guongsang.shell.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells a form that was sent by script where to go, instead of sending it there. A script cannot
 * see the address of a redirect, and following it would use up the notice meant for the page; but
 * only a script can keep what was typed when the network is gone.
 */
@Component
class FormAnswers extends OncePerRequestFilter {

  static final String SENT_BY_SCRIPT = "GS-Form";
  static final String GO_TO = "GS-Go-To";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(SENT_BY_SCRIPT) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(
        request,
        new HttpServletResponseWrapper(response) {
          @Override
          public void sendRedirect(String location) {
            tell(location);
          }

          @Override
          public void sendRedirect(String location, boolean clearBuffer) {
            tell(location);
          }

          @Override
          public void sendRedirect(String location, int status) {
            tell(location);
          }

          @Override
          public void sendRedirect(String location, int status, boolean clearBuffer) {
            tell(location);
          }

          private void tell(String location) {
            setStatus(SC_NO_CONTENT);
            setHeader(GO_TO, location);
          }
        });
  }
}
