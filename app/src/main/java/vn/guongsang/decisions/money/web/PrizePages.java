package vn.guongsang.decisions.money.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.issue.LineId;
import vn.guongsang.decisions.money.FundId;
import vn.guongsang.decisions.money.Funds;
import vn.guongsang.decisions.money.Paying;
import vn.guongsang.decisions.money.PaymentLists;
import vn.guongsang.decisions.money.PaymentPapers;
import vn.guongsang.decisions.money.PrizeLine;
import vn.guongsang.decisions.papers.web.Sent;
import vn.guongsang.documents.official.docx.OfficialDocx;
import vn.guongsang.documents.official.pdf.OfficialPdf;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.shell.sheets.SheetsOut;

/** The payment list of a decision: who is paid what by which rule, its papers, its settlement. */
@Controller
class PrizePages {

  private static final int LINES_A_PAGE = 100;
  private static final int LONGEST_REASON = 1_000;
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Issues issues;
  private final PaymentLists lists;
  private final Paying paying;
  private final Funds funds;
  private final PaymentPapers papers;
  private final Submission submission;

  PrizePages(
      Issues issues,
      PaymentLists lists,
      Paying paying,
      Funds funds,
      PaymentPapers papers,
      Submission submission) {
    this.issues = issues;
    this.lists = lists;
    this.paying = paying;
    this.funds = funds;
    this.papers = papers;
    this.submission = submission;
  }

  private static String here(UUID id) {
    return "/decisions/made/" + id + "/prizes";
  }

  @GetMapping("/decisions/made/{id}/prizes")
  @Needs(Right.PRIZES)
  String list(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "1") int lines,
      Page page,
      Viewer viewer,
      Model model) {
    return show(id, lines, page, viewer, Form.empty(), model);
  }

  private String show(UUID id, int at, Page page, Viewer viewer, Form form, Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var list = lists.of(viewer, issue, page.today());
    var pages = Math.max(1, (list.lines().size() + LINES_A_PAGE - 1) / LINES_A_PAGE);
    var here = Math.clamp(at, 1, pages);
    var own = funds.of(viewer, issue.unit(), issue.dayOr(page.today()).getYear());
    model
        .addAttribute("issue", issue)
        .addAttribute("list", list)
        .addAttribute(
            "lines",
            list.lines().stream().skip((here - 1L) * LINES_A_PAGE).limit(LINES_A_PAGE).toList())
        .addAttribute("at", here)
        .addAttribute("pages", pages)
        .addAttribute(
            "funds",
            own.stream()
                .map(
                    fund ->
                        Option.of(
                            fund.id().toString(),
                            page.t(
                                "money.fund.choice",
                                fund.name(),
                                Integer.toString(fund.year()),
                                fund.balance().printed())))
                .toList())
        .addAttribute(
            "form",
            form.typed("fund").isEmpty() && !own.isEmpty()
                ? form.with("fund", own.getFirst().id())
                : form);
    return "decisions/money/web/prizes";
  }

  @GetMapping("/decisions/made/{id}/prizes/line")
  @Needs(Right.PRIZES)
  String line(
      @PathVariable UUID id,
      @RequestParam Optional<UUID> line,
      Page page,
      Viewer viewer,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var found = line.flatMap(l -> lists.line(viewer, issue, new LineId(l), page.today()));
    if (found.isEmpty()) {
      return "redirect:" + here(id);
    }
    var form = Form.empty().with("line", line.orElseThrow());
    if (found.get().why() == PrizeLine.Why.SAID) {
      form.with("amount", found.get().amount().printed())
          .with("reason", found.get().rule().in(page.language()));
    }
    return lineForm(issue, found.get(), form, model);
  }

  private static String lineForm(Issue issue, PrizeLine line, Form form, Model model) {
    model.addAttribute("issue", issue).addAttribute("line", line).addAttribute("form", form);
    return "decisions/money/web/line";
  }

  @PostMapping("/decisions/made/{id}/prizes/line")
  @Needs(Right.PRIZES)
  String line(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var found =
        form.id("line").flatMap(l -> lists.line(viewer, issue, new LineId(l), page.today()));
    if (found.isEmpty()) {
      return "redirect:" + here(id);
    }
    var line = found.get().line().id();
    if (form.ticked("unsay")) {
      return submission.submit(
          page,
          form,
          () -> {
            paying.unsay(viewer, issue.id(), line, page.today());
            Pages.notice(request, Said.of("money.done.unsaid"));
            return here(id);
          },
          () -> lineForm(issue, found.get(), form, model));
    }
    var amount = Amounts.required(form, "amount");
    var reason = form.required("reason", LONGEST_REASON, "money.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          paying.say(viewer, issue.id(), line, amount.orElseThrow(), reason, page.today());
          Pages.notice(request, Said.of("money.done.said"));
          return here(id);
        },
        () -> lineForm(issue, found.get(), form, model));
  }

  @PostMapping("/decisions/made/{id}/prizes/settle")
  @Needs(Right.PRIZES)
  String settle(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var fund = form.id("fund");
    if (fund.isEmpty()) {
      form.fault("fund", "money.fault.no-fund");
    }
    var overdraw = form.text("overdraw", LONGEST_REASON);
    return submission.submit(
        page,
        form,
        () -> {
          paying.settle(viewer, issue.id(), new FundId(fund.orElseThrow()), overdraw, page.today());
          Pages.notice(request, Said.of("money.done.settled"));
          return here(id);
        },
        () -> show(id, 1, page, viewer, form, model));
  }

  @PostMapping("/decisions/made/{id}/prizes/reopen")
  @Needs(Right.PRIZES)
  String reopen(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var issue = issues.within(viewer, new DecisionId(id));
    var reason = form.required("reason", LONGEST_REASON, "money.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          paying.reopen(viewer, issue.id(), reason, page.today());
          Pages.notice(request, Said.of("money.done.reopened"));
          return here(id);
        },
        () -> show(id, 1, page, viewer, form, model));
  }

  private static String file(Issue issue) {
    return issue.number().isEmpty()
        ? "chi-tien-thuong"
        : "chi-tien-thuong-" + issue.number().replaceAll("[^\\p{L}\\p{N}-]+", "-");
  }

  @GetMapping("/decisions/made/{id}/prizes.pdf")
  @Needs(Right.PRIZES)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, Page page, Viewer viewer) {
    var issue = issues.within(viewer, new DecisionId(id));
    var list = lists.of(viewer, issue, page.today());
    return Sent.pdf(file(issue), OfficialPdf.of(papers.paper(issue, list, page.today())));
  }

  @GetMapping("/decisions/made/{id}/prizes.docx")
  @Needs(Right.PRIZES)
  ResponseEntity<byte[]> word(@PathVariable UUID id, Page page, Viewer viewer) {
    var issue = issues.within(viewer, new DecisionId(id));
    var list = lists.of(viewer, issue, page.today());
    return Sent.word(file(issue), OfficialDocx.of(papers.paper(issue, list, page.today())));
  }

  @GetMapping("/decisions/made/{id}/prizes.xlsx")
  @Needs(Right.PRIZES)
  void excel(@PathVariable UUID id, Page page, Viewer viewer, HttpServletResponse response)
      throws IOException {
    var issue = issues.within(viewer, new DecisionId(id));
    var list = lists.of(viewer, issue, page.today());
    response.setContentType(EXCEL);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(file(issue) + ".xlsx", StandardCharsets.UTF_8)
            .build()
            .toString());
    SheetsOut.excel(
        response.getOutputStream(),
        page.t("money.sheet"),
        List.of(
            page.t("money.position"),
            page.t("register.holder"),
            page.t("money.place"),
            page.t("register.award"),
            page.t("register.period"),
            page.t("money.amount"),
            page.t("money.rule")),
        PaymentPapers.rows(list, page.texts()));
  }
}
