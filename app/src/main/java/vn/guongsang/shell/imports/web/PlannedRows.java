package vn.guongsang.shell.imports.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.imports.Import;
import vn.guongsang.shell.imports.KeptPlan;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.list.Cell;
import vn.guongsang.shell.list.Column;
import vn.guongsang.shell.list.Filter;
import vn.guongsang.shell.list.ListRequest;
import vn.guongsang.shell.list.ListShape;
import vn.guongsang.shell.list.Listing;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.sheets.Problem;
import vn.guongsang.shell.sheets.Problem.Weight;

/** The lines of a plan as one looks through them, and as they stand beside the sender's rows. */
public final class PlannedRows {

  private static final ListShape<PlannedRow> SHAPE =
      new ListShape<>(
          "import-rows",
          "imports.rows.title",
          List.of(
              Column.<PlannedRow>of("title", "imports.row.title", row -> Cell.text(row.title()))
                  .asLead(),
              Column.of(
                  "outcome",
                  "imports.row.outcome",
                  row ->
                      new Cell.Tag(
                          row.outcome().tone(), Said.of("enum.RowOutcome." + row.outcome())))),
          List.of(
              Filter.words("q", "imports.row.find", "imports.row.find.place"),
              Filter.choice("outcome", "imports.row.outcome", RowOutcome.class)),
          List.of(),
          "imports.rows.empty",
          row -> Integer.toString(row.number()),
          List.of());

  private PlannedRows() {}

  static Listing<PlannedRow> of(KeptPlan plan, ListRequest request) {
    var some =
        plan.rows(
            request.choice("outcome", RowOutcome.class),
            request.value("q"),
            (request.page() - 1) * request.size(),
            request.size());
    return new Listing<>(SHAPE, request, some.rows(), some.total());
  }

  public static String name(Import one) {
    return ImportList.name(one);
  }

  public static String sheetHref(Import one, String sheet) {
    return one.href() + "/columns?sheet=" + URLEncoder.encode(sheet, StandardCharsets.UTF_8);
  }

  /** "Cột «Mã»: …", or the words alone where the whole row is meant. */
  public static String words(Fault fault, Page page) {
    var words = page.t(fault.words());
    return fault.column().isEmpty() ? words : page.t("imports.at-column", fault.column(), words);
  }

  public static String words(Change change, Page page) {
    return page.t(
        change.fromNothing() ? "imports.change.new" : "imports.change",
        page.t(change.labelKey()),
        page.t(change.before()),
        page.t(change.after()));
  }

  /** Spoken already, since the sheet goes to one reader in one language. */
  static List<Problem> verdicts(PlannedRow row, Page page) {
    var out = new ArrayList<Problem>();
    row.faults()
        .forEach(f -> out.add(said(Weight.ERROR, row, f.column(), f.index(), words(f, page))));
    if (row.faults().isEmpty()) {
      var what = new ArrayList<String>();
      what.add(page.t(row.outcome()) + ".");
      if (row.outcome() == RowOutcome.CHANGED) {
        row.changes().forEach(c -> what.add(words(c, page) + "."));
      }
      out.add(said(Weight.WARNING, row, "", -1, String.join(" ", what)));
    }
    row.doubts()
        .forEach(d -> out.add(said(Weight.WARNING, row, d.column(), d.index(), words(d, page))));
    return out;
  }

  private static Problem said(
      Weight weight, PlannedRow row, String column, int index, String words) {
    return new Problem(weight, row.number(), column, index, words, List.of());
  }
}
