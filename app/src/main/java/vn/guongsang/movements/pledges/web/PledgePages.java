package vn.guongsang.movements.pledges.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
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
import vn.guongsang.movements.pledges.Pledge;
import vn.guongsang.movements.pledges.Pledge.SigningWay;
import vn.guongsang.movements.pledges.PledgeId;
import vn.guongsang.movements.pledges.PledgeSigning;
import vn.guongsang.movements.pledges.Pledges;
import vn.guongsang.registry.Picks;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** Drawing up a pledge, naming its sides, signing it. */
@Controller
class PledgePages {

  private static final int LONGEST = 300;
  private static final int LONGEST_WORDS = 8000;

  private final Movements movements;
  private final Pledges pledges;
  private final PledgeSigning signing;
  private final Papers papers;
  private final Picks picks;
  private final Submission submission;

  PledgePages(
      Movements movements,
      Pledges pledges,
      PledgeSigning signing,
      Papers papers,
      Picks picks,
      Submission submission) {
    this.movements = movements;
    this.pledges = pledges;
    this.signing = signing;
    this.papers = papers;
    this.picks = picks;
    this.submission = submission;
  }

  /** Begins with the template's words, which may be put otherwise. */
  @GetMapping("/movements/{id}/pledge")
  @Needs(Right.MOVEMENTS_ANSWER)
  String draw(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    if (!movement.running()) {
      return "redirect:/movements/" + id;
    }
    var year = Integer.toString(page.today().getYear());
    var form =
        Form.empty()
            .with("title", page.t("pledges.template.title", year))
            .with("words", page.t("pledges.template.words", movement.name(), movement.unitName()))
            .with("day", page.today());
    viewer.unit().ifPresent(unit -> picks.show(form, "unit", unit));
    return form(movement, form, "/movements/" + id + "/pledge", "/movements/" + id, model);
  }

  private static String form(
      Movement movement, Form form, String action, String cancel, Model model) {
    model
        .addAttribute("movement", movement)
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("cancel", cancel);
    return "movements/pledges/web/pledge-form";
  }

  private static Optional<Pledge.Said> read(Form form) {
    var title = form.required("title", LONGEST, "pledges.fault.no-title");
    var words = form.lines("words", LONGEST_WORDS);
    if (words.isEmpty()) {
      form.fault("words", "pledges.fault.no-words");
    }
    var place = form.text("place", LONGEST);
    return form.requiredDay("day", "movements.fault.no-day")
        .map(day -> new Pledge.Said(title, words, day, place));
  }

  @PostMapping("/movements/{id}/pledge")
  @Needs(Right.MOVEMENTS_ANSWER)
  String draw(
      @PathVariable UUID id,
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
    var said = read(form);
    return submission.submit(
        page,
        form,
        () -> {
          var pledge = pledges.draw(viewer, movement.id(), unit.orElseThrow(), said.orElseThrow());
          Pages.notice(request, Said.of("pledges.done.drawn"));
          return "/movements/pledges/" + pledge;
        },
        () -> form(movement, form, "/movements/" + id + "/pledge", "/movements/" + id, model));
  }

  @GetMapping("/movements/pledges/{id}")
  @Needs(Right.MOVEMENTS_READ)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return show(page, viewer, new PledgeId(id), "", Form.empty(), model);
  }

  /**
   * @param which of the page's forms has this content; the others are empty
   */
  private String show(Page page, Viewer viewer, PledgeId id, String which, Form form, Model model) {
    var pledge = pledges.within(viewer, id);
    var may = viewer.may(Right.MOVEMENTS_ANSWER);
    model
        .addAttribute("pledge", pledge)
        .addAttribute("movement", movements.named(pledge.movement()).orElse(""))
        .addAttribute("may", may)
        .addAttribute("toSign", may ? toSign(pledge) : List.of())
        .addAttribute("ways", Option.ofAll(page, SigningWay.class))
        .addAttribute("which", which)
        .addAttribute("form", form);
    return "movements/pledges/web/pledge";
  }

  private static List<Option> toSign(Pledge pledge) {
    return pledge.sides().stream()
        .filter(side -> !side.signed() && (side.mine() || pledge.mine()))
        .map(side -> Option.of(side.unit().toString(), side.name()))
        .toList();
  }

  @GetMapping("/movements/pledges/{id}/edit")
  @Needs(Right.MOVEMENTS_ANSWER)
  String edit(@PathVariable UUID id, Viewer viewer, Model model) {
    var pledge = pledges.within(viewer, new PledgeId(id));
    var here = "/movements/pledges/" + id;
    if (!pledge.mine() || pledge.begun()) {
      return "redirect:" + here;
    }
    var form =
        Form.empty()
            .with("_version", pledge.version())
            .with("title", pledge.said().title())
            .with("words", pledge.said().words())
            .with("day", pledge.said().day())
            .with("place", pledge.said().place());
    return form(movements.within(viewer, pledge.movement()), form, here + "/edit", here, model);
  }

  @PostMapping("/movements/pledges/{id}/edit")
  @Needs(Right.MOVEMENTS_ANSWER)
  String edit(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var pledge = pledges.within(viewer, new PledgeId(id));
    var movement = movements.within(viewer, pledge.movement());
    var said = read(form);
    var here = "/movements/pledges/" + id;
    return submission.submit(
        page,
        form,
        () -> {
          pledges.change(viewer, pledge.id(), form.version(), said.orElseThrow());
          Pages.notice(request, Said.of("pledges.done.changed"));
          return here;
        },
        () -> form(movement, form, here + "/edit", here, model));
  }

  /** Names a further side, or takes away the one named {@code remove}. */
  @PostMapping("/movements/pledges/{id}/sides")
  @Needs(Right.MOVEMENTS_ANSWER)
  String side(@PathVariable UUID id, Page page, Viewer viewer, Form form, Model model) {
    var pledge = pledges.within(viewer, new PledgeId(id));
    var remove = form.id("remove").map(UnitId::new);
    var unit = remove.isPresent() ? remove : picks.unit(form, "side", viewer);
    if (remove.isEmpty() && Picks.nothing(form, "side")) {
      form.fault("side", "movements.fault.nothing-picked");
    }
    return submission.submit(
        page,
        form,
        () -> {
          if (remove.isPresent()) {
            pledges.leave(viewer, pledge.id(), remove.get());
          } else {
            pledges.join(viewer, pledge.id(), unit.orElseThrow());
          }
          return "/movements/pledges/" + id;
        },
        () -> show(page, viewer, pledge.id(), "side", form, model));
  }

  @PostMapping("/movements/pledges/{id}/sign")
  @Needs(Right.MOVEMENTS_ANSWER)
  String sign(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var pledge = pledges.within(viewer, new PledgeId(id));
    var unit = form.id("unit").map(UnitId::new);
    if (form.typed("unit").isEmpty()) {
      form.fault("unit", "movements.fault.nothing-picked");
    }
    var way = form.requiredChoice("way", SigningWay.class, "pledges.fault.no-way");
    var signer = form.required("signer", LONGEST, "pledges.fault.no-signer");
    var day = form.requiredDay("day", "movements.fault.no-day");
    return submission.submit(
        page,
        form,
        () -> {
          signing.sign(
              viewer,
              pledge.id(),
              unit.orElseThrow(),
              way.orElseThrow(),
              signer,
              day.orElseThrow(),
              papers.keep(viewer, file, "file").orElse(null),
              page.today());
          Pages.notice(request, Said.of("pledges.done.signed"));
          return "/movements/pledges/" + id;
        },
        () -> show(page, viewer, pledge.id(), "sign", form, model));
  }

  @PostMapping("/movements/pledges/{id}/unsign")
  @Needs(Right.MOVEMENTS_ANSWER)
  String unsign(@PathVariable UUID id, Page page, Viewer viewer, Form form, Model model) {
    var pledge = pledges.within(viewer, new PledgeId(id));
    var unit = form.id("signed").map(UnitId::new);
    if (form.typed("signed").isEmpty()) {
      form.fault("signed", "movements.fault.nothing-picked");
    }
    var reason = form.required("reason", LONGEST, "movements.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          signing.unsign(viewer, pledge.id(), unit.orElseThrow(), reason);
          return "/movements/pledges/" + id;
        },
        () -> show(page, viewer, pledge.id(), "unsign", form, model));
  }

  /** The scan a side signed on. */
  @GetMapping("/movements/pledges/{id}/file")
  @Needs(Right.MOVEMENTS_READ)
  ResponseEntity<?> file(@PathVariable UUID id, @RequestParam Optional<UUID> unit, Viewer viewer) {
    var pledge = pledges.within(viewer, new PledgeId(id));
    var file =
        pledge.sides().stream()
            .filter(side -> unit.filter(side.unit().value()::equals).isPresent())
            .findFirst()
            .map(Pledge.Side::file);
    return file.isEmpty()
        ? ResponseEntity.status(HttpStatus.FOUND)
            .location(URI.create("/movements/pledges/" + id))
            .build()
        : papers.answer(file.get());
  }
}
