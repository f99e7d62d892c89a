package vn.guongsang.movements.reports.web;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.Ties;
import vn.guongsang.movements.reports.FormSetting;
import vn.guongsang.movements.reports.ReportForm;
import vn.guongsang.movements.reports.ReportForm.Owing;
import vn.guongsang.movements.reports.ReportFormId;
import vn.guongsang.movements.reports.ReportForms;
import vn.guongsang.movements.reports.Rhythm;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.targets.IndicatorId;

/** Which reports a movement asks for: set, changed, ended by the unit that leads it. */
@Controller
class FormPages {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST = 4_000;
  private static final int EARLIEST_DUE = -60;
  private static final int LATEST_DUE = 92;
  private static final int USUALLY_DUE = 10;

  private final DSLContext sql;
  private final Movements movements;
  private final Ties ties;
  private final ReportForms forms;
  private final FormSetting setting;
  private final Submission submission;

  FormPages(
      DSLContext sql,
      Movements movements,
      Ties ties,
      ReportForms forms,
      FormSetting setting,
      Submission submission) {
    this.sql = sql;
    this.movements = movements;
    this.ties = ties;
    this.forms = forms;
    this.setting = setting;
    this.submission = submission;
  }

  /** Of a movement that the viewer's units lead and that is not closed. */
  @GetMapping("/movements/{id}/report-form")
  @Needs(Right.MOVEMENTS_LEAD)
  String set(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    if (!movement.mine() || movement.state() == Movement.State.CLOSED) {
      return "redirect:/movements/" + id;
    }
    var form =
        Form.empty()
            .with("rhythm", Rhythm.QUARTER.name())
            .with("owing", Owing.RESPONDING.name())
            .with("first", later(movement.said().from(), page.today().withDayOfYear(1)))
            .with("due-after", USUALLY_DUE)
            .with("questions", page.t("reports.questions.usual"))
            .withAll(
                "indicators",
                ties.indicators(viewer, movement.id()).stream()
                    .map(one -> one.id().toString())
                    .toList());
    return setForm(movement, form, page, viewer, model);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private String setForm(Movement movement, Form form, Page page, Viewer viewer, Model model) {
    var here = "/movements/" + movement.id();
    return form(
        movement,
        List.of(),
        form,
        here + "/report-form",
        page.t("reports.form.new"),
        here,
        page,
        viewer,
        model);
  }

  private String form(
      Movement movement,
      List<UnitId> chosen,
      Form form,
      String action,
      String title,
      String cancel,
      Page page,
      Viewer viewer,
      Model model) {
    model
        .addAttribute("movement", movement)
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("title", title)
        .addAttribute("cancel", cancel)
        .addAttribute("rhythms", Option.ofAll(page, Rhythm.class))
        .addAttribute("owings", Option.ofAll(page, Owing.class))
        .addAttribute("units", units(movement, chosen))
        .addAttribute(
            "indicators",
            ties.indicators(viewer, movement.id()).stream()
                .map(one -> Option.of(one.id().toString(), one.name()))
                .toList());
    return "movements/reports/web/report-form";
  }

  /** Those straight below the units that launched it, and whichever were chosen before. */
  private List<Option> units(Movement movement, List<UnitId> chosen) {
    var launching = movement.launching().stream().map(UnitId::value).toList();
    return sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME)
        .from(UNIT_TODAY)
        .where(
            UNIT_TODAY
                .PARENT
                .in(launching)
                .and(DSL.condition(UNIT_TODAY.LIVING))
                .or(UNIT_TODAY.ID.in(chosen.stream().map(UnitId::value).toList())))
        .orderBy(UNIT_TODAY.ORDER_PATH)
        .fetch(row -> Option.of(row.value1().toString(), row.value2()));
  }

  private static Optional<ReportForm.Said> read(Form form, int figuresAfter) {
    var name = form.required("name", LONGEST_NAME, "reports.fault.no-name");
    var rhythm = form.requiredChoice("rhythm", Rhythm.class, "reports.fault.no-rhythm");
    var first = form.requiredDay("first", "reports.fault.no-first");
    var due = form.wholeNumber("due-after", EARLIEST_DUE, LATEST_DUE);
    if (due.isEmpty() && form.fault("due-after").isEmpty()) {
      form.fault("due-after", "reports.fault.no-due");
    }
    var owing = form.requiredChoice("owing", Owing.class, "reports.fault.no-owing");
    var questions =
        form.lines("questions", LONGEST).lines().map(String::strip).filter(q -> !q.isEmpty());
    var asked = questions.toList();
    if (rhythm.isEmpty() || first.isEmpty() || due.isEmpty() || owing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ReportForm.Said(
            name,
            rhythm.get(),
            rhythm.get().on(first.get()),
            due.get(),
            owing.get(),
            form.ids("units").stream().map(UnitId::new).toList(),
            asked,
            form.ids("indicators").stream().map(IndicatorId::new).toList(),
            Math.min(figuresAfter, asked.size())));
  }

  @PostMapping("/movements/{id}/report-form")
  @Needs(Right.MOVEMENTS_LEAD)
  String set(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    var said = read(form, 1);
    return submission.submit(
        page,
        form,
        () -> {
          var made = setting.set(viewer, movement.id(), said.orElseThrow());
          Pages.notice(request, Said.of("reports.done.form"));
          return "/movements/reports/forms/" + made;
        },
        () -> setForm(movement, form, page, viewer, model));
  }

  @GetMapping("/movements/reports/forms/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var one = forms.within(viewer, new ReportFormId(id));
    if (!one.mine()) {
      return "redirect:/movements/reports/forms/" + id;
    }
    var said = one.said();
    var form =
        Form.empty()
            .with("name", said.name())
            .with("rhythm", said.rhythm().name())
            .with("first", said.first().from())
            .with("due-after", said.dueAfter())
            .with("owing", said.owing().name())
            .with("questions", String.join("\n", said.questions()))
            .withAll("units", said.chosen().stream().map(UnitId::toString).toList())
            .withAll("indicators", said.indicators().stream().map(Object::toString).toList())
            .with("_version", one.version());
    return editForm(one, form, page, viewer, model);
  }

  private String editForm(ReportForm one, Form form, Page page, Viewer viewer, Model model) {
    var here = "/movements/reports/forms/" + one.id();
    return form(
        movements.within(viewer, one.movement()),
        one.said().chosen(),
        form,
        here + "/edit",
        page.t("reports.form.edit"),
        here,
        page,
        viewer,
        model);
  }

  @PostMapping("/movements/reports/forms/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = forms.within(viewer, new ReportFormId(id));
    var said = read(form, Math.max(1, one.said().figuresAfter())).map(new Kept(viewer, one)::with);
    return submission.submit(
        page,
        form,
        () -> {
          setting.change(viewer, one.id(), form.version(), said.orElseThrow());
          Pages.notice(request, Said.of("reports.done.form"));
          return "/movements/reports/forms/" + id;
        },
        () -> editForm(one, form, page, viewer, model));
  }

  /**
   * Indicators asked for that the page does not offer, since the movement no longer lives by them.
   */
  private final class Kept {
    private final List<IndicatorId> kept;

    Kept(Viewer viewer, ReportForm before) {
      var offered =
          ties.indicators(viewer, before.movement()).stream().map(one -> one.id()).toList();
      kept = before.said().indicators().stream().filter(id -> !offered.contains(id)).toList();
    }

    ReportForm.Said with(ReportForm.Said said) {
      return new ReportForm.Said(
          said.name(),
          said.rhythm(),
          said.first(),
          said.dueAfter(),
          said.owing(),
          said.chosen(),
          said.questions(),
          new ArrayList<>(Stream.concat(said.indicators().stream(), kept.stream()).toList()),
          said.figuresAfter());
    }
  }

  @PostMapping("/movements/reports/forms/{id}/end")
  @Needs(Right.MOVEMENTS_LEAD)
  String end(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = forms.within(viewer, new ReportFormId(id));
    return submission.submit(
        page,
        form,
        () -> {
          setting.end(viewer, one.id(), form.version(), page.today());
          Pages.notice(request, Said.of("reports.done.ended"));
          return "/movements/reports/forms/" + id;
        },
        () -> editForm(one, form, page, viewer, model));
  }
}
