package vn.guongsang.journal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.journal.JournalList;
import vn.guongsang.journal.Proofs;
import vn.guongsang.journal.Verification.Mark;
import vn.guongsang.journal.VerifyWork;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.list.Exports;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.work.Works;

/** Reading the journal, one entry with its proof, and checking the whole chain. */
@Controller
class JournalPages {

  private static final int IN_THE_NAVIGATION = 80;
  private static final String HASH = "[0-9a-f]{64}";

  private final JournalList list;
  private final Exports exports;
  private final Proofs proofs;
  private final Works works;
  private final Submission submission;
  private final JsonMapper json;

  JournalPages(
      JournalList list,
      Exports exports,
      Proofs proofs,
      Works works,
      Submission submission,
      JsonMapper json) {
    this.list = list;
    this.exports = exports;
    this.proofs = proofs;
    this.works = works;
    this.submission = submission;
    this.json = json;
  }

  @Bean
  static NavItem journalNav() {
    return new NavItem(
        "journal-page.title",
        "/journal",
        Right.JOURNAL_READ,
        NavItem.Group.KEEPING,
        IN_THE_NAVIGATION);
  }

  @GetMapping("/journal")
  @Needs(Right.JOURNAL_READ)
  @Nullable String all(
      ListRequest request, Viewer viewer, Page page, HttpServletResponse response, Model model) {
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    model.addAttribute(
        "listing", list.query(request, viewer, page.texts(), page.today()).page(request));
    return "journal/web/journal";
  }

  @GetMapping("/journal/{id}")
  @Needs(Right.JOURNAL_READ)
  String one(@PathVariable UUID id, Viewer viewer, Page page, Model model) {
    model.addAttribute("proven", proofs.find(id, viewer, page.texts()));
    return "journal/web/entry";
  }

  @GetMapping("/journal/verify")
  @Needs(Right.JOURNAL_READ)
  String verify(Model model) {
    model.addAttribute("form", Form.empty());
    return "journal/web/verify";
  }

  @PostMapping("/journal/verify")
  @Needs(Right.JOURNAL_READ)
  String verifyNow(Viewer viewer, Page page, Form form, Model model) {
    var noted = noted(form);
    return submission.submit(
        page,
        form,
        () ->
            "/work/"
                + works.ask(
                    viewer,
                    VerifyWork.NAME,
                    json.writeValueAsString(
                        new VerifyWork.Order(noted.orElse(null), page.language())),
                    Said.of("verify.title")),
        () -> {
          model.addAttribute("form", form);
          return "journal/web/verify";
        });
  }

  private static Optional<Mark> noted(Form form) {
    var seq = form.wholeNumber("seq", 1, Integer.MAX_VALUE);
    var hash = form.text("hash", 100).replace(" ", "").toLowerCase(Locale.ROOT);
    if (!hash.isEmpty() && !hash.matches(HASH)) {
      form.fault("hash", "verify.hash.wrong");
    }
    if (hash.isEmpty() && seq.isPresent()) {
      form.fault("hash", "verify.hash.missing");
    }
    if (!hash.isEmpty() && seq.isEmpty() && form.fault("seq").isEmpty()) {
      form.fault("seq", "verify.seq.missing");
    }
    return seq.map(s -> new Mark(s, hash));
  }
}
