package vn.guongsang.registry.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Preview;
import vn.guongsang.registry.ReorganisationKind;
import vn.guongsang.registry.Reorganisations;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.Units.UnitLine;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/**
 * Reorganising units in three steps: what, who and how, then what will happen to whom. Nothing is
 * kept between the steps but what the form carries.
 */
@Controller
class ReorganisePages {

  /** More than this at once is work for a sheet, not for a form. */
  private static final int MOST_PICKED = 500;

  private static final String PAPER = "document_file";

  private final Units units;
  private final Reorganisations reorganisations;
  private final ReorganiseForm reading;
  private final UnitPicks picks;
  private final UnitList list;
  private final LegalPapers papers;
  private final Submission submission;
  private final TransactionTemplate transaction;

  ReorganisePages(
      Units units,
      Reorganisations reorganisations,
      ReorganiseForm reading,
      UnitPicks picks,
      UnitList list,
      LegalPapers papers,
      Submission submission,
      TransactionTemplate transaction) {
    this.units = units;
    this.reorganisations = reorganisations;
    this.reading = reading;
    this.picks = picks;
    this.list = list;
    this.papers = papers;
    this.submission = submission;
    this.transaction = transaction;
  }

  @GetMapping("/units/reorganise")
  @Needs(Right.UNITS_REORGANISE)
  String choose() {
    return "registry/web/reorganise-choose";
  }

  @GetMapping("/units/reorganise/{kind}")
  @Needs(Right.UNITS_REORGANISE)
  String begin(
      @PathVariable ReorganisationKind kind,
      @RequestParam Map<String, String> typed,
      Viewer viewer,
      Model model) {
    var form = Form.empty();
    var asked =
        Form.empty()
            .with("unit", typed.getOrDefault("unit", ""))
            .with("unit_text", typed.getOrDefault("unit_text", ""));
    var unit =
        typed.getOrDefault("unit_text", "").isEmpty()
            ? asked.id("unit").map(UnitId::new).map(id -> units.within(viewer, id).id())
            : picks.read(asked, "unit", viewer);
    form.add(asked.faults());
    fill(form, kind, unit);
    return form(form, kind, viewer, model);
  }

  private void fill(Form form, ReorganisationKind kind, Optional<UnitId> unit) {
    form.with("new_id", units.newId()).with("into", "existing").with("ends", "yes");
    for (var i = 1; i <= ReorganiseForm.FOUNDED; i++) {
      form.with("new" + i + "_id", units.newId());
    }
    var one = kind == ReorganisationKind.RENAME || kind == ReorganisationKind.SPLIT;
    picks.show(form, one ? "unit" : "unit1", unit);
    unit.flatMap(units::find)
        .ifPresent(
            now ->
                form.with("_version", now.version())
                    .with("name", now.name())
                    .with("short_name", now.shortName())
                    .with("code", now.code())
                    .with("kind", now.kind().name())
                    .with("level", now.level().name())
                    .with("new_kind", now.kind().name())
                    .with("new_level", now.level().name())
                    .with("new_legal", now.facts().legalEntity() ? "yes" : ""));
    if (kind == ReorganisationKind.MERGE) {
      unit.flatMap(units::find)
          .flatMap(u -> u.parent())
          .ifPresent(p -> picks.show(form, "parent", Optional.of(p)));
    }
  }

  private String form(Form form, ReorganisationKind kind, Viewer viewer, Model model) {
    var children = new ArrayList<UnitLine>();
    for (var field : List.of("unit", "unit1")) {
      if (form.fault(field).isEmpty()) {
        try {
          var id = UUID.fromString(form.typed(field));
          children.addAll(units.children(units.within(viewer, new UnitId(id)).id()));
        } catch (IllegalArgumentException e) {
          // nothing picked yet: no children to ask about
        }
      }
    }
    model
        .addAttribute("form", form)
        .addAttribute("kind", kind)
        .addAttribute("children", children)
        .addAttribute("picked", lines(form, viewer));
    return "registry/web/reorganise";
  }

  private List<UnitLine> lines(Form form, Viewer viewer) {
    return form.ids("picked").stream()
        .map(id -> units.within(viewer, new UnitId(id)))
        .map(u -> new UnitLine(u.id(), u.name(), u.code(), u.kind()))
        .toList();
  }

  /** From the list: the ticked units, or all that its filters leave. */
  @PostMapping("/units/move")
  @Needs(Right.UNITS_REORGANISE)
  String moveSelected(Page page, Viewer viewer, Form sent, ListRequest request, Model model) {
    var chosen = new ArrayList<String>();
    if (sent.ticked("all")) {
      var query = list.query(request, viewer, page.texts(), page.today());
      transaction.executeWithoutResult(
          status ->
              query.forEach(
                  request,
                  row -> {
                    if (chosen.size() <= MOST_PICKED) {
                      chosen.add(row.id().toString());
                    }
                  }));
    } else {
      sent.ids("picked").forEach(id -> chosen.add(id.toString()));
    }
    var values = new HashMap<String, String[]>();
    values.put("_once", new String[] {sent.once().toString()});
    values.put("picked", chosen.stream().limit(MOST_PICKED).toArray(String[]::new));
    var form = Form.posted(values);
    if (chosen.isEmpty()) {
      form.fault("unit1", "units.fault.choose-units");
    } else if (chosen.size() > MOST_PICKED) {
      form.fault("", "units.fault.too-many", MOST_PICKED);
    }
    return form(form, ReorganisationKind.MOVE, viewer, model);
  }

  @PostMapping("/units/reorganise/{kind}/edit")
  @Needs(Right.UNITS_REORGANISE)
  String edit(@PathVariable ReorganisationKind kind, Viewer viewer, Form form, Model model) {
    return form(form, kind, viewer, model);
  }

  @PostMapping("/units/reorganise/{kind}/preview")
  @Needs(Right.UNITS_REORGANISE)
  String preview(
      @PathVariable ReorganisationKind kind,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletResponse response,
      Model model) {
    var order = reading.read(form, kind, viewer);
    if (order.isPresent()) {
      try {
        var preview = reorganisations.preview(viewer, order.get(), page.today());
        if (preview.possible()) {
          return shown(kind, form, preview, model);
        }
        form.add(preview.faults());
      } catch (Refused refused) {
        form.add(refused.reasons());
      }
    }
    response.setStatus(422);
    return form(form, kind, viewer, model);
  }

  private static String shown(ReorganisationKind kind, Form form, Preview preview, Model model) {
    var seen =
        preview.versions().entrySet().stream()
            .map(v -> v.getKey() + ":" + v.getValue())
            .sorted()
            .collect(Collectors.joining(","));
    model
        .addAttribute("form", form)
        .addAttribute("kind", kind)
        .addAttribute("preview", preview)
        .addAttribute("seen", seen);
    return "registry/web/reorganise-preview";
  }

  @PostMapping("/units/reorganise/{kind}")
  @Needs(Right.UNITS_REORGANISE)
  String apply(
      @PathVariable ReorganisationKind kind,
      @RequestParam(name = PAPER, required = false) @Nullable MultipartFile paper,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    return submission.submit(
        page,
        form,
        () -> {
          // read in here: sent twice, the second finds the names already changed by the first
          var order = reading.read(form, kind, viewer);
          var seen = seen(form);
          var kept = papers.keep(viewer, form, PAPER, paper);
          form.check();
          var ordered = order.orElseThrow();
          var id =
              reorganisations.apply(
                  viewer, kept.map(ordered::with).orElse(ordered), seen, page.today());
          Pages.notice(request, Said.of("units.done.reorganised", ordered.day()));
          return "/units/reorganisations/" + id;
        },
        () -> again(kind, page, viewer, form, model));
  }

  /** The preview once more, of how things are now, if that still makes sense; else the form. */
  private String again(ReorganisationKind kind, Page page, Viewer viewer, Form form, Model model) {
    try {
      var order = reading.read(form, kind, viewer);
      if (order.isPresent()) {
        var preview = reorganisations.preview(viewer, order.get(), page.today());
        if (preview.possible()) {
          return shown(kind, form, preview, model);
        }
      }
    } catch (Refused refused) {
      // the form already says why
    }
    return form(form, kind, viewer, model);
  }

  private static Map<UnitId, Integer> seen(Form form) {
    var out = new HashMap<UnitId, Integer>();
    for (var line :
        form.typed("seen").isEmpty()
            ? List.<String>of()
            : List.of(form.typed("seen").split(",", -1))) {
      var parts = line.split(":", -1);
      try {
        out.put(new UnitId(UUID.fromString(parts[0])), Integer.parseInt(parts[parts.length - 1]));
      } catch (IllegalArgumentException e) {
        form.fault("", "form.no-such-choice");
      }
    }
    return out;
  }
}
