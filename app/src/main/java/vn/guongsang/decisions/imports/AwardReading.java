package vn.guongsang.decisions.imports;

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
import vn.guongsang.decisions.AwardDraft;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.DecisionDraft;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.Period;
import vn.guongsang.decisions.names.AwardTypeNames;
import vn.guongsang.decisions.names.IssuerNames;
import vn.guongsang.decisions.names.PeriodWords;
import vn.guongsang.decisions.names.PeriodWords.TwoYears;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.PersonMatching;
import vn.guongsang.registry.people.PersonMatching.Asked;
import vn.guongsang.registry.people.PersonMatching.Match;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.shell.InBoth;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.waiting.Question;
import vn.guongsang.shell.imports.waiting.Question.Choice;

/** Reads rows of awards, many at once: what is certain becomes a draft, the rest questions. */
@Component
class AwardReading {

  static final String HOLDER = "holder";
  static final String AWARD = "award";
  static final String PERIOD = "period";
  private static final String PERSON = "person:";
  private static final String COLLECTIVE = "unit:";

  private final DSLContext sql;
  private final AwardTypes types;
  private final PersonMatching people;

  AwardReading(DSLContext sql, AwardTypes types, PersonMatching people) {
    this.sql = sql;
    this.types = types;
    this.people = people;
  }

  /**
   * @param answers what a person said of this row, by question
   */
  record Line(AwardCells cells, Map<String, String> answers) {}

  /** How the whole sheet is meant. */
  record Meant(TwoYears following, Vouched vouched, String track) {}

  /**
   * @param draft null while something is unclear
   */
  record Read(@Nullable AwardDraft draft, List<Question> questions) {}

  List<Read> read(Viewer viewer, List<Line> lines, Meant meant, LocalDate today) {
    var matches =
        people.match(
            viewer,
            lines.stream()
                .map(
                    line ->
                        new Asked(
                            line.cells().text(AwardCells.NAME),
                            line.cells().text(AwardCells.ID).replaceAll("\\D", ""),
                            line.cells().birthDay().orElse(null),
                            line.cells().birthYear().orElse(null),
                            line.cells().text(AwardCells.UNIT)))
                .toList());
    var units = units(viewer, lines);
    var names = new HashMap<LocalDate, AwardTypeNames>();
    var out = new ArrayList<Read>(lines.size());
    for (var i = 0; i < lines.size(); i++) {
      out.add(read(lines.get(i), matches.get(i), units, names, meant, today));
    }
    return out;
  }

  /** Units in scope by every name that stands in the sheet, today's or earlier. */
  private Map<String, Map<UUID, String>> units(Viewer viewer, List<Line> lines) {
    var asked =
        lines.stream()
            .flatMap(
                l ->
                    java.util.stream.Stream.of(
                        l.cells().text(AwardCells.NAME), l.cells().text(AwardCells.UNIT)))
            .map(VietnameseText::fold)
            .distinct()
            .toArray(String[]::new);
    var out = new HashMap<String, Map<UUID, String>>();
    sql.select(UNIT_NAME.FOLDED, UNIT_NAME.UNIT, UNIT_TODAY.NAME)
        .from(UNIT_NAME)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(UNIT_NAME.UNIT))
        .where(UNIT_NAME.FOLDED.eq(DSL.any(asked)))
        .and(viewer.sees(UNIT_TODAY.PATH))
        .orderBy(UNIT_TODAY.ORDER_PATH)
        .forEach(
            row ->
                out.computeIfAbsent(row.value1(), n -> new LinkedHashMap<>())
                    .put(row.value2(), row.value3()));
    return out;
  }

  private Read read(
      Line line,
      Match match,
      Map<String, Map<UUID, String>> units,
      Map<LocalDate, AwardTypeNames> names,
      Meant meant,
      LocalDate today) {
    var cells = line.cells();
    var questions = new ArrayList<Question>();
    var day = cells.day().orElse(today);
    var award = award(line, names.computeIfAbsent(day, this::names), day, questions);
    var holder = holder(line, match, units, award, questions);
    var period = period(line, meant, today, questions);
    if (award.isEmpty() || holder.isEmpty() || period.isEmpty()) {
      return new Read(null, questions);
    }
    var served = units.getOrDefault(VietnameseText.fold(cells.text(AwardCells.UNIT)), Map.of());
    return new Read(
        new AwardDraft(
            new DecisionDraft(
                cells.text(AwardCells.ISSUER),
                IssuerNames.body(cells.text(AwardCells.ISSUER)).orElse(null),
                cells.text(AwardCells.NUMBER),
                cells.day().orElse(null),
                "",
                "",
                true,
                null),
            award.get().code().code(),
            meant.track(),
            holder.get(),
            holder.get() instanceof Holder.OfPerson && served.size() == 1
                ? new UnitId(served.keySet().iterator().next())
                : null,
            period.get(),
            cells.text(AwardCells.ACHIEVEMENT),
            meant.vouched()),
        List.of());
  }

  private AwardTypeNames names(LocalDate day) {
    return new AwardTypeNames(types.on(day));
  }

  private Optional<AwardType> award(
      Line line, AwardTypeNames names, LocalDate day, List<Question> questions) {
    var typed = line.cells().text(AwardCells.AWARD);
    var read = names.read(typed);
    var code = Optional.ofNullable(line.answers().get(AWARD)).or(read::code);
    var found = code.flatMap(c -> types.find(c, day));
    if (found.isEmpty()) {
      var all = types.on(day);
      questions.add(
          new Question(
              AWARD,
              "register.award",
              typed,
              Said.of(
                  read.offered().isEmpty()
                      ? "awards.import.why.unknown"
                      : "awards.import.why.several"),
              read.offered().stream()
                  .flatMap(c -> all.stream().filter(t -> t.code().code().equals(c)))
                  .map(AwardReading::choice)
                  .toList(),
              all.stream()
                  .filter(t -> !read.offered().contains(t.code().code()))
                  .map(AwardReading::choice)
                  .toList(),
              ""));
    }
    return found;
  }

  private static Choice choice(AwardType type) {
    return Choice.of(
        type.code().code(),
        Said.of("register.award-name", new InBoth(type.name().vi(), type.name().en())));
  }

  private Optional<Holder> holder(
      Line line,
      Match match,
      Map<String, Map<UUID, String>> units,
      Optional<AwardType> award,
      List<Question> questions) {
    var answer = answered(line.answers().get(HOLDER), award);
    if (answer.isPresent()) {
      return answer;
    }
    var typed = line.cells().text(AwardCells.NAME);
    var called = units.getOrDefault(VietnameseText.fold(typed), Map.of());
    var collective = award.filter(AwardReading::forCollectivesOnly).isPresent();
    var person = award.filter(t -> !t.subjects().contains(Subject.Kind.COLLECTIVE)).isPresent();
    var certain = match.certain();
    if (certain != null && !collective && called.isEmpty()) {
      return Optional.of(new Holder.OfPerson(certain));
    }
    if (called.size() == 1 && !person && certain == null && match.candidates().isEmpty()) {
      return Optional.of(new Holder.OfUnit(new UnitId(called.keySet().iterator().next())));
    }
    var choices = new ArrayList<Choice>();
    if (!collective) {
      match.candidates().forEach(c -> choices.add(choice(c)));
    }
    if (certain != null && !collective) {
      choices.add(Choice.of(PERSON + certain, Said.of("awards.import.text", typed)));
    }
    if (!person) {
      called.forEach(
          (id, name) ->
              choices.add(Choice.of(COLLECTIVE + id, Said.of("awards.import.text", name))));
    }
    questions.add(
        new Question(
            HOLDER,
            "register.holder",
            typed,
            Said.of(
                choices.isEmpty() ? "awards.import.why.nobody" : "awards.import.why.not-certain"),
            choices,
            List.of(),
            collective ? "/units/pick" : "/people/pick"));
    return Optional.empty();
  }

  private static Choice choice(PersonMatching.Candidate candidate) {
    return new Choice(
        PERSON + candidate.person(),
        Said.of("awards.import.text", candidate.name()),
        Said.of(
            "awards.import.candidate",
            candidate.born().isEmpty() ? "?" : candidate.born(),
            candidate.unit().isEmpty() ? "?" : candidate.unit()));
  }

  private static boolean forCollectivesOnly(AwardType type) {
    return !type.subjects().contains(Subject.Kind.INDIVIDUAL);
  }

  /** A choice names its kind; what was searched for is of the kind that was searched. */
  private static Optional<Holder> answered(@Nullable String answer, Optional<AwardType> award) {
    if (answer == null) {
      return Optional.empty();
    }
    try {
      if (answer.startsWith(PERSON)) {
        return Optional.of(
            new Holder.OfPerson(new PersonId(UUID.fromString(answer.substring(PERSON.length())))));
      }
      if (answer.startsWith(COLLECTIVE)) {
        return Optional.of(
            new Holder.OfUnit(new UnitId(UUID.fromString(answer.substring(COLLECTIVE.length())))));
      }
      var id = UUID.fromString(answer);
      return Optional.of(
          award.filter(AwardReading::forCollectivesOnly).isPresent()
              ? new Holder.OfUnit(new UnitId(id))
              : new Holder.OfPerson(new PersonId(id)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Period> period(
      Line line, Meant meant, LocalDate today, List<Question> questions) {
    var typed = line.cells().text(AwardCells.YEAR);
    var said = line.answers().getOrDefault(PERIOD, typed);
    var read = PeriodWords.read(said, meant.following(), today.getYear());
    if (read.isEmpty()) {
      var choices = new ArrayList<Choice>();
      for (var way : List.of(TwoYears.SCHOOL_YEAR, TwoYears.SPAN)) {
        PeriodWords.read(typed, way, today.getYear())
            .ifPresent(p -> choices.add(Choice.of(PeriodWords.written(p), p.words())));
      }
      var years = new ArrayList<Choice>();
      for (var year = today.getYear(); year >= today.getYear() - YEARS_OFFERED; year--) {
        years.add(Choice.of(Integer.toString(year), Period.of(year).words()));
      }
      questions.add(
          new Question(
              PERIOD,
              "register.period",
              typed,
              Said.of("awards.import.why.period"),
              choices,
              years,
              ""));
    }
    return read;
  }

  private static final int YEARS_OFFERED = 60;
}
