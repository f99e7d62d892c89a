package vn.guongsang.decisions.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.AwardList;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.Register;
import vn.guongsang.documents.Papers;
import vn.guongsang.journal.Histories;
import vn.guongsang.registry.people.Vouched;
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

/** The register: the list, one award, who vouches for it, withdrawing what was entered wrongly. */
@Controller
class AwardPages {

  private final AwardList list;
  private final Awards awards;
  private final Register register;
  private final AwardViews views;
  private final Histories histories;
  private final Papers papers;
  private final Exports exports;
  private final Submission submission;

  AwardPages(
      AwardList list,
      Awards awards,
      Register register,
      AwardViews views,
      Histories histories,
      Papers papers,
      Exports exports,
      Submission submission) {
    this.list = list;
    this.awards = awards;
    this.register = register;
    this.views = views;
    this.histories = histories;
    this.papers = papers;
    this.exports = exports;
    this.submission = submission;
  }

  /** Without any wish it shows what stands. */
  @GetMapping("/awards")
  @Needs(Right.PEOPLE_READ)
  @Nullable String list(
      Page page,
      ListRequest request,
      HttpServletRequest servlet,
      HttpServletResponse response,
      Model model) {
    if (servlet.getQueryString() == null) {
      return "redirect:/awards?state=IN_FORCE";
    }
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    var sought = list.sought(request, page.viewer());
    var listing = list.query(sought, page.today()).page(request);
    model
        .addAttribute("listing", listing)
        .addAttribute("counts", listing.more() ? List.of() : list.counts(sought, page.today()));
    return "decisions/web/awards";
  }

  /**
   * How many of each type there are, however many: asked for by itself, for it may take seconds.
   */
  @GetMapping("/awards/counts")
  @Needs(Right.PEOPLE_READ)
  String counts(Page page, ListRequest request, Model model) {
    model
        .addAttribute("request", new ListRequest("/awards", request.parameters()))
        .addAttribute("counts", list.counts(list.sought(request, page.viewer()), page.today()));
    return "decisions/web/counts";
  }

  @GetMapping("/awards/{id}")
  @Needs(Right.PEOPLE_READ)
  String award(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    model
        .addAttribute("view", views.of(viewer, new AwardId(id), page.today()))
        .addAttribute("history", histories.of(id, page.texts()));
    return "decisions/web/award";
  }

  /** The paper of the event that vouches for it; without one, the award's page. */
  @GetMapping("/awards/{id}/file")
  @Needs(Right.PEOPLE_READ)
  Object file(@PathVariable UUID id, @RequestParam Optional<UUID> event, Viewer viewer) {
    var award = awards.within(viewer, new AwardId(id));
    var file =
        awards.events(award.id()).stream()
            .filter(e -> event.isEmpty() || e.id().equals(event.get()))
            .map(vn.guongsang.decisions.AwardEvent::file)
            .filter(f -> f != null)
            .findFirst();
    return file.<Object>map(papers::answer).orElse("redirect:/awards/" + id);
  }

  @GetMapping("/awards/{id}/vouch")
  @Needs(Right.AWARDS_ENTER)
  String vouch(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var award = awards.within(viewer, new AwardId(id));
    return vouchForm(page, award, Form.empty().with("vouched", award.vouched().name()), model);
  }

  private String vouchForm(Page page, Award award, Form form, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("view", views.of(page.viewer(), award.id(), page.today()))
        .addAttribute("vouched", AwardForms.vouched(page));
    return "decisions/web/award-vouch";
  }

  @PostMapping("/awards/{id}/vouch")
  @Needs(Right.AWARDS_ENTER)
  String vouch(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var award = awards.within(viewer, new AwardId(id));
    var vouched = form.requiredChoice("vouched", Vouched.class, "register.fault.no-vouched");
    var reason = form.required("reason", 1000, "register.fault.no-vouch-reason");
    return submission.submit(
        page,
        form,
        () -> {
          register.vouch(
              viewer,
              award.id(),
              vouched.orElseThrow(),
              papers.keep(viewer, file, "file").orElse(null),
              reason,
              page.today());
          Pages.notice(request, Said.of("register.done.vouched"));
          return "/awards/" + id;
        },
        () -> vouchForm(page, award, form, model));
  }

  @GetMapping("/awards/{id}/withdraw")
  @Needs(Right.AWARDS_ENTER)
  String withdraw(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return withdrawForm(page, awards.within(viewer, new AwardId(id)), Form.empty(), model);
  }

  private String withdrawForm(Page page, Award award, Form form, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("view", views.of(page.viewer(), award.id(), page.today()));
    return "decisions/web/award-withdraw";
  }

  @PostMapping("/awards/{id}/withdraw")
  @Needs(Right.AWARDS_ENTER)
  String withdraw(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var award = awards.within(viewer, new AwardId(id));
    var reason = form.required("reason", 1000, "register.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          register.withdraw(viewer, award.id(), reason, page.today());
          Pages.notice(request, Said.of("register.done.withdrawn"));
          return "/awards/" + id;
        },
        () -> withdrawForm(page, award, form, model));
  }
}
