package vn.guongsang.screening.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.registry.Units;
import vn.guongsang.screening.ListFiles;
import vn.guongsang.screening.Screening;
import vn.guongsang.screening.Screenings;
import vn.guongsang.screening.db.tables.records.AnswerRecord;
import vn.guongsang.screening.lists.ListSheet;
import vn.guongsang.screening.one.LawWords;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.list.Exports;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.shell.sheets.SheetsOut;

/** Screenings: all of them, one with its reasons, one answer, and the list back. */
@Controller
class ScreeningPages {

  static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Screenings screenings;
  private final ScreeningList list;
  private final AnswerList answerList;
  private final Answers answers;
  private final OneAnswer oneAnswer;
  private final ListFiles files;
  private final Units units;
  private final LawWords words;
  private final Exports exports;

  ScreeningPages(
      Screenings screenings,
      ScreeningList list,
      AnswerList answerList,
      Answers answers,
      OneAnswer oneAnswer,
      ListFiles files,
      Units units,
      LawWords words,
      Exports exports) {
    this.screenings = screenings;
    this.list = list;
    this.answerList = answerList;
    this.answers = answers;
    this.oneAnswer = oneAnswer;
    this.files = files;
    this.units = units;
    this.words = words;
    this.exports = exports;
  }

  @GetMapping("/screenings")
  @Needs(Right.SCREENING)
  @Nullable String all(Page page, ListRequest request, HttpServletResponse response, Model model) {
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    model.addAttribute(
        "listing", list.query(request, page.viewer(), page.texts(), page.today()).page(request));
    return "screening/web/screenings";
  }

  @GetMapping("/screenings/{id}")
  @Needs(Right.SCREENING)
  @Nullable String one(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      ListRequest request,
      HttpServletResponse response,
      Model model) {
    var one = screenings.find(viewer, id);
    if (request.wantsExport()) {
      return exports.answer(answerList, request, page, response);
    }
    describe(one, page, viewer, model);
    if (one.state() == Screening.State.RUNNING) {
      return "screening/web/running";
    }
    model.addAttribute("states", answers.states(viewer, one));
    model.addAttribute(
        "groups", answers.groups(viewer, one, screenings.reasons(id), page.language()));
    model.addAttribute(
        "listing", answerList.query(request, viewer, page.texts(), page.today()).page(request));
    return "screening/web/screening";
  }

  private void describe(Screening one, Page page, Viewer viewer, Model model) {
    model.addAttribute("one", one);
    model.addAttribute("unitName", units.within(viewer, one.unit()).name());
    model.addAttribute(
        "awardName",
        one.oneAward()
            .map(award -> words.award(award, one.receivedOn(), page.language()))
            .orElse(page.t("screening.of-list")));
  }

  @GetMapping("/screenings/{id}/answer")
  @Needs(Right.SCREENING)
  String answer(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String row,
      Page page,
      Viewer viewer,
      Model model) {
    var one = screenings.find(viewer, id);
    if (row.isEmpty()) {
      return "redirect:" + one.href();
    }
    if (!row.matches("\\d{1,9}")) {
      throw new NotFound();
    }
    var answer = answers.one(viewer, one, Integer.parseInt(row)).orElseThrow(NotFound::new);
    describe(one, page, viewer, model);
    model.addAttribute("view", oneAnswer.of(one, answer, viewer, page));
    model.addAttribute("reasons", reasons(one, answer, page));
    return "screening/web/answer";
  }

  private List<String> reasons(Screening one, AnswerRecord answer, Page page) {
    var lines = screenings.reasons(one.id());
    return Stream.of(answer.getReasons())
        .map(lines::get)
        .filter(Objects::nonNull)
        .map(line -> line.words(page.language()))
        .toList();
  }

  /** The sender's sheet back, verdict and reasons beside each row. */
  @GetMapping("/screenings/{id}/sheet")
  @Needs(Right.SCREENING)
  @Nullable String sheet(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var one = screenings.find(viewer, id);
    var book = files.open(one);
    if (book.isEmpty()) {
      Pages.notice(request, Said.of("screening.sheet.gone"));
      return "redirect:" + one.href();
    }
    var sheet = ListSheet.of(book.get(), one.columns());
    var lines = screenings.reasons(id);
    Map<Integer, List<String>> byRow = new HashMap<>();
    for (var answer : answers.all(viewer, one)) {
      byRow.put(
          answer.getRowNo(),
          List.of(
              page.t("enum.AnswerState." + answer.getOutcome()),
              Stream.of(answer.getReasons())
                  .map(lines::get)
                  .filter(Objects::nonNull)
                  .map(line -> line.words(page.language()))
                  .collect(Collectors.joining("; "))));
    }
    attach(
        response,
        page.t("screening.sheet.file", one.fileName().replaceFirst("\\.[A-Za-z]{3,4}$", ""))
            + ".xlsx");
    SheetsOut.beside(
        response.getOutputStream(),
        sheet.sheet(),
        sheet.table(),
        List.of(page.t("screening.state"), page.t("screening.reasons")),
        byRow);
    return null;
  }

  static void attach(HttpServletResponse response, String name) {
    response.setContentType(EXCEL);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
  }
}
