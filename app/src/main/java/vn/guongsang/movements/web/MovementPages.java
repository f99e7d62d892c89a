package vn.guongsang.movements.web;

import static vn.guongsang.movements.db.Tables.MOVEMENT;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.journal.Histories;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.movements.Move;
import vn.guongsang.movements.Movement;
import vn.guongsang.movements.MovementId;
import vn.guongsang.movements.MovementLife;
import vn.guongsang.movements.MovementPart;
import vn.guongsang.movements.Movements;
import vn.guongsang.movements.Steering;
import vn.guongsang.movements.Ties;
import vn.guongsang.movements.cascade.Cascade;
import vn.guongsang.movements.cascade.Responses;
import vn.guongsang.movements.library.Library;
import vn.guongsang.registry.UnitSearch;
import vn.guongsang.shell.NavItem;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Suggestion;
import vn.guongsang.shell.list.Exports;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.page.Page;

/** The list of movements, the year's calendar, one movement. */
@Controller
class MovementPages {

  private static final int IN_THE_NAVIGATION = 25;
  private static final int SUGGESTED = 12;
  private static final int IN_A_YEAR = 500;

  private final MovementList list;
  private final Movements movements;
  private final MovementLife life;
  private final Ties ties;
  private final Steering steering;
  private final Library library;
  private final Cascade cascade;
  private final Responses responses;
  private final FiguresNow figures;
  private final Histories histories;
  private final Exports exports;
  private final List<MovementPart> parts;

  MovementPages(
      MovementList list,
      Movements movements,
      MovementLife life,
      Ties ties,
      Steering steering,
      Library library,
      Cascade cascade,
      Responses responses,
      FiguresNow figures,
      Histories histories,
      Exports exports,
      ObjectProvider<MovementPart> parts) {
    this.list = list;
    this.movements = movements;
    this.life = life;
    this.ties = ties;
    this.steering = steering;
    this.library = library;
    this.cascade = cascade;
    this.responses = responses;
    this.figures = figures;
    this.histories = histories;
    this.exports = exports;
    this.parts = parts.stream().sorted(Comparator.comparingInt(MovementPart::order)).toList();
  }

  @Bean
  static NavItem movementsInTheNavigation() {
    return new NavItem(
        "movements.title",
        "/movements",
        Right.MOVEMENTS_READ,
        NavItem.Group.EMULATION,
        IN_THE_NAVIGATION);
  }

  @GetMapping("/movements")
  @Needs(Right.MOVEMENTS_READ)
  @Nullable String list(Page page, ListRequest request, HttpServletResponse response, Model model) {
    if (request.wantsExport()) {
      return exports.answer(list, request, page, response);
    }
    model.addAttribute(
        "listing", list.query(request, page.viewer(), page.texts(), page.today()).page(request));
    return "movements/web/movements";
  }

  @GetMapping("/movements/pick")
  @Needs(Right.MOVEMENTS_READ)
  String pick(@RequestParam Map<String, String> parameters, Page page, Viewer viewer, Model model) {
    var typed =
        parameters.entrySet().stream()
            .filter(p -> p.getKey().equals("q") || p.getKey().endsWith("_text"))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    var folded = VietnameseText.fold(typed);
    var found =
        folded.isEmpty()
            ? List.<Movement>of()
            : movements.list(viewer, UnitSearch.words(MOVEMENT.FOLDED, folded), SUGGESTED);
    model.addAttribute(
        "suggestions",
        found.stream()
            .map(
                one ->
                    Suggestion.value(
                        one.id().toString(),
                        one.name(),
                        page.t("movements.found", one.unitName(), one.said().from())))
            .toList());
    return "shell/form/suggestions";
  }

  @GetMapping("/movements/calendar")
  @Needs(Right.MOVEMENTS_READ)
  String calendar(
      @RequestParam(defaultValue = "") String year, Page page, Viewer viewer, Model model) {
    var of = year.matches("(19|20|21)\\d\\d") ? Integer.parseInt(year) : page.today().getYear();
    var running = movements.list(viewer, MovementList.within(of), IN_A_YEAR);
    var days = new ArrayList<MovementView.OnADay>();
    for (var one : running) {
      add(days, of, one, one.said().from(), "movements.calendar.begins");
      add(days, of, one, one.launchedOn(), "movements.calendar.launched");
      add(days, of, one, one.said().answerDue(), "movements.calendar.due");
      add(days, of, one, one.said().lastDay(), "movements.calendar.ends");
      add(days, of, one, one.closedOn(), "movements.calendar.closed");
    }
    days.sort(
        Comparator.comparing(MovementView.OnADay::day).thenComparing(one -> one.movement().name()));
    model.addAttribute("year", of).addAttribute("running", running).addAttribute("days", days);
    return "movements/web/calendar";
  }

  private static void add(
      List<MovementView.OnADay> days, int year, Movement one, @Nullable LocalDate day, String key) {
    if (day != null && day.getYear() == year) {
      days.add(new MovementView.OnADay(day, Said.of(key), one));
    }
  }

  @GetMapping("/movements/{id}")
  @Needs(Right.MOVEMENTS_READ)
  String one(@PathVariable UUID id, Page page, Viewer viewer, Model model) {
    var movement = movements.within(viewer, new MovementId(id));
    var leads = movement.mine() && viewer.may(Right.MOVEMENTS_LEAD);
    var indicators = ties.indicators(viewer, movement.id());
    model
        .addAttribute("movement", movement)
        .addAttribute("figures", figures.of(viewer, movement, indicators, page.today()))
        .addAttribute("leads", leads)
        .addAttribute("moves", leads ? Move.of(movement.state()) : List.of())
        .addAttribute("steps", life.of(movement.id()))
        .addAttribute("together", ties.together(movement.id()))
        .addAttribute("parent", movement.parent().flatMap(movements::named).orElse(""))
        .addAttribute("linked", ties.linked(viewer, movement.id()))
        .addAttribute("below", ties.below(viewer, movement.id()))
        .addAttribute("indicators", indicators)
        .addAttribute("grounds", library.grounds(viewer, movement.id()))
        .addAttribute("members", steering.of(viewer, movement.id()))
        .addAttribute("sections", sections(page, movement))
        .addAttribute("waits", waits(viewer, movement))
        .addAttribute(
            "history",
            movement.mine()
                ? histories.of(id, page.texts())
                : List.<vn.guongsang.journal.Told>of());
    return "movements/web/movement";
  }

  /** Whether the unit acted for is still to respond. */
  private boolean waits(Viewer viewer, Movement movement) {
    return movement.running()
        && viewer.may(Right.MOVEMENTS_ANSWER)
        && viewer
            .unit()
            .filter(unit -> !movement.launching().contains(unit))
            .filter(unit -> cascade.reaches(movement, unit))
            .filter(unit -> responses.of(viewer, movement.id(), unit).isEmpty())
            .isPresent();
  }

  private List<MovementView.Section> sections(Page page, Movement movement) {
    var out = new ArrayList<MovementView.Section>();
    for (var part : parts) {
      if (page.may(part.needs())) {
        part.content(page, movement)
            .ifPresent(content -> out.add(new MovementView.Section(part.headingKey(), content)));
      }
    }
    return out;
  }
}
