package vn.guongsang.registry.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.people.PersonDraft;
import vn.guongsang.registry.people.PersonFacts;
import vn.guongsang.registry.people.PersonMatching.Candidate;
import vn.guongsang.registry.people.RatingLevel;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.registry.people.imports.PeopleImporter.Meant;
import vn.guongsang.registry.people.imports.PeopleReading.Read;
import vn.guongsang.registry.people.imports.PeopleReading.Unclear;
import vn.guongsang.registry.people.posts.PostFacts;
import vn.guongsang.registry.people.record.Paper;
import vn.guongsang.registry.people.record.RatingFacts;
import vn.guongsang.registry.people.record.Ratings;
import vn.guongsang.registry.people.record.Whose;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.imports.RowOutcome;

/**
 * What would happen to the rows of a sheet, in their order: somebody new, somebody known with a
 * rating to add, nothing, a fault, or a question left to a person. Somebody is known by a number,
 * or by name with birth or unit; whoever only resembles somebody is entered and stands among the
 * suspected pairs, which a person judges, unless the queue was chosen or a rating would go astray.
 */
final class PeoplePlan {

  /** What is rated already. */
  record Rated(UUID person, RatedYear year) {}

  /** Rows that say the same of the same somebody. */
  private record Likewise(String name, String born, UnitId unit) {}

  private final Meant meant;
  private final boolean queued;
  private final LocalDate today;
  private final Supplier<PersonId> ids;
  private final Map<Rated, RatingLevel> standing;
  private final Map<Likewise, Integer> namesakes = new HashMap<>();

  final List<PlannedRow> rows = new ArrayList<>();
  final List<PersonDraft> drafts = new ArrayList<>();
  final List<Ratings.Draft> rated = new ArrayList<>();
  final List<SheetPerson> waiting = new ArrayList<>();

  PeoplePlan(
      Meant meant,
      boolean queued,
      LocalDate today,
      Supplier<PersonId> ids,
      Map<Rated, RatingLevel> standing) {
    this.meant = meant;
    this.queued = queued;
    this.today = today;
    this.ids = ids;
    this.standing = standing;
  }

  void add(Read read) {
    var line = read.line();
    var faults = new ArrayList<Fault>();
    if (!queued) {
      read.unclear().forEach(unclear -> faults.add(unclear.fault()));
    }
    readable(line, faults);
    var facts = PersonFacts.of(line.name(), line.born(), line.sex());
    facts
        .faults(today)
        .forEach(reason -> faults.add(new Fault(reason.field(), -1, reason.words())));
    var unit = read.unit();
    if (!faults.isEmpty()) {
      plan(line, RowOutcome.WRONG, List.of(), faults, List.of());
    } else if (!read.unclear().isEmpty() || unit == null) {
      leave(line, read.unclear());
    } else if (read.known() != null) {
      known(read, read.known(), unit);
    } else {
      unknown(read, facts, unit);
    }
  }

  private void leave(SheetPerson line, List<Unclear> unclear) {
    waiting.add(line);
    plan(
        line,
        RowOutcome.WAITING,
        List.of(),
        List.of(),
        unclear.stream().map(Unclear::fault).toList());
  }

  private void readable(SheetPerson line, List<Fault> faults) {
    if (!line.id().isEmpty() && line.paper().isEmpty()) {
      faults.add(Fault.of(PeopleColumns.ID, "people.import.fault.id"));
    }
    if (!line.year().isEmpty() && line.rated().isEmpty()) {
      faults.add(Fault.of(PeopleColumns.YEAR, "people.import.fault.year", line.year()));
    }
    if (!line.level().isEmpty() && line.year().isEmpty()) {
      faults.add(Fault.of(PeopleColumns.YEAR, "people.import.fault.no-year"));
    }
    line.rated()
        .filter(year -> !year.possible(today.getYear()))
        .ifPresent(
            year ->
                faults.add(Fault.of(PeopleColumns.YEAR, "people.import.fault.year", line.year())));
  }

  private void known(Read read, PersonId person, UnitId unit) {
    var line = read.line();
    var level = read.level();
    var year = line.rated();
    if (level == null || year.isEmpty()) {
      same(line);
      return;
    }
    var there = standing.putIfAbsent(new Rated(person.value(), year.get()), level);
    if (there == level) {
      same(line);
    } else if (there != null) {
      plan(
          line,
          RowOutcome.WRONG,
          List.of(),
          List.of(
              Fault.of(
                  PeopleColumns.LEVEL, "people.import.fault.rated-otherwise", line.year(), there)),
          List.of());
    } else {
      rated.add(new Ratings.Draft(Whose.person(person, unit), rating(line, year.get(), level)));
      plan(line, RowOutcome.CHANGED, List.of(told(line, level)), List.of(), List.of());
    }
  }

  private static Change told(SheetPerson line, RatingLevel level) {
    return Change.of(
        "people.import.rating", null, Said.of("people.import.rated", line.year(), level));
  }

  private RatingFacts rating(SheetPerson line, RatedYear year, RatingLevel level) {
    return new RatingFacts(
        year.year(),
        year.schoolYear(),
        level,
        new Paper("", line.decision(), null, null),
        meant.vouched());
  }

  private void unknown(Read read, PersonFacts facts, UnitId unit) {
    var line = read.line();
    var number =
        namesakes.merge(new Likewise(facts.folded(), line.born().typed(), unit), 1, Integer::sum);
    var twins =
        read.candidates().stream()
            .filter(c -> line.sameNameAs(c.name()) && c.born().equals(line.born().typed()))
            .toList();
    if (!read.saidNew() && line.id().isEmpty() && asMany(read, twins) >= number) {
      // As many of this name and birth are entered as the sheet names: the sheet came before.
      same(line);
    } else if (read.namesakes() != null && queued) {
      leave(line, List.of(read.namesakes()));
    } else if (read.namesakes() != null && read.level() != null && twins.size() >= number) {
      plan(line, RowOutcome.WRONG, List.of(), List.of(read.namesakes().fault()), List.of());
    } else {
      enter(read, facts, unit);
    }
  }

  /** How many of them are all that the row says: also rated so, where it rates. */
  private long asMany(Read read, List<Candidate> twins) {
    var level = read.level();
    return twins.stream()
        .filter(
            twin ->
                level == null
                    || read.line()
                        .rated()
                        .map(year -> standing.get(new Rated(twin.person().value(), year)))
                        .filter(level::equals)
                        .isPresent())
        .count();
  }

  private void enter(Read read, PersonFacts facts, UnitId unit) {
    var line = read.line();
    var id = ids.get();
    drafts.add(
        new PersonDraft(id, facts, line.paper().stream().toList(), List.of(post(line, unit))));
    var changes = new ArrayList<Change>();
    changes.add(Change.of("people.born", null, line.born().typed()));
    changes.add(
        Change.of("people.unit", null, line.unit().isEmpty() ? meant.unitName() : line.unit()));
    changes.add(Change.of("people.position", null, line.position()));
    var level = read.level();
    if (level != null) {
      line.rated()
          .ifPresent(
              year -> {
                rated.add(new Ratings.Draft(Whose.person(id, unit), rating(line, year, level)));
                changes.add(told(line, level));
              });
    }
    plan(line, RowOutcome.NEW, changes, List.of(), read.saidNew() ? List.of() : like(read));
  }

  private PostFacts post(SheetPerson line, UnitId unit) {
    var group = line.group() == null ? meant.group() : line.group();
    var from = Objects.requireNonNullElse(line.from(), meant.day());
    var post = PostFacts.of(unit, line.position(), group, DayRange.from(from));
    return new PostFacts(
        unit,
        post.position(),
        group,
        group == StaffGroup.LEADER,
        false,
        true,
        null,
        post.days(),
        meant.vouched());
  }

  private static List<Fault> like(Read read) {
    return read.candidates().stream()
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
  }

  private void same(SheetPerson line) {
    plan(line, RowOutcome.SAME, List.of(), List.of(), List.of());
  }

  private void plan(
      SheetPerson line,
      RowOutcome outcome,
      List<Change> changes,
      List<Fault> faults,
      List<Fault> doubts) {
    rows.add(new PlannedRow(line.number(), outcome, line.name(), changes, faults, doubts));
  }

  /** Whom a plan of one row is about, once it can be entered. */
  @Nullable PersonId whom() {
    return !drafts.isEmpty()
        ? drafts.getFirst().id()
        : rated.isEmpty() ? null : rated.getFirst().whose().person().orElse(null);
  }
}
