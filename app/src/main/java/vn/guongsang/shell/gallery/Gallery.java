package vn.guongsang.shell.gallery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.form.Suggestion;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Components at rest on one page; on the others a form and a list that behave as real ones do. */
@Controller
class Gallery {

  private final Submission submission;

  Gallery(Submission submission) {
    this.submission = submission;
  }

  private static void demoOnly(Page page, HttpServletResponse response) {
    if (!page.demo()) {
      throw new NotFound();
    }
    response.setHeader("X-Robots-Tag", "noindex");
  }

  @GetMapping("/gallery")
  @Needs(Right.PUBLIC)
  String components(Page page, HttpServletResponse response, Model model) {
    demoOnly(page, response);
    var wrong =
        Form.empty()
            .with("w_day", "31/02/2025")
            .with("w_reason", "Sáp nhập theo đề án của thành phố.")
            .with("w_kind", SampleKind.SCHOOL)
            .with("_version", 3);
    wrong.fault("w_name", "gallery.form.no-name");
    wrong.fault("w_day", "form.no-such-day", "31/02/2025");
    wrong.fault("w_kind", "form.no-such-choice");
    wrong.add(List.of(new Refused.Reason("", Said.of("form.stale"))));
    model.addAttribute("wrong", wrong);
    model.addAttribute("none", Sample.none(new ListRequest("/gallery", Map.of())));
    return "shell/gallery/gallery";
  }

  @GetMapping("/gallery/list")
  @Needs(Right.PUBLIC)
  String list(Page page, ListRequest request, HttpServletResponse response, Model model) {
    demoOnly(page, response);
    model.addAttribute("listing", Sample.list(request));
    return "shell/gallery/gallery-list";
  }

  @PostMapping("/gallery/picked")
  @Needs(Right.PUBLIC)
  String picked(
      Page page, Form form, ListRequest request, HttpServletResponse response, Model model) {
    demoOnly(page, response);
    var ids = Set.copyOf(form.all("picked"));
    var asked =
        form.ticked("all")
            ? Sample.list(new ListRequest(request.path(), withoutLimit(request))).total()
            : ids.size();
    model.addAttribute("count", asked);
    model.addAttribute("back", request.at("/gallery/list"));
    return "shell/gallery/gallery-picked";
  }

  private static Map<String, List<String>> withoutLimit(ListRequest request) {
    var filters = new java.util.LinkedHashMap<>(request.parameters());
    filters.keySet().retainAll(Set.of("q", "kind", "since"));
    return filters;
  }

  @GetMapping("/gallery/form")
  @Needs(Right.PUBLIC)
  String form(Page page, HttpServletResponse response, Model model) {
    demoOnly(page, response);
    return show(Form.empty(), model);
  }

  @PostMapping("/gallery/form")
  @Needs(Right.PUBLIC)
  String send(
      Page page, Form form, HttpServletRequest request, HttpServletResponse response, Model model) {
    demoOnly(page, response);
    var name = form.required("name", 60, "gallery.form.no-name");
    form.requiredDay("day", "gallery.form.no-day");
    form.requiredChoice("kind", SampleKind.class, "gallery.form.no-kind");
    form.lines("reason", 200);
    return submission.submit(
        page,
        form,
        () -> {
          Pages.notice(request, Said.of("gallery.form.done", name));
          return "/gallery/form";
        },
        () -> show(form, model));
  }

  private static String show(Form form, Model model) {
    model.addAttribute("form", form);
    return "shell/gallery/gallery-form";
  }

  @GetMapping("/gallery/pick")
  @Needs(Right.PUBLIC)
  String pick(
      Page page,
      @RequestParam(defaultValue = "") String q,
      HttpServletResponse response,
      Model model) {
    demoOnly(page, response);
    model.addAttribute(
        "suggestions",
        Sample.named(q).stream()
            .limit(8)
            .map(s -> Suggestion.value(Integer.toString(s.number()), s.name(), "DV-" + s.number()))
            .toList());
    return "shell/form/suggestions";
  }
}
