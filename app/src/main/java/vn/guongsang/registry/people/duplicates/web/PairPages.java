package vn.guongsang.registry.people.duplicates.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.duplicates.LookForDuplicates;
import vn.guongsang.registry.people.duplicates.Merges;
import vn.guongsang.registry.people.duplicates.Pairs;
import vn.guongsang.registry.people.duplicates.Pairs.Pair;
import vn.guongsang.registry.people.duplicates.Pairs.Seen;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.list.Exports;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.shell.work.Works;

/** Pairs that may be one person: the list, two entries side by side, the judgement, and parting. */
@Controller
class PairPages {

  private static final int REASON = 1_000;

  private final PairList list;
  private final Pairs pairs;
  private final PairViews views;
  private final Merges merges;
  private final Works works;
  private final Exports exports;
  private final Submission submission;

  PairPages(
      PairList list,
      Pairs pairs,
      PairViews views,
      Merges merges,
      Works works,
      Exports exports,
      Submission submission) {
    this.list = list;
    this.pairs = pairs;
    this.views = views;
    this.merges = merges;
    this.works = works;
    this.exports = exports;
    this.submission = submission;
  }

  /** Without any wish it shows what waits. */
  @GetMapping("/people/duplicates")
  @Needs(Right.PEOPLE_MERGE)
  @Nullable String list(
      Page page,
      ListRequest request,
      HttpServletRequest servlet,
      HttpServletResponse response,
      Model model) {
    if (servlet.getQueryString() == null) {
      return "redirect:/people/duplicates?state=OPEN";
    }
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    return showList(page, request, Form.empty(), model);
  }

  private String showList(Page page, ListRequest request, Form form, Model model) {
    model
        .addAttribute(
            "listing", list.query(request, page.viewer(), page.texts(), page.today()).page(request))
        .addAttribute("form", form);
    return "registry/people/duplicates/web/list";
  }

  @PostMapping("/people/duplicates/look")
  @Needs(Right.PEOPLE_MERGE)
  String look(Page page, Viewer viewer, Form form, ListRequest request, Model model) {
    return submission.submit(
        page,
        form,
        () ->
            "/work/"
                + works
                    .underWay(viewer, LookForDuplicates.NAME, "{}")
                    .orElseGet(
                        () ->
                            works.ask(
                                viewer,
                                LookForDuplicates.NAME,
                                "{}",
                                Said.of("duplicates.looking"))),
        () -> showList(page, request, form, model));
  }

  @GetMapping("/people/duplicates/{id}")
  @Needs(Right.PEOPLE_MERGE)
  String pair(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return show(page, viewer, pairs.within(viewer, id), Form.empty(), Form.empty(), model);
  }

  private String show(Page page, Viewer viewer, Pair pair, Form same, Form apart, Model model) {
    var view = views.of(viewer, pair, page.texts());
    if (same.typed("kept").isEmpty()) {
      var richer = view.other().moments().size() > view.one().moments().size();
      same.with("kept", (richer ? view.other() : view.one()).id());
    }
    model
        .addAttribute("view", view)
        .addAttribute(
            "same",
            same.with("version_one", view.one().version())
                .with("version_other", view.other().version()))
        .addAttribute("apart", apart)
        .addAttribute(
            "merge", merges.between(pair.one(), pair.other()).map(Merges.Merge::id).orElse(null));
    return "registry/people/duplicates/web/pair";
  }

  @PostMapping("/people/duplicates/{id}/same")
  @Needs(Right.PEOPLE_MERGE)
  String same(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var pair = pairs.within(viewer, id);
    var reason = form.required("reason", REASON, "duplicates.fault.no-reason");
    var kept = form.id("kept").map(PersonId::new).orElse(pair.one());
    var one = form.wholeNumber("version_one", 1, Integer.MAX_VALUE).orElse(0);
    var other = form.wholeNumber("version_other", 1, Integer.MAX_VALUE).orElse(0);
    var seen =
        kept.equals(pair.one())
            ? new Seen(pair.one(), one, pair.other(), other)
            : new Seen(kept, other, pair.one(), one);
    return submission.submit(
        page,
        form,
        () -> {
          pairs.same(viewer, id, seen, reason, page.today());
          Pages.notice(request, Said.of("duplicates.done.same"));
          return "/people/" + kept;
        },
        () -> show(page, viewer, pairs.within(viewer, id), form, Form.empty(), model));
  }

  @PostMapping("/people/duplicates/{id}/different")
  @Needs(Right.PEOPLE_MERGE)
  String different(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    pairs.within(viewer, id);
    var reason = form.required("reason", REASON, "duplicates.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          pairs.different(viewer, id, reason);
          Pages.notice(request, Said.of("duplicates.done.different"));
          return "/people/duplicates";
        },
        () -> show(page, viewer, pairs.within(viewer, id), Form.empty(), form, model));
  }

  /** Somebody wants two entries compared that no rule found. */
  @GetMapping("/people/{id}/compare")
  @Needs(Right.PEOPLE_MERGE)
  String compare(@PathVariable UUID id, Viewer viewer, Model model) {
    return showCompare(viewer, id, Form.empty(), model);
  }

  private String showCompare(Viewer viewer, UUID id, Form form, Model model) {
    model.addAttribute("id", id).addAttribute("name", pairs.name(viewer, new PersonId(id)));
    model.addAttribute("form", form);
    return "registry/people/duplicates/web/compare";
  }

  @PostMapping("/people/{id}/compare")
  @Needs(Right.PEOPLE_MERGE)
  String compareWith(@PathVariable UUID id, Page page, Viewer viewer, Form form, Model model) {
    pairs.name(viewer, new PersonId(id));
    var other = form.id("other").map(PersonId::new);
    if (other.isEmpty()) {
      form.fault("other", "duplicates.fault.no-other");
    }
    return submission.submit(
        page,
        form,
        () -> "/people/duplicates/" + pairs.named(viewer, new PersonId(id), other.orElseThrow()),
        () -> showCompare(viewer, id, form, model));
  }

  @GetMapping("/people/merges/{id}")
  @Needs(Right.PEOPLE_MERGE)
  String merged(@PathVariable UUID id, Viewer viewer, Model model) {
    return showMerge(viewer, id, Form.empty(), model);
  }

  private String showMerge(Viewer viewer, UUID id, Form form, Model model) {
    model.addAttribute("merge", merges.within(viewer, id)).addAttribute("form", form);
    return "registry/people/duplicates/web/merge";
  }

  @PostMapping("/people/merges/{id}/undo")
  @Needs(Right.PEOPLE_MERGE)
  String part(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var merge = merges.within(viewer, id);
    var reason = form.required("reason", REASON, "duplicates.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          merges.undo(viewer, id, reason, page.today());
          Pages.notice(request, Said.of("duplicates.done.parted"));
          return "/people/" + merge.gone();
        },
        () -> showMerge(viewer, id, form, model));
  }
}
