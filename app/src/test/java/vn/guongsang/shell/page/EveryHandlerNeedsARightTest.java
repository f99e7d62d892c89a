package vn.guongsang.shell.page;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;

class EveryHandlerNeedsARightTest {

  static class Pages {
    @GetMapping("/with")
    @Needs(Right.SIGNED_IN)
    void with() {}

    @GetMapping("/without")
    void without() {}
  }

  @Test
  void a_handler_that_names_no_right_stops_the_start() throws Exception {
    assertThatCode(start("with")).doesNotThrowAnyException();
    assertThatThrownBy(start("without"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("without");
  }

  private static ThrowingCallable start(String method) throws Exception {
    var routes = new RequestMappingHandlerMapping();
    routes.registerMapping(
        RequestMappingInfo.paths("/" + method).build(),
        new Pages(),
        Pages.class.getDeclaredMethod(method));
    var check = new EveryHandlerNeedsARight(List.of(routes));
    return check::afterSingletonsInstantiated;
  }
}
