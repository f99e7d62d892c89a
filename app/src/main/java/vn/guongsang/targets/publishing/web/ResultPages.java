package vn.guongsang.targets.publishing.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Submission;
import vn.guongsang.shell.home.HomePart;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.page.Pages;
import vn.guongsang.targets.Scorecard;
import vn.guongsang.targets.Scorecards;
import vn.guongsang.targets.figures.Period;
import vn.guongsang.targets.programmes.Programme;
import vn.guongsang.targets.programmes.Programmes;
import vn.guongsang.targets.publishing.Publication;
import vn.guongsang.targets.publishing.Publications;
import vn.guongsang.targets.web.Periods;

/** Results for anybody, and what makes them so. */
@Controller
public class ResultPages implements HomePart {

  private static final int LONGEST = 300;
  private static final int ON_THE_START_PAGE = 5;
  private static final int LISTED = 200;
  private static final int AFTER_THE_HONOURS = 30;

  private final Publications publications;
  private final Scorecards scorecards;
  private final Programmes programmes;
  private final Submission submission;
  private final TemplateEngine templates;

  ResultPages(
      Publications publications,
      Scorecards scorecards,
      Programmes programmes,
      Submission submission,
      TemplateEngine templates) {
    this.publications = publications;
    this.scorecards = scorecards;
    this.programmes = programmes;
    this.submission = submission;
    this.templates = templates;
  }

  @Override
  public String headingKey() {
    return "targets.results";
  }

  @Override
  public int order() {
    return AFTER_THE_HONOURS;
  }

  @Override
  public Optional<Content> content(Page page) {
    var newest = publications.open(ON_THE_START_PAGE);
    return newest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            out ->
                templates.render(
                    "vn/guongsang/targets/publishing/web/newest-results.jte",
                    Map.of("page", page, "publications", newest),
                    out));
  }

  /** Shared caches keep only what is the same for all. */
  private static void cacheable(Page page, HttpServletResponse response) {
    if (!page.viewer().signedIn()) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
      response.setHeader(HttpHeaders.VARY, "Cookie, Accept-Language");
    }
  }

  /** Whoever asks again hears in a few bytes that nothing changed. */
  @Bean
  static FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfResults() {
    var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    filter.addUrlPatterns("/results", "/results/*");
    return filter;
  }

  @GetMapping("/results")
  @Needs(Right.PUBLIC)
  String all(Page page, HttpServletResponse response, Model model) {
    cacheable(page, response);
    model.addAttribute("publications", publications.open(LISTED));
    return "targets/publishing/web/results";
  }

  @GetMapping("/results/{id}")
  @Needs(Right.PUBLIC)
  String one(@PathVariable UUID id, Page page, HttpServletResponse response, Model model) {
    var publication = publications.open(id).orElseThrow(NotFound::new);
    cacheable(page, response);
    model.addAttribute("publication", publication);
    return "targets/publishing/web/result";
  }

  private @Nullable Programme programme(Viewer viewer, Form form) {
    return form.id("programme").map(id -> programmes.within(viewer, id)).orElse(null);
  }

  private Scorecard card(
      Viewer viewer, UUID unit, Period period, @Nullable Programme programme, Page page) {
    return programme == null
        ? scorecards.of(viewer, new UnitId(unit), period, page.today())
        : programmes.card(viewer, programme, new UnitId(unit), page.today());
  }

  private String form(
      Viewer viewer, Scorecard card, @Nullable Programme programme, Form form, Model model) {
    List<Publication> there = publications.of(viewer, card.unit());
    model
        .addAttribute("form", form)
        .addAttribute("card", card)
        .addAttribute("title", programme == null ? "" : programme.name())
        .addAttribute("there", there);
    return "targets/publishing/web/publish-form";
  }

  @GetMapping("/units/{id}/results/publish")
  @Needs(Right.TARGETS_PLAN)
  String publish(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "") String programme,
      Page page,
      Viewer viewer,
      Model model) {
    var of = Periods.read(period).orElseGet(() -> Period.year(page.today().getYear()));
    var form = Form.empty().with("period", of.code()).with("programme", programme);
    var chosen = programme(viewer, form);
    return form(viewer, card(viewer, id, of, chosen, page), chosen, form, model);
  }

  @PostMapping("/units/{id}/results/publish")
  @Needs(Right.TARGETS_PLAN)
  String publish(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var programme = programme(viewer, form);
    var period =
        Periods.read(form.typed("period")).orElseGet(() -> Period.year(page.today().getYear()));
    var card = card(viewer, id, period, programme, page);
    var document = form.required("document", LONGEST, "targets.fault.no-document-to-publish");
    return submission.submit(
        page,
        form,
        () -> {
          var made =
              publications.publish(
                  viewer,
                  card,
                  programme == null ? null : programme.id(),
                  programme == null ? "" : programme.name(),
                  document,
                  page.today());
          Pages.notice(request, Said.of("targets.done.published"));
          return "/results/" + made;
        },
        () -> form(viewer, card, programme, form, model));
  }

  @PostMapping("/units/{id}/results/withdraw")
  @Needs(Right.TARGETS_PLAN)
  String withdraw(
      @PathVariable UUID id,
      Page page,
      Viewer viewer,
      Form form,
      HttpServletRequest request,
      Model model) {
    var unit = new UnitId(id);
    var there = publications.of(viewer, unit);
    var which =
        form.id("publication")
            .flatMap(one -> there.stream().filter(each -> each.id().equals(one)).findFirst());
    if (which.isEmpty()) {
      return "redirect:/units/" + id + "/results/publish";
    }
    var period = which.get().period();
    var reason = form.required("reason", LONGEST, "targets.fault.no-reason");
    return submission.submit(
        page,
        form,
        () -> {
          publications.withdraw(viewer, unit, which.get().id(), reason);
          Pages.notice(request, Said.of("targets.done.unpublished"));
          return "/units/" + id + "/results/publish?period=" + period.code();
        },
        () -> form(viewer, card(viewer, id, period, null, page), null, form, model));
  }
}
