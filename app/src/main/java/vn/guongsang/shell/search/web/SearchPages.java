package vn.guongsang.shell.search.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.search.Search;

@Controller
class SearchPages {

  private static final int ON_THE_PAGE = 20;
  private static final int WHILE_TYPING = 5;

  private final Search search;

  SearchPages(Search search) {
    this.search = search;
  }

  @GetMapping("/search")
  @Needs(Right.SIGNED_IN)
  String page(@RequestParam(defaultValue = "") String q, Viewer viewer, Page page, Model model) {
    model.addAttribute("found", search.find(viewer, page.language(), q, ON_THE_PAGE));
    return "shell/search/web/search";
  }

  /** The lines of the search box's list. */
  @GetMapping("/search/suggest")
  @Needs(Right.SIGNED_IN)
  String suggest(@RequestParam(defaultValue = "") String q, Viewer viewer, Page page, Model model) {
    model.addAttribute("found", search.find(viewer, page.language(), q, WHILE_TYPING));
    return "shell/search/web/suggest";
  }
}
