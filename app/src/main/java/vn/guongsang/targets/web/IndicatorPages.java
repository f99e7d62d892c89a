package vn.guongsang.targets.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.guongsang.journal.Histories;
import vn.guongsang.kernel.VietnameseText;
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
import vn.guongsang.targets.Indicator;
import vn.guongsang.targets.IndicatorDraft;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Scorecards;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Derived;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Period;

/** The library of indicators, and one of them over all units. */
@Controller
public class IndicatorPages {

  private static final int IN_THE_NAVIGATION = 35;
  private static final int LONGEST = 300;
  private static final int PARTS = 6;

  private final Indicators indicators;
  private final Scorecards scorecards;
  private final Picks picks;
  private final Histories histories;
  private final Submission submission;

  IndicatorPages(
      Indicators indicators,
      Scorecards scorecards,
      Picks picks,
      Histories histories,
      Submission submission) {
    this.indicators = indicators;
    this.scorecards = scorecards;
    this.picks = picks;
    this.histories = histories;
    this.submission = submission;
  }

  @Bean
  static NavItem targetsInTheNavigation() {
    return new NavItem(
        "targets.title",
        "/targets",
        Right.TARGETS_READ,
        NavItem.Group.EMULATION,
        IN_THE_NAVIGATION);
  }

  /** The period asked for, else the year that is. */
  static Period period(String typed, LocalDate today) {
    return Periods.read(typed).orElseGet(() -> Period.year(today.getYear()));
  }

  @GetMapping("/targets")
  @Needs(Right.TARGETS_READ)
  String library(@RequestParam(defaultValue = "") String q, Viewer viewer, Model model) {
    var words = VietnameseText.fold(q);
    model
        .addAttribute(
            "indicators",
            indicators.all(viewer).stream()
                .filter(one -> VietnameseText.fold(one.name()).contains(words))
                .toList())
        .addAttribute("q", q);
    return "targets/web/library";
  }

  @GetMapping("/targets/{id}")
  @Needs(Right.TARGETS_READ)
  String one(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String period,
      Page page,
      Viewer viewer,
      Model model) {
    var indicator = indicators.within(viewer, new IndicatorId(id));
    var of = period(period, page.today());
    var lines = scorecards.of(viewer, indicator, of, page.today());
    model
        .addAttribute("indicator", indicator)
        .addAttribute("period", of)
        .addAttribute("grades", scorecards.grades(viewer, lines, of, page.today()))
        .addAttribute("parts", indicators.named(viewer, indicator.said().parts()))
        .addAttribute("lines", lines)
        .addAttribute("history", histories.of(id, page.texts()));
    return "targets/web/indicator";
  }

  @GetMapping("/targets/new")
  @Needs(Right.TARGETS_PLAN)
  String define(Viewer viewer, Model model) {
    var form = Form.empty().with("decimals", 0).with("direction", "UP").with("aggregation", "SUM");
    viewer.unit().ifPresent(unit -> picks.show(form, "unit", unit));
    return form(viewer, form, "/targets/new", "targets.define", model);
  }

  private String form(Viewer viewer, Form form, String action, String title, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("titleKey", title)
        .addAttribute(
            "weights",
            options(
                indicators.all(viewer).stream()
                    .filter(one -> one.said().derived() == null)
                    .toList()));
    return "targets/web/indicator-form";
  }

  static List<Option> options(List<Indicator> all) {
    return all.stream()
        .map(one -> Option.of(one.id().toString(), one.name() + " (" + one.said().measure() + ")"))
        .toList();
  }

  private Optional<IndicatorDraft> read(Form form, Viewer viewer) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "targets.fault.no-unit");
    }
    var unit = picks.unit(form, "unit", viewer);
    var name = form.required("name", LONGEST, "targets.fault.no-name");
    var measure = form.required("measure", 60, "targets.fault.no-measure");
    var decimals = form.wholeNumber("decimals", 0, 6);
    if (form.typed("decimals").isBlank()) {
      form.fault("decimals", "targets.fault.no-decimals");
    }
    var direction = form.requiredChoice("direction", Direction.class, "targets.fault.no-choice");
    var aggregation =
        form.requiredChoice("aggregation", Aggregation.class, "targets.fault.no-choice");
    var weight = form.id("weight").map(IndicatorId::new).orElse(null);
    var source = form.text("source", LONGEST);
    if (unit.isEmpty() || decimals.isEmpty() || direction.isEmpty() || aggregation.isEmpty()) {
      return Optional.empty();
    }
    var derived = form.choice("derived", Derived.class).orElse(null);
    return Optional.of(
        new IndicatorDraft(
            unit.get(),
            name,
            measure,
            decimals.get(),
            direction.get(),
            aggregation.get(),
            weight,
            source,
            derived,
            parts(form)));
  }

  private static List<IndicatorId> parts(Form form) {
    var out = new ArrayList<IndicatorId>();
    for (var part = 1; part <= PARTS; part++) {
      form.id("part-" + part).map(IndicatorId::new).ifPresent(out::add);
    }
    return out;
  }

  @PostMapping("/targets/new")
  @Needs(Right.TARGETS_PLAN)
  String define(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var draft = read(form, viewer);
    return submission.submit(
        page,
        form,
        () -> {
          var id = indicators.define(viewer, draft.orElseThrow());
          Pages.notice(request, Said.of("targets.done.defined"));
          return "/targets/" + id;
        },
        () -> form(viewer, form, "/targets/new", "targets.define", model));
  }

  @GetMapping("/targets/{id}/edit")
  @Needs(Right.TARGETS_PLAN)
  String edit(@PathVariable UUID id, Viewer viewer, Model model) {
    var indicator = indicators.within(viewer, new IndicatorId(id));
    var said = indicator.said();
    var form =
        Form.empty()
            .with("_version", indicator.version())
            .with("name", said.name())
            .with("measure", said.measure())
            .with("decimals", said.decimals())
            .with("direction", said.direction().name())
            .with("aggregation", said.aggregation().name())
            .with("weight", said.weight())
            .with("source", said.source());
    form.with("derived", said.derived() == null ? "" : said.derived().name());
    for (var part = 1; part <= said.parts().size(); part++) {
      form.with("part-" + part, said.parts().get(part - 1));
    }
    picks.show(form, "unit", said.owner());
    return form(viewer, form, "/targets/" + id + "/edit", "targets.redefine", model);
  }

  @PostMapping("/targets/{id}/edit")
  @Needs(Right.TARGETS_PLAN)
  String edit(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var indicator = indicators.within(viewer, new IndicatorId(id));
    var draft = read(form, viewer);
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          indicators.change(viewer, indicator.id(), version, draft.orElseThrow());
          Pages.notice(request, Said.of("targets.done.redefined"));
          return "/targets/" + id;
        },
        () -> form(viewer, form, "/targets/" + id + "/edit", "targets.redefine", model));
  }
}
