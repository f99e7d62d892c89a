package vn.guongsang.movements.registrations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.journal.Histories;
import vn.guongsang.movements.registrations.RegistrationId;
import vn.guongsang.movements.registrations.RegistrationList;
import vn.guongsang.movements.registrations.Registrations;
import vn.guongsang.movements.registrations.Titles;
import vn.guongsang.shell.NavItem;
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

/** All registrations in scope, and what is done to one of them. */
@Controller
class RegistrationPages {

  static final int LONGEST = 500;
  private static final int IN_THE_NAVIGATION = 37;

  private final RegistrationList list;
  private final Registrations registrations;
  private final Titles titles;
  private final Histories histories;
  private final Exports exports;
  private final Submission submission;

  RegistrationPages(
      RegistrationList list,
      Registrations registrations,
      Titles titles,
      Histories histories,
      Exports exports,
      Submission submission) {
    this.list = list;
    this.registrations = registrations;
    this.titles = titles;
    this.histories = histories;
    this.exports = exports;
    this.submission = submission;
  }

  @Bean
  static NavItem registrationsInTheNavigation() {
    return new NavItem(
        "registrations.title",
        "/registrations",
        Right.MOVEMENTS_READ,
        NavItem.Group.EMULATION,
        IN_THE_NAVIGATION);
  }

  @GetMapping("/registrations")
  @Needs(Right.MOVEMENTS_READ)
  @Nullable String list(Page page, ListRequest request, HttpServletResponse response, Model model) {
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    model.addAttribute(
        "listing", list.query(request, page.viewer(), page.texts(), page.today()).page(request));
    return "movements/registrations/web/registrations";
  }

  @GetMapping("/registrations/{id}")
  @Needs(Right.MOVEMENTS_READ)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return show(id, page, viewer, Form.empty(), model);
  }

  private String show(UUID id, Page page, Viewer viewer, Form form, Model model) {
    var one = registrations.within(viewer, new RegistrationId(id));
    if (form.typed("_version").isEmpty()) {
      form.with("_version", one.version());
    }
    model
        .addAttribute("one", one)
        .addAttribute("award", titles.name(one.awardType(), page.today()))
        .addAttribute("form", form)
        .addAttribute("history", histories.of(id, page.texts()));
    return "movements/registrations/web/registration";
  }

  @PostMapping("/registrations/{id}/confirm")
  @Needs(Right.MOVEMENTS_ANSWER)
  String confirm(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = registrations.within(viewer, new RegistrationId(id));
    return submission.submit(
        page,
        form,
        () -> {
          registrations.confirm(viewer, one.id(), form.version());
          Pages.notice(request, Said.of("registrations.done.confirmed", 1));
          return "/registrations/" + id;
        },
        () -> show(id, page, viewer, form, model));
  }

  @PostMapping("/registrations/{id}/decline")
  @Needs(Right.MOVEMENTS_ANSWER)
  String decline(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = registrations.within(viewer, new RegistrationId(id));
    var reason = form.required("reason", LONGEST, "registrations.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          registrations.decline(viewer, one.id(), form.version(), reason);
          Pages.notice(request, Said.of("registrations.done.declined"));
          return "/registrations/" + id;
        },
        () -> show(id, page, viewer, form, model));
  }

  @PostMapping("/registrations/{id}/withdraw")
  @Needs(Right.MOVEMENTS_ANSWER)
  String withdraw(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = registrations.within(viewer, new RegistrationId(id));
    var reason = form.required("reason", LONGEST, "registrations.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          registrations.withdraw(viewer, one.id(), form.version(), reason);
          Pages.notice(request, Said.of("registrations.done.withdrawn"));
          return "/registrations/" + id;
        },
        () -> show(id, page, viewer, form, model));
  }
}
