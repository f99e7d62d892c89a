package vn.guongsang.registry.people;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Searchable;
import vn.guongsang.shell.Viewer;

/**
 * People by any name they bear or bore, without accents, in any order of the words, while typing.
 *
 * <p>Names repeat far more often than people, so the distinct names are searched and then whose
 * they are; and in steps that each stop as soon as enough is found, so that "nguyen thi" costs no
 * more than a rare name: the very name, names that begin so, people called so by their given name,
 * all words somewhere, former names.
 */
@Component
public class PersonSearch implements Searchable {

  private static final String SELECT =
      """
      select p.id, p.name, p.birth_day, p.birth_year, p.position, p.unit, %s as found_by
      """;

  private static final String WHOSE = "join registry.person e on e.folded = k.folded\n";

  private static final String ROOT =
      """
      join registry.person p on p.id = coalesce(e.merged_into, e.id)
      where %s and {3} in (select pl.unit from registry.unit_place pl where {0} and {1})
      limit %d
      """;

  private final DSLContext sql;

  PersonSearch(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * A person found by a name.
   *
   * @param by the former name or the other entry's name found, where it is not today's name
   * @param unit today's, or empty text
   */
  public record Found(
      PersonId person, String name, String by, Born born, String position, String unit) {

    /** A short line that tells namesakes apart. */
    public Said note() {
      var where = List.of(position, unit).stream().filter(w -> !w.isEmpty()).toList();
      var what = new ArrayList<String>();
      if (born.year() != null) {
        what.add(born.typed());
      }
      what.addAll(where);
      var line = String.join(" · ", what);
      return by.isEmpty() || by.equals(name)
          ? Said.of("people.found", line)
          : Said.of("people.found.by", by, line);
    }
  }

  @Override
  public String headingKey() {
    return "people.title";
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_READ;
  }

  @Override
  public String listHref() {
    return "/people?q=";
  }

  @Override
  public List<Hit> find(Viewer viewer, String folded, int atMost) {
    return named(viewer, folded, Optional.empty(), atMost).stream()
        .map(f -> new Hit(f.name(), f.note(), "/people/" + f.person()))
        .toList();
  }

  /**
   * The best first.
   *
   * @param folded what was typed, folded; the last word may be unfinished
   * @param under only people of this unit and all below it
   */
  public List<Found> named(Viewer viewer, String folded, Optional<UnitId> under, int atMost) {
    if (folded.isEmpty()) {
      return List.of();
    }
    var scope = new Scope(viewer, under);
    var found = new LinkedHashMap<UUID, Row>();
    var words = words(folded);
    for (var step : steps(folded, words)) {
      if (found.size() >= atMost) {
        break;
      }
      ask(scope, step, atMost).forEach(row -> found.putIfAbsent(row.person(), row));
    }
    return withUnits(found.values().stream().limit(atMost).toList());
  }

  private static List<String> words(String folded) {
    return Arrays.stream(folded.split(" ", -1)).filter(w -> !w.isEmpty()).distinct().toList();
  }

  private static String query(List<String> words) {
    return words.stream().limit(words.size() - 1L).map(w -> w + " & ").collect(Collectors.joining())
        + words.getLast()
        + ":*";
  }

  /** The name has all these words in any order; the last one may be unfinished. */
  public static Condition everyWord(Field<String> name, String folded) {
    return DSL.condition(
        "to_tsvector('simple', {0}) @@ to_tsquery('simple', {1})",
        name, DSL.val(query(words(folded))));
  }

  /** One question; {@code words} fill its one hole. */
  private record Step(String from, String where, String words, boolean former) {}

  private static List<Step> steps(String folded, List<String> words) {
    var query = query(words);
    var everyWord = "to_tsvector('simple', k.folded) @@ to_tsquery('simple', {2})";
    var begins = "k.folded like {2}";
    var out = new ArrayList<Step>();
    out.add(new Step("registry.known_name k", "k.folded = {2}", folded, false));
    if (words.size() == 1) {
      out.add(new Step("registry.known_name k", "k.given = {2}", folded, false));
    }
    out.add(new Step("registry.known_name k", begins, folded + "%", false));
    if (words.size() == 1) {
      out.add(new Step("registry.known_name k", "k.given like {2}", folded + "%", false));
    }
    out.add(new Step("registry.known_name k", everyWord, query, false));
    out.add(new Step("registry.former_name k", everyWord, query, true));
    return out;
  }

  private record Scope(Viewer viewer, Optional<UnitId> under) {
    Condition units() {
      return viewer.sees(DSL.field(DSL.name("pl", "path"), String.class));
    }

    /** Who never had a unit is found at the top, where no unit is asked for. */
    Field<UUID> whereabouts() {
      var unit = DSL.field(DSL.name("p", "unit"), UUID.class);
      return under.isPresent()
          ? unit
          : People.whereabouts(viewer, unit, DSL.field(DSL.name("p", "tenant"), Integer.class));
    }

    Condition asked() {
      return under
          .<Condition>map(
              unit ->
                  DSL.condition(
                      "pl.path like (select u.path || '%' from registry.unit_place u where u.unit = {0})",
                      DSL.val(unit.value())))
          .orElse(DSL.trueCondition());
    }
  }

  private record Row(
      UUID person, String name, String by, Born born, String position, @Nullable UUID unit) {}

  private List<Row> ask(Scope scope, Step step, int atMost) {
    var joined = step.former() ? "join registry.person e on e.id = k.person\n" : WHOSE;
    var text =
        SELECT.formatted(step.former() ? "k.name" : "e.name")
            + "from "
            + step.from()
            + "\n"
            + joined
            + ROOT.formatted(step.where(), atMost * 2);
    // Said in the question itself: asked for words it does not know beforehand, the database
    // prepares for common ones and reads everybody to find three.
    var words = DSL.inline(step.words());
    return sql.fetch(text, scope.units(), scope.asked(), words, scope.whereabouts())
        .map(PersonSearch::row);
  }

  private static Row row(Record row) {
    return new Row(
        row.get("id", UUID.class),
        row.get("name", String.class),
        row.get("found_by", String.class),
        new Born(row.get("birth_day", LocalDate.class), row.get("birth_year", Integer.class)),
        row.get("position", String.class),
        row.get("unit", UUID.class));
  }

  private List<Found> withUnits(List<Row> rows) {
    Map<UUID, String> names =
        sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME)
            .from(UNIT_TODAY)
            .where(UNIT_TODAY.ID.in(rows.stream().map(Row::unit).distinct().toList()))
            .fetchMap(UNIT_TODAY.ID, UNIT_TODAY.NAME);
    return rows.stream()
        .map(
            r ->
                new Found(
                    new PersonId(r.person()),
                    r.name(),
                    r.by(),
                    r.born(),
                    r.position(),
                    names.getOrDefault(r.unit(), "")))
        .toList();
  }
}
