package vn.guongsang.registry.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.Units.UnitLine;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Entering a unit, correcting one, setting the official order. */
@Controller
class UnitEditPages {

  private final Units units;
  private final UnitPicks picks;
  private final Submission submission;

  UnitEditPages(Units units, UnitPicks picks, Submission submission) {
    this.units = units;
    this.picks = picks;
    this.submission = submission;
  }

  @GetMapping("/units/new")
  @Needs(Right.UNITS_EDIT)
  String create(@RequestParam Optional<UUID> parent, Page page, Viewer viewer, Model model) {
    var form = Form.empty();
    picks.show(form, "parent", parent.map(UnitId::new).map(id -> units.within(viewer, id).id()));
    return newForm(page, form, model);
  }

  private static String newForm(Page page, Form form, Model model) {
    return form(form, "/units/new", page.t("units.new"), "/units", false, model);
  }

  private static String form(
      Form form, String action, String title, String cancel, boolean correcting, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("title", title)
        .addAttribute("cancel", cancel)
        .addAttribute("correcting", correcting);
    return "registry/web/unit-form";
  }

  @PostMapping("/units/new")
  @Needs(Right.UNITS_EDIT)
  String create(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var id = units.newId();
    var facts = facts(form, viewer, 0, Optional.empty());
    var from = form.requiredDay("from", "units.fault.no-from");
    return submission.submit(
        page,
        form,
        () -> {
          units.found(
              viewer,
              java.util.List.of(new UnitDraft(id, from.orElseThrow(), facts.orElseThrow())),
              page.today());
          Pages.notice(request, Said.of("units.done.created", facts.orElseThrow().name()));
          return "/units/" + id;
        },
        () -> newForm(page, form, model));
  }

  /** Everything typed, or nothing when something is missing; the faults are then on the form. */
  private Optional<UnitFacts> facts(
      Form form, Viewer viewer, int ordinal, Optional<UnitId> parentNow) {
    var name = form.required("name", 300, "units.fault.no-name");
    var shortName = form.text("short_name", 100);
    var code = form.required("code", 60, "units.fault.no-code");
    var kind = form.requiredChoice("kind", UnitKind.class, "units.fault.no-kind");
    var level = form.requiredChoice("level", UnitLevel.class, "units.fault.no-level");
    var parent =
        parentNow
            .filter(p -> picks.stillShows(form, "parent", p))
            .or(() -> picks.read(form, "parent", viewer));
    if (kind.isEmpty() || level.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new UnitFacts(
            code,
            name,
            shortName,
            kind.get(),
            level.get(),
            parent.orElse(null),
            form.ticked("legal_entity"),
            ordinal));
  }

  @GetMapping("/units/{id}/correct")
  @Needs(Right.UNITS_EDIT)
  String correct(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var unit = units.within(viewer, new UnitId(id));
    var form =
        Form.empty()
            .with("_version", unit.version())
            .with("name", unit.name())
            .with("short_name", unit.shortName())
            .with("code", unit.code())
            .with("kind", unit.kind().name())
            .with("level", unit.level().name())
            .with("legal_entity", unit.facts().legalEntity() ? "yes" : "");
    picks.show(form, "parent", unit.parent());
    return correctForm(page, id, form, model);
  }

  private static String correctForm(Page page, UUID id, Form form, Model model) {
    return form(
        form, "/units/" + id + "/correct", page.t("units.correct"), "/units/" + id, true, model);
  }

  @PostMapping("/units/{id}/correct")
  @Needs(Right.UNITS_EDIT)
  String correct(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var unit = units.within(viewer, new UnitId(id));
    var facts = facts(form, viewer, unit.facts().ordinal(), unit.parent());
    var reason = form.required("reason", 1000, "units.fault.no-reason");
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          units.correct(viewer, unit.id(), version, facts.orElseThrow(), reason, page.today());
          Pages.notice(request, Said.of("units.done.corrected", facts.orElseThrow().name()));
          return "/units/" + id;
        },
        () -> correctForm(page, id, form, model));
  }

  @GetMapping("/units/{id}/order")
  @Needs(Right.UNITS_EDIT)
  String arrange(@PathVariable UUID id, Viewer viewer, Model model) {
    var unit = units.within(viewer, new UnitId(id));
    var form = Form.empty().with("_version", unit.version());
    var place = 0;
    for (var child : units.children(unit.id())) {
      form.with("place-" + child.id(), ++place);
    }
    return orderForm(viewer, new UnitId(id), form, model);
  }

  private String orderForm(Viewer viewer, UnitId id, Form form, Model model) {
    model
        .addAttribute("form", form)
        .addAttribute("unit", units.within(viewer, id))
        .addAttribute("children", units.children(id));
    return "registry/web/order";
  }

  @PostMapping("/units/{id}/order")
  @Needs(Right.UNITS_EDIT)
  String arrange(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var unit = units.within(viewer, new UnitId(id));
    record Placed(UnitId unit, int place) {}
    var placed = new ArrayList<Placed>();
    for (UnitLine child : units.children(unit.id())) {
      placed.add(
          new Placed(
              child.id(),
              form.wholeNumber("place-" + child.id(), 1, 99_999).orElse(Integer.MAX_VALUE)));
    }
    var wanted =
        placed.stream().sorted(Comparator.comparingInt(Placed::place)).map(Placed::unit).toList();
    var version = form.version();
    return submission.submit(
        page,
        form,
        () -> {
          units.arrange(viewer, unit.id(), version, wanted, page.today());
          Pages.notice(request, Said.of("units.done.arranged", unit.name()));
          return "/units/" + id;
        },
        () -> orderForm(viewer, unit.id(), form, model));
  }
}
