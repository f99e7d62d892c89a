package vn.guongsang.decisions.desk;

import static vn.guongsang.decisions.db.Tables.DECISION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.Decisions;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.desk.DeskDraft.Step;
import vn.guongsang.decisions.issue.Capacity;
import vn.guongsang.decisions.issue.IssueDraft;
import vn.guongsang.decisions.issue.Issuing;
import vn.guongsang.decisions.issue.LineDraft;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.households.HouseholdDraft;
import vn.guongsang.registry.households.HouseholdFacts;
import vn.guongsang.registry.households.HouseholdId;
import vn.guongsang.registry.households.Households;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.PersonDraft;
import vn.guongsang.registry.people.PersonFacts;
import vn.guongsang.registry.people.posts.PostFacts;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.Imports.Progress;

/**
 * Makes of the rows that are ready what is not there yet – units, people, households – and the
 * draft of a decision. All in one transaction; the rows that wait stay on the desk.
 */
@Component
public class Making {

  /** Up to here everybody gets a sentence of their own and is compared with others at once. */
  private static final int ONE_BY_ONE = 200;

  private final DSLContext sql;
  private final Drafts drafts;
  private final Reviewing reviewing;
  private final Units units;
  private final UnitsNamed unitsNamed;
  private final People people;
  private final Households households;
  private final Issuing issuing;
  private final Journal journal;

  Making(
      DSLContext sql,
      Drafts drafts,
      Reviewing reviewing,
      Units units,
      UnitsNamed unitsNamed,
      People people,
      Households households,
      Issuing issuing,
      Journal journal) {
    this.sql = sql;
    this.drafts = drafts;
    this.reviewing = reviewing;
    this.units = units;
    this.unitsNamed = unitsNamed;
    this.people = people;
    this.households = households;
    this.issuing = issuing;
    this.journal = journal;
  }

  /** What came of it. */
  public record Made(DecisionId decision, int lines, int left) {}

  /**
   * @param seen how many rows the asker saw to be ready; another number means that the world moved
   */
  @Transactional
  public Made make(
      Viewer viewer, UUID id, int version, int seen, LocalDate today, Progress progress) {
    var draft = drafts.lock(viewer, id, version);
    var review = reviewing.of(viewer, draft, today);
    var rows = review.ready();
    if (rows.isEmpty()) {
      throw Refused.because("desk.fault.nothing-ready");
    }
    if (rows.size() != seen) {
      throw Refused.because("desk.fault.world-moved", seen, rows.size());
    }
    progress.at(20, 100);
    var from = draft.choices().day().isBefore(today) ? draft.choices().day() : today;
    enterUnits(viewer, draft, rows, from, today);
    enterPeople(viewer, draft, rows, from, today);
    enterHouseholds(viewer, draft, rows);
    progress.at(50, 100);
    var decision = decide(viewer, review, ordered(rows, draft.choices()), today);
    progress.at(90, 100);
    var used = rows.stream().map(ReviewRow::number).collect(Collectors.toSet());
    var left = review.waiting();
    finish(viewer, draft, decision, used, left);
    return new Made(decision, rows.size(), left);
  }

  private void finish(
      Viewer viewer, DeskDraft draft, DecisionId decision, Set<Integer> used, int left) {
    drafts.keep(draft, draft.content().using(used), left == 0 ? Step.MADE : Step.REVIEW);
    drafts.made(draft, decision);
    journal.record(
        viewer,
        Entry.of("desk.made", Decisions.SUBJECT, decision.value())
            .in(draft.choices().issuer())
            .fact("count", used.size()));
  }

  private void enterUnits(
      Viewer viewer, DeskDraft draft, List<ReviewRow> rows, LocalDate from, LocalDate today) {
    var names = new LinkedHashMap<UUID, String>();
    rows.stream()
        .flatMap(ReviewRows::unitsToEnter)
        .forEach(unit -> names.putIfAbsent(Objects.requireNonNull(unit.id()), unit.name()));
    if (!names.isEmpty()) {
      units.found(viewer, unitsNamed.toEnter(viewer, draft.choices().issuer(), names, from), today);
    }
  }

  private void enterPeople(
      Viewer viewer, DeskDraft draft, List<ReviewRow> rows, LocalDate from, LocalDate today) {
    var fresh = new ArrayList<PersonDraft>();
    for (var row : rows) {
      var line = row.line();
      if (line.kind() == HolderKind.PERSON && row.whose().isNew()) {
        fresh.add(
            new PersonDraft(
                new PersonId(Objects.requireNonNull(row.whose().id())),
                PersonFacts.of(line.name(), line.born(), line.sex()),
                line.id() == null ? List.of() : List.of(line.id()),
                List.of(
                    PostFacts.of(
                        new UnitId(Objects.requireNonNull(row.unit().id())),
                        line.position(),
                        draft.choices().group(),
                        DayRange.from(from)))));
      }
    }
    if (fresh.isEmpty()) {
      return;
    }
    if (fresh.size() <= ONE_BY_ONE) {
      people.enter(viewer, fresh, today);
      return;
    }
    people.enterAll(viewer, fresh, null, today);
    journal.record(
        viewer,
        Entry.of("desk.people-entered", "unit", draft.choices().issuer().value())
            .in(draft.choices().issuer())
            .fact("count", fresh.size()));
  }

  private void enterHouseholds(Viewer viewer, DeskDraft draft, List<ReviewRow> rows) {
    var fresh =
        rows.stream()
            .filter(row -> row.line().kind() == HolderKind.HOUSEHOLD && row.whose().isNew())
            .map(
                row ->
                    new HouseholdDraft(
                        new HouseholdId(Objects.requireNonNull(row.whose().id())),
                        new HouseholdFacts(
                            draft.choices().issuer(),
                            row.line().name(),
                            null,
                            row.line().address(),
                            row.line().unit())))
            .toList();
    if (!fresh.isEmpty()) {
      households.enterAll(viewer, fresh);
      journal.record(
          viewer,
          Entry.of("households.entered", "unit", draft.choices().issuer().value())
              .in(draft.choices().issuer())
              .fact("count", fresh.size()));
    }
  }

  private DecisionId decide(Viewer viewer, Review review, List<ReviewRow> rows, LocalDate today) {
    var choices = review.draft().choices();
    var id =
        issuing.open(
            viewer,
            new IssueDraft(
                choices.issuer(),
                "",
                review.body(),
                DraftTitle.of(rows, review.period()),
                "",
                choices.day(),
                "",
                "",
                Capacity.HEAD),
            today);
    var lines =
        rows.stream()
            .map(
                row ->
                    new LineDraft(
                        row.line().award(),
                        choices.track(),
                        Reviewing.holder(row.line(), row.whose(), choices.issuer()),
                        unit(row, choices),
                        row.line().position(),
                        review.period(),
                        row.line().achievement()))
            .toList();
    var version =
        Objects.requireNonNull(
            sql.fetchValue(DECISION.VERSION, DECISION.ID.eq(id.value())), id.toString());
    issuing.add(viewer, id, version, lines, rows.stream().map(ReviewRow::accepted).toList(), today);
    return id;
  }

  private static @org.jspecify.annotations.Nullable UnitId unit(ReviewRow row, Choices choices) {
    return switch (row.line().kind()) {
      case PERSON ->
          row.unit().certain()
                  && !(row.unit().isNew() && !row.whose().isNew())
                  && !row.line().unit().isEmpty()
              ? new UnitId(Objects.requireNonNull(row.unit().id()))
              : row.whose().isNew() ? choices.issuer() : null;
      case UNIT -> null;
      case HOUSEHOLD -> choices.issuer();
    };
  }

  /** As the list has them, or by unit or residential group as people count: 2 before 10. */
  static List<ReviewRow> ordered(List<ReviewRow> rows, Choices choices) {
    if (!choices.byGroup()) {
      return rows;
    }
    Map<String, String> keys = new HashMap<>();
    return rows.stream()
        .sorted(
            Comparator.comparing(
                (ReviewRow row) -> keys.computeIfAbsent(row.line().unit(), Making::counted)))
        .toList();
  }

  static String counted(String group) {
    var out = new StringBuilder();
    for (var word : VietnameseText.fold(group).split(" ", -1)) {
      out.append(word.matches("\\d{1,9}") ? "%09d".formatted(Long.parseLong(word)) : word)
          .append(' ');
    }
    return out.toString();
  }
}
