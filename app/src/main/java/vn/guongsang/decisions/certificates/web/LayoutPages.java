package vn.guongsang.decisions.certificates.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.decisions.certificates.OwnLayouts;
import vn.guongsang.decisions.certificates.OwnLayouts.Own;
import vn.guongsang.documents.certificates.Field;
import vn.guongsang.documents.certificates.Layout;
import vn.guongsang.documents.certificates.Layouts;
import vn.guongsang.documents.certificates.SampleWords;
import vn.guongsang.documents.certificates.Typeface;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;

/** An office's own layouts: begun as a copy, changed with the result before one's eyes, removed. */
@Controller
class LayoutPages {

  private static final int SMALL = 36;
  private static final int LARGE = 72;

  private final OwnLayouts own;
  private final Layouts layouts;
  private final LayoutForms forms;
  private final PrinterPages list;
  private final Submission submission;
  private final Map<String, byte[]> pictures = new ConcurrentHashMap<>();

  LayoutPages(
      OwnLayouts own,
      Layouts layouts,
      LayoutForms forms,
      PrinterPages list,
      Submission submission) {
    this.own = own;
    this.layouts = layouts;
    this.forms = forms;
    this.list = list;
    this.submission = submission;
  }

  /** A shipped layout with the words of most people. */
  @GetMapping("/certificates/picture.png")
  @Needs(Right.CERTIFICATES)
  ResponseEntity<byte[]> picture(@RequestParam(defaultValue = "giay-khen") String layout) {
    var shown = layouts.find(layout).orElseThrow(NotFound::new);
    return png(pictures.computeIfAbsent(shown.key(), k -> SampleWords.USUAL.picture(shown, SMALL)));
  }

  @GetMapping("/certificates/layouts/{id}/picture.png")
  @Needs(Right.CERTIFICATES)
  ResponseEntity<byte[]> picture(@PathVariable UUID id, Viewer viewer) {
    return png(SampleWords.USUAL.picture(own.within(viewer, id).layout(), SMALL));
  }

  private static ResponseEntity<byte[]> png(byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_PNG)
        .header("Cache-Control", "private, max-age=60")
        .header("X-Content-Type-Options", "nosniff")
        .body(content);
  }

  @PostMapping("/certificates/layouts")
  @Needs(Right.CERTIFICATES)
  String copy(Page page, Viewer viewer, Form form, HttpServletRequest request, Model model) {
    var base = form.required("base", 60, "certificates.fault.no-base");
    var name =
        form.required("layout", LayoutForms.LONGEST_NAME, "certificates.fault.no-layout-name");
    return submission.submit(
        page,
        form,
        () -> {
          var id = own.copy(viewer, base, name);
          Pages.notice(request, Said.of("certificates.done.copied"));
          return "/certificates/layouts/" + id;
        },
        () -> list.show(page, viewer, form, model));
  }

  @GetMapping("/certificates/layouts/{id}")
  @Needs(Right.CERTIFICATES)
  String layout(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var one = own.within(viewer, id);
    return form(page, one, LayoutForms.of(one), one.layout(), model);
  }

  private static String form(Page page, Own one, Form form, Layout shown, Model model) {
    model
        .addAttribute("one", one)
        .addAttribute("form", form)
        .addAttribute("picture", data(shown))
        .addAttribute("faces", Option.ofAll(page, Typeface.class))
        .addAttribute("aligns", Option.ofAll(page, Field.Align.class));
    return "decisions/certificates/web/layout";
  }

  /** With the longest words that come, so that what does not fit is seen. */
  private static String data(Layout layout) {
    return "data:image/png;base64,"
        + Base64.getEncoder().encodeToString(SampleWords.LONGEST.picture(layout, LARGE));
  }

  /** What the form would look like, while it is filled in; nothing is kept. */
  @PostMapping("/certificates/layouts/{id}/preview")
  @Needs(Right.CERTIFICATES)
  String preview(@PathVariable UUID id, Page page, Viewer viewer, Form form, Model model) {
    var layout = forms.read(form, own.within(viewer, id));
    model
        .addAttribute("picture", form.faults().isEmpty() ? data(layout) : "")
        .addAttribute("faults", form.faults());
    return "decisions/certificates/web/preview";
  }

  @PostMapping("/certificates/layouts/{id}")
  @Needs(Right.CERTIFICATES)
  String change(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = own.within(viewer, id);
    var name = form.required("name", LayoutForms.LONGEST_NAME, "certificates.fault.no-layout-name");
    var layout = forms.read(form, one);
    var shown = form.faults().isEmpty() ? layout : one.layout();
    if (form.ticked("look") && form.faults().isEmpty()) {
      return form(page, one, form, layout, model);
    }
    return submission.submit(
        page,
        form,
        () -> {
          own.change(viewer, id, form.version(), name, layout);
          Pages.notice(request, Said.of("certificates.done.layout"));
          return "/certificates/layouts/" + id;
        },
        () -> form(page, one, form, shown, model));
  }

  @PostMapping("/certificates/layouts/{id}/remove")
  @Needs(Right.CERTIFICATES)
  String remove(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var one = own.within(viewer, id);
    var reason = form.required("reason", 1000, "certificates.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          own.remove(viewer, id, form.version(), reason);
          Pages.notice(request, Said.of("certificates.done.layout-removed"));
          return "/certificates";
        },
        () -> {
          var again = LayoutForms.of(one).with("reason", reason);
          again.add(form.faults());
          return form(page, one, again, one.layout(), model);
        });
  }
}
