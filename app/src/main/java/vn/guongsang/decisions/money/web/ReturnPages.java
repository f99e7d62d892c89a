package vn.guongsang.decisions.money.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.money.Returns;
import vn.guongsang.decisions.money.Returns.Return;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.WorkItems;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** What has to come back after awards were taken away, until it has. */
@Controller
public class ReturnPages implements WorkItems {

  private static final int SHOWN = 20;
  private static final int LONGEST = 300;

  private final Returns returns;
  private final AwardTypes types;
  private final Submission submission;

  ReturnPages(Returns returns, AwardTypes types, Submission submission) {
    this.returns = returns;
    this.types = types;
    this.submission = submission;
  }

  /** With the award's name. */
  public record Asked(Return what, InBoth award) {}

  private List<Asked> named(List<Return> all, LocalDate today) {
    return all.stream().map(one -> named(one, today)).toList();
  }

  private Asked named(Return one, LocalDate today) {
    return new Asked(one, types.name(one.awardType(), one.decidedOn(), today));
  }

  @GetMapping("/returns")
  @Needs(Right.PRIZES)
  String list(Page page, Viewer viewer, Model model) {
    model
        .addAttribute("open", named(returns.open(viewer), page.today()))
        .addAttribute("done", named(returns.done(viewer), page.today()));
    return "decisions/money/web/returns";
  }

  @GetMapping("/returns/{id}")
  @Needs(Right.PRIZES)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var one = returns.within(viewer, id);
    return form(
        one, page, Form.empty().with("_version", one.version()).with("day", page.today()), model);
  }

  private String form(Return one, Page page, Form form, Model model) {
    model.addAttribute("asked", named(one, page.today())).addAttribute("form", form);
    return "decisions/money/web/return";
  }

  @PostMapping("/returns/{id}")
  @Needs(Right.PRIZES)
  String one(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = returns.within(viewer, id);
    var day = form.requiredDay("day", "money.fault.no-day");
    var document = form.required("document", LONGEST, "money.fault.no-document");
    var note = form.text("note", LONGEST);
    return submission.submit(
        page,
        form,
        () -> {
          returns.done(viewer, id, form.version(), day.orElseThrow(), document, note, page.today());
          Pages.notice(request, Said.of("money.done.returned"));
          return "/returns";
        },
        () -> form(one, page, form, model));
  }

  @Override
  public List<WorkItem> waitingFor(Viewer viewer, LocalDate today) {
    if (!viewer.may(Right.PRIZES)) {
      return List.of();
    }
    return returns.open(viewer).stream()
        .limit(SHOWN)
        .map(one -> named(one, today))
        .map(
            one ->
                new WorkItem(
                    Said.of("money.waits.return", one.what().holder()),
                    Said.of("money.waits.return.detail", one.award(), one.what().number()),
                    "/returns/" + one.what().id(),
                    null))
        .toList();
  }
}
