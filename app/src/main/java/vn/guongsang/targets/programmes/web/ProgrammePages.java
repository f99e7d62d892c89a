package vn.guongsang.targets.programmes.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Picks;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Scorecard;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.programmes.Programme;
import vn.guongsang.targets.programmes.Programmes;
import vn.guongsang.targets.programmes.Tally;
import vn.guongsang.targets.web.LineSheets;
import vn.guongsang.targets.web.Periods;

/** Programmes of targets: which there are, how one stands, what belongs to it. */
@Controller
class ProgrammePages {

  private static final int LONGEST = 300;

  private final Programmes programmes;
  private final Indicators indicators;
  private final Picks picks;
  private final Submission submission;

  ProgrammePages(Programmes programmes, Indicators indicators, Picks picks, Submission submission) {
    this.programmes = programmes;
    this.indicators = indicators;
    this.picks = picks;
    this.submission = submission;
  }

  @GetMapping("/targets/programmes")
  @Needs(Right.TARGETS_READ)
  String all(Viewer viewer, Model model) {
    model.addAttribute("programmes", programmes.all(viewer));
    return "targets/programmes/web/programmes";
  }

  /** Of the unit asked for; else the one that keeps it, else the viewer's own below that. */
  private Scorecard card(Programme programme, Optional<UUID> unit, Page page, Viewer viewer) {
    var of =
        unit.map(UnitId::new)
            .or(() -> programme.mine() ? Optional.of(programme.unit()) : viewer.unit())
            .orElseThrow(NotFound::new);
    return programmes.card(viewer, programme, of, page.today());
  }

  @GetMapping("/targets/programmes/{id}")
  @Needs(Right.TARGETS_READ)
  String one(
      @PathVariable UUID id,
      @RequestParam Optional<UUID> unit,
      Page page,
      Viewer viewer,
      Model model) {
    var programme = programmes.within(viewer, id);
    var card = card(programme, unit, page, viewer);
    model
        .addAttribute("programme", programme)
        .addAttribute("card", card)
        .addAttribute("tally", Tally.of(card));
    return "targets/programmes/web/programme";
  }

  @GetMapping("/targets/programmes/{id}/lines.xlsx")
  @Needs(Right.TARGETS_READ)
  void excel(
      @PathVariable UUID id,
      @RequestParam Optional<UUID> unit,
      Page page,
      Viewer viewer,
      HttpServletResponse response)
      throws IOException {
    var programme = programmes.within(viewer, id);
    LineSheets.write(response, page, programme.name(), card(programme, unit, page, viewer).lines());
  }

  @GetMapping("/targets/programmes/new")
  @Needs(Right.TARGETS_PLAN)
  String found(Page page, Viewer viewer, Model model) {
    var form =
        Form.empty().with("period", page.t(Periods.words(Period.year(page.today().getYear()))));
    viewer.unit().ifPresent(unit -> picks.show(form, "unit", unit));
    return form(viewer, form, "/targets/programmes/new", "targets.programme.new", model);
  }

  private String form(Viewer viewer, Form form, String action, String titleKey, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("titleKey", titleKey)
        .addAttribute(
            "options",
            indicators.all(viewer).stream()
                .map(one -> new Option(one.id().toString(), one.name(), one.said().measure()))
                .toList());
    return "targets/programmes/web/programme-form";
  }

  private Optional<Programme.Draft> read(Form form, Viewer viewer) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "targets.fault.no-unit");
    }
    var unit = picks.unit(form, "unit", viewer);
    var name = form.required("name", LONGEST, "targets.fault.no-programme-name");
    var document = form.required("document", LONGEST, "targets.fault.no-document");
    var period = Periods.read(form.typed("period"));
    if (period.isEmpty()) {
      form.fault("period", "targets.fault.no-period");
    }
    var targets = form.ids("target").stream().map(IndicatorId::new).toList();
    if (targets.isEmpty()) {
      form.fault("target", "targets.fault.no-targets");
    }
    return unit.isEmpty() || period.isEmpty()
        ? Optional.empty()
        : Optional.of(new Programme.Draft(unit.get(), name, document, period.get(), targets));
  }

  @PostMapping("/targets/programmes/new")
  @Needs(Right.TARGETS_PLAN)
  String found(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var draft = read(form, viewer);
    return submission.submit(
        page,
        form,
        () -> {
          var id = programmes.found(viewer, draft.orElseThrow());
          Pages.notice(request, Said.of("targets.done.programme"));
          return "/targets/programmes/" + id;
        },
        () -> form(viewer, form, "/targets/programmes/new", "targets.programme.new", model));
  }

  @GetMapping("/targets/programmes/{id}/edit")
  @Needs(Right.TARGETS_PLAN)
  String edit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var programme = programmes.within(viewer, id);
    var form =
        Form.empty()
            .with("_version", programme.version())
            .with("name", programme.name())
            .with("document", programme.document())
            .with("period", page.t(Periods.words(programme.period())))
            .withAll("target", programme.targets().stream().map(IndicatorId::toString).toList());
    picks.show(form, "unit", programme.unit());
    return form(viewer, form, edit(id), "targets.programme.edit", model);
  }

  private static String edit(UUID id) {
    return "/targets/programmes/" + id + "/edit";
  }

  @PostMapping("/targets/programmes/{id}/edit")
  @Needs(Right.TARGETS_PLAN)
  String edit(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    programmes.within(viewer, id);
    var draft = read(form, viewer);
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          programmes.change(viewer, id, version, draft.orElseThrow());
          Pages.notice(request, Said.of("targets.done.programme"));
          return "/targets/programmes/" + id;
        },
        () -> form(viewer, form, edit(id), "targets.programme.edit", model));
  }
}
