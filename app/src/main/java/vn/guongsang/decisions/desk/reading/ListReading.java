package vn.guongsang.decisions.desk.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.guongsang.shell.sheets.Book;
import vn.guongsang.shell.sheets.Matching;
import vn.guongsang.shell.sheets.Refusal;
import vn.guongsang.shell.sheets.RefusedFile;
import vn.guongsang.shell.sheets.Sheet;
import vn.guongsang.shell.sheets.SheetsIn;
import vn.guongsang.shell.sheets.Table;
import vn.guongsang.shell.sheets.Table.LeftOut.Why;

/** From a file or the clipboard to grids, with or without a row of headings. */
public final class ListReading {

  private static final int SHEETS = 12;

  private ListReading() {}

  /**
   * What was pasted: a table from Excel or Word, or lines of a message.
   *
   * @throws RefusedFile when there is nothing in it, or far too much
   */
  public static List<Grid> pasted(String text) {
    if (text.indexOf('\t') >= 0) {
      return of(SheetsIn.pasted(text));
    }
    var table = SheetsIn.pasted(text);
    if (headed(table.sheets().getFirst()).isPresent()) {
      return of(table);
    }
    var cut = PastedLines.cut(text);
    if (cut.sheet().rows().isEmpty()) {
      throw new RefusedFile(Refusal.NO_ROWS);
    }
    var grid = of(cut.sheet());
    var leftOut = new ArrayList<>(cut.titles());
    leftOut.addAll(grid.leftOut());
    return List.of(new Grid("", grid.headed(), grid.headings(), grid.rows(), leftOut));
  }

  /** The sheets that hold something, the likeliest first. */
  public static List<Grid> of(Book book) {
    var grids = new ArrayList<Grid>();
    for (var sheet : SheetsIn.likeliest(book, Role.COLUMNS, Map.of())) {
      if (grids.size() < SHEETS) {
        grids.add(of(sheet));
      }
    }
    grids.removeIf(grid -> grid.rows().isEmpty());
    if (grids.isEmpty()) {
      throw new RefusedFile(Refusal.NO_ROWS);
    }
    return grids;
  }

  private record Headed(Table table, Matching matching) {}

  /** A row of headings is one only if it names whom the list is about, or two other columns. */
  private static java.util.Optional<Headed> headed(Sheet sheet) {
    var table = SheetsIn.table(sheet, Role.COLUMNS, Map.of());
    if (table.isEmpty()) {
      return java.util.Optional.empty();
    }
    var matching = SheetsIn.match(table.get(), Role.COLUMNS, Map.of());
    var known =
        matching.matches().stream()
            .filter(m -> m.how() == Matching.How.EXACT || m.how() == Matching.How.SYNONYM)
            .map(Matching.Match::key)
            .toList();
    return known.contains(Role.NAME.name()) || known.size() >= 2
        ? java.util.Optional.of(new Headed(table.get(), matching))
        : java.util.Optional.empty();
  }

  private static Grid of(Sheet sheet) {
    return headed(sheet).map(found -> withHeadings(sheet, found)).orElseGet(() -> without(sheet));
  }

  private static Grid withHeadings(Sheet sheet, Headed found) {
    var rows =
        found.table().rows().stream()
            .map(
                taken ->
                    new Grid.Row(
                        taken.row().number(), texts(taken.row()), sectionName(taken.section())))
            .toList();
    var width =
        found.table().headings().stream().mapToInt(h -> h.column() + 1).max().orElse(1);
    var roles = new HashMap<Integer, Grid.Heading>();
    var taken = new HashSet<Role>();
    for (var match : found.matching().matches()) {
      var role = role(match);
      if (role != Role.NONE && taken.add(role)) {
        var how = match.how() == Matching.How.ALIKE || match.how() == Matching.How.AMBIGUOUS
            ? How.ALIKE : How.HEADING;
        roles.put(match.heading().column(), new Grid.Heading(match.heading().shown(), role, how));
      } else {
        roles.put(
            match.heading().column(),
            new Grid.Heading(
                match.heading().shown(),
                Role.NONE,
                match.heading().ordinal() ? How.HEADING : How.UNKNOWN));
      }
    }
    guess(rows, width, roles, taken);
    var leftOut =
        found.table().leftOut().stream()
            .filter(left -> left.why() != Why.SECTION && left.why() != Why.COLUMN_NUMBERS)
            .map(Table.LeftOut::text)
            .filter(text -> !text.isEmpty())
            .toList();
    return new Grid(sheet.name(), true, headings(width, roles), rows, leftOut);
  }

  private static Role role(Matching.Match match) {
    var key = match.key();
    if (key.isEmpty() && match.how() == Matching.How.AMBIGUOUS && !match.candidates().isEmpty()) {
      key = match.candidates().getFirst().key();
    }
    return key.isEmpty() ? Role.NONE : Role.valueOf(key);
  }

  private static String sectionName(String section) {
    var parts = section.split(" · ", 2);
    return parts.length == 2 ? parts[1] : section.replaceFirst("^[IVXLC\\d]+[.)]\\s*", "");
  }

  private static List<String> texts(Sheet.Row row) {
    return row.cells().stream().map(cell -> cell.shown()).toList();
  }

  private static Grid without(Sheet sheet) {
    var rows = new ArrayList<Grid.Row>();
    var leftOut = new ArrayList<String>();
    var usual = usualFill(sheet);
    var section = "";
    for (var row : sheet.rows()) {
      var texts = texts(row);
      if (usual >= 2 && row.filled() == 1) {
        var only = texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
        if (ContentLook.teamName(sectionName(only))) {
          section = sectionName(only);
          continue;
        }
        if (!ContentLook.personName(only)) {
          leftOut.add(only);
          continue;
        }
      }
      rows.add(new Grid.Row(row.number(), texts, section));
    }
    var width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1);
    var roles = new HashMap<Integer, Grid.Heading>();
    guess(rows, width, roles, new HashSet<>());
    return new Grid(sheet.name(), false, headings(width, roles), rows, leftOut);
  }

  private static int usualFill(Sheet sheet) {
    var many = sheet.rows().stream().filter(row -> row.filled() >= 2).count();
    return many * 2 > sheet.rows().size() ? 2 : 1;
  }

  private static void guess(
      List<Grid.Row> rows, int width, Map<Integer, Grid.Heading> roles, Set<Role> taken) {
    var open = new HashSet<Integer>();
    for (var column = 0; column < width; column++) {
      var known = roles.get(column);
      if (known == null || known.how() == How.UNKNOWN) {
        open.add(column);
      }
    }
    new ContentLook(rows, width)
        .roles(open, taken)
        .forEach(
            (column, role) -> {
              var known = roles.get(column);
              roles.put(
                  column, new Grid.Heading(known == null ? "" : known.text(), role, How.CONTENT));
            });
  }

  private static List<Grid.Heading> headings(int width, Map<Integer, Grid.Heading> roles) {
    var out = new ArrayList<Grid.Heading>();
    for (var column = 0; column < width; column++) {
      out.add(
          roles.getOrDefault(
              column, new Grid.Heading(Sheet.letters(column), Role.NONE, How.UNKNOWN)));
    }
    return out.stream()
        .map(h -> h.text().isEmpty() ? new Grid.Heading("", h.role(), h.how()) : h)
        .toList();
  }
}
