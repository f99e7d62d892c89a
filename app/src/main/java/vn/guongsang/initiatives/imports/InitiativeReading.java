package vn.guongsang.initiatives.imports;

import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.initiatives.Author;
import vn.guongsang.initiatives.EffectScope;
import vn.guongsang.initiatives.InitiativeDraft;
import vn.guongsang.initiatives.InitiativeKind;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.PersonMatching;
import vn.guongsang.registry.people.PersonMatching.Asked;
import vn.guongsang.registry.people.PersonMatching.Match;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.imports.waiting.Question;
import vn.guongsang.shell.imports.waiting.Question.Choice;

/** Reads initiatives, many at once: what is certain becomes a draft, the rest questions. */
@Component
class InitiativeReading {

  static final String AUTHOR = "author-";
  static final String SCOPE = "scope";
  static final String UNIT = "unit";

  private final DSLContext sql;
  private final PersonMatching people;

  InitiativeReading(DSLContext sql, PersonMatching people) {
    this.sql = sql;
    this.people = people;
  }

  /**
   * @param answers what a person said of this row, by question
   */
  record Line(InitiativeCells cells, Map<String, String> answers) {}

  /**
   * @param draft null while something is unclear or wrong
   * @param faults what only the sheet can mend
   */
  record Read(@Nullable InitiativeDraft draft, List<Question> questions, List<Fault> faults) {}

  List<Read> read(Viewer viewer, List<Line> lines, Vouched vouched, LocalDate today) {
    var authors =
        lines.stream()
            .map(l -> SharedAuthors.read(l.cells().text(InitiativeCells.AUTHORS)))
            .toList();
    var asked = new ArrayList<Asked>();
    for (var i = 0; i < lines.size(); i++) {
      var unit = lines.get(i).cells().text(InitiativeCells.UNIT);
      authors
          .get(i)
          .ifPresent(all -> all.forEach(a -> asked.add(new Asked(a.name(), "", null, null, unit))));
    }
    var matches = people.match(viewer, asked).iterator();
    var units = units(viewer, lines);
    var out = new ArrayList<Read>(lines.size());
    for (var i = 0; i < lines.size(); i++) {
      var mine = new ArrayList<Match>();
      authors.get(i).ifPresent(all -> all.forEach(a -> mine.add(matches.next())));
      out.add(
          read(
              viewer, lines.get(i), authors.get(i).orElse(List.of()), mine, units, vouched, today));
    }
    return out;
  }

  private Map<String, Map<UUID, String>> units(Viewer viewer, List<Line> lines) {
    var names =
        lines.stream()
            .map(l -> VietnameseText.fold(l.cells().text(InitiativeCells.UNIT)))
            .distinct()
            .toArray(String[]::new);
    var out = new HashMap<String, Map<UUID, String>>();
    sql.select(UNIT_NAME.FOLDED, UNIT_NAME.UNIT, UNIT_TODAY.NAME)
        .from(UNIT_NAME)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(UNIT_NAME.UNIT))
        .where(UNIT_NAME.FOLDED.eq(DSL.any(names)))
        .and(viewer.sees(UNIT_TODAY.PATH))
        .forEach(
            row ->
                out.computeIfAbsent(row.value1(), n -> new LinkedHashMap<>())
                    .put(row.value2(), row.value3()));
    return out;
  }

  private Read read(
      Viewer viewer,
      Line line,
      List<SharedAuthors.Named> named,
      List<Match> matches,
      Map<String, Map<UUID, String>> units,
      Vouched vouched,
      LocalDate today) {
    var cells = line.cells();
    var faults = faults(cells, named, today);
    var questions = new ArrayList<Question>();
    var authors = new ArrayList<Author>();
    for (var i = 0; i < named.size(); i++) {
      var share = named.get(i).share();
      person(line, i + 1, named.get(i).name(), matches.get(i), questions)
          .ifPresent(person -> authors.add(new Author(person, share)));
    }
    var unit = unit(viewer, line, units, questions);
    var scope = scope(line, questions);
    if (!faults.isEmpty() || !questions.isEmpty() || unit.isEmpty() || scope.isEmpty()) {
      return new Read(null, questions, faults);
    }
    return new Read(
        new InitiativeDraft(
            unit.get(),
            cells.text(InitiativeCells.TITLE),
            InitiativeKind.INITIATIVE,
            year(cells).orElseThrow(),
            null,
            "",
            "",
            scope.get(),
            cells.text(InitiativeCells.ISSUER),
            cells.text(InitiativeCells.NUMBER),
            cells.day().orElse(null),
            authors,
            null,
            vouched),
        List.of(),
        List.of());
  }

  private static List<Fault> faults(
      InitiativeCells cells, List<SharedAuthors.Named> authors, LocalDate today) {
    var out = new ArrayList<Fault>();
    if (cells.text(InitiativeCells.TITLE).isEmpty()) {
      out.add(Fault.of(InitiativeCells.TITLE, "initiatives.fault.no-title"));
    }
    var year = year(cells);
    if (year.isEmpty() || year.get() < EARLIEST || year.get() > today.getYear()) {
      out.add(Fault.of(InitiativeCells.YEAR, "initiatives.fault.year", today.getYear()));
    }
    var sum = authors.stream().mapToInt(SharedAuthors.Named::share).sum();
    if (authors.isEmpty()) {
      out.add(Fault.of(InitiativeCells.AUTHORS, "initiatives.import.shares-unread"));
    } else if (sum != 100) {
      out.add(Fault.of(InitiativeCells.AUTHORS, "initiatives.fault.shares", sum));
    }
    return out;
  }

  private static final int EARLIEST = 1945;

  private static Optional<Integer> year(InitiativeCells cells) {
    var text = cells.text(InitiativeCells.YEAR);
    return text.matches("\\d{4}")
        ? Optional.of(Integer.valueOf(text))
        : cells.day().map(LocalDate::getYear);
  }

  private static Optional<PersonId> person(
      Line line, int place, String typed, Match match, List<Question> questions) {
    var answer = line.answers().get(AUTHOR + place);
    if (answer != null) {
      return id(answer).map(PersonId::new);
    }
    if (match.certain() != null) {
      return Optional.of(match.certain());
    }
    questions.add(
        new Question(
            AUTHOR + place,
            "initiatives.author",
            typed,
            Said.of(
                match.candidates().isEmpty()
                    ? "initiatives.import.why.nobody"
                    : "initiatives.import.why.not-certain"),
            match.candidates().stream().map(InitiativeReading::choice).toList(),
            List.of(),
            "/people/pick"));
    return Optional.empty();
  }

  private static Choice choice(PersonMatching.Candidate candidate) {
    return new Choice(
        candidate.person().toString(),
        Said.of("initiatives.import.text", candidate.name()),
        Said.of(
            "initiatives.import.candidate",
            candidate.born().isEmpty() ? "?" : candidate.born(),
            candidate.unit().isEmpty() ? "?" : candidate.unit()));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Where the sheet names none, the unit acted for. */
  private static Optional<UnitId> unit(
      Viewer viewer, Line line, Map<String, Map<UUID, String>> units, List<Question> questions) {
    var typed = line.cells().text(InitiativeCells.UNIT);
    var answer = line.answers().get(UNIT);
    if (answer != null) {
      return id(answer).map(UnitId::new);
    }
    if (typed.isEmpty()) {
      return viewer.unit();
    }
    var called = units.getOrDefault(VietnameseText.fold(typed), Map.of());
    if (called.size() == 1) {
      return called.keySet().stream().findFirst().map(UnitId::new);
    }
    var choices = new ArrayList<Choice>();
    called.forEach(
        (id, name) ->
            choices.add(Choice.of(id.toString(), Said.of("initiatives.import.text", name))));
    questions.add(
        new Question(
            UNIT,
            "initiatives.unit",
            typed,
            Said.of("initiatives.import.why.unit"),
            choices,
            List.of(),
            "/units/pick"));
    return Optional.empty();
  }

  /** "Cấp quận" or "cấp trường" may be what the law calls cơ sở: a person says so. */
  private static Optional<EffectScope> scope(Line line, List<Question> questions) {
    var typed = line.cells().text(InitiativeCells.SCOPE);
    var said = line.answers().getOrDefault(SCOPE, "");
    for (var scope : EffectScope.values()) {
      if (scope.name().equals(said)) {
        return Optional.of(scope);
      }
    }
    var read =
        switch (VietnameseText.fold(typed).replaceFirst("^(?:cap|pham vi) ", "")) {
          case "co so", "don vi co so" -> EffectScope.GRASSROOTS;
          case "tinh", "thanh pho", "tp", "bo", "bo tinh", "bo ban nganh tinh", "tinh thanh pho" ->
              EffectScope.PROVINCE;
          case "toan quoc", "quoc gia" -> EffectScope.NATIONAL;
          default -> null;
        };
    if (read == null) {
      var choices = new ArrayList<Choice>();
      for (var scope : EffectScope.values()) {
        choices.add(Choice.of(scope.name(), Said.of("enum.EffectScope." + scope.name())));
      }
      questions.add(
          new Question(
              SCOPE,
              "initiatives.scope",
              typed,
              Said.of("initiatives.import.why.scope"),
              choices,
              List.of(),
              ""));
    }
    return Optional.ofNullable(read);
  }
}
