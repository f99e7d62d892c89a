package vn.guongsang.registry.people.imports;

import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.PersonMatching;
import vn.guongsang.registry.people.PersonMatching.Asked;
import vn.guongsang.registry.people.PersonMatching.Candidate;
import vn.guongsang.registry.people.PersonMatching.Match;
import vn.guongsang.registry.people.RatingLevel;
import vn.guongsang.registry.people.imports.PeopleImporter.Meant;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.imports.waiting.Question;
import vn.guongsang.shell.imports.waiting.Question.Choice;

/** Who, where and how rated, as far as a row makes it certain; what is not becomes a question. */
@Component
class PeopleReading {

  static final String PERSON = "person";
  static final String UNIT = "unit";
  static final String LEVEL = "level";
  private static final String SOMEBODY_NEW = "new";

  private final DSLContext sql;
  private final PersonMatching matching;
  private final UnitsMeant units;
  private final People people;
  private final Units registry;

  PeopleReading(
      DSLContext sql, PersonMatching matching, UnitsMeant units, People people, Units registry) {
    this.sql = sql;
    this.matching = matching;
    this.units = units;
    this.people = people;
    this.registry = registry;
  }

  /**
   * @param answers what a person said of this row, by question
   */
  record Line(SheetPerson person, Map<String, String> answers) {}

  /** Something a person must say, and the same as a fault for those who mend the sheet instead. */
  record Unclear(Question question, Fault fault) {}

  /**
   * @param known the one person meant; null where it is not certain, or somebody new
   * @param saidNew a person said that it is somebody new
   * @param unit null while it is unclear
   * @param level null where nothing is rated, or while it is unclear
   * @param unclear without which nothing can be entered
   * @param namesakes whoever else it may be; null where there is nobody or a number tells them
   *     apart
   */
  record Read(
      SheetPerson line,
      List<Candidate> candidates,
      @Nullable PersonId known,
      boolean saidNew,
      @Nullable UnitId unit,
      @Nullable RatingLevel level,
      List<Unclear> unclear,
      @Nullable Unclear namesakes) {

    List<Question> questions() {
      var out = new ArrayList<>(unclear.stream().map(Unclear::question).toList());
      if (namesakes != null) {
        out.addFirst(namesakes.question());
      }
      return out;
    }
  }

  List<Read> read(Viewer viewer, List<Line> lines, Meant meant) {
    var matches =
        matching.match(viewer, lines.stream().map(line -> asked(line.person(), meant)).toList());
    var words =
        units.of(
            viewer,
            lines.stream()
                .map(line -> line.person().unit())
                .filter(unit -> !unit.isEmpty())
                .toList());
    var out = new ArrayList<Read>(lines.size());
    for (var i = 0; i < lines.size(); i++) {
      out.add(read(viewer, lines.get(i), matches.get(i), words, meant));
    }
    return out;
  }

  private static Asked asked(SheetPerson line, Meant meant) {
    return new Asked(
        line.name(),
        line.paper().map(paper -> paper.digits()).orElse(""),
        line.born().day(),
        line.born().year(),
        line.unit().isEmpty() ? meant.unitName() : line.unit());
  }

  private Read read(Viewer viewer, Line line, Match match, UnitsMeant.Words words, Meant meant) {
    var person = line.person();
    var unclear = new ArrayList<Unclear>();
    var unit = unit(viewer, line, words, meant, unclear);
    var level = level(line, unclear);
    var answer = Optional.ofNullable(line.answers().get(PERSON));
    var saidNew = answer.filter(SOMEBODY_NEW::equals).isPresent();
    var known =
        answer.isEmpty()
            ? match.certain()
            : saidNew ? null : people.within(viewer, new PersonId(id(answer.get()))).id();
    return new Read(
        person,
        match.candidates(),
        known,
        saidNew,
        unit,
        level,
        unclear,
        known == null && !saidNew ? namesakes(person, match.candidates()) : null);
  }

  /** What is not an id can only have been typed into the address by hand: as if not there. */
  private static UUID id(String answer) {
    try {
      return UUID.fromString(answer);
    } catch (IllegalArgumentException e) {
      throw new vn.guongsang.shell.NotFound();
    }
  }

  private @Nullable UnitId unit(
      Viewer viewer, Line line, UnitsMeant.Words words, Meant meant, List<Unclear> unclear) {
    var typed = line.person().unit();
    if (typed.isEmpty()) {
      return meant.unit();
    }
    var answer = line.answers().get(UNIT);
    if (answer != null) {
      return registry.within(viewer, new UnitId(id(answer))).id();
    }
    var now = words.now(typed);
    if (now.size() == 1) {
      return now.iterator().next();
    }
    var offered = new LinkedHashMap<UnitId, Said>();
    if (!now.isEmpty()) {
      offered.putAll(withPlaces(now));
    }
    words.before(typed).forEach((id, name) -> offered.put(id, Said.of("people.import.text", name)));
    unclear.add(
        new Unclear(
            new Question(
                UNIT,
                "people.unit",
                typed,
                Said.of(
                    !now.isEmpty()
                        ? "people.import.why.units"
                        : offered.isEmpty()
                            ? "people.import.why.no-unit"
                            : "people.import.why.unit-before"),
                offered.entrySet().stream()
                    .map(unit -> Choice.of(unit.getKey().toString(), unit.getValue()))
                    .toList(),
                List.of(),
                "/units/pick"),
            now.isEmpty()
                ? offered.isEmpty()
                    ? Fault.of(PeopleColumns.UNIT, "people.import.fault.unknown-unit", typed)
                    : Fault.of(
                        PeopleColumns.UNIT,
                        "people.import.fault.former-unit",
                        typed,
                        offered.values().iterator().next())
                : Fault.of(
                    PeopleColumns.UNIT, "people.import.fault.many-units", now.size(), typed)));
    return null;
  }

  /** Units of one name are told apart by what they belong to. */
  private Map<UnitId, Said> withPlaces(java.util.Set<UnitId> some) {
    var out = new LinkedHashMap<UnitId, Said>();
    sql.select(UNIT_TODAY.ID, UNIT_TODAY.NAME, UNIT_TODAY.PARENT_NAME)
        .from(UNIT_TODAY)
        .where(UNIT_TODAY.ID.eq(DSL.any(some.stream().map(UnitId::value).toArray(UUID[]::new))))
        .orderBy(UNIT_TODAY.ORDER_PATH)
        .forEach(
            row ->
                out.put(
                    new UnitId(row.value1()),
                    row.value3() == null
                        ? Said.of("people.import.text", row.value2())
                        : Said.of("people.import.unit-of", row.value2(), row.value3())));
    return out;
  }

  private static @Nullable RatingLevel level(Line line, List<Unclear> unclear) {
    var typed = line.person().level();
    if (typed.isEmpty()) {
      return null;
    }
    var read = RatingWords.read(line.answers().getOrDefault(LEVEL, typed));
    if (read.isEmpty()) {
      unclear.add(
          new Unclear(
              RatingWords.question(LEVEL, typed),
              Fault.of(PeopleColumns.LEVEL, "people.import.fault.level", typed)));
    }
    return read.orElse(null);
  }

  /** Of the same name, and not told apart by a number or by birth. */
  private static @Nullable Unclear namesakes(SheetPerson line, List<Candidate> candidates) {
    var may =
        candidates.stream()
            .filter(c -> line.sameNameAs(c.name()))
            .filter(c -> line.id().isEmpty())
            .filter(c -> !bornApart(line, c))
            .toList();
    if (may.isEmpty()) {
      return null;
    }
    var choices = new ArrayList<Choice>();
    for (var one : may) {
      choices.add(
          new Choice(
              one.person().toString(),
              Said.of("people.import.text", one.name()),
              Said.of(
                  "people.import.candidate",
                  one.born().isEmpty() ? Said.of("people.import.no-birth") : one.born(),
                  one.unit())));
    }
    choices.add(Choice.of(SOMEBODY_NEW, Said.of("people.import.somebody-new")));
    return new Unclear(
        new Question(
            PERSON,
            "people.import.person",
            line.name(),
            Said.of("people.import.why.namesakes", may.size()),
            choices,
            List.of(),
            "/people/pick"),
        Fault.of(PeopleColumns.NAME, "people.import.fault.namesakes", may.size(), line.name()));
  }

  private static boolean bornApart(SheetPerson line, Candidate candidate) {
    var year = line.born().year();
    if (year == null || candidate.born().isEmpty()) {
      return false;
    }
    return (line.born().day() != null && candidate.born().contains("/"))
        ? !candidate.born().equals(line.born().typed())
        : !candidate.born().endsWith(year.toString());
  }
}
