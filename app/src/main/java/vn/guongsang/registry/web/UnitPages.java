package vn.guongsang.registry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.journal.Histories;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitPart;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Suggestion;
import vn.guongsang.shell.list.Exports;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;

/** Looking at units: the list, the tree, one unit, and the box in which units are picked. */
@Controller
class UnitPages {

  private static final int SUGGESTED = 12;

  private final UnitList list;
  private final UnitTrees trees;
  private final UnitViews views;
  private final UnitSearch search;
  private final Histories histories;
  private final Exports exports;
  private final List<UnitPart> parts;

  UnitPages(
      UnitList list,
      UnitTrees trees,
      UnitViews views,
      UnitSearch search,
      Histories histories,
      Exports exports,
      ObjectProvider<UnitPart> parts) {
    this.list = list;
    this.trees = trees;
    this.views = views;
    this.search = search;
    this.histories = histories;
    this.exports = exports;
    this.parts = parts.stream().sorted(Comparator.comparingInt(UnitPart::order)).toList();
  }

  /** Without any wish it shows the units that live. */
  @GetMapping("/units")
  @Needs(Right.UNITS_READ)
  @Nullable String list(
      Page page,
      ListRequest request,
      HttpServletRequest servlet,
      HttpServletResponse response,
      Model model) {
    if (servlet.getQueryString() == null) {
      return "redirect:/units?state=LIVING";
    }
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    model.addAttribute(
        "listing", list.query(request, page.viewer(), page.texts(), page.today()).page(request));
    return "registry/web/units";
  }

  @GetMapping("/units/tree")
  @Needs(Right.UNITS_READ)
  String tree(Page page, Viewer viewer, ListRequest request, Model model) {
    model.addAttribute("tree", trees.of(viewer, request, page.today()));
    return "registry/web/tree";
  }

  @GetMapping("/units/{id}")
  @Needs(Right.UNITS_READ)
  String unit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    model.addAttribute("view", views.of(viewer, new UnitId(id)));
    model.addAttribute("history", histories.of(id, page.texts()));
    model.addAttribute(
        "parts",
        parts.stream()
            .filter(part -> viewer.may(part.needs()))
            .map(part -> new ShownPart(part.headingKey(), part.content(page, new UnitId(id))))
            .toList());
    return "registry/web/unit";
  }

  @GetMapping("/units/pick")
  @Needs(Right.UNITS_READ)
  String pick(@RequestParam Map<String, String> parameters, Page page, Viewer viewer, Model model) {
    var typed =
        parameters.entrySet().stream()
            .filter(p -> p.getKey().equals("q") || p.getKey().endsWith("_text"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    model.addAttribute(
        "suggestions",
        search.named(viewer, VietnameseText.fold(typed), SUGGESTED).stream()
            .filter(UnitSearch.Found::living)
            .map(f -> Suggestion.value(f.unit().toString(), f.today(), page.t(f.note())))
            .toList());
    return "shell/form/suggestions";
  }
}
