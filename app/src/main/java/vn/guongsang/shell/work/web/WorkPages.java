package vn.guongsang.shell.work.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.shell.work.ResultFiles;
import vn.guongsang.shell.work.Work;
import vn.guongsang.shell.work.Works;

/** One's own background work: how far it is, how to stop it, what came of it. */
@Controller
class WorkPages {

  private static final int SHOWN = 100;

  private final Works works;
  private final ResultFiles files;
  private final Submission submission;
  private final Clock clock;

  WorkPages(Works works, ResultFiles files, Submission submission, Clock clock) {
    this.works = works;
    this.files = files;
    this.submission = submission;
    this.clock = clock;
  }

  @GetMapping("/work")
  @Needs(Right.SIGNED_IN)
  String all(Viewer viewer, Model model) {
    model.addAttribute("works", works.latest(viewer, SHOWN));
    return "shell/work/web/works";
  }

  @GetMapping("/work/{id}")
  @Needs(Right.SIGNED_IN)
  String one(@PathVariable UUID id, Viewer viewer, Page page, Model model) {
    show(works.find(viewer, id), page, model);
    works.seen(viewer, id);
    return "shell/work/web/work";
  }

  /** The part of the page that asks for itself again while the work goes on. */
  @GetMapping("/work/{id}/progress")
  @Needs(Right.SIGNED_IN)
  String progress(@PathVariable UUID id, Viewer viewer, Page page, Model model) {
    show(works.find(viewer, id), page, model);
    works.seen(viewer, id);
    return "shell/work/web/progress";
  }

  @PostMapping("/work/{id}/cancel")
  @Needs(Right.SIGNED_IN)
  String cancel(
      @PathVariable UUID id,
      Viewer viewer,
      Page page,
      Form form,
      HttpServletRequest request,
      Model model) {
    return submission.submit(
        page,
        form,
        () -> {
          works.cancel(viewer, id);
          Pages.notice(request, Said.of("work.cancel.asked"));
          return "/work/" + id;
        },
        () -> {
          show(works.find(viewer, id), page, model);
          return "shell/work/web/work";
        });
  }

  @GetMapping("/work/{id}/file")
  @Needs(Right.SIGNED_IN)
  ResponseEntity<InputStreamResource> file(@PathVariable UUID id, Viewer viewer)
      throws IOException {
    var work = works.find(viewer, id);
    var result = work.resultFile();
    if (result == null) {
      throw new NotFound();
    }
    var file = files.find(result).orElseThrow(NotFound::new);
    works.seen(viewer, id);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type()))
        .contentLength(file.bytes())
        .cacheControl(CacheControl.noStore())
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new InputStreamResource(files.open(result)));
  }

  private void show(Work work, Page page, Model model) {
    model.addAttribute("work", work);
    model.addAttribute(
        "timeLeft", work.timeLeft(clock.instant()).map(WorkPages::inWords).map(page::t).orElse(""));
  }

  /** Rounded up, and never finer than anybody needs. */
  static Said inWords(Duration left) {
    if (left.compareTo(Duration.ofMinutes(1)) < 0) {
      return Said.of("work.left.soon");
    }
    var minutes = (left.toSeconds() + 59) / 60;
    return minutes < 60
        ? Said.of("work.left.minutes", minutes)
        : Said.of("work.left.hours", minutes / 60, minutes % 60);
  }
}
