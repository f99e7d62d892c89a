package vn.guongsang.bench.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.form.Form;
import vn.guongsang.shell.imports.Importer;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.Setting;
import vn.guongsang.shell.imports.SheetRows;
import vn.guongsang.shell.sheets.Column;
import vn.guongsang.shell.sheets.RowIn;
import vn.guongsang.shell.sql.Copy;

/** Rows of twelve columns that mean nothing: what is left is the machinery of imports itself. */
class PlainRows implements Importer {

  static final int COLUMNS = 12;
  static final int TEXTS = 7;

  static final Table<?> TABLE = DSL.table(DSL.name("bench", "plain"));

  static final List<Column> SHEET =
      IntStream.range(0, COLUMNS)
          .mapToObj(
              c ->
                  Column.of(
                      c < TEXTS ? Column.Kind.TEXT : Column.Kind.WHOLE,
                      "c" + c,
                      "Cột " + c,
                      "Column " + c))
          .toList();

  private static final List<? extends Field<?>> FIELDS =
      Stream.concat(
              Stream.of(DSL.field(DSL.name("id"), SQLDataType.UUID)),
              SHEET.stream().map(c -> DSL.field(DSL.name(c.key()))))
          .toList();

  private final Copy copy;

  PlainRows(Copy copy) {
    this.copy = copy;
  }

  static String table() {
    return "create table bench.plain (id uuid primary key, "
        + String.join(
            ", ",
            IntStream.range(0, COLUMNS)
                .mapToObj(c -> "c" + c + (c < TEXTS ? " text" : " bigint"))
                .toList())
        + ")";
  }

  @Override
  public String kind() {
    return "plain";
  }

  @Override
  public String titleKey() {
    return "units.import.title";
  }

  @Override
  public Right needs() {
    return Right.UNITS_EDIT;
  }

  @Override
  public List<Column> columns() {
    return SHEET;
  }

  @Override
  public List<Setting> settings(Viewer viewer) {
    return List.of();
  }

  @Override
  public Map<String, String> usual(Viewer viewer, LocalDate today) {
    return Map.of();
  }

  @Override
  public Map<String, String> chosen(Viewer viewer, Form form) {
    return Map.of();
  }

  @Override
  public Draft check(Viewer viewer, SheetRows rows, Map<String, String> settings, LocalDate today) {
    var data = rows.rows();
    var planned = new ArrayList<PlannedRow>(data.size());
    for (var row : data) {
      var changes = new ArrayList<Change>(COLUMNS);
      for (var column : SHEET) {
        var value = row.values().get(column.key());
        changes.add(Change.of("units.import.field.name", null, value));
      }
      planned.add(
          new PlannedRow(
              row.number(),
              RowOutcome.NEW,
              row.text("c0").orElse(""),
              changes,
              List.of(),
              List.of()));
    }
    return new Plain(data, planned);
  }

  private final class Plain implements Draft {
    private final List<RowIn> data;
    private final List<PlannedRow> planned;

    Plain(List<RowIn> data, List<PlannedRow> planned) {
      this.data = data;
      this.planned = planned;
    }

    @Override
    public List<PlannedRow> rows() {
      return planned;
    }

    @Override
    public List<Said> faults() {
      return List.of();
    }

    @Override
    public String apply(UUID imported) {
      var ids = new StringBuilder(data.size() * 37);
      copy.into(
          TABLE,
          FIELDS,
          data,
          (out, row) -> {
            var id = UUID.randomUUID();
            ids.append(id).append('\n');
            out.id(id);
            for (var column = 0; column < COLUMNS; column++) {
              if (column < TEXTS) {
                out.text(row.text("c" + column).orElse(null));
              } else {
                out.number(row.number("c" + column).orElse(null));
              }
            }
          });
      return ids.toString();
    }
  }

  @Override
  public List<Said> againstUndo(Viewer viewer, String record, LocalDate today) {
    return List.of();
  }

  @Override
  public void undo(Viewer viewer, UUID imported, String record, LocalDate today) {
    throw new UnsupportedOperationException("only measured on the way in");
  }
}
