package vn.guongsang.screening.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.guongsang.screening.ListFiles;
import vn.guongsang.screening.Screening;
import vn.guongsang.screening.Screenings;
import vn.guongsang.screening.lists.ListSheet;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.imports.web.SheetColumns;
import vn.guongsang.shell.page.Page;

/** Which column of a list is what, looked over before the list is screened. */
@Controller
class ListColumnPages {

  private final Screenings screenings;
  private final ListFiles files;
  private final Submission submission;

  ListColumnPages(Screenings screenings, ListFiles files, Submission submission) {
    this.screenings = screenings;
    this.files = files;
    this.submission = submission;
  }

  @GetMapping("/screenings/{id}/columns")
  @Needs(Right.SCREENING)
  String columns(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var one = screenings.find(viewer, id);
    return one.state() == Screening.State.COLUMNS
        ? show(one, Form.empty(), page, model)
        : "redirect:" + one.href();
  }

  private ListSheet.Laid laid(Screening one) {
    return ListSheet.lay(
        files.open(one).orElseThrow(() -> Refused.because("screening.fault.list-gone")));
  }

  private String show(Screening one, Form form, Page page, Model model) {
    var laid = laid(one);
    model
        .addAttribute("one", one)
        .addAttribute("form", form)
        .addAttribute("rows", laid.table().rows().size())
        .addAttribute("headings", SheetColumns.headings(laid.matching(), laid.table(), form))
        .addAttribute("options", SheetColumns.options(ListSheet.COLUMNS, page))
        .addAttribute("missing", SheetColumns.missing(laid.matching(), page));
    return "screening/web/columns";
  }

  @PostMapping("/screenings/{id}/columns")
  @Needs(Right.SCREENING)
  String screen(@PathVariable UUID id, Page page, Viewer viewer, Form form, Model model) {
    var one = screenings.find(viewer, id);
    if (one.state() != Screening.State.COLUMNS) {
      return "redirect:" + one.href();
    }
    return submission.submit(
        page,
        form,
        () -> {
          var chosen = SheetColumns.chosen(laid(one).matching(), form);
          var sheet = ListSheet.of(files.open(one).orElseThrow(), chosen);
          if (!sheet.namesAwards() && one.oneAward().isEmpty()) {
            throw Refused.because("screening.fault.award-of-list");
          }
          return "/work/" + screenings.start(viewer, id, chosen);
        },
        () -> show(one, form, page, model));
  }
}
