package vn.guongsang.shell.imports.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.form.Option;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Matching;
import vn.guongsang.shell.sheets.Matching.How;
import vn.guongsang.shell.sheets.Table;

/** The headings of a sheet laid out to be looked over, and read back as a person chose. */
public final class SheetColumns {

  private static final int SAMPLES = 3;

  private SheetColumns() {}

  /** What stands for what, put on the form where nothing has been chosen yet. */
  public static List<HeadingRow> headings(Matching matching, Table table, Form form) {
    var rows = new ArrayList<HeadingRow>();
    for (var match : matching.matches()) {
      if (match.how() != How.ORDINAL) {
        rows.add(heading(match, table, form));
      }
    }
    return rows;
  }

  private static HeadingRow heading(Matching.Match match, Table table, Form form) {
    var at = match.heading().column();
    var field = field(at);
    if (form.all(field).isEmpty()) {
      form.with(field, match.key());
    }
    var samples =
        table.rows().stream()
            .map(row -> row.row().cell(at).shown())
            .filter(shown -> !shown.isEmpty())
            .distinct()
            .limit(SAMPLES)
            .toList();
    var sure =
        switch (match.how()) {
          case REMEMBERED, CHOSEN, EXACT, SYNONYM, ORDINAL, LEFT_OUT -> true;
          case ALIKE, AMBIGUOUS, UNKNOWN -> false;
        };
    return new HeadingRow(
        field, match.heading().shown(), match.heading().hidden(), match.how(), sure, samples);
  }

  private static String field(int place) {
    return "column-" + place;
  }

  public static List<Option> options(List<Column> columns, Page page) {
    return columns.stream()
        .map(
            column ->
                Option.of(
                    column.key(),
                    column.required()
                        ? page.t("imports.columns.required", column.label(page.language().locale()))
                        : column.label(page.language().locale())))
        .toList();
  }

  /** What must be there and is not. */
  public static List<String> missing(Matching matching, Page page) {
    return matching.missingRequired().stream()
        .map(column -> column.label(page.language().locale()))
        .toList();
  }

  /**
   * The choice by place, empty text for a heading that is not read.
   *
   * @throws vn.guongsang.shell.Refused when one column is chosen twice
   */
  public static Map<Integer, String> chosen(Matching matching, Form form) {
    var keys = new HashMap<Integer, String>();
    for (var match : matching.matches()) {
      var field = field(match.heading().column());
      if (match.how() != How.ORDINAL && !form.all(field).isEmpty()) {
        keys.put(match.heading().column(), form.typed(field));
      }
    }
    var twice =
        keys.values().stream()
            .filter(key -> !key.isEmpty())
            .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
    keys.forEach(
        (place, key) -> {
          if (twice.getOrDefault(key, 0L) > 1) {
            form.fault(field(place), "imports.fault.column-twice");
          }
        });
    form.check();
    return keys;
  }
}
