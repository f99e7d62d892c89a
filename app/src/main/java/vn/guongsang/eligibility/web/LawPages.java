package vn.guongsang.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.words.Language;
import vn.guongsang.rules.words.Words;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.page.Page;

/** Độ phủ pháp luật: what of the law is coded and how far to trust it, made from the code. */
@Controller
class LawPages {

  private final Rulebook law;
  private final Words vietnamese;
  private final Words english;
  private final String publicUrl;

  LawPages(Rulebook law, @Value("${guongsang.public-url:}") String publicUrl) {
    this.law = law;
    this.publicUrl = publicUrl;
    vietnamese = Words.in(Language.VIETNAMESE, law);
    english = Words.in(Language.ENGLISH, law);
  }

  private Words words(Page page) {
    return page.language() == vn.guongsang.shell.Language.EN ? english : vietnamese;
  }

  @GetMapping("/law")
  @Needs(Right.PUBLIC)
  String coverage(Page page, Model model) {
    var covered = Covered.all(law, page, words(page));
    model.addAttribute("covered", covered);
    model.addAttribute("places", covered.stream().mapToInt(c -> c.places().size()).sum());
    model.addAttribute(
        "unverified",
        covered.stream().flatMap(c -> c.places().stream()).filter(p -> !p.verified()).count());
    model.addAttribute(
        "tests",
        covered.stream().flatMap(c -> c.places().stream()).mapToInt(Covered.Place::tests).sum());
    model.addAttribute("types", Types.all(law, page, words(page)));
    return "eligibility/web/law";
  }

  @GetMapping("/law/award")
  @Needs(Right.PUBLIC)
  String award(@RequestParam(defaultValue = "") String code, Page page, Model model) {
    if (code.isEmpty()) {
      return "redirect:/law";
    }
    var regimes = new ArrayList<Regime>();
    for (var inForce : law.ruleSets()) {
      regimes.addAll(Regime.of(law, inForce, code, page, words(page)));
    }
    if (regimes.isEmpty()) {
      throw new NotFound();
    }
    model.addAttribute("regimes", List.copyOf(regimes.reversed()));
    model.addAttribute("code", code);
    return "eligibility/web/award";
  }

  /** The contents, and of one family the values of a day, or of all days where none is named. */
  @GetMapping("/law/values")
  @Needs(Right.PUBLIC)
  String values(HttpServletRequest request, HttpServletResponse response, Page page, Model model) {
    var form = Form.asked(request.getParameterMap());
    var family = Family.of(form.typed("of"));
    if (family.isEmpty() && !form.typed("of").isEmpty()) {
      throw new NotFound();
    }
    var on = form.day("on");
    if (on.isPresent() && on.get().isBefore(Rulebook.FIRST_DAY)) {
      form.fault("on", "law.values.on.outside", Rulebook.FIRST_DAY);
    }
    if (!form.faults().isEmpty()) {
      response.setStatus(422);
    }
    model.addAttribute("form", form);
    model.addAttribute("family", family);
    model.addAttribute(
        "table",
        form.faults().isEmpty()
            ? family.map(one -> DatedValues.of(one, on, law, page, words(page)))
            : Optional.empty());
    return "eligibility/web/values";
  }

  @GetMapping("/api")
  @Needs(Right.PUBLIC)
  String api(Model model, HttpServletRequest request) {
    model.addAttribute(
        "address", publicUrl.isEmpty() ? "http://localhost:" + request.getLocalPort() : publicUrl);
    return "eligibility/web/api";
  }
}
