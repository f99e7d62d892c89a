package vn.guongsang.bench;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.postgresql.PGConnection;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Importer;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.SheetRows;
import vn.guongsang.shell.sheets.RowIn;
import vn.guongsang.shell.sheets.Value;
import vn.guongsang.targets.IndicatorDraft;
import vn.guongsang.targets.IndicatorId;
import vn.guongsang.targets.Indicators;
import vn.guongsang.targets.Scorecards;
import vn.guongsang.targets.figures.Aggregation;
import vn.guongsang.targets.figures.Direction;
import vn.guongsang.targets.figures.Period;

/**
 * 3,321 communes, 100 indicators, twelve months on a generated folder. One month is entered as
 * sheets are: read, checked, held against what stands, entered with the journal; beside it, in the
 * same run and database, COPY of the same rows into the same table, taken back. The other months
 * are filled in plainly. Then a year is asked for: one indicator over the country (goal: p95 200
 * ms), the card of a province and of a commune (100 ms), and the card of the country. With {@code
 * --again} only the questions, on what an earlier run left there.
 */
public final class TargetsSpeed {

  private static final int COMMUNES = 3_321;
  private static final int INDICATORS = 100;
  private static final int YEAR = 2025;
  private static final int SHEET = 200;
  private static final int ROUNDS = 40;
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);
  private static final String COLUMNS =
      "id, tenant, indicator, unit, period, value, document, made_at";

  private final MeasuredServer.Place place;
  private final Viewer viewer;
  private final List<IndicatorId> indicators = new ArrayList<>();
  private final List<String[]> communes;

  /** Those that a sheet can name without saying where they are. */
  private final List<String[]> named;

  private TargetsSpeed(MeasuredServer.Place place) throws SQLException {
    this.place = place;
    var root =
        place
            .query(
                """
                select id, tenant from registry.unit_today
                 where living and parent is null order by order_path limit 1
                """)
            .getFirst();
    viewer = new AtRoot(new UnitId(UUID.fromString(root[0])), Integer.parseInt(root[1]));
    communes =
        place.query(
            """
            select id, name, parent, not exists (
                     select from registry.unit_name n join registry.unit_name o using (folded)
                      where n.unit = u.id and o.unit <> n.unit)
              from registry.unit_today u
             where living and level = 'COMMUNE' and tenant = %d
             order by order_path limit %d
            """
                .formatted(viewer.tenant(), COMMUNES));
    named = communes.stream().filter(row -> row[3].equals("t")).toList();
  }

  public static void main(String[] words) {
    try {
      var speed = new TargetsSpeed(MeasuredServer.start(words));
      MeasuredServer.sayLoad();
      if (Arrays.asList(words).contains("--again")) {
        speed.recall();
      } else {
        speed.load();
        speed.fill();
      }
      speed.ask();
      System.exit(0);
    } catch (SQLException | java.io.IOException | RuntimeException e) {
      e.printStackTrace();
      System.exit(1); // the server's own threads would keep the program
    }
  }

  private void recall() throws SQLException {
    place
        .query(
            "select id from targets.indicator where name like 'Chỉ tiêu đo%' order by made_at desc,"
                + " name limit "
                + INDICATORS)
        .forEach(row -> indicators.add(new IndicatorId(UUID.fromString(row[0]))));
  }

  private void load() throws SQLException, java.io.IOException {
    var mark = UUID.randomUUID().toString().substring(0, 8);
    for (var i = 1; i <= INDICATORS; i++) {
      indicators.add(
          place
              .bean(Indicators.class)
              .define(
                  viewer,
                  new IndicatorDraft(
                      viewer.unit().orElseThrow(),
                      "Chỉ tiêu đo %s %03d".formatted(mark, i),
                      "người",
                      0,
                      Direction.UP,
                      Aggregation.SUM,
                      null,
                      "",
                      null,
                      List.of())));
    }
    var importer =
        place.app().getBeansOfType(Importer.class).values().stream()
            .filter(one -> one.kind().equals("figures"))
            .findFirst()
            .orElseThrow();
    var transaction = place.bean(TransactionTemplate.class);
    var begun = System.nanoTime();
    for (var from = 0; from < named.size(); from += SHEET) {
      var sheet = sheet(named.subList(from, Math.min(named.size(), from + SHEET)));
      transaction.executeWithoutResult(
          status -> {
            var draft =
                importer.check(
                    viewer, sheet, Map.of("day", "15/01/" + YEAR, "span", "MONTH"), TODAY);
            if (draft.rows().stream().anyMatch(row -> row.outcome() != RowOutcome.NEW)) {
              throw new IllegalStateException(draft.rows().getFirst().toString());
            }
            draft.apply(UUID.randomUUID());
          });
    }
    var entered = (System.nanoTime() - begun) / 1e9;
    var values = named.size() * INDICATORS;
    var copied = copy();
    System.out.printf(
        "entered %,d values of %,d communes in sheets of %d rows: %.1f s, %,.0f values/s;"
            + " COPY of the same rows %.1f s, %,.0f values/s; ratio %.1f%n",
        values,
        named.size(),
        SHEET,
        entered,
        values / entered,
        copied,
        values / copied,
        entered / copied);
  }

  private SheetRows sheet(List<String[]> of) {
    var lines = new ArrayList<SheetRows.Line>();
    for (var unit : of) {
      var values = new HashMap<String, Value>();
      values.put("unit", new Value.Text(unit[1]));
      values.put("document", new Value.Text("Báo cáo tháng 1"));
      for (var i = 0; i < INDICATORS; i++) {
        values.put(
            "indicator-" + indicators.get(i),
            new Value.Amount(BigDecimal.valueOf(10L + (i * 7L + lines.size()) % 90)));
      }
      lines.add(new SheetRows.Data(new RowIn(lines.size() + 2, values, "", false), ""));
    }
    return new SheetRows(lines, Set.of(), Set.of());
  }

  /** The same rows under other ids and a month of another year, not kept. */
  private double copy() throws SQLException, java.io.IOException {
    var rows = new StringBuilder();
    for (var unit : named) {
      for (var indicator : indicators) {
        rows.append(UUID.randomUUID())
            .append('\t')
            .append(viewer.tenant())
            .append('\t')
            .append(indicator)
            .append('\t')
            .append(unit[0])
            .append("\t2020-01\t42\tBáo cáo tháng 1\t2026-01-15\n");
      }
    }
    try (var connection = place.database().getConnection()) {
      connection.setAutoCommit(false);
      var begun = System.nanoTime();
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy targets.measurement (" + COLUMNS + ") from stdin",
              new java.io.StringReader(rows.toString()));
      var took = (System.nanoTime() - begun) / 1e9;
      connection.rollback();
      return took;
    }
  }

  private void fill() throws SQLException {
    var begun = System.nanoTime();
    var list =
        indicators.stream()
            .map(one -> "'" + one + "'")
            .collect(java.util.stream.Collectors.joining(","));
    try (var connection = place.database().getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(true);
      statement.execute(
          """
          insert into targets.measurement (%1$s)
          select gen_random_uuid(), u.tenant, i.id, u.id, '%2$d-' || lpad(m::text, 2, '0'),
                 10 + m, 'Báo cáo tháng', now()
            from (select id, tenant from registry.unit_today
                   where living and level = 'COMMUNE' and tenant = %4$d
                   order by order_path limit %5$d) u,
                 unnest(array[%3$s]::uuid[]) as i (id), generate_series(1, 12) m
              on conflict do nothing
          """
              .formatted(COLUMNS, YEAR, list, viewer.tenant(), COMMUNES));
      System.out.printf(
          "filled in %.0f s; %s figures in all%n",
          (System.nanoTime() - begun) / 1e9,
          place.query("select count(*) from targets.measurement").getFirst()[0]);
    }
  }

  private void ask() throws SQLException {
    var scorecards = place.bean(Scorecards.class);
    var library = place.bean(Indicators.class);
    var year = Period.year(YEAR);
    var all = indicators.stream().map(id -> library.within(viewer, id)).toList();
    for (var pass = 1; pass <= 2; pass++) { // the first before, the second after the nightly vacuum
      time(
          "one indicator over the country",
          ROUNDS,
          i -> scorecards.of(viewer, all.get(i % all.size()), year, TODAY).size());
      time(
          "card of a province",
          ROUNDS,
          i ->
              scorecards
                  .of(viewer, unit(communes.get(i * 79 % communes.size())[2]), year, TODAY)
                  .lines()
                  .size());
      time(
          "card of a commune",
          ROUNDS,
          i ->
              scorecards
                  .of(viewer, unit(communes.get(i * 79 % communes.size())[0]), year, TODAY)
                  .lines()
                  .size());
      time(
          "card of the country",
          5,
          i -> scorecards.of(viewer, viewer.unit().orElseThrow(), year, TODAY).lines().size());
      if (pass == 1) {
        System.out.println("vacuum");
        try (var connection = place.database().getConnection();
            var statement = connection.createStatement()) {
          connection.setAutoCommit(true);
          statement.execute("vacuum analyze targets.measurement");
        } catch (SQLException e) {
          System.out.println("not allowed here: " + e.getMessage());
        }
      }
    }
  }

  private static UnitId unit(String id) {
    return new UnitId(UUID.fromString(id));
  }

  private static void time(String what, int rounds, java.util.function.IntUnaryOperator asked) {
    var lines = asked.applyAsInt(0);
    var took = new double[rounds];
    for (var i = 0; i < rounds; i++) {
      var begun = System.nanoTime();
      var _ = asked.applyAsInt(i);
      took[i] = (System.nanoTime() - begun) / 1e6;
    }
    Arrays.sort(took);
    System.out.printf(
        "%s: %,d lines; p50 %.0f ms, p95 %.0f ms of %d%n",
        what, lines, took[rounds / 2], took[Math.min(rounds - 1, rounds * 95 / 100)], rounds);
  }

  /** The system, acting for the unit above all. */
  private record AtRoot(UnitId root, int tenant) implements Viewer {
    private Viewer system() {
      return Nobody.system(tenant);
    }

    @Override
    public Optional<AccountId> account() {
      return Optional.empty();
    }

    @Override
    public String name() {
      return "";
    }

    @Override
    public boolean may(Right right) {
      return true;
    }

    @Override
    public Optional<UnitId> unit() {
      return Optional.of(root);
    }

    @Override
    public String unitName() {
      return "";
    }

    @Override
    public List<Seat> seats() {
      return List.of();
    }

    @Override
    public Condition sees(Field<String> unitPath) {
      return system().sees(unitPath);
    }

    @Override
    public Condition seesUnit(Field<UUID> unit) {
      return system().seesUnit(unit);
    }

    @Override
    public boolean atRoot() {
      return true;
    }
  }
}
