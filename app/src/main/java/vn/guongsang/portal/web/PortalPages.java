package vn.guongsang.portal.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.decisions.certificates.Code;
import vn.guongsang.portal.PublicAward;
import vn.guongsang.portal.PublicAwards;
import vn.guongsang.portal.PublicAwards.Wish;
import vn.guongsang.shell.Allowance;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.home.HomePart;
import vn.guongsang.shell.page.Page;

/** The roll of honour, one award, and whether a certificate is genuine. */
@Controller
class PortalPages implements HomePart {

  private static final int NEWEST = 6;
  private static final int WRONG_CODES_AT_ONCE = 20;
  private static final int WRONG_CODES_A_MINUTE = 10;
  private static final int LONGEST_WISH = 100;

  private final PublicAwards awards;
  private final TemplateEngine templates;

  /** Right codes are never counted: a hall full of phones shares one address. */
  private final Allowance wrongCodes =
      new Allowance(WRONG_CODES_AT_ONCE, WRONG_CODES_A_MINUTE, System::nanoTime);

  PortalPages(PublicAwards awards, TemplateEngine templates) {
    this.awards = awards;
    this.templates = templates;
  }

  /** Asks for a code; a code typed there leads to its address. */
  @GetMapping("/v")
  @Needs(Right.PUBLIC)
  String ask(@RequestParam(defaultValue = "") String code, Model model) {
    var typed = Code.typed(code);
    if (typed.isPresent()) {
      return "redirect:/v/" + typed.get();
    }
    model.addAttribute("typed", shortened(code)).addAttribute("unknown", !code.isBlank());
    return "portal/web/ask";
  }

  @GetMapping("/v/{code}")
  @Needs(Right.PUBLIC)
  String verify(
      @PathVariable String code,
      Page page,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var typed = Code.typed(code);
    var found = typed.flatMap(c -> awards.find(c, page.today()));
    if (found.isEmpty()) {
      return notFound(code, request, response, model);
    }
    if (!typed.get().value().equals(code)) {
      return "redirect:/v/" + typed.get();
    }
    cacheable(page, response);
    model.addAttribute("award", found.get());
    return "portal/web/verify";
  }

  private String notFound(
      String code, HttpServletRequest request, HttpServletResponse response, Model model) {
    var wait = wrongCodes.waitFor(request.getRemoteAddr());
    if (wait > 0) {
      response.setStatus(429);
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
      model.addAttribute("wait", wait);
      return "portal/web/too-many";
    }
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    model.addAttribute("typed", shortened(code)).addAttribute("unknown", true);
    return "portal/web/ask";
  }

  private static String shortened(String typed) {
    return typed.length() > LONGEST_WISH ? typed.substring(0, LONGEST_WISH) : typed;
  }

  /** Only what every stranger sees alike; a signed-in reader's bar is their own. */
  private static void cacheable(Page page, HttpServletResponse response) {
    if (!page.viewer().signedIn()) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
      response.setHeader(HttpHeaders.VARY, "Cookie, Accept-Language");
    }
  }

  @GetMapping("/honours")
  @Needs(Right.PUBLIC)
  String roll(Page page, HttpServletRequest request, HttpServletResponse response, Model model) {
    var form = Form.asked(request.getParameterMap());
    var at = form.wholeNumber("page", 1, 1000).orElse(1);
    var wish =
        new Wish(
            shortened(form.typed("q")),
            shortened(form.typed("unit")),
            shortened(form.typed("award")),
            shortened(form.typed("year")),
            shortened(form.typed("issuer")),
            at);
    cacheable(page, response);
    model
        .addAttribute("form", form)
        .addAttribute("roll", awards.roll(wish, page.today()))
        .addAttribute("at", at)
        .addAttribute(
            "types",
            awards.awardTypes().stream()
                .map(t -> Option.of(t, awards.awardName(t, page.today()).in(page.language())))
                .toList())
        .addAttribute("before", at > 1 ? href(wish, at - 1) : "")
        .addAttribute("after", href(wish, at + 1));
    return "portal/web/honours";
  }

  private static String href(Wish wish, int page) {
    return org.springframework.web.util.UriComponentsBuilder.fromPath("/honours")
        .queryParam("q", "{q}")
        .queryParam("unit", "{unit}")
        .queryParam("award", "{award}")
        .queryParam("year", "{year}")
        .queryParam("issuer", "{issuer}")
        .queryParam("page", page)
        .encode()
        .buildAndExpand(wish.name(), wish.unit(), wish.awardType(), wish.year(), wish.issuer())
        .toUriString();
  }

  @Override
  public String headingKey() {
    return "portal.newest";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Content> content(Page page) {
    List<PublicAward> newest =
        awards.roll(new Wish("", "", "", "", "", 1), page.today()).awards().stream()
            .limit(NEWEST)
            .toList();
    return newest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            output ->
                templates.render(
                    "vn/guongsang/portal/web/newest.jte",
                    Map.of("page", page, "awards", newest),
                    output));
  }
}
