package vn.guongsang.screening.quality;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.Exports;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;

/** What the register contradicts itself in, for those who can put it right. */
@Controller
class OddityPages {

  private final OddityList list;
  private final Exports exports;

  OddityPages(OddityList list, Exports exports) {
    this.list = list;
    this.exports = exports;
  }

  @GetMapping("/screenings/register-checks")
  @Needs(Right.SCREENING)
  @Nullable String all(
      Page page, Viewer viewer, ListRequest request, HttpServletResponse response, Model model) {
    if (request.choice("kind", Oddity.class).isEmpty()) {
      return "redirect:" + request.with("kind", Oddity.RATED_TWICE.name());
    }
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    model.addAttribute("kind", OddityList.kind(request));
    model.addAttribute("counts", list.counts(request, viewer));
    model.addAttribute(
        "listing", list.query(request, viewer, page.texts(), page.today()).page(request));
    return "screening/quality/oddities";
  }
}
