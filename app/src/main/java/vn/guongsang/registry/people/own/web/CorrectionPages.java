package vn.guongsang.registry.people.own.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.own.CorrectionRequest;
import vn.guongsang.registry.people.own.CorrectionRequests;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Wishes for corrections in the hands of the officers. */
@Controller
class CorrectionPages {

  private static final int SHOWN = 200;

  private final CorrectionRequests requests;
  private final People people;
  private final Submission submission;

  CorrectionPages(CorrectionRequests requests, People people, Submission submission) {
    this.requests = requests;
    this.people = people;
    this.submission = submission;
  }

  private RequestLine line(CorrectionRequest request) {
    return new RequestLine(request, people.find(request.person()).map(p -> p.name()).orElse(""));
  }

  @GetMapping("/people/corrections")
  @Needs(Right.PEOPLE_EDIT)
  String list(Viewer viewer, Model model) {
    model.addAttribute("lines", requests.waiting(viewer, SHOWN).stream().map(this::line).toList());
    return "registry/people/own/web/corrections";
  }

  @GetMapping("/people/corrections/{id}")
  @Needs(Right.PEOPLE_EDIT)
  String one(@PathVariable UUID id, Viewer viewer, Model model) {
    var request = requests.within(viewer, id);
    return form(request, Form.empty().with("_version", request.version()), model);
  }

  private String form(CorrectionRequest request, Form form, Model model) {
    model.addAttribute("line", line(request)).addAttribute("form", form);
    return "registry/people/own/web/correction";
  }

  @PostMapping("/people/corrections/{id}")
  @Needs(Right.PEOPLE_EDIT)
  String answer(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var asked = requests.within(viewer, id);
    var what = form.requiredChoice("what", Answer.class, "own.fault.no-answer");
    var answer = form.required("answer", 1000, "own.fault.no-reason");
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          requests.answer(viewer, id, version, what.orElseThrow() == Answer.DONE, answer);
          Pages.notice(request, Said.of("own.answered"));
          return "/people/corrections";
        },
        () -> form(asked, form, model));
  }
}
