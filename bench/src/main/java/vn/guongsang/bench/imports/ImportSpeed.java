package vn.guongsang.bench.imports;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.kernel.AccountId;
import vn.guongsang.registry.Tenants;
import vn.guongsang.registry.Tenants.Tenant;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.registry.Units;
import vn.guongsang.shell.Nobody;
import vn.guongsang.shell.imports.Import.Source;
import vn.guongsang.shell.imports.Imports;
import vn.guongsang.shell.imports.Imports.Progress;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.SheetsIn;
import vn.guongsang.shell.sheets.SheetsOut;
import vn.guongsang.shell.sql.Copy;

/** Prints, for the same file, the bare reading and copying, and each step of the real import. */
public final class ImportSpeed {

  private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
  private static final int TENANT = 76;
  private static final int ROUNDS = 4;
  private static final int OFFICES = 20;
  private static final List<String> FAMILIES =
      List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô");
  private static final List<String> GIVEN =
      List.of(
          "An", "Bình", "Chi", "Dũng", "Đức", "Giang", "Hà", "Hải", "Hạnh", "Hiền", "Hòa", "Hoài",
          "Hùng", "Hương", "Khánh", "Lan", "Linh", "Long", "Mai", "Minh", "Nam", "Nga", "Ngọc",
          "Phúc", "Phương", "Quang", "Quỳnh", "Sơn", "Tâm", "Thanh", "Thảo", "Thu", "Thủy", "Toàn",
          "Trang", "Trung", "Tuấn", "Tùng", "Uyên", "Vân", "Việt", "Xuân", "Yến");

  private final Server server;
  private final Imports imports;
  private final TransactionTemplate transaction;
  private int round;

  private ImportSpeed(Server server) {
    this.server = server;
    this.imports = server.bean(Imports.class);
    this.transaction = server.bean(TransactionTemplate.class);
  }

  /**
   * @param arguments rows of the plain sheet, of the sheet of units and of that of people; 100000,
   *     10000 and 100000 without
   */
  public static void main(String[] arguments) throws Exception {
    var plain = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    var units = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
    var people = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
    try (var server = Server.start(PlainRows.class)) {
      new ImportSpeed(server).measure(plain, units, people);
    }
    System.exit(0);
  }

  private void measure(int plain, int units, int people) throws IOException {
    var owner = server.asOwner();
    owner.execute("create schema bench");
    owner.execute(PlainRows.table());
    owner.execute("create unlogged table bench.units_bare (c0 bigint, c1 text, c2 text, c3 text)");
    owner.execute("alter table bench.units_bare set logged");
    owner.execute(
        "create table bench.people_bare (c0 bigint, c1 text, c2 text, c3 text, c4 text, c5 text)");
    owner.execute("grant usage on schema bench to guongsang_app");
    owner.execute("grant select, insert, delete on all tables in schema bench to guongsang_app");
    server.bean(Tenants.class).ensure(new Tenant(TENANT, "TD", "Tốc độ"));
    for (round = 1; round <= ROUNDS; round++) {
      System.out.printf(
          Locale.ROOT,
          "%nRound %d of %d, load %.1f%n%-34s %10s %8s %12s %10s%n",
          round,
          ROUNDS,
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
          "",
          "rows",
          "s",
          "rows/s",
          "cpu s");
      plain(plain);
      units(units);
      people(people);
    }
  }

  private interface Deed {
    void run() throws IOException;
  }

  private static double measured(String what, int rows, Deed deed) throws IOException {
    var os = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.gc();
    var cpu = os.getProcessCpuTime();
    var from = System.nanoTime();
    deed.run();
    var seconds = (System.nanoTime() - from) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%-34s %,10d %8.2f %,12.0f %10.2f%n",
        what,
        rows,
        seconds,
        rows / seconds,
        (os.getProcessCpuTime() - cpu) / 1e9);
    return seconds;
  }

  private void plain(int rows) throws IOException {
    var random = round * 1_000_003;
    var sheet =
        sheet(
            PlainRows.SHEET.stream().map(c -> c.label()).toList(),
            IntStream.range(0, rows).mapToObj(r -> plainRow(random, r)));
    var sender = sender();
    var bare = measured("plain: read + COPY", rows, () -> bare(sheet, "plain", PlainRows.COLUMNS));
    server.bean(DSLContext.class).deleteFrom(PlainRows.TABLE).execute();
    imported("plain", sender, sheet, rows, bare);
    server.bean(DSLContext.class).deleteFrom(PlainRows.TABLE).execute();
  }

  private static List<Cell> plainRow(int random, int r) {
    var cells = new ArrayList<Cell>(PlainRows.COLUMNS);
    for (var c = 0; c < PlainRows.COLUMNS; c++) {
      cells.add(
          c < PlainRows.TEXTS
              ? Cell.text("Nguyễn Văn Đức " + Math.floorMod(random + r * 7 + c, 5_000))
              : Cell.number((long) r * c));
    }
    return cells;
  }

  private void units(int rows) throws IOException {
    var sheet =
        sheet(
            List.of("STT", "Tên đơn vị", "Mã đơn vị", "Trực thuộc"),
            IntStream.rangeClosed(1, rows).mapToObj(this::unitRow));
    var sender = sender();
    var bare = measured("units: read + COPY", rows, () -> bare(sheet, "units_bare", 4));
    imported("units", sender, sheet, rows, bare);
  }

  private List<Cell> unitRow(int number) {
    var above = number % 100 == 1 ? "" : "R%d-%d".formatted(round, number - (number - 1) % 100);
    return List.of(
        Cell.number(number),
        Cell.text("Tổ công tác số " + number),
        Cell.text("R%d-%d".formatted(round, number)),
        above.isEmpty() ? Cell.blank() : Cell.text(above));
  }

  /** People of twenty offices, no two with one name and birthday. */
  private void people(int rows) throws IOException {
    var sender = sender();
    var units = server.bean(Units.class);
    units.found(
        Nobody.system(TENANT),
        IntStream.range(0, OFFICES).mapToObj(n -> office(sender, n)).toList(),
        JULY);
    var sheet =
        sheet(
            List.of("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Đơn vị", "Chức vụ"),
            IntStream.rangeClosed(1, rows).mapToObj(this::personRow));
    var bare = measured("people: read + COPY", rows, () -> bare(sheet, "people_bare", 6));
    imported("people", sender, sheet, rows, bare);
  }

  private UnitDraft office(Sender sender, int number) {
    return new UnitDraft(
        server.bean(Units.class).newId(),
        JULY,
        new UnitFacts(
            "P%d-%d".formatted(round, number),
            "Phòng nghiệp vụ số %d đợt %d".formatted(number, round),
            "",
            UnitKind.OFFICE,
            UnitLevel.PROVINCE,
            sender.unit().orElseThrow(),
            false,
            number));
  }

  private List<Cell> personRow(int number) {
    var mixed = number * 7_919;
    var name =
        FAMILIES.get(mixed % FAMILIES.size())
            + " "
            + GIVEN.get(mixed / 7 % GIVEN.size())
            + " "
            + GIVEN.get(mixed / 61 % GIVEN.size());
    var born = LocalDate.of(1966, 1, 1).plusDays((long) number * 37 % 14_000 + round);
    return List.of(
        Cell.number(number),
        Cell.text(name),
        Cell.text(
            "%02d/%02d/%d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear())),
        Cell.text(number % 2 == 0 ? "Nam" : "Nữ"),
        Cell.text("Phòng nghiệp vụ số %d đợt %d".formatted(number % OFFICES, round)),
        Cell.text("Chuyên viên"));
  }

  private static byte[] sheet(List<String> headings, Stream<List<Cell>> rows) throws IOException {
    var out = new ByteArrayOutputStream();
    SheetsOut.excel(out, "DS", headings, rows);
    return out.toByteArray();
  }

  /** A city of its own, so that each round begins alike. */
  private Sender sender() {
    var units = server.bean(Units.class);
    var city = units.newId();
    var facts =
        new UnitFacts(
            "TP-" + city,
            "Thành phố " + city,
            "",
            UnitKind.PROVINCE,
            UnitLevel.PROVINCE,
            null,
            true,
            1);
    units.found(Nobody.system(TENANT), List.of(new UnitDraft(city, JULY, facts)), JULY);
    return new Sender(new AccountId(UUID.randomUUID()), city, TENANT);
  }

  /** Nothing but the cells into a table. */
  private void bare(byte[] sheet, String table, int columns) throws IOException {
    var file = Files.createTempFile("bench-", ".xlsx");
    try {
      Files.write(file, sheet);
      var rows = SheetsIn.read("a.xlsx", file).sheets().getFirst().rows();
      var fields = new ArrayList<Field<?>>();
      var ids = table.equals("plain");
      if (ids) {
        fields.add(DSL.field(DSL.name("id")));
      }
      IntStream.range(0, columns).mapToObj(c -> DSL.field(DSL.name("c" + c))).forEach(fields::add);
      transaction.executeWithoutResult(
          status ->
              server
                  .bean(Copy.class)
                  .into(
                      DSL.table(DSL.name("bench", table)),
                      fields,
                      rows.subList(1, rows.size()),
                      (out, row) -> {
                        if (ids) {
                          out.id(UUID.randomUUID());
                        }
                        for (var c = 0; c < columns; c++) {
                          var cell = row.cell(c);
                          out.text(cell.isBlank() ? null : cell.shown());
                        }
                      }));
    } finally {
      Files.delete(file);
    }
  }

  private void imported(String kind, Sender sender, byte[] sheet, int rows, double bare)
      throws IOException {
    var id = new UUID[1];
    measured(
        kind + ": take",
        rows,
        () -> id[0] = imports.take(sender, kind, "a.xlsx", Source.FILE, sheet).id());
    measured(
        kind + ": check and keep", rows, () -> imports.check(sender, id[0], JULY, Progress.UNTOLD));
    measured(
        kind + ": look at a page of it",
        rows,
        () ->
            imports
                .plan(imports.find(sender, id[0]))
                .orElseThrow()
                .rows(java.util.Optional.empty(), "", rows / 2, 25));
    var applied =
        measured(
            kind + ": read, check, write",
            rows,
            () -> {
              var version = imports.find(sender, id[0]).version();
              transaction.executeWithoutResult(
                  status -> imports.apply(sender, id[0], version, JULY, Progress.UNTOLD));
            });
    System.out.printf(Locale.ROOT, "%s: %.1f times the bare way%n", kind, applied / bare);
  }
}
