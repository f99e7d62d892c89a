package vn.guongsang.movements.reviews.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.movements.registrations.Titles;
import vn.guongsang.movements.reviews.Proposal;
import vn.guongsang.movements.reviews.Proposals;
import vn.guongsang.movements.reviews.Review;
import vn.guongsang.movements.reviews.ReviewId;
import vn.guongsang.movements.reviews.ReviewPaper;
import vn.guongsang.movements.reviews.Reviews;
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

/** Whom a review proposes to commend, and the review on paper. */
@Controller
class ProposalPages {

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST = 2_000;
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Reviews reviews;
  private final Proposals proposals;
  private final ReviewPaper paper;
  private final Titles titles;
  private final Picks picks;
  private final Submission submission;

  ProposalPages(
      Reviews reviews,
      Proposals proposals,
      ReviewPaper paper,
      Titles titles,
      Picks picks,
      Submission submission) {
    this.reviews = reviews;
    this.proposals = proposals;
    this.paper = paper;
    this.titles = titles;
    this.picks = picks;
    this.submission = submission;
  }

  @GetMapping("/movements/reviews/{id}/propose")
  @Needs(Right.MOVEMENTS_LEAD)
  String propose(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var review = reviews.within(viewer, new ReviewId(id));
    return review.mine()
        ? form(review, Form.empty(), page, viewer, model)
        : "redirect:/movements/reviews/" + id;
  }

  private String form(Review review, Form form, Page page, Viewer viewer, Model model) {
    var english = page.texts().language() == vn.guongsang.shell.Language.EN;
    model
        .addAttribute("review", review)
        .addAttribute("form", form)
        .addAttribute("proposals", proposals.of(viewer, review.id()))
        .addAttribute(
            "awards",
            titles.on(page.today()).stream()
                .map(one -> Option.of(one.name().vi(), english ? one.name().en() : one.name().vi()))
                .toList());
    return "movements/reviews/web/propose";
  }

  @PostMapping("/movements/reviews/{id}/propose")
  @Needs(Right.MOVEMENTS_LEAD)
  String add(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var review = reviews.within(viewer, new ReviewId(id));
    var person = picks.person(form, "person", viewer);
    var unit = picks.unit(form, "unit", viewer);
    var holder = form.text("holder", LONGEST_NAME);
    var given =
        (Picks.nothing(form, "person") ? 0 : 1)
            + (Picks.nothing(form, "unit") ? 0 : 1)
            + (holder.isEmpty() ? 0 : 1);
    if (given != 1) {
      form.fault("person", given == 0 ? "reviews.fault.no-holder" : "reviews.fault.two-holders");
    }
    var said =
        new Proposal.Said(
            person.orElse(null),
            unit.orElse(null),
            holder,
            form.text("of-unit", LONGEST_NAME),
            "",
            form.text("award", LONGEST_NAME),
            form.lines("achievement", LONGEST));
    return submission.submit(
        page,
        form,
        () -> {
          proposals.add(viewer, review.id(), said);
          Pages.notice(request, Said.of("reviews.done.proposed", 1));
          return "/movements/reviews/" + id + "/propose";
        },
        () -> form(review, form, page, viewer, model));
  }

  @PostMapping("/movements/reviews/{id}/paste")
  @Needs(Right.MOVEMENTS_LEAD)
  String paste(
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
          var count = proposals.paste(viewer, review.id(), form.typed("pasted"));
          Pages.notice(request, Said.of("reviews.done.proposed", count));
          return "/movements/reviews/" + id + "/propose";
        },
        () -> form(review, form, page, viewer, model));
  }

  @PostMapping("/movements/reviews/{id}/proposals/{proposal}/remove")
  @Needs(Right.MOVEMENTS_LEAD)
  String remove(
      @PathVariable UUID id,
      @PathVariable UUID proposal,
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
          proposals.remove(viewer, review.id(), proposal);
          Pages.notice(request, Said.of("reviews.done.withdrawn"));
          return "/movements/reviews/" + id + "/propose";
        },
        () -> form(review, form, page, viewer, model));
  }

  @PostMapping("/movements/reviews/{id}/release")
  @Needs(Right.MOVEMENTS_LEAD)
  String release(
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
          proposals.release(viewer, review.id());
          Pages.notice(request, Said.of("reviews.done.released"));
          return "/movements/reviews/" + id;
        },
        () -> form(review, form, page, viewer, model));
  }

  @GetMapping("/movements/reviews/{id}/paper.docx")
  @Needs(Right.MOVEMENTS_READ)
  ResponseEntity<byte[]> word(@PathVariable UUID id, Page page, Viewer viewer) {
    var review = reviews.within(viewer, new ReviewId(id));
    return answer(paper.word(viewer, review, page.today()), WORD, "bao-cao.docx");
  }

  @GetMapping("/movements/reviews/{id}/paper.pdf")
  @Needs(Right.MOVEMENTS_READ)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, Page page, Viewer viewer) {
    var review = reviews.within(viewer, new ReviewId(id));
    return answer(paper.pdf(viewer, review, page.today()), "application/pdf", "bao-cao.pdf");
  }

  private static ResponseEntity<byte[]> answer(byte[] content, String type, String name) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content);
  }
}
