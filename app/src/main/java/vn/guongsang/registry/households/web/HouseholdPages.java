package vn.guongsang.registry.households.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.journal.Histories;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.Picks;
import vn.guongsang.registry.Unit;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.households.Household;
import vn.guongsang.registry.households.HouseholdDraft;
import vn.guongsang.registry.households.HouseholdFacts;
import vn.guongsang.registry.households.HouseholdId;
import vn.guongsang.registry.households.HouseholdPart;
import vn.guongsang.registry.households.Households;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.form.Suggestion;
import vn.guongsang.shell.list.Exports;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Households: the list, one of them, entering and correcting by hand. */
@Controller
class HouseholdPages {

  private static final int SUGGESTED = 8;

  private final HouseholdList list;
  private final Households households;
  private final Units units;
  private final Picks picks;
  private final List<HouseholdPart> parts;
  private final Histories histories;
  private final Exports exports;
  private final Submission submission;

  HouseholdPages(
      HouseholdList list,
      Households households,
      Units units,
      Picks picks,
      List<HouseholdPart> parts,
      Histories histories,
      Exports exports,
      Submission submission) {
    this.list = list;
    this.households = households;
    this.units = units;
    this.picks = picks;
    this.parts = parts;
    this.histories = histories;
    this.exports = exports;
    this.submission = submission;
  }

  @GetMapping("/households")
  @Needs(Right.PEOPLE_READ)
  @Nullable String list(Page page, ListRequest request, HttpServletResponse response, Model model) {
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    model.addAttribute(
        "listing", list.query(request, page.viewer(), page.texts(), page.today()).page(request));
    return "registry/households/web/households";
  }

  /** For the boxes one types a household in. */
  @GetMapping("/households/pick")
  @Needs(Right.PEOPLE_READ)
  String pick(@RequestParam Map<String, String> parameters, Viewer viewer, Model model) {
    var typed =
        parameters.entrySet().stream()
            .filter(p -> p.getKey().equals("q") || p.getKey().endsWith("_text"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    model.addAttribute(
        "suggestions",
        households.named(viewer, VietnameseText.fold(typed), SUGGESTED).stream()
            .map(h -> Suggestion.value(h.id().toString(), h.head(), where(h)))
            .toList());
    return "shell/form/suggestions";
  }

  private static String where(Household household) {
    var facts = household.facts();
    return facts.address().isEmpty() || facts.group().isEmpty()
        ? facts.group() + facts.address()
        : facts.group() + ", " + facts.address();
  }

  @GetMapping("/households/{id}")
  @Needs(Right.PEOPLE_READ)
  String household(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var household = households.within(viewer, new HouseholdId(id));
    model
        .addAttribute("household", household)
        .addAttribute("unitName", units.find(household.facts().unit()).map(Unit::name).orElse(""))
        .addAttribute(
            "parts",
            parts.stream()
                .filter(part -> page.may(part.needs()))
                .map(part -> new Shown(part.headingKey(), part.content(page, household.id())))
                .toList())
        .addAttribute("history", histories.of(id, page.texts()));
    return "registry/households/web/household";
  }

  @GetMapping("/households/new")
  @Needs(Right.PEOPLE_EDIT)
  String fresh(Viewer viewer, Model model) {
    var form = Form.empty();
    viewer.unit().ifPresent(unit -> picks.show(form, "unit", unit));
    return form("/households/new", "/households", false, form, model);
  }

  private static String form(
      String action, String cancel, boolean correcting, Form form, Model model) {
    model
        .addAttribute("action", action)
        .addAttribute("cancel", cancel)
        .addAttribute("correcting", correcting)
        .addAttribute("form", form);
    return "registry/households/web/household-form";
  }

  /** Everything typed; empty where the unit is none, with the fault on the form. */
  private Optional<HouseholdFacts> facts(Form form, Viewer viewer) {
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "households.fault.no-unit");
    }
    var head = form.required("name", 120, "households.fault.no-head");
    var address = form.text("address", 300);
    var group = form.text("group", 300);
    return picks
        .unit(form, "unit", viewer)
        .map(unit -> new HouseholdFacts(unit, head, null, address, group));
  }

  @PostMapping("/households/new")
  @Needs(Right.PEOPLE_EDIT)
  String enter(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var facts = facts(form, viewer);
    return submission.submit(
        page,
        form,
        () -> {
          var id = households.newId();
          households.enter(viewer, new HouseholdDraft(id, facts.orElseThrow()));
          Pages.notice(request, Said.of("households.done.entered"));
          return "/households/" + id;
        },
        () -> form("/households/new", "/households", false, form, model));
  }

  @GetMapping("/households/{id}/correct")
  @Needs(Right.PEOPLE_EDIT)
  String correct(@PathVariable UUID id, Viewer viewer, Model model) {
    var household = households.within(viewer, new HouseholdId(id));
    var form =
        Form.empty()
            .with("_version", household.version())
            .with("name", household.head())
            .with("address", household.facts().address())
            .with("group", household.facts().group());
    picks.show(form, "unit", household.facts().unit());
    return form("/households/" + id + "/correct", "/households/" + id, true, form, model);
  }

  @PostMapping("/households/{id}/correct")
  @Needs(Right.PEOPLE_EDIT)
  String correct(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var household = households.within(viewer, new HouseholdId(id));
    var facts = facts(form, viewer);
    var reason = form.required("reason", 1000, "households.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          var typed = facts.orElseThrow();
          var whole =
              new HouseholdFacts(
                  typed.unit(),
                  typed.head(),
                  household.facts().person(),
                  typed.address(),
                  typed.group());
          households.change(viewer, household.id(), form.version(), whole, reason);
          Pages.notice(request, Said.of("households.done.corrected"));
          return "/households/" + id;
        },
        () -> form("/households/" + id + "/correct", "/households/" + id, true, form, model));
  }
}
