package vn.guongsang.movements.reviews.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.guongsang.documents.Papers;
import vn.guongsang.journal.Histories;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.reviews.Proposals;
import vn.guongsang.movements.reviews.Review;
import vn.guongsang.movements.reviews.Review.ReviewKind;
import vn.guongsang.movements.reviews.ReviewHolding;
import vn.guongsang.movements.reviews.ReviewId;
import vn.guongsang.movements.reviews.Reviews;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.words.FigureWords;

/** Reviews: writing, reading and holding them. */
@Controller
class MovementReviewPages {

  private static final int LONGEST = 20_000;
  private static final int HALVES = 2;
  private static final int QUARTERS = 4;

  private final Movements movements;
  private final Reviews reviews;
  private final ReviewHolding holding;
  private final Proposals proposals;
  private final Papers papers;
  private final Histories histories;
  private final Submission submission;

  MovementReviewPages(
      Movements movements,
      Reviews reviews,
      ReviewHolding holding,
      Proposals proposals,
      Papers papers,
      Histories histories,
      Submission submission) {
    this.movements = movements;
    this.reviews = reviews;
    this.holding = holding;
    this.proposals = proposals;
    this.papers = papers;
    this.histories = histories;
    this.submission = submission;
  }

  /** Of a movement that the viewer's units lead and that was launched. */
  @GetMapping("/movements/{id}/review")
  @Needs(Right.MOVEMENTS_LEAD)
  String write(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "MIDTERM") String kind,
      Page page,
      Viewer viewer,
      Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    if (!movement.mine() || movement.state() == Movement.State.DRAFT) {
      return "redirect:/movements/" + id;
    }
    var isFinal = kind.equals(ReviewKind.FINAL.name());
    var year = page.today().getYear();
    var period =
        isFinal || page.today().getMonthValue() > 9
            ? Period.year(year)
            : new Period(Period.Kind.HALF, year, 1);
    var form =
        Form.empty()
            .with("kind", (isFinal ? ReviewKind.FINAL : ReviewKind.MIDTERM).name())
            .with("day", page.today())
            .with("period", period.code());
    return writeForm(movement, form, page, model);
  }

  private static String writeForm(Movement movement, Form form, Page page, Model model) {
    var here = "/movements/" + movement.id();
    return form(
        movement, form, here + "/review", page.t("reviews.write"), here, page.today(), page, model);
  }

  private static String form(
      Movement movement,
      Form form,
      String action,
      String title,
      String cancel,
      LocalDate day,
      Page page,
      Model model) {
    model
        .addAttribute("movement", movement)
        .addAttribute("form", form)
        .addAttribute("action", action)
        .addAttribute("title", title)
        .addAttribute("cancel", cancel)
        .addAttribute("kinds", Option.ofAll(page, ReviewKind.class))
        .addAttribute("periods", periods(movement, day, page));
    return "movements/reviews/web/review-form";
  }

  /** From the year the movement begins to the one of the review. */
  private static List<Option> periods(Movement movement, LocalDate day, Page page) {
    var first = movement.said().from().getYear();
    var last = Math.max(first, day.getYear());
    var all = new ArrayList<Period>();
    if (last > first) {
      all.add(Period.term(first, last));
    }
    for (var year = last; year >= first; year--) {
      all.add(Period.year(year));
      all.add(Period.nineMonths(year));
      for (var half = 1; half <= HALVES; half++) {
        all.add(new Period(Period.Kind.HALF, year, half));
      }
      for (var quarter = 1; quarter <= QUARTERS; quarter++) {
        all.add(Period.quarter(year, quarter));
      }
      all.add(new Period(Period.Kind.SCHOOL_YEAR, year, 0));
    }
    return all.stream().map(one -> Option.of(one.code(), page.t(FigureWords.period(one)))).toList();
  }

  private static Optional<Review.Said> read(Form form) {
    var kind = form.requiredChoice("kind", ReviewKind.class, "reviews.fault.no-kind");
    var day = form.requiredDay("day", "reviews.fault.no-day");
    var period = Period.of(form.typed("period"));
    if (period.isEmpty()) {
      form.fault("period", "reviews.fault.no-period");
    }
    var reached = form.lines("reached", LONGEST);
    var lessons = form.lines("lessons", LONGEST);
    var models = form.lines("models", LONGEST);
    return kind.isEmpty() || day.isEmpty() || period.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Review.Said(kind.get(), day.get(), period.get(), reached, lessons, models));
  }

  @PostMapping("/movements/{id}/review")
  @Needs(Right.MOVEMENTS_LEAD)
  String write(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    var said = read(form);
    return submission.submit(
        page,
        form,
        () -> {
          var review =
              holding.write(
                  viewer,
                  movement.id(),
                  said.orElseThrow(),
                  papers.keep(viewer, file, "file").orElse(null));
          Pages.notice(request, Said.of("reviews.done.written"));
          return "/movements/reviews/" + review;
        },
        () -> writeForm(movement, form, page, model));
  }

  @GetMapping("/movements/reviews/{id}")
  @Needs(Right.MOVEMENTS_READ)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    return show(reviews.within(viewer, new ReviewId(id)), Form.empty(), page, viewer, model);
  }

  private String show(Review review, Form form, Page page, Viewer viewer, Model model) {
    model
        .addAttribute("review", review)
        .addAttribute("form", form.with("_version", review.version()))
        .addAttribute("figures", reviews.figures(viewer, review, page.today()))
        .addAttribute("share", reviews.share(viewer, review))
        .addAttribute("proposals", proposals.of(viewer, review.id()))
        .addAttribute("fileName", papers.name(review.file()).orElse(""))
        .addAttribute("history", histories.of(review.id().value(), page.texts()));
    return "movements/reviews/web/review";
  }

  /** Without a file, the review's page. */
  @GetMapping("/movements/reviews/{id}/file")
  @Needs(Right.MOVEMENTS_READ)
  Object file(@PathVariable UUID id, Viewer viewer) {
    var file = reviews.within(viewer, new ReviewId(id)).file();
    return file == null ? "redirect:/movements/reviews/" + id : papers.answer(file);
  }

  @GetMapping("/movements/reviews/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var review = reviews.within(viewer, new ReviewId(id));
    if (!review.mine() || review.held()) {
      return "redirect:/movements/reviews/" + id;
    }
    var said = review.said();
    var form =
        Form.empty()
            .with("kind", said.kind().name())
            .with("day", said.day())
            .with("period", said.period().code())
            .with("reached", said.reached())
            .with("lessons", said.lessons())
            .with("models", said.models())
            .with("_version", review.version());
    return editForm(review, form, page, viewer, model);
  }

  private String editForm(Review review, Form form, Page page, Viewer viewer, Model model) {
    var here = "/movements/reviews/" + review.id();
    return form(
        movements.within(viewer, review.movement()),
        form,
        here + "/edit",
        page.t("reviews.edit"),
        here,
        review.said().day(),
        page,
        model);
  }

  @PostMapping("/movements/reviews/{id}/edit")
  @Needs(Right.MOVEMENTS_LEAD)
  String edit(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var review = reviews.within(viewer, new ReviewId(id));
    var said = read(form);
    return submission.submit(
        page,
        form,
        () -> {
          holding.change(
              viewer,
              review.id(),
              form.version(),
              said.orElseThrow(),
              papers.keep(viewer, file, "file").orElse(null));
          Pages.notice(request, Said.of("reviews.done.written"));
          return "/movements/reviews/" + id;
        },
        () -> editForm(review, form, page, viewer, model));
  }

  @PostMapping("/movements/reviews/{id}/hold")
  @Needs(Right.MOVEMENTS_LEAD)
  String hold(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var review = reviews.within(viewer, new ReviewId(id));
    return submission.submit(
        page,
        form,
        () -> {
          holding.hold(viewer, review.id(), form.version(), page.today());
          Pages.notice(request, Said.of("reviews.done.held." + review.said().kind().name()));
          return "/movements/reviews/" + id;
        },
        () -> show(review, form, page, viewer, model));
  }
}
