package vn.guongsang.eligibility.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.Rulebook;
import vn.guongsang.rules.words.Language;
import vn.guongsang.rules.words.Words;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.page.Page;

/**
 * Kiểm tra điều kiện, in three steps that are all links: which award; what it asks; the checklist.
 * Nothing is kept.
 */
@Controller
class EligibilityPages {

  private static final String CHOOSE = "eligibility/web/choose";

  private final Rulebook law;
  private final Words vietnamese;
  private final Words english;

  EligibilityPages(Rulebook law) {
    this.law = law;
    vietnamese = Words.in(Language.VIETNAMESE, law);
    english = Words.in(Language.ENGLISH, law);
  }

  private Words words(Page page) {
    return page.language() == vn.guongsang.shell.Language.EN ? english : vietnamese;
  }

  @GetMapping("/eligibility")
  @Needs(Right.PUBLIC)
  String choose(HttpServletRequest request, Page page, Model model) {
    var form = Form.asked(request.getParameterMap());
    if (form.typed("year").isEmpty()) {
      form.with("year", page.today().getYear());
    }
    if (form.typed("on").isEmpty()) {
      form.with("on", page.today());
    }
    return choose(form, page, model);
  }

  private String choose(Form form, Page page, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("awards", awards(page));
    return CHOOSE;
  }

  /** Those of today: what is only history is asked about by its code, in the address. */
  private List<Option> awards(Page page) {
    var words = words(page);
    return law.awardTypes(page.today()).stream()
        .sorted(Comparator.comparing((AwardType type) -> !type.coded()))
        .map(
            type ->
                Option.of(
                    type.code().code(),
                    words.both(type.name())
                        + (type.coded() ? "" : " – " + page.t("eligibility.not-coded"))))
        .toList();
  }

  @GetMapping("/eligibility/questions")
  @Needs(Right.PUBLIC)
  String questions(
      HttpServletRequest request, HttpServletResponse response, Page page, Model model) {
    var form = Form.asked(request.getParameterMap());
    var asked = Asked.of(form, law, page.today());
    if (asked.isEmpty()) {
      response.setStatus(422);
      return choose(form, page, model);
    }
    return questions(form, asked.get(), page, model);
  }

  private String questions(Form form, Asked asked, Page page, Model model) {
    var words = words(page);
    model.addAttribute("form", form);
    model.addAttribute("asked", asked);
    model.addAttribute("inquiry", asked.inquiry());
    model.addAttribute("words", words);
    return "eligibility/web/questions";
  }

  @GetMapping("/eligibility/answer")
  @Needs(Right.PUBLIC)
  String answer(HttpServletRequest request, HttpServletResponse response, Page page, Model model) {
    var form = Form.asked(request.getParameterMap());
    var asked = Asked.of(form, law, page.today());
    if (asked.isEmpty()) {
      response.setStatus(422);
      return choose(form, page, model);
    }
    var facts = Answering.read(form, asked.get());
    if (!form.faults().isEmpty()) {
      response.setStatus(422);
      return questions(form, asked.get(), page, model);
    }
    var words = words(page);
    var assessment = law.assess(asked.get().question(), facts);
    model.addAttribute("asked", asked.get());
    model.addAttribute("name", words.both(asked.get().type().name()));
    model.addAttribute(
        "verdict",
        Verdict.of(
            assessment, words.show(assessment), CouncilVote.line(law, asked.get(), page, words)));
    model.addAttribute("after", Afterwards.of(law, asked.get(), page, words));
    model.addAttribute("query", Optional.ofNullable(request.getQueryString()).orElse(""));
    return "eligibility/web/answer";
  }
}
