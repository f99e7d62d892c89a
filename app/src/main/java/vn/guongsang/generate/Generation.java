package vn.guongsang.generate;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.guongsang.generate.Country.Place;
import vn.guongsang.generate.Country.Province;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.shell.Vault;

/** Makes the rows of a whole country and loads them; the same numbers make the same rows. */
final class Generation {

  private static final String KNOWN_NAME = "registry.known_name";
  private static final String HOLDER_NAME = "decisions.holder_name";

  private final int people;
  private final long seed;
  private final Vault vault;
  private final DataSource owner;
  private final int threads;

  /**
   * @param owner signs in as whoever owns the tables
   * @param threads how many provinces are told, and how many indexes built, at the same time
   */
  Generation(int people, long seed, Vault vault, DataSource owner, int threads) {
    this.people = people;
    this.seed = seed;
    this.vault = vault;
    this.owner = owner;
    this.threads = threads;
  }

  /**
   * All or nothing cannot be promised of so much: a failure leaves tables without indexes, and the
   * folder is thrown away.
   *
   * @return how many rows went into each table
   */
  Map<Target, Long> load(Country country, Consumer<String> progress) throws SQLException {
    Map<Target, Long> written = new EnumMap<>(Target.class);
    try (var load =
        new BulkLoad(owner, List.of("registry.tenant", KNOWN_NAME, HOLDER_NAME), threads)) {
      written.putAll(write(country, load::into));
      load.filled();
      progress.accept("COPY");
      tenantNamesAndDay();
      load.settle();
      progress.accept("index");
    }
    return written;
  }

  /**
   * What the database would do by itself some minutes later, and without which it reads tables
   * whole until then: the tree was worked out after the other tables were counted.
   */
  void rest() throws SQLException {
    try (var connection = owner.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "vacuum (analyze) registry.unit_place, registry.unit_span, registry.person");
      statement.execute("vacuum (analyze) " + KNOWN_NAME + ", " + HOLDER_NAME);
    }
  }

  /** The rows alone, for whoever takes them; several threads hand them over. */
  Map<Target, Long> write(Country country, Function<Target, Rows.Sink> sinks) {
    Map<Target, Long> written = new EnumMap<>(Target.class);
    units(country, sinks).forEach((target, rows) -> written.merge(target, rows, Long::sum));
    people(country, sinks).forEach((target, rows) -> written.merge(target, rows, Long::sum));
    return written;
  }

  private void tenantNamesAndDay() throws SQLException {
    try (var connection = owner.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into registry.tenant (id, code, name)"
              + " values (1, 'tong-hop', 'Cả nước (dữ liệu tổng hợp)')");
      statement.execute( // the unit and position of each person are written as of that day
          "update registry.tree set people_day = '" + Ledger.LAST_DAY + "'");
      statement.execute("set work_mem = '256MB'");
      statement.execute(
          "insert into "
              + KNOWN_NAME
              + " (folded) select folded from registry.person union"
              + " select folded from registry.former_name");
      statement.execute(
          "insert into "
              + HOLDER_NAME
              + " (folded) select distinct holder_folded from decisions.award");
    }
  }

  private Map<Target, Long> units(Country country, Function<Target, Rows.Sink> sinks) {
    var unit = new Rows(Target.UNIT, sinks.apply(Target.UNIT));
    var span = new Rows(Target.UNIT_SPAN, sinks.apply(Target.UNIT_SPAN));
    var chance = Chance.of(seed, "spans");
    write(country.root(), unit, span, chance);
    for (var province : country.provinces()) {
      province.places().forEach(place -> write(place, unit, span, chance));
    }
    unit.flush();
    span.flush();
    return Map.of(Target.UNIT, unit.written(), Target.UNIT_SPAN, span.written());
  }

  private static void write(Place place, Rows unit, Rows span, Chance chance) {
    unit.row().put(place.id()).number(Country.TENANT).number(1).end();
    span.row()
        .put(vn.guongsang.kernel.TimeOrderedId.of(Country.MADE, chance.below(4096), chance.bits()))
        .put(place.id())
        .number(Country.TENANT)
        .put(Country.SINCE)
        .put(place.code())
        .put(place.name())
        .put("")
        .put(VietnameseText.fold(place.name()))
        .put(place.kind())
        .put(place.level())
        .or(place.parent())
        .put(place.legalEntity())
        .number(place.ordinal())
        .end();
  }

  private Map<Target, Long> people(Country country, Function<Target, Rows.Sink> sinks) {
    var names = new Names();
    Map<Target, Long> written = new EnumMap<>(Target.class);
    try (var workers = Executors.newFixedThreadPool(threads)) {
      var largestFirst =
          country.provinces().stream()
              .sorted(Comparator.comparingInt((Province p) -> -staff(p)))
              .toList();
      var telling =
          workers.invokeAll(
              largestFirst.stream()
                  .map(province -> (Callable<Ledger>) () -> tell(country, province, names, sinks))
                  .toList());
      for (var told : telling) {
        var ledger = told.get();
        for (var target : Target.values()) {
          written.merge(target, ledger.written(target), Long::sum);
        }
      }
    } catch (ExecutionException e) {
      @Nullable Throwable cause = e.getCause();
      throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return written;
  }

  private static int staff(Province province) {
    return province.employers().stream().mapToInt(Country.Employer::people).sum();
  }

  private Ledger tell(
      Country country, Province province, Names names, Function<Target, Rows.Sink> sinks) {
    var chance = Chance.of(seed, "people of " + province.number());
    var ledger = new Ledger(chance, province.number(), sinks);
    var deciders = new Deciders(province, ledger, chance);
    var before =
        country.provinces().stream()
            .filter(p -> p.number() < province.number())
            .mapToLong(Generation::staff)
            .sum();
    var staffing = new Staffing(province, ledger, chance, names, vault, before);
    new Decade(province, ledger, chance, deciders, staffing).tell();
    return ledger;
  }

  Country country() {
    return new Country(people, seed);
  }
}
