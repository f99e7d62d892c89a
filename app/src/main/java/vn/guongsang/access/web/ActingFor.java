package vn.guongsang.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.access.Viewers;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.page.Back;
import vn.guongsang.shell.page.Pages;

/** The unit switcher. */
@Controller
class ActingFor {

  @PostMapping("/acting-for")
  @Needs(Right.SIGNED_IN)
  String change(
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "/") String back,
      Viewer viewer,
      HttpServletRequest request) {
    var seat =
        viewer.seats().stream()
            .filter(s -> s.unit().toString().equals(unit))
            .findFirst()
            .orElseThrow(NotFound::new);
    request.getSession().setAttribute(Viewers.UNIT, unit);
    Pages.notice(request, Said.of("access.acting-for-now", seat.unitName()));
    return "redirect:" + Back.within(back);
  }
}
