package vn.guongsang.movements.open.web;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.open.PublicMovements;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.home.HomePart;
import vn.guongsang.shell.page.Page;

/** The movements that were published: the list, one of them, the newest on the start page. */
@Controller
class PublicMovementPages implements HomePart {

  private static final int IN_THE_NAVIGATION = 52;
  private static final int NEWEST = 3;

  private final PublicMovements movements;
  private final TemplateEngine templates;

  PublicMovementPages(PublicMovements movements, TemplateEngine templates) {
    this.movements = movements;
    this.templates = templates;
  }

  @Bean
  static NavItem publicMovementsInTheNavigation() {
    return new NavItem(
        "open.title", "/emulation", Right.PUBLIC, NavItem.Group.OPEN, IN_THE_NAVIGATION);
  }

  /** Whoever asks again hears in a few bytes that nothing changed. */
  @Bean
  static FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfPublicMovements() {
    var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    filter.setName("tagsOfPublicMovements");
    filter.addUrlPatterns("/emulation", "/emulation/*");
    return filter;
  }

  @GetMapping("/emulation")
  @Needs(Right.PUBLIC)
  String list(Page page, HttpServletResponse response, Model model) {
    cacheable(page, response);
    model.addAttribute("movements", movements.all());
    return "movements/open/web/list";
  }

  /** What was not published is as unknown as what there is not. */
  @GetMapping("/emulation/{id}")
  @Needs(Right.PUBLIC)
  String one(@PathVariable UUID id, Page page, HttpServletResponse response, Model model) {
    var found = movements.find(new MovementId(id)).orElseThrow(NotFound::new);
    cacheable(page, response);
    model.addAttribute("told", found);
    return "movements/open/web/one";
  }

  /** Only what every stranger sees alike; a signed-in reader's bar is their own. */
  private static void cacheable(Page page, HttpServletResponse response) {
    if (!page.viewer().signedIn()) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
      response.setHeader(HttpHeaders.VARY, "Cookie, Accept-Language");
    }
  }

  @Override
  public String headingKey() {
    return "open.newest";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Content> content(Page page) {
    var newest = movements.all().stream().limit(NEWEST).toList();
    return newest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            output ->
                templates.render(
                    "vn/guongsang/movements/open/web/newest.jte",
                    Map.of("page", page, "movements", newest),
                    output));
  }
}
