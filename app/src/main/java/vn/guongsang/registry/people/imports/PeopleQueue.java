package vn.guongsang.registry.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.journal.Journal;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.imports.PeopleImporter.Meant;
import vn.guongsang.registry.people.imports.PeopleReading.Line;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.RowOutcome;
import vn.guongsang.shell.imports.waiting.Clarifier;
import vn.guongsang.shell.imports.waiting.Question;

/** Rows of people that only a person can decide: who it is, which unit, which rating. */
@Component
class PeopleQueue implements Clarifier {

  private final PeopleReading reading;
  private final PeopleCheck check;
  private final People people;
  private final Journal journal;

  PeopleQueue(PeopleReading reading, PeopleCheck check, People people, Journal journal) {
    this.reading = reading;
    this.check = check;
    this.people = people;
    this.journal = journal;
  }

  @Override
  public String kind() {
    return PeopleImporter.KIND;
  }

  @Override
  public String titleKey() {
    return "people.import.title";
  }

  @Override
  public Right needs() {
    return Right.PEOPLE_EDIT;
  }

  @Override
  public String title(Map<String, String> cells) {
    return cells.getOrDefault(PeopleColumns.NAME, "");
  }

  @Override
  public List<Named> named(Map<String, String> cells) {
    var out = new ArrayList<Named>();
    for (var column : PeopleColumns.ALL) {
      var typed = cells.getOrDefault(column.key(), "");
      if (!typed.isEmpty()) {
        out.add(new Named("people.import.column." + column.key(), shown(column.key(), typed)));
      }
    }
    return out;
  }

  /** A national id is never shown whole; a choice is shown as the sheet would write it. */
  private static String shown(String column, String typed) {
    if (column.equals(PeopleColumns.ID)) {
      return "•••" + typed.substring(Math.max(0, typed.length() - 3));
    }
    return PeopleColumns.ALL.stream()
        .filter(c -> c.key().equals(column))
        .flatMap(c -> c.choices().stream())
        .filter(choice -> choice.key().equals(typed))
        .map(choice -> choice.label())
        .findFirst()
        .orElse(typed);
  }

  private static Line line(Map<String, String> cells, Map<String, String> answers) {
    return new Line(SheetPerson.of(0, cells), answers);
  }

  @Override
  public List<Question> questions(Viewer viewer, Map<String, String> cells, LocalDate today) {
    return reading
        .read(viewer, List.of(line(cells, Map.of())), Meant.of(cells))
        .getFirst()
        .questions();
  }

  @Override
  public String enter(
      Viewer viewer,
      Map<String, String> cells,
      Map<String, String> answers,
      UUID imported,
      LocalDate today) {
    var plan = check.of(viewer, line(cells, answers), Meant.of(cells), today);
    var row = plan.rows.getFirst();
    if (row.outcome() == RowOutcome.WRONG) {
      throw new Refused(row.faults().stream().map(f -> new Refused.Reason("", f.words())).toList());
    }
    if (row.outcome() == RowOutcome.WAITING) {
      throw Refused.because("people.import.still-unclear");
    }
    var whom = plan.whom();
    if (whom == null) {
      return "/people"; // all that the row says is so already
    }
    check.enter(viewer, plan, imported, today);
    var person = people.within(viewer, whom);
    journal.record(viewer, People.entry("people.cleared-up", person).link("/imports/" + imported));
    return "/people/" + person.id();
  }
}
