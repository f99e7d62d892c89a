package vn.guongsang.registry.people.imports;

import static vn.guongsang.registry.views.Tables.PERSON_ROOT;
import static vn.guongsang.registry.views.Tables.RATING_STANDING;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.PersonMatching.Candidate;
import vn.guongsang.registry.people.RatingLevel;
import vn.guongsang.registry.people.imports.PeopleImporter.Meant;
import vn.guongsang.registry.people.imports.PeopleReading.Line;
import vn.guongsang.registry.people.imports.PeopleReading.Read;
import vn.guongsang.registry.people.record.Ratings;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Importer.Draft;
import vn.guongsang.shell.imports.PlannedRow;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.SheetRows;
import vn.guongsang.shell.imports.waiting.WaitingRows;
import vn.guongsang.shell.imports.waiting.WaitingRows.Unclear;

/**
 * Says of each row what would happen, and does it. What becomes of rows that are unclear the person
 * decides who sends the sheet.
 */
@Component
class PeopleCheck {

  private final DSLContext sql;
  private final PeopleReading reading;
  private final People people;
  private final Ratings ratings;
  private final WaitingRows waiting;
  private final Journal journal;

  PeopleCheck(
      DSLContext sql,
      PeopleReading reading,
      People people,
      Ratings ratings,
      WaitingRows waiting,
      Journal journal) {
    this.sql = sql;
    this.reading = reading;
    this.people = people;
    this.ratings = ratings;
    this.waiting = waiting;
    this.journal = journal;
  }

  Draft of(Viewer viewer, SheetRows rows, Meant meant, boolean queued, LocalDate today) {
    var lines =
        rows.rows().stream()
            .filter(row -> !rows.faulty().contains(row.number()))
            .map(row -> new Line(SheetPerson.of(row), Map.of()))
            .toList();
    var plan = plan(reading.read(viewer, lines, meant), meant, queued, today);
    for (var number : rows.faulty()) {
      plan.rows.add(new PlannedRow(number, RowOutcome.SAME, "", List.of(), List.of(), List.of()));
    }
    plan.rows.sort(Comparator.comparingInt(PlannedRow::number));
    return new Checked(viewer, meant, plan, today);
  }

  /** What would happen to one row when a person has answered so. */
  PeoplePlan of(Viewer viewer, Line line, Meant meant, LocalDate today) {
    return plan(reading.read(viewer, List.of(line), meant), meant, true, today);
  }

  private PeoplePlan plan(List<Read> read, Meant meant, boolean queued, LocalDate today) {
    var plan = new PeoplePlan(meant, queued, today, people::newId, standing(read));
    read.forEach(plan::add);
    return plan;
  }

  private Map<PeoplePlan.Rated, RatingLevel> standing(List<Read> read) {
    var out = new HashMap<PeoplePlan.Rated, RatingLevel>();
    var known =
        read.stream()
            .filter(row -> row.level() != null)
            .flatMap(
                row ->
                    Stream.concat(
                        Stream.ofNullable(row.known()),
                        row.candidates().stream().map(Candidate::person)))
            .filter(Objects::nonNull)
            .map(PersonId::value)
            .distinct()
            .toArray(UUID[]::new);
    if (known.length == 0) {
      return out;
    }
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
                    new PeoplePlan.Rated(row.value1(), new RatedYear(row.value2(), row.value3())),
                    RatingLevel.valueOf(row.value4())));
    return out;
  }

  void enter(Viewer viewer, PeoplePlan plan, UUID imported, LocalDate today) {
    people.enterAll(viewer, plan.drafts, imported, today);
    ratings.enterAll(viewer, plan.rated, imported);
  }

  private final class Checked implements Draft {
    private final Viewer viewer;
    private final Meant meant;
    private final PeoplePlan plan;
    private final LocalDate today;

    Checked(Viewer viewer, Meant meant, PeoplePlan plan, LocalDate today) {
      this.viewer = viewer;
      this.meant = meant;
      this.plan = plan;
      this.today = today;
    }

    @Override
    public List<PlannedRow> rows() {
      return plan.rows;
    }

    @Override
    public List<Said> faults() {
      return List.of();
    }

    @Override
    public String apply(UUID imported) {
      enter(viewer, plan, imported, today);
      waiting.put(
          viewer,
          imported,
          PeopleImporter.KIND,
          plan.waiting.stream()
              .map(line -> new Unclear(line.number(), meant.with(line.texts())))
              .toList());
      var unit = viewer.unit().orElse(meant.unit());
      journal.record(
          viewer,
          Entry.of("people.imported", "unit", unit.value())
              .in(unit)
              .link("/imports/" + imported)
              .fact("count", plan.drafts.size())
              .fact("ratings", plan.rated.size())
              .fact("waiting", plan.waiting.size()));
      return imported.toString();
    }
  }
}
