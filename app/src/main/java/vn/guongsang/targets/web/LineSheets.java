package vn.guongsang.targets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.SheetsOut;
import vn.guongsang.targets.Scorecard.Line;

/** Pages of figures as workbooks, figures as numbers. */
public final class LineSheets {

  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private LineSheets() {}

  public static void write(HttpServletResponse response, Page page, String name, List<Line> lines)
      throws IOException {
    write(
        response,
        name,
        page.t("targets.title"),
        List.of(
            page.t("targets.unit"),
            page.t("targets.name"),
            page.t("targets.measure"),
            page.t("targets.plan"),
            page.t("targets.bodies"),
            page.t("targets.document"),
            page.t("targets.value"),
            page.t("targets.place.label"),
            page.t("targets.among"),
            page.t("targets.percent"),
            page.t("targets.status")),
        lines.stream().map(line -> cells(page, line)).toList());
  }

  /** Any table, under a name that every file system takes. */
  public static void write(
      HttpServletResponse response,
      String name,
      String sheet,
      List<String> headings,
      List<List<Cell>> rows)
      throws IOException {
    response.setContentType(EXCEL);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(
                name.replaceAll("[\\\\/*?:\\[\\]\"<>|]", " ") + ".xlsx", StandardCharsets.UTF_8)
            .build()
            .toString());
    SheetsOut.excel(response.getOutputStream(), sheet, headings, rows.stream());
  }

  private static List<Cell> cells(Page page, Line line) {
    var plan = line.plan();
    var measured = line.reached() == null ? null : line.reached().measured();
    var out = new ArrayList<Cell>();
    out.add(Cell.text(line.unitName()));
    out.add(Cell.text(line.indicator().name()));
    out.add(Cell.text(line.indicator().said().measure()));
    out.add(Cell.text(plan == null ? "" : Shown.plan(page, line.indicator(), plan.planned())));
    out.add(Cell.text(plan == null ? "" : plan.bodies()));
    out.add(Cell.text(plan == null ? "" : plan.document()));
    out.add(number(measured == null ? null : measured.value()));
    out.add(whole(measured == null ? null : measured.place()));
    out.add(whole(measured == null ? null : measured.among()));
    out.add(number(line.percent()));
    out.add(Cell.text(line.plan() == null ? "" : page.t(line.status())));
    return out;
  }

  public static Cell number(@Nullable BigDecimal value) {
    return value == null ? Cell.blank() : new Cell.Amount(value, 0, false);
  }

  private static Cell whole(@Nullable Integer value) {
    return value == null ? Cell.blank() : Cell.number(value);
  }
}
