package vn.guongsang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.guongsang.access.Demand;
import vn.guongsang.access.SignedIn;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.page.Pages;

/**
 * Leads an account to what it must do first, whatever it asks for. The viewer may nothing in that
 * state anyway; this only shows the way.
 */
@Component
class DemandsFirst implements HandlerInterceptor, WebMvcConfigurer {

  private final ObjectProvider<Pages> pages;

  DemandsFirst(ObjectProvider<Pages> pages) {
    this.pages = pages;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/assets/**", "/error").order(-10);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method)
        || !(pages.getObject().of(request).viewer() instanceof SignedIn viewer)
        || viewer.demand() == Demand.NOTHING) {
      return true;
    }
    var needs = method.getMethodAnnotation(Needs.class);
    var meets = method.getMethodAnnotation(Meets.class);
    if ((needs != null && needs.value() == Right.PUBLIC)
        || (meets != null && Arrays.asList(meets.value()).contains(viewer.demand()))) {
      return true;
    }
    var page = pageOf(viewer.demand());
    if (request.getHeader("HX-Request") == null) {
      response.sendRedirect(page);
    } else {
      response.setHeader("HX-Redirect", page);
    }
    return false;
  }

  static String pageOf(Demand demand) {
    return switch (demand) {
      case OWN_PASSWORD -> "/account/first-password";
      case SECOND_STEP -> "/account/second-step";
      case FIRST_UNIT -> "/first-unit";
      case NOTHING -> "/";
    };
  }
}
