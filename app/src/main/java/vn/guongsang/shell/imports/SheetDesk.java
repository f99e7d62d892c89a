package vn.guongsang.shell.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.imports.Import.Columns;
import vn.guongsang.shell.imports.Import.Source;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.sheets.Book;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.Matching;
import vn.guongsang.shell.sheets.Problem;
import vn.guongsang.shell.sheets.Reading;
import vn.guongsang.shell.sheets.RefusedFile;
import vn.guongsang.shell.sheets.Sheet;
import vn.guongsang.shell.sheets.SheetsIn;
import vn.guongsang.shell.sheets.Table;
import vn.guongsang.shell.sheets.Table.LeftOut.Why;

/**
 * Where a sheet is laid open for a moment: its bytes lie in clear in a file of their own, readable
 * by nobody else, only while they are read.
 */
@Component
class SheetDesk {

  private final Path desk;

  SheetDesk(@Value("${guongsang.data}") Path data) throws IOException {
    this.desk = data.resolve("reading");
    clear();
  }

  /** What a killed process left lying. */
  private void clear() throws IOException {
    if (Files.isDirectory(desk)) {
      try (var left = Files.newDirectoryStream(desk)) {
        for (var file : left) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  Book read(String name, Source source, byte[] content) {
    if (source == Source.PASTED) {
      return SheetsIn.pasted(new String(content, StandardCharsets.UTF_8));
    }
    try {
      Files.createDirectories(desk);
      var file = Files.createTempFile(desk, "sheet-", "");
      try {
        Files.write(file, content);
        return SheetsIn.read(name, file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same, with a refusal said beside the form's field. */
  Book readOrRefuse(String name, Source source, byte[] content) {
    try {
      return read(name, source, content);
    } catch (RefusedFile refused) {
      var field = source == Source.PASTED ? "pasted" : "file";
      throw new Refused(
          List.of(
              new Refused.Reason(
                  field, new Said("refusal." + refused.why(), List.copyOf(refused.args())))));
    }
  }

  OpenedSheet open(
      Book book, List<Column> columns, Map<String, String> remembered, Columns chosen) {
    var likeliest = SheetsIn.likeliest(book, columns, remembered);
    var open =
        (int)
            likeliest.stream()
                .filter(sheet -> !sheet.hidden())
                .filter(
                    sheet ->
                        SheetsIn.table(sheet, columns, remembered)
                            .filter(t -> !t.rows().isEmpty())
                            .map(t -> SheetsIn.match(t, columns, remembered))
                            .filter(m -> m.missingRequired().isEmpty())
                            .isPresent())
                .count();
    var sheet =
        likeliest.stream()
            .filter(s -> s.name().equals(chosen.sheet()))
            .findFirst()
            .orElse(likeliest.getFirst());
    var table = SheetsIn.table(sheet, columns, remembered);
    var matching = table.map(t -> SheetsIn.match(t, columns, remembered).corrected(chosen.keys()));
    return new OpenedSheet(
        likeliest.stream().map(Sheet::name).toList(),
        open,
        sheet,
        table.orElse(null),
        matching.orElse(null));
  }

  /** The rows for an importer, and what reading them already found. */
  record Laid(Table table, Matching matching, Reading reading, SheetRows rows) {}

  static Laid lay(OpenedSheet opened) {
    var table = opened.table();
    var matching = opened.matching();
    if (table == null || matching == null || !matching.ready()) {
      throw Refused.because("imports.fault.columns-first");
    }
    var reading = SheetsIn.rows(table, matching);
    var ordinal =
        table.headings().stream().filter(Table.Heading::ordinal).findFirst().map(h -> h.column());
    Map<Integer, String> marks = new HashMap<>();
    table
        .rows()
        .forEach(
            taken ->
                marks.put(
                    taken.row().number(),
                    ordinal.map(c -> taken.row().cell(c).shown()).orElse("")));
    var lines = new ArrayList<SheetRows.Line>();
    reading
        .rows()
        .forEach(row -> lines.add(new SheetRows.Data(row, marks.getOrDefault(row.number(), ""))));
    table.leftOut().stream()
        .filter(left -> left.why() == Why.SECTION)
        .forEach(left -> lines.add(heading(left)));
    lines.sort(Comparator.comparingInt(SheetRows.Line::number));
    Set<String> present = new HashSet<>();
    matching.matches().stream()
        .map(Matching.Match::key)
        .filter(key -> !key.isEmpty())
        .forEach(present::add);
    var faulty =
        reading.problems().stream()
            .filter(p -> p.weight() == Problem.Weight.ERROR)
            .map(Problem::row)
            .collect(Collectors.toSet());
    return new Laid(table, matching, reading, new SheetRows(lines, present, faulty));
  }

  private static SheetRows.Heading heading(Table.LeftOut left) {
    var parts = left.text().split(" · ", 2);
    return parts.length == 2
        ? new SheetRows.Heading(left.row(), parts[0], parts[1])
        : new SheetRows.Heading(left.row(), "", left.text());
  }

  /** Puts together what reading and importer say of each line, in the order of the sheet. */
  static Plan plan(Laid laid, List<PlannedRow> planned, List<Said> faults) {
    Map<Integer, List<Problem>> problems =
        laid.reading().problems().stream().collect(Collectors.groupingBy(Problem::row));
    var rows = new ArrayList<PlannedRow>();
    var spoken = new HashSet<Integer>();
    for (var row : planned) {
      spoken.add(row.number());
      var found = problems.getOrDefault(row.number(), List.of());
      var placed = placed(row, laid.matching());
      rows.add(
          found.isEmpty()
              ? placed
              : placed.and(
                  faults(found, Problem.Weight.ERROR), faults(found, Problem.Weight.WARNING)));
    }
    for (var left : laid.table().leftOut()) {
      if (!spoken.contains(left.row()) && left.why() != Why.BEFORE_TABLE) {
        rows.add(
            new PlannedRow(
                left.row(),
                RowOutcome.IGNORED,
                left.text(),
                List.of(),
                List.of(),
                List.of(Fault.of("", "leftOut." + left.why()))));
      }
    }
    rows.sort(Comparator.comparingInt(PlannedRow::number));
    return new Plan(rows, faults);
  }

  private static List<Fault> faults(List<Problem> problems, Problem.Weight weight) {
    return problems.stream()
        .filter(p -> p.weight() == weight)
        .map(
            p ->
                new Fault(
                    p.column(),
                    p.columnIndex(),
                    new Said("problem." + p.code(), List.copyOf(p.args()))))
        .toList();
  }

  private static PlannedRow placed(PlannedRow row, Matching matching) {
    if (row.faults().isEmpty() && row.doubts().isEmpty()) {
      return row;
    }
    return new PlannedRow(
        row.number(),
        row.outcome(),
        row.title(),
        row.changes(),
        row.faults().stream().map(f -> placed(f, matching)).toList(),
        row.doubts().stream().map(f -> placed(f, matching)).toList());
  }

  private static Fault placed(Fault fault, Matching matching) {
    Optional<Table.Heading> heading = matching.headingOf(fault.column());
    return fault.column().isEmpty() || heading.isEmpty()
        ? new Fault("", -1, fault.words())
        : new Fault(heading.get().shown(), heading.get().column(), fault.words());
  }
}
