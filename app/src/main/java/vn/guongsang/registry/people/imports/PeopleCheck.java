package vn.guongsang.registry.people.imports;

import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.RATING_STANDING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.PersonDraft;
import vn.guongsang.registry.people.PersonFacts;
import vn.guongsang.registry.people.PersonMatching;
import vn.guongsang.registry.people.PersonMatching.Asked;
import vn.guongsang.registry.people.PersonMatching.Match;
import vn.guongsang.registry.people.RatingLevel;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.registry.people.imports.PeopleImporter.Meant;
import vn.guongsang.registry.people.posts.PostFacts;
import vn.guongsang.registry.people.record.Paper;
import vn.guongsang.registry.people.record.RatingFacts;
import vn.guongsang.registry.people.record.Ratings;
import vn.guongsang.registry.people.record.Whose;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Importer.Draft;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.SheetRows;

/**
 * What would happen to each row: somebody new, somebody known with a rating to add, nothing, or a
 * fault. Somebody is known by a number, or by name with birth or unit; whoever only resembles
 * somebody is entered and stands among the suspected pairs, which a person judges.
 */
@Component
class PeopleCheck {

  private final DSLContext sql;
  private final PersonMatching matching;
  private final UnitsMeant units;
  private final People people;
  private final Ratings ratings;
  private final Journal journal;

  PeopleCheck(
      DSLContext sql,
      PersonMatching matching,
      UnitsMeant units,
      People people,
      Ratings ratings,
      Journal journal) {
    this.sql = sql;
    this.matching = matching;
    this.units = units;
    this.people = people;
    this.ratings = ratings;
    this.journal = journal;
  }

  Draft of(Viewer viewer, SheetRows rows, Meant meant, LocalDate today) {
    var lines =
        rows.rows().stream()
            .filter(row -> !rows.faulty().contains(row.number()))
            .map(SheetPerson::of)
            .toList();
    var matches = matching.match(viewer, lines.stream().map(line -> asked(line, meant)).toList());
    var sheet =
        new Sheet(viewer, meant, today, units.of(viewer), standing(matches), new HashMap<>());
    for (var i = 0; i < lines.size(); i++) {
      sheet.add(lines.get(i), matches.get(i));
    }
    for (var number : rows.faulty()) {
      sheet.plan(number, RowOutcome.SAME, "", List.of(), List.of(), List.of());
    }
    sheet.planned.sort(java.util.Comparator.comparingInt(PlannedRow::number));
    return sheet;
  }

  private static Asked asked(SheetPerson line, Meant meant) {
    return new Asked(
        line.name(),
        line.paper().map(paper -> paper.digits()).orElse(""),
        line.born().day(),
        line.born().year(),
        line.unit().isEmpty() ? meant.unitName() : line.unit());
  }

  /** What is rated already: person, year and whether it is a school year. */
  private record Rated(UUID person, int year, boolean schoolYear) {}

  private Map<Rated, RatingLevel> standing(Collection<Match> matches) {
    var out = new HashMap<Rated, RatingLevel>();
    var known =
        matches.stream()
            .map(Match::certain)
            .filter(Objects::nonNull)
            .map(PersonId::value)
            .toArray(UUID[]::new);
    sql.select(
            PERSON_ROOT.ROOT,
            RATING_STANDING.YEAR,
            RATING_STANDING.SCHOOL_YEAR,
            RATING_STANDING.LEVEL)
        .from(RATING_STANDING)
        .join(PERSON_ROOT)
        .on(PERSON_ROOT.ID.eq(RATING_STANDING.PERSON))
        .where(PERSON_ROOT.ROOT.eq(DSL.any(known)))
        .forEach(
            row ->
                out.put(
                    new Rated(row.value1(), row.value2(), row.value3()),
                    RatingLevel.valueOf(row.value4())));
    return out;
  }

  /** Rows that say the same of the same somebody. */
  private record Likewise(String name, String born, UnitId unit) {}

  private final class Sheet implements Draft {
    private final Viewer viewer;
    private final Meant meant;
    private final LocalDate today;
    private final Map<String, Set<UnitId>> units;
    private final Map<Rated, RatingLevel> standing;
    private final Map<Likewise, Integer> namesakes;
    private final List<PlannedRow> planned = new ArrayList<>();
    private final List<PersonDraft> drafts = new ArrayList<>();
    private final List<Ratings.Draft> rated = new ArrayList<>();

    Sheet(
        Viewer viewer,
        Meant meant,
        LocalDate today,
        Map<String, Set<UnitId>> units,
        Map<Rated, RatingLevel> standing,
        Map<Likewise, Integer> namesakes) {
      this.viewer = viewer;
      this.meant = meant;
      this.today = today;
      this.units = units;
      this.standing = standing;
      this.namesakes = namesakes;
    }

    void add(SheetPerson line, Match match) {
      var faults = new ArrayList<Fault>();
      var unit = unit(line, faults);
      readable(line, faults);
      var facts = PersonFacts.of(line.name(), line.born(), line.sex());
      facts
          .faults(today)
          .forEach(reason -> faults.add(new Fault(reason.field(), -1, reason.words())));
      if (!faults.isEmpty() || unit == null) {
        plan(line.number(), RowOutcome.WRONG, line.name(), List.of(), faults, List.of());
      } else if (match.certain() != null) {
        known(line, match.certain(), unit);
      } else {
        unknown(line, facts, match, unit);
      }
    }

    private @Nullable UnitId unit(SheetPerson line, List<Fault> faults) {
      if (line.unit().isEmpty()) {
        return meant.unit();
      }
      var found = units.getOrDefault(VietnameseText.fold(line.unit()), Set.of());
      if (found.size() != 1) {
        faults.add(
            found.isEmpty()
                ? Fault.of(PeopleColumns.UNIT, "people.import.fault.unknown-unit", line.unit())
                : Fault.of(
                    PeopleColumns.UNIT,
                    "people.import.fault.many-units",
                    found.size(),
                    line.unit()));
        return null;
      }
      return found.iterator().next();
    }

    private void readable(SheetPerson line, List<Fault> faults) {
      if (!line.id().isEmpty() && line.paper().isEmpty()) {
        faults.add(Fault.of(PeopleColumns.ID, "people.import.fault.id"));
      }
      if (!line.year().isEmpty() && line.rated().isEmpty()) {
        faults.add(Fault.of(PeopleColumns.YEAR, "people.import.fault.year", line.year()));
      }
      if (line.level() != null && line.year().isEmpty()) {
        faults.add(Fault.of(PeopleColumns.YEAR, "people.import.fault.no-year"));
      }
      line.rated()
          .filter(year -> year.year() > today.getYear() || year.year() < 1945)
          .ifPresent(
              year ->
                  faults.add(
                      Fault.of(PeopleColumns.YEAR, "people.import.fault.year", line.year())));
    }

    private void known(SheetPerson line, PersonId person, UnitId unit) {
      var level = line.level();
      var year = line.rated();
      if (level == null || year.isEmpty()) {
        plan(line.number(), RowOutcome.SAME, line.name(), List.of(), List.of(), List.of());
        return;
      }
      var key = new Rated(person.value(), year.get().year(), year.get().schoolYear());
      var there = standing.putIfAbsent(key, level);
      if (there == level) {
        plan(line.number(), RowOutcome.SAME, line.name(), List.of(), List.of(), List.of());
      } else if (there != null) {
        plan(
            line.number(),
            RowOutcome.WRONG,
            line.name(),
            List.of(),
            List.of(
                Fault.of(
                    PeopleColumns.LEVEL,
                    "people.import.fault.rated-otherwise",
                    line.year(),
                    there)),
            List.of());
      } else {
        rated.add(new Ratings.Draft(Whose.person(person, unit), rating(line, year.get(), level)));
        plan(
            line.number(),
            RowOutcome.CHANGED,
            line.name(),
            List.of(Change.of("people.import.rating", null, told(line, level))),
            List.of(),
            List.of());
      }
    }

    private Said told(SheetPerson line, RatingLevel level) {
      return Said.of("people.import.rated", line.year(), level);
    }

    private RatingFacts rating(SheetPerson line, SheetPerson.Year year, RatingLevel level) {
      return new RatingFacts(
          year.year(),
          year.schoolYear(),
          level,
          new Paper("", line.decision(), null, null),
          meant.vouched());
    }

    private void unknown(SheetPerson line, PersonFacts facts, Match match, UnitId unit) {
      var likewise = new Likewise(facts.folded(), line.born().typed(), unit);
      var number = namesakes.merge(likewise, 1, Integer::sum);
      var twins =
          match.candidates().stream()
              .filter(c -> VietnameseText.fold(c.name()).equals(facts.folded()))
              .filter(c -> c.born().equals(line.born().typed()))
              .count();
      if (line.id().isEmpty() && twins >= number) {
        // As many of this name and birth are entered as the sheet names: the sheet came before.
        plan(line.number(), RowOutcome.SAME, line.name(), List.of(), List.of(), List.of());
        return;
      }
      var id = people.newId();
      var group = line.group() == null ? meant.group() : line.group();
      var from = line.from() == null ? meant.day() : line.from();
      var post = PostFacts.of(unit, line.position(), group, DayRange.from(from));
      drafts.add(
          new PersonDraft(
              id,
              facts,
              line.paper().stream().toList(),
              List.of(
                  new PostFacts(
                      unit,
                      post.position(),
                      group,
                      group == StaffGroup.LEADER,
                      false,
                      true,
                      null,
                      post.days(),
                      meant.vouched()))));
      var changes = new ArrayList<Change>();
      changes.add(Change.of("people.born", null, line.born().typed()));
      changes.add(
          Change.of("people.unit", null, line.unit().isEmpty() ? meant.unitName() : line.unit()));
      changes.add(Change.of("people.position", null, line.position()));
      var level = line.level();
      line.rated()
          .filter(year -> level != null)
          .ifPresent(
              year -> {
                rated.add(
                    new Ratings.Draft(
                        Whose.person(id, unit), rating(line, year, Objects.requireNonNull(level))));
                changes.add(
                    Change.of(
                        "people.import.rating", null, told(line, Objects.requireNonNull(level))));
              });
      var doubts =
          match.candidates().stream()
              .limit(2)
              .map(
                  c ->
                      Fault.of(
                          PeopleColumns.NAME,
                          "people.import.doubt.like",
                          c.name(),
                          c.born().isEmpty() ? Said.of("people.import.no-birth") : c.born(),
                          c.unit()))
              .toList();
      plan(line.number(), RowOutcome.NEW, line.name(), changes, List.of(), doubts);
    }

    private void plan(
        int number,
        RowOutcome outcome,
        String title,
        List<Change> changes,
        List<Fault> faults,
        List<Fault> doubts) {
      planned.add(new PlannedRow(number, outcome, title, changes, faults, doubts));
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
      people.enterAll(viewer, drafts, imported, today);
      ratings.enterAll(viewer, rated, imported);
      var unit = viewer.unit().orElse(meant.unit());
      journal.record(
          viewer,
          Entry.of("people.imported", "unit", unit.value())
              .in(unit)
              .link("/imports/" + imported)
              .fact("count", drafts.size())
              .fact("ratings", rated.size()));
      return imported.toString();
    }
  }
}
