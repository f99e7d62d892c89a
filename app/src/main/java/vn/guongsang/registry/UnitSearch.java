package vn.guongsang.registry;

import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Searchable;
import vn.guongsang.shell.Viewer;

/**
 * Units by any name they bear or bore, without accents, while typing. First the distinct folded
 * names are searched, then whose they are: names repeat far more often than units.
 */
@Component
public class UnitSearch implements Searchable {

  private static final Pattern LETTERS = Pattern.compile("[a-z]+");

  private final DSLContext sql;

  UnitSearch(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String headingKey() {
    return "units.title";
  }

  @Override
  public Right needs() {
    return Right.UNITS_READ;
  }

  @Override
  public String listHref() {
    return "/units?q=";
  }

  /**
   * A unit found by a name.
   *
   * @param name the name it was found by
   * @param today what it is called today, or last
   * @param until the day that name ended; null while it is borne
   */
  public record Found(
      UnitId unit,
      String name,
      String today,
      String parent,
      UnitKind kind,
      boolean living,
      @Nullable LocalDate until) {

    /** A short line that tells namesakes apart. */
    public Said note() {
      if (until == null) {
        return Said.of("units.found.now", kind, parent);
      }
      return name.equals(today)
          ? Said.of("units.found.ended", kind, until.minusDays(1))
          : Said.of("units.found.formerly", until.minusDays(1), today);
    }
  }

  /** The best first: exact names, then beginnings, the living before the ended. */
  public List<Found> named(Viewer viewer, String folded, int atMost) {
    if (folded.isEmpty()) {
      return List.of();
    }
    var rank =
        DSL.when(UNIT_NAME.FOLDED.eq(folded), 0)
            .when(UNIT_NAME.FOLDED.startsWith(folded), 1)
            .otherwise(2);
    var byUnit = new LinkedHashMap<UUID, Found>();
    sql.select(
            UNIT_NAME.UNIT,
            UNIT_NAME.NAME,
            UNIT_TODAY.NAME,
            UNIT_TODAY.PARENT_NAME,
            UNIT_NAME.KIND,
            UNIT_NAME.LIVING,
            UNIT_NAME.UNTIL_DAY)
        .from(UNIT_NAME)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(UNIT_NAME.UNIT))
        .where(
            UNIT_NAME
                .FOLDED
                .in(sql.selectDistinct(UNIT_NAME.FOLDED).from(UNIT_NAME).where(called(folded)))
                .or(code(UNIT_NAME.CODE, folded)))
        .and(viewer.sees(UNIT_NAME.PATH))
        .orderBy(
            rank,
            UNIT_NAME.LIVING.desc(),
            DSL.length(UNIT_NAME.FOLDED),
            UNIT_NAME.FOLDED,
            UNIT_NAME.FROM_DAY.desc(),
            UNIT_NAME.UNIT)
        .limit(atMost * 3)
        .forEach(
            row ->
                byUnit.putIfAbsent(
                    row.value1(),
                    new Found(
                        new UnitId(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4() == null ? "" : row.value4(),
                        UnitKind.valueOf(row.value5()),
                        row.value6(),
                        row.value2().equals(row.value3()) && row.value6() ? null : row.value7())));
    return byUnit.values().stream().limit(atMost).toList();
  }

  /**
   * The names now and formerly borne by a unit of which each typed word begins a word. Looked up
   * among the words of all names first, which find no fewer, as far as they are letters.
   */
  public static Condition called(String folded) {
    var letters =
        Arrays.stream(folded.split(" ", -1))
            .filter(word -> LETTERS.matcher(word).matches())
            .map(word -> word + ":*")
            .collect(Collectors.joining(" & "));
    return letters.isEmpty()
        ? words(UNIT_NAME.FOLDED, folded)
        : DSL.condition(
                "to_tsvector('simple', {0}) @@ to_tsquery('simple', {1})",
                UNIT_NAME.FOLDED, DSL.inline(letters))
            .and(words(UNIT_NAME.FOLDED, folded));
  }

  /** Each typed word begins a word of the name. */
  public static Condition words(Field<String> field, String folded) {
    var all = new ArrayList<Condition>();
    for (var word : folded.split(" ", -1)) {
      all.add(DSL.concat(DSL.inline(" "), field).contains(" " + word));
    }
    return DSL.and(all);
  }

  /** What was typed begins the code, however its parts are set apart. */
  public static Condition code(Field<String> field, String folded) {
    return DSL.replace(DSL.lower(field), DSL.inline("-"), DSL.inline(" ")).startsWith(folded);
  }

  @Override
  public List<Hit> find(Viewer viewer, String folded, int atMost) {
    return named(viewer, folded, atMost).stream()
        .map(f -> new Hit(f.name(), f.note(), "/units/" + f.unit()))
        .toList();
  }
}
