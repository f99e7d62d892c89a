package vn.guongsang.targets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.targets.Indicator;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Scorecard.Line;
import vn.guongsang.targets.Scorecards;
import vn.guongsang.targets.figures.Period;

/** One indicator over units and years: figures, places and where they went. */
@Controller
public class YearPages {

  private static final int YEARS = 5;
  private static final int DRAWN = 8;

  private final Indicators indicators;
  private final Scorecards scorecards;

  YearPages(Indicators indicators, Scorecards scorecards) {
    this.indicators = indicators;
    this.scorecards = scorecards;
  }

  /** One unit's way; null where a year has no figure. */
  public record Row(UnitId unit, String name, List<@Nullable Line> lines) {}

  /** The same stretch of each of the years that end with this one, the earliest first. */
  static List<Period> until(Period last) {
    var out = new ArrayList<Period>();
    var at = last;
    for (var year = 0; year < YEARS; year++) {
      out.addFirst(at);
      at = at.before();
    }
    return out;
  }

  private List<Row> rows(Viewer viewer, Indicator indicator, List<Period> years, Page page) {
    var names = new LinkedHashMap<UnitId, String>();
    var found = new ArrayList<Map<UnitId, Line>>();
    for (var year : years) {
      var byUnit = new LinkedHashMap<UnitId, Line>();
      scorecards
          .of(viewer, indicator, year, page.today())
          .forEach(line -> byUnit.put(line.unit(), line));
      byUnit.forEach((unit, line) -> names.put(unit, line.unitName()));
      found.add(byUnit);
    }
    var out = new ArrayList<Row>();
    names.forEach(
        (unit, name) -> {
          var lines = new ArrayList<@Nullable Line>();
          found.forEach(byUnit -> lines.add(byUnit.get(unit)));
          out.add(new Row(unit, name, lines));
        });
    return out;
  }

  @GetMapping("/targets/{id}/years")
  @Needs(Right.TARGETS_READ)
  String years(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String period,
      Page page,
      Viewer viewer,
      Model model) {
    var indicator = indicators.within(viewer, new IndicatorId(id));
    var last = IndicatorPages.period(period, page.today());
    var years = until(last);
    var rows = rows(viewer, indicator, years, page);
    model
        .addAttribute("indicator", indicator)
        .addAttribute("period", last)
        .addAttribute("years", years)
        .addAttribute("rows", rows)
        .addAttribute("chart", chart(page, indicator, rows));
    return "targets/web/years";
  }

  private static @Nullable Slopes chart(Page page, Indicator indicator, List<Row> rows) {
    var ranked = rows.stream().flatMap(row -> row.lines().stream()).anyMatch(YearPages::hasPlace);
    var ways = new ArrayList<Slopes.Way>();
    for (var row : rows.subList(0, Math.min(rows.size(), DRAWN))) {
      ways.add(
          new Slopes.Way(
              row.name(),
              row.lines().stream().map(line -> height(line, ranked)).toList(),
              row.lines().stream()
                  .map(
                      line ->
                          line == null || line.reached() == null
                              ? ""
                              : Shown.measured(page, indicator, line.reached().measured()))
                  .toList()));
    }
    return Slopes.of(ways);
  }

  private static boolean hasPlace(@Nullable Line line) {
    return line != null && line.reached() != null && line.reached().measured().place() != null;
  }

  /** The first place stands highest. */
  private static @Nullable BigDecimal height(@Nullable Line line, boolean ranked) {
    if (line == null || line.reached() == null) {
      return null;
    }
    var measured = line.reached().measured();
    if (!ranked) {
      return measured.value();
    }
    return measured.place() == null ? null : BigDecimal.valueOf(-measured.place());
  }

  @GetMapping("/targets/{id}/years.xlsx")
  @Needs(Right.TARGETS_READ)
  void yearsInExcel(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String period,
      Page page,
      Viewer viewer,
      HttpServletResponse response)
      throws IOException {
    var indicator = indicators.within(viewer, new IndicatorId(id));
    var years = until(IndicatorPages.period(period, page.today()));
    var headings = new ArrayList<String>();
    headings.add(page.t("targets.unit"));
    years.forEach(year -> headings.add(page.t(Periods.words(year))));
    var rows =
        rows(viewer, indicator, years, page).stream()
            .map(
                row -> {
                  var cells = new ArrayList<Cell>();
                  cells.add(Cell.text(row.name()));
                  row.lines().forEach(line -> cells.add(cell(page, indicator, line)));
                  return List.copyOf(cells);
                })
            .toList();
    LineSheets.write(response, indicator.name(), page.t("targets.years"), headings, rows);
  }

  private static Cell cell(Page page, Indicator indicator, @Nullable Line line) {
    if (line == null || line.reached() == null) {
      return Cell.blank();
    }
    var measured = line.reached().measured();
    return measured.place() == null && measured.moved() == null
        ? LineSheets.number(measured.value())
        : Cell.text(Shown.measured(page, indicator, measured));
  }

  @GetMapping("/targets/{id}/lines.xlsx")
  @Needs(Right.TARGETS_READ)
  void linesInExcel(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String period,
      Page page,
      Viewer viewer,
      HttpServletResponse response)
      throws IOException {
    var indicator = indicators.within(viewer, new IndicatorId(id));
    var of = IndicatorPages.period(period, page.today());
    LineSheets.write(
        response,
        page,
        indicator.name() + " " + of.code(),
        scorecards.of(viewer, indicator, of, page.today()));
  }

  @GetMapping("/targets/library.xlsx")
  @Needs(Right.TARGETS_READ)
  void libraryInExcel(Page page, Viewer viewer, HttpServletResponse response) throws IOException {
    LineSheets.write(
        response,
        page.t("targets.title"),
        page.t("targets.title"),
        List.of(
            page.t("targets.name"),
            page.t("targets.measure"),
            page.t("targets.direction"),
            page.t("targets.aggregation"),
            page.t("targets.owner"),
            page.t("targets.source")),
        indicators.all(viewer).stream()
            .map(
                one ->
                    List.of(
                        Cell.text(one.name()),
                        Cell.text(one.said().measure()),
                        Cell.text(page.t(one.said().direction())),
                        Cell.text(page.t(one.said().aggregation())),
                        Cell.text(one.ownerName()),
                        Cell.text(one.said().source())))
            .toList());
  }
}
