package vn.guongsang.shell.page;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.guongsang.shell.Needs;

/** Refuses to start while any handler names no right: a forgotten one must never be open. */
@Component
class EveryHandlerNeedsARight implements SmartInitializingSingleton {

  private final List<RequestMappingHandlerMapping> routes;

  EveryHandlerNeedsARight(List<RequestMappingHandlerMapping> routes) {
    this.routes = routes;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var without =
        routes.stream()
            .flatMap(r -> r.getHandlerMethods().values().stream())
            .filter(handler -> handler.getMethodAnnotation(Needs.class) == null)
            .map(Object::toString)
            .sorted()
            .toList();
    if (!without.isEmpty()) {
      throw new IllegalStateException("handlers that name no right: " + String.join(", ", without));
    }
  }
}
