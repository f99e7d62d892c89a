package vn.guongsang.movements.cascade.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.documents.Papers;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.cascade.Response;
import vn.guongsang.movements.cascade.Responses;
import vn.guongsang.registry.Picks;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Responding to a movement for a unit, and reading what a unit responded. */
@Controller
class ResponsePages {

  private static final int LONGEST_PLAN = 8000;
  private static final int LONGEST = 300;

  private final Movements movements;
  private final Responses responses;
  private final Papers papers;
  private final Picks picks;
  private final Submission submission;

  ResponsePages(
      Movements movements, Responses responses, Papers papers, Picks picks, Submission submission) {
    this.movements = movements;
    this.responses = responses;
    this.papers = papers;
    this.picks = picks;
    this.submission = submission;
  }

  /**
   * @param unit that responds; without it the one acted for
   */
  @GetMapping("/movements/{id}/answer")
  @Needs(Right.MOVEMENTS_ANSWER)
  String answer(
      @PathVariable UUID id,
      @RequestParam Optional<UUID> unit,
      Page page,
      Viewer viewer,
      Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    if (!movement.running()) {
      return "redirect:/movements/" + id;
    }
    var of =
        unit.map(UnitId::new)
            .or(() -> viewer.unit().filter(own -> !movement.launching().contains(own)));
    var before = of.flatMap(one -> responses.of(viewer, movement.id(), one));
    var form = Form.empty().with("_version", before.map(Response::version).orElse(0));
    of.ifPresent(one -> picks.show(form, "unit", one));
    before.ifPresentOrElse(
        one -> fill(form, one.said()), () -> form.with("launched", page.today()));
    return form(movement, form, model);
  }

  private static void fill(Form form, Response.Said said) {
    form.with("plan", said.plan())
        .with("launched", said.launchedOn())
        .with("from", said.from())
        .with("until", said.until() == null ? null : said.until().minusDays(1))
        .with("document", said.document());
  }

  private static String form(Movement movement, Form form, Model model) {
    model.addAttribute("movement", movement).addAttribute("form", form);
    return "movements/cascade/web/answer";
  }

  @PostMapping("/movements/{id}/answer")
  @Needs(Right.MOVEMENTS_ANSWER)
  String answer(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    if (Picks.nothing(form, "unit")) {
      form.fault("unit", "movements.fault.no-unit");
    }
    var unit = picks.unit(form, "unit", viewer);
    var plan = form.lines("plan", LONGEST_PLAN);
    if (plan.isEmpty()) {
      form.fault("plan", "cascade.fault.no-plan");
    }
    var launched = form.requiredDay("launched", "movements.fault.no-day");
    var from = form.day("from");
    var last = form.day("until");
    var document = form.text("document", LONGEST);
    return submission.submit(
        page,
        form,
        () -> {
          responses.answer(
              viewer,
              movement.id(),
              unit.orElseThrow(),
              form.version(),
              new Response.Said(
                  plan,
                  launched.orElseThrow(),
                  from.orElse(null),
                  last.map(day -> day.plusDays(1)).orElse(null),
                  document),
              papers.keep(viewer, file, "file").orElse(null),
              page.today());
          Pages.notice(request, Said.of("cascade.done.answered"));
          return "/movements/" + id + "/response?unit=" + unit.get();
        },
        () -> form(movement, form, model));
  }

  @GetMapping("/movements/{id}/response")
  @Needs(Right.MOVEMENTS_READ)
  String response(
      @PathVariable UUID id, @RequestParam Optional<UUID> unit, Viewer viewer, Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    var found = unit.flatMap(one -> responses.of(viewer, movement.id(), new UnitId(one)));
    if (found.isEmpty()) {
      return "redirect:/movements/" + id + "/cascade";
    }
    model
        .addAttribute("movement", movement)
        .addAttribute("response", found.get())
        .addAttribute("fileName", papers.name(found.get().file()).orElse(""));
    return "movements/cascade/web/response";
  }

  @GetMapping("/movements/{id}/response/file")
  @Needs(Right.MOVEMENTS_READ)
  ResponseEntity<?> file(@PathVariable UUID id, @RequestParam Optional<UUID> unit, Viewer viewer) {
    var movement = movements.within(viewer, new MovementId(id));
    var file =
        unit.flatMap(one -> responses.of(viewer, movement.id(), new UnitId(one)))
            .map(Response::file);
    return file.isEmpty()
        ? ResponseEntity.status(HttpStatus.FOUND)
            .location(URI.create("/movements/" + id + "/cascade"))
            .build()
        : papers.answer(file.get());
  }
}
