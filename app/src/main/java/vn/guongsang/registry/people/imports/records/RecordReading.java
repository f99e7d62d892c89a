package vn.guongsang.registry.people.imports.records;

import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.PERSON_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.PersonMatching;
import vn.guongsang.registry.people.PersonMatching.Match;
import vn.guongsang.registry.people.record.Whose;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.imports.waiting.Question;
import vn.guongsang.shell.imports.waiting.Question.Choice;

/** Reads rows about people of the record, many at once: what is certain, what must be asked. */
@Component
class RecordReading {

  static final String PERSON = "person";
  private static final int AT_ONCE = 5_000;

  private final DSLContext sql;
  private final PersonMatching matching;
  private final People people;

  RecordReading(DSLContext sql, PersonMatching matching, People people) {
    this.sql = sql;
    this.matching = matching;
    this.people = people;
  }

  /**
   * @param answers what a person said of this row, by question
   */
  record Line(int number, RecordCells cells, Map<String, String> answers) {}

  /**
   * @param whose null while it is unclear
   * @param facts null while they are wrong or unclear
   * @param standing what stands of whom the row is about
   */
  record Read<F>(
      Line line,
      @Nullable Whose whose,
      @Nullable F facts,
      List<F> standing,
      List<Fault> faults,
      List<Question> questions) {}

  <F> List<Read<F>> read(Viewer viewer, RecordKind<F> kind, List<Line> lines, LocalDate today) {
    var matches = matching.match(viewer, lines.stream().map(l -> l.cells().asked()).toList());
    var meant = new ArrayList<@Nullable PersonId>(lines.size());
    for (var i = 0; i < lines.size(); i++) {
      meant.add(person(viewer, lines.get(i), matches.get(i)));
    }
    var known = meant.stream().filter(java.util.Objects::nonNull).distinct().toList();
    var units = units(known);
    var standing = standing(kind, known);
    var out = new ArrayList<Read<F>>(lines.size());
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var said = kind.read(line.cells(), line.answers(), today);
      var faults = new ArrayList<>(said.faults());
      if (!line.cells().idReadable()) {
        faults.add(Fault.of(RecordCells.ID, "people.import.fault.id"));
      }
      var questions = new ArrayList<Question>();
      var person = meant.get(i);
      var unit = person == null ? null : units.get(person);
      if (person == null) {
        questions.add(who(line, matches.get(i)));
      } else if (unit == null) {
        faults.add(Fault.of(RecordCells.NAME, "records.import.fault.no-unit"));
      }
      if (said.question() != null) {
        questions.add(said.question());
      }
      out.add(
          new Read<>(
              line,
              person == null || unit == null ? null : Whose.person(person, unit),
              said.facts(),
              person == null ? List.of() : standing.getOrDefault(person, List.of()),
              faults,
              questions));
    }
    return out;
  }

  private @Nullable PersonId person(Viewer viewer, Line line, Match match) {
    var answer = line.answers().get(PERSON);
    if (answer == null) {
      return match.certain();
    }
    try {
      return people.within(viewer, new PersonId(UUID.fromString(answer))).id();
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }

  private static Question who(Line line, Match match) {
    return new Question(
        PERSON,
        "people.import.person",
        line.cells().text(RecordCells.NAME),
        Said.of(
            match.candidates().isEmpty()
                ? "records.import.why.nobody"
                : "records.import.why.not-certain"),
        match.candidates().stream()
            .map(
                c ->
                    new Choice(
                        c.person().toString(),
                        Said.of("people.import.text", c.name()),
                        Said.of(
                            "people.import.candidate",
                            c.born().isEmpty() ? Said.of("people.import.no-birth") : c.born(),
                            c.unit())))
            .toList(),
        List.of(),
        "/people/pick");
  }

  /** Where they serve: who never had a post has no place in the record. */
  private Map<PersonId, UnitId> units(Collection<PersonId> known) {
    var out = new HashMap<PersonId, UnitId>();
    sql.select(PERSON_TODAY.ID, PERSON_TODAY.UNIT)
        .from(PERSON_TODAY)
        .where(PERSON_TODAY.ID.eq(DSL.any(ids(known))))
        .and(PERSON_TODAY.UNIT.isNotNull())
        .forEach(row -> out.put(new PersonId(row.value1()), new UnitId(row.value2())));
    return out;
  }

  private <F> Map<PersonId, List<F>> standing(RecordKind<F> kind, Collection<PersonId> known) {
    var roots = new HashMap<PersonId, PersonId>();
    sql.select(PERSON_ROOT.ID, PERSON_ROOT.ROOT)
        .from(PERSON_ROOT)
        .where(PERSON_ROOT.ROOT.eq(DSL.any(ids(known))))
        .forEach(row -> roots.put(new PersonId(row.value1()), new PersonId(row.value2())));
    var entries = List.copyOf(roots.keySet());
    var out = new HashMap<PersonId, List<F>>();
    for (var first = 0; first < entries.size(); first += AT_ONCE) {
      kind.standing(entries.subList(first, Math.min(first + AT_ONCE, entries.size())))
          .forEach(
              stands ->
                  out.computeIfAbsent(
                          roots.getOrDefault(stands.entry(), stands.entry()),
                          p -> new ArrayList<>())
                      .add(stands.facts()));
    }
    return out;
  }

  private static UUID[] ids(Collection<PersonId> some) {
    return some.stream().map(PersonId::value).toArray(UUID[]::new);
  }
}
