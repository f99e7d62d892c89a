package vn.guongsang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.access.Accounts;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.Born;
import vn.guongsang.registry.people.FormerName;
import vn.guongsang.registry.people.Ground;
import vn.guongsang.registry.people.LeaveKind;
import vn.guongsang.registry.people.Measure;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.PersonDraft;
import vn.guongsang.registry.people.PersonFacts;
import vn.guongsang.registry.people.RatingLevel;
import vn.guongsang.registry.people.ServicePost;
import vn.guongsang.registry.people.Sex;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.registry.people.posts.PostFacts;
import vn.guongsang.registry.people.record.DisciplineFacts;
import vn.guongsang.registry.people.record.Disciplines;
import vn.guongsang.registry.people.record.HoldFacts;
import vn.guongsang.registry.people.record.Holds;
import vn.guongsang.registry.people.record.LeaveFacts;
import vn.guongsang.registry.people.record.Leaves;
import vn.guongsang.registry.people.record.Paper;
import vn.guongsang.registry.people.record.RatingFacts;
import vn.guongsang.registry.people.record.Ratings;
import vn.guongsang.registry.people.record.Whose;
import vn.guongsang.shell.Nobody;

/**
 * Some sixty invented people with their posts before and after the reform of 2025, ten years of
 * ratings, and what happens in a life: a new name, a transfer in mid-year, twins, discipline, a
 * hold, leave. Some are those the demo accounts belong to.
 */
@Component
class DemoPeople implements DemoPart {

  private final People people;
  private final Ratings ratings;
  private final Disciplines disciplines;
  private final Holds holds;
  private final Leaves leaves;
  private final Accounts accounts;
  private final Clock clock;

  DemoPeople(
      People people,
      Ratings ratings,
      Disciplines disciplines,
      Holds holds,
      Leaves leaves,
      Accounts accounts,
      Clock clock) {
    this.people = people;
    this.ratings = ratings;
    this.disciplines = disciplines;
    this.holds = holds;
    this.leaves = leaves;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 30;
  }

  /** The person of this key in the data files, such as {@code hoa.tanmai}. */
  static PersonId person(String key) {
    return new PersonId(DemoIds.of("person", key));
  }

  @Override
  public void load(LocalDate today) {
    var posts = posts();
    for (var tenant : List.of(1, 2)) {
      var drafts =
          DemoTable.read("people.csv").rows().stream()
              .map(row -> draft(row, posts.getOrDefault(row.text("key"), List.of())))
              .filter(draft -> tenant(draft) == tenant)
              .toList();
      people.enterAll(Nobody.system(tenant), drafts, null, today);
    }
    rate();
    record(today);
    for (var row : DemoTable.read("people.csv").rows()) {
      if (!row.text("login").isEmpty()) {
        accounts.belongsTo(
            Nobody.system(1),
            DemoAccounts.account(row.text("login")),
            1,
            Optional.of(person(row.text("key"))),
            clock.instant());
      }
    }
  }

  private static int tenant(PersonDraft draft) {
    return draft.posts().getFirst().unit().equals(DemoIds.unit("ct/so-noi-vu")) ? 2 : 1;
  }

  private static PersonDraft draft(DemoTable.Row row, List<PostFacts> posts) {
    var born = row.text("born");
    var former = new ArrayList<FormerName>();
    if (!row.text("former").isEmpty()) {
      var parts = row.text("former").split(";", -1);
      former.add(new FormerName(parts[0], null, LocalDate.parse(parts[1]), parts[2]));
    }
    return new PersonDraft(
        person(row.text("key")),
        PersonFacts.of(
            row.text("name"),
            born.length() == 4 ? Born.in(Integer.parseInt(born)) : Born.on(LocalDate.parse(born)),
            row.text("sex").equals("F") ? Sex.FEMALE : Sex.MALE),
        List.of(),
        posts,
        former);
  }

  private static Map<String, List<PostFacts>> posts() {
    var out = new HashMap<String, List<PostFacts>>();
    for (var row : DemoTable.read("posts.csv").rows()) {
      var flags = row.text("flags");
      out.computeIfAbsent(row.text("person"), p -> new ArrayList<>())
          .add(
              new PostFacts(
                  DemoIds.unit(row.text("unit")),
                  row.text("position"),
                  StaffGroup.valueOf(row.text("group")),
                  flags.contains("deputy"),
                  flags.contains("direct"),
                  !flags.contains("beside"),
                  flags.contains("service") ? ServicePost.DEPARTMENT_HEAD : null,
                  days(row),
                  Vouched.RECORD));
    }
    return out;
  }

  private static DayRange days(DemoTable.Row row) {
    return new DayRange(LocalDate.parse(row.text("from")), day(row.text("until")));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private void rate() {
    var drafts = new ArrayList<Ratings.Draft>();
    for (var row : DemoTable.read("ratings.csv").rows()) {
      var whose = whose(row.text("person"));
      var school = !row.text("school").isEmpty();
      var year = Integer.parseInt(row.text("first"));
      for (var letter : row.text("levels").toCharArray()) {
        var number = (10 + Math.floorMod(row.text("person").hashCode() + year, 80)) + "/QĐ-XL";
        var day = LocalDate.of(year + (school ? 1 : 0), school ? 6 : 12, 20);
        drafts.add(
            new Ratings.Draft(
                whose,
                new RatingFacts(
                    year,
                    school,
                    level(letter),
                    new Paper(row.text("issuer"), number, day, null),
                    Vouched.RECORD)));
        year++;
      }
    }
    ratings.enterAll(Nobody.system(1), drafts, null);
  }

  private Whose whose(String key) {
    var person = people.find(person(key)).orElseThrow();
    return Whose.person(person.id(), person.unit().orElseThrow());
  }

  private static RatingLevel level(char letter) {
    return switch (letter) {
      case 'X' -> RatingLevel.EXCELLENT;
      case 'T' -> RatingLevel.GOOD;
      case 'H' -> RatingLevel.COMPLETED;
      default -> RatingLevel.NOT_COMPLETED;
    };
  }

  private void record(LocalDate today) {
    var viewer = Nobody.system(1);
    for (var row : DemoTable.read("record.csv").rows()) {
      var whose = whose(row.text("person"));
      var what = row.text("what");
      switch (row.text("kind")) {
        case "discipline" ->
            disciplines.enter(
                viewer,
                whose,
                new DisciplineFacts(
                    Measure.valueOf(what),
                    days(row),
                    new Paper("", row.text("paper"), null, null),
                    Vouched.RECORD),
                today);
        case "hold" ->
            holds.set(
                viewer,
                whose,
                new HoldFacts(Ground.valueOf(what), days(row), row.text("paper"), null),
                today);
        case "leave" ->
            leaves.enter(
                viewer,
                whose.person().orElseThrow(),
                new LeaveFacts(LeaveKind.valueOf(what), days(row), Vouched.RECORD),
                today);
        default -> throw new IllegalStateException("unknown kind in " + row);
      }
    }
  }
}
