package vn.guongsang.decisions.money.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.decisions.money.Forecast;
import vn.guongsang.decisions.money.FundEntry;
import vn.guongsang.decisions.money.FundId;
import vn.guongsang.decisions.money.Funds;
import vn.guongsang.journal.Histories;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Picks;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Funds: what came in, what was spent, what the decisions under way will take. */
@Controller
public class FundPages {

  private static final int IN_THE_NAVIGATION = 450;
  private static final int LONGEST = 300;
  private static final int FIRST_YEAR = 1990;

  private final Funds funds;
  private final Forecast forecast;
  private final Picks picks;
  private final Histories histories;
  private final Submission submission;

  FundPages(
      Funds funds, Forecast forecast, Picks picks, Histories histories, Submission submission) {
    this.funds = funds;
    this.forecast = forecast;
    this.picks = picks;
    this.histories = histories;
    this.submission = submission;
  }

  @Bean
  static NavItem fundsInTheNavigation() {
    return new NavItem(
        "money.funds", "/funds", Right.PRIZES, NavItem.Group.AWARDS, IN_THE_NAVIGATION);
  }

  @GetMapping("/funds")
  @Needs(Right.PRIZES)
  String list(Viewer viewer, Model model) {
    model.addAttribute("funds", funds.all(viewer));
    return "decisions/money/web/funds";
  }

  @GetMapping("/funds/new")
  @Needs(Right.PRIZES)
  String fresh(@RequestParam Optional<UUID> unit, Page page, Viewer viewer, Model model) {
    var form =
        Form.empty().with("year", page.today().getYear()).with("name", page.t("money.fund.usual"));
    unit.map(UnitId::new).or(viewer::unit).ifPresent(one -> picks.show(form, "unit", one));
    return freshForm(form, model);
  }

  private static String freshForm(Form form, Model model) {
    model.addAttribute("form", form);
    return "decisions/money/web/fund-new";
  }

  @PostMapping("/funds/new")
  @Needs(Right.PRIZES)
  String fresh(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "money.fault.no-unit");
    }
    var unit = picks.unit(form, "unit", viewer);
    var year = form.wholeNumber("year", FIRST_YEAR, page.today().getYear() + 1);
    if (year.isEmpty() && form.fault("year").isEmpty()) {
      form.fault("year", "money.fault.no-year");
    }
    var name = form.required("name", LONGEST, "money.fault.no-name");
    return submission.submit(
        page,
        form,
        () -> {
          var id = funds.open(viewer, unit.orElseThrow(), year.orElseThrow(), name);
          Pages.notice(request, Said.of("money.done.fund"));
          return "/funds/" + id;
        },
        () -> freshForm(form, model));
  }

  @GetMapping("/funds/{id}")
  @Needs(Right.PRIZES)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return show(id, page, viewer, Form.empty().with("day", page.today()), model);
  }

  private String show(UUID id, Page page, Viewer viewer, Form form, Model model) {
    var fund = funds.within(viewer, new FundId(id));
    model
        .addAttribute("fund", fund)
        .addAttribute("entries", funds.entries(fund.id()))
        .addAttribute("forecast", forecast.of(viewer, fund, page.today()))
        .addAttribute(
            "kinds",
            Arrays.stream(FundEntry.Kind.values())
                .filter(FundEntry.Kind::entered)
                .map(kind -> Option.of(kind.name(), page.t("money.kind." + kind.name())))
                .toList())
        .addAttribute("form", form)
        .addAttribute("history", histories.of(id, page.texts()));
    return "decisions/money/web/fund";
  }

  @PostMapping("/funds/{id}/entries")
  @Needs(Right.PRIZES)
  String enter(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var fund = funds.within(viewer, new FundId(id));
    var kind = form.requiredChoice("kind", FundEntry.Kind.class, "money.fault.no-kind");
    var amount = Amounts.required(form, "amount");
    var day = form.requiredDay("day", "money.fault.no-day");
    if (day.filter(d -> d.isAfter(page.today())).isPresent()) {
      form.fault("day", "money.fault.day-to-come", day.orElseThrow());
    }
    var document = form.required("document", LONGEST, "money.fault.no-document");
    var note = form.text("note", LONGEST);
    return submission.submit(
        page,
        form,
        () -> {
          funds.enter(
              viewer,
              fund.id(),
              kind.orElseThrow(),
              amount.orElseThrow(),
              day.orElseThrow(),
              document,
              note);
          Pages.notice(request, Said.of("money.done.entered"));
          return "/funds/" + id;
        },
        () -> show(id, page, viewer, form, model));
  }

  @PostMapping("/funds/{id}/reverse")
  @Needs(Right.PRIZES)
  String reverse(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var fund = funds.within(viewer, new FundId(id));
    var entry = form.id("entry");
    if (entry.isEmpty()) {
      return "redirect:/funds/" + id;
    }
    var reason = form.required("reason", LONGEST, "money.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          funds.reverse(viewer, fund.id(), entry.get(), reason, page.today());
          Pages.notice(request, Said.of("money.done.reversed"));
          return "/funds/" + id;
        },
        () -> show(id, page, viewer, form, model));
  }

  /** For the select of what may be reversed. */
  public static List<Option> reversible(List<FundEntry> entries, Page page) {
    return entries.stream()
        .filter(entry -> entry.kind().entered() && !entry.reversed())
        .map(
            entry ->
                Option.of(
                    entry.id().toString(),
                    page.day(entry.day())
                        + " · "
                        + page.t("money.kind." + entry.kind().name())
                        + " · "
                        + entry.amount().printed()))
        .toList();
  }
}
