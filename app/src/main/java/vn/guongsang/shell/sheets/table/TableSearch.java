package vn.guongsang.shell.sheets.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.sheets.Book;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Sheet;
import vn.guongsang.shell.sheets.Table;
import vn.guongsang.shell.sheets.Table.Heading;
import vn.guongsang.shell.sheets.Table.LeftOut;
import vn.guongsang.shell.sheets.Table.LeftOut.Why;
import vn.guongsang.shell.sheets.Table.TableRow;

/** Cuts the table out of a sheet. */
public final class TableSearch {

  private final Sheet sheet;
  private final HeaderSearch.Header header;
  private final List<TableRow> rows = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private final List<Set<String>> headerTexts = new ArrayList<>();
  private final Set<String> headerNames = new HashSet<>();
  private final RowLook look;
  private String section = "";
  private boolean signed;

  private TableSearch(Sheet sheet, HeaderSearch.Header header) {
    this.sheet = sheet;
    this.header = header;
    look = new RowLook(sheet, header.headings());
    for (var i = 0; i < header.depth(); i++) {
      var row = sheet.rows().get(header.first() + i);
      headerTexts.add(folded(row));
      row.cells().forEach(cell -> headerNames.add(cell.shown()));
    }
    headerNames.remove("");
  }

  public static Optional<Table> in(
      Sheet sheet, List<Column> columns, Map<String, String> remembered) {
    return new HeaderSearch(sheet, new NameLikeness(columns), remembered)
        .find()
        .map(header -> new TableSearch(sheet, header).cut());
  }

  /** The sheets in the order in which they are worth offering: the likeliest table first. */
  public static List<Sheet> likeliest(
      Book book, List<Column> columns, Map<String, String> remembered) {
    var likeness = new NameLikeness(columns);
    record Scored(Sheet sheet, int score) {}
    return book.sheets().stream()
        .filter(sheet -> !sheet.rows().isEmpty())
        .map(
            sheet -> {
              var found = new HeaderSearch(sheet, likeness, remembered).find();
              var score = found.map(HeaderSearch.Header::score).orElse(-1);
              return new Scored(sheet, sheet.hidden() ? score - 1000 : score);
            })
        .sorted(Comparator.comparingInt(Scored::score).reversed())
        .map(Scored::sheet)
        .toList();
  }

  private Table cut() {
    var all = sheet.rows();
    for (var row : all.subList(0, header.first())) {
      leave(row, Why.BEFORE_TABLE);
    }
    for (var row : all.subList(header.first() + header.depth(), all.size())) {
      take(row);
    }
    var hidden = (int) rows.stream().filter(row -> row.row().hidden()).count();
    return new Table(
        sheet.name(),
        all.get(header.first()).number(),
        all.get(header.first() + header.depth() - 1).number(),
        withUnnamed(),
        rows,
        leftOut,
        hidden);
  }

  private void take(Sheet.Row row) {
    if (repeatsHeader(row)) {
      leave(row, Why.REPEATED_HEADER);
      signed = false;
      return;
    }
    var why = look.leftOut(row, rows.isEmpty());
    if (why == Why.SECTION) {
      section = look.sectionName(row);
    }
    if (why == Why.SIGNATURE) {
      signed = true;
    }
    if (why != null) {
      leave(row, why);
    } else if (signed && look.thin(row)) {
      leave(row, Why.SIGNATURE);
    } else {
      signed = false;
      rows.add(new TableRow(row, section));
    }
  }

  private void leave(Sheet.Row row, Why why) {
    var text = new StringBuilder();
    for (var cell : row.cells()) {
      if (!cell.isBlank() && text.length() < 200) {
        text.append(text.isEmpty() ? "" : " · ").append(cell.shown());
      }
    }
    leftOut.add(new LeftOut(row.number(), why, text.toString()));
  }

  /** After a page break the heading stands there again, whole or nearly. */
  private boolean repeatsHeader(Sheet.Row row) {
    if (row.cells().stream().noneMatch(cell -> headerNames.contains(cell.shown()))) {
      return false;
    }
    var texts = folded(row);
    if (texts.size() < 2) {
      return false;
    }
    return headerTexts.stream()
        .anyMatch(
            heading -> {
              var same = new HashSet<>(texts);
              same.retainAll(heading);
              return same.size() >= 2
                  && same.size() * 5 >= texts.size() * 4
                  && same.size() * 5 >= heading.size() * 4;
            });
  }

  private static Set<String> folded(Sheet.Row row) {
    var texts = new HashSet<String>();
    for (var cell : row.cells()) {
      var folded = VietnameseText.fold(cell.shown());
      if (!folded.isEmpty()) {
        texts.add(folded);
      }
    }
    return texts;
  }

  /** Filled columns without a heading are shown too, so that a person can name them. */
  private List<Heading> withUnnamed() {
    var named = new HashSet<Integer>();
    header.headings().forEach(heading -> named.add(heading.column()));
    var unnamed = new HashSet<Integer>();
    for (var taken : rows) {
      for (var column = 0; column < taken.row().cells().size(); column++) {
        if (!named.contains(column) && !taken.row().cell(column).isBlank()) {
          unnamed.add(column);
        }
      }
    }
    var all = new ArrayList<>(header.headings());
    unnamed.forEach(
        column ->
            all.add(new Heading(column, "", "", sheet.hiddenColumns().contains(column), false)));
    all.sort(Comparator.comparingInt(Heading::column));
    return all;
  }
}
