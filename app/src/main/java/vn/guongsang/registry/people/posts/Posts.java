package vn.guongsang.registry.people.posts;

import static vn.guongsang.registry.db.Tables.POST;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.journal.Entry;
import vn.guongsang.journal.Journal;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.db.tables.records.PostRecord;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.Person;
import vn.guongsang.registry.people.ServicePost;
import vn.guongsang.registry.people.StaffGroup;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.registry.people.posts.PostRows.Held;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Viewer;

/**
 * The posts of people. A form lets nobody hold two main posts on one day; sheets do, because
 * records say so, and a check asks which is right.
 */
@Component
public class Posts {

  private final DSLContext sql;
  private final People people;
  private final PostRows rows;
  private final PlacesOfToday places;
  private final Journal journal;
  private final Clock clock;

  Posts(
      DSLContext sql,
      People people,
      PostRows rows,
      PlacesOfToday places,
      Journal journal,
      Clock clock) {
    this.sql = sql;
    this.people = people;
    this.rows = rows;
    this.places = places;
    this.journal = journal;
    this.clock = clock;
  }

  /** The latest first. The caller has made sure that the viewer may see the person. */
  public List<Post> of(Collection<PersonId> entries) {
    return sql.selectFrom(POST)
        .where(POST.PERSON.in(entries.stream().map(PersonId::value).toList()))
        .orderBy(POST.FROM_DAY.desc(), POST.MAIN.desc(), POST.ID)
        .fetch(Posts::post);
  }

  private static Post post(PostRecord row) {
    return new Post(
        row.getId(),
        new PersonId(row.getPerson()),
        row.getTenant(),
        new PostFacts(
            new UnitId(row.getUnit()),
            row.getPosition(),
            StaffGroup.valueOf(row.getStaffGroup()),
            row.getDeputyHeadUp(),
            row.getDirect(),
            row.getMain(),
            row.getServicePost() == null ? null : ServicePost.valueOf(row.getServicePost()),
            new DayRange(row.getFromDay(), row.getUntilDay()),
            Vouched.valueOf(row.getVouched())));
  }

  /** The post of a person within the scope, else {@link NotFound}. */
  public Post within(Viewer viewer, UUID id) {
    var post =
        sql.selectFrom(POST)
            .where(POST.ID.eq(id))
            .fetchOptional(Posts::post)
            .orElseThrow(NotFound::new);
    people.within(viewer, post.person());
    return post;
  }

  @Transactional
  public void begin(Viewer viewer, PersonId id, int version, PostFacts facts, LocalDate today) {
    var person = people.lock(viewer, id, version);
    refuseOutside(viewer, facts.unit());
    refuseTwoMain(person, facts, other -> true);
    rows.write(List.of(new Held(person.id(), facts)), person.tenant(), clock.instant(), null);
    settled(viewer, person, told("people.post-begun", person, facts), today);
  }

  /**
   * The main posts of that day end and the new one begins with it: from then on the new unit
   * considers the person and the old one comments.
   */
  @Transactional
  public void transfer(
      Viewer viewer, PersonId id, int version, PostFacts next, String reason, LocalDate today) {
    var person = people.lock(viewer, id, version);
    refuseOutside(viewer, next.unit());
    var day = next.days().from();
    var left =
        of(people.entries(person.id())).stream()
            .filter(p -> p.facts().main() && p.facts().days().overlaps(next.days()))
            .toList();
    var later = left.stream().filter(p -> !p.facts().days().from().isBefore(day)).findFirst();
    if (later.isPresent()) {
      throw Refused.field(
          "from", "people.fault.post-begins-later", later.get().facts().days().from());
    }
    if (left.isEmpty()) {
      throw Refused.because("people.fault.nothing-to-leave");
    }
    for (var post : left) {
      sql.update(POST).set(POST.UNTIL_DAY, day).where(POST.ID.eq(post.id())).execute();
    }
    rows.write(List.of(new Held(person.id(), next)), person.tenant(), clock.instant(), null);
    var entry =
        told("people.transferred", person, next)
            .because(reason)
            .fact("left", "unit", left.getFirst().facts().unit().value());
    settled(viewer, person, entry, today);
  }

  @Transactional
  public void end(Viewer viewer, UUID id, LocalDate lastDay, String reason, LocalDate today) {
    var post = within(viewer, id);
    var person = people.lock(viewer, post.person());
    var facts = post.facts();
    if (facts.days().until() != null) {
      throw Refused.because("people.fault.post-ended", facts.days().lastDay().orElseThrow());
    }
    if (lastDay.isBefore(facts.days().from())) {
      throw Refused.field("last", "people.fault.ends-before", facts.days().from());
    }
    sql.update(POST).set(POST.UNTIL_DAY, lastDay.plusDays(1)).where(POST.ID.eq(id)).execute();
    var entry = told("people.post-ended", person, facts).because(reason).fact("last", lastDay);
    settled(viewer, person, entry, today);
  }

  /** Puts right what was entered wrong of a post. */
  @Transactional
  public void correct(Viewer viewer, UUID id, PostFacts right, String reason, LocalDate today) {
    var post = within(viewer, id);
    var person = people.lock(viewer, post.person());
    if (!right.unit().equals(post.facts().unit())) {
      refuseOutside(viewer, right.unit());
    }
    refuseTwoMain(person, right, other -> !other.id().equals(id));
    var before = post.facts();
    var service = right.servicePost();
    sql.update(POST)
        .set(POST.UNIT, right.unit().value())
        .set(POST.POSITION, right.position())
        .set(POST.STAFF_GROUP, right.group().name())
        .set(POST.DEPUTY_HEAD_UP, right.deputyHeadUp())
        .set(POST.DIRECT, right.direct())
        .set(POST.MAIN, right.main())
        .set(POST.SERVICE_POST, service == null ? null : service.name())
        .set(POST.FROM_DAY, right.days().from())
        .set(POST.UNTIL_DAY, right.days().until())
        .set(POST.VOUCHED, right.vouched().name())
        .where(POST.ID.eq(id))
        .execute();
    var entry =
        People.entry("people.post-corrected", person)
            .because(reason)
            .change("unit", before.unit(), right.unit())
            .personal("position", before.position(), right.position())
            .change("staff_group", before.group(), right.group())
            .change("main", yes(before.main()), yes(right.main()))
            .change("deputy_head_up", yes(before.deputyHeadUp()), yes(right.deputyHeadUp()))
            .change("direct", yes(before.direct()), yes(right.direct()))
            .change("service_post", before.servicePost(), right.servicePost())
            .change("from_day", before.days().from(), right.days().from())
            .change("last_day", last(before.days()), last(right.days()))
            .change("vouched", before.vouched(), right.vouched());
    settled(viewer, person, entry, today);
  }

  /** Takes a post away that never was. */
  @Transactional
  public void remove(Viewer viewer, UUID id, String reason, LocalDate today) {
    var post = within(viewer, id);
    var person = people.lock(viewer, post.person());
    sql.deleteFrom(POST).where(POST.ID.eq(id)).execute();
    var left = of(people.entries(person.id()));
    if (left.isEmpty() && !viewer.atRoot()) {
      throw Refused.because("people.fault.last-post");
    }
    settled(
        viewer, person, told("people.post-removed", person, post.facts()).because(reason), today);
  }

  /**
   * Enters many posts of people who are there, without a sentence and letting in two main posts on
   * one day; the caller knows that the viewer may.
   */
  @Transactional
  public void enterAll(Viewer viewer, List<Held> posts, @Nullable UUID imported, LocalDate today) {
    rows.write(posts, viewer.tenant(), clock.instant(), imported);
    places.workOut(Set.copyOf(posts.stream().map(Held::person).toList()), today);
  }

  private void settled(Viewer viewer, Person person, Entry entry, LocalDate today) {
    places.workOut(List.of(person.id()), today);
    people.touch(person.id());
    journal.record(viewer, entry);
  }

  private static Entry told(String verb, Person person, PostFacts facts) {
    return Entry.of(verb, People.SUBJECT, person.id().value())
        .in(facts.unit())
        .fact("unit", "unit", facts.unit().value())
        .fact("day", facts.days().from())
        .personal("position", null, facts.position())
        .change("staff_group", null, facts.group())
        .change("last_day", null, last(facts.days()));
  }

  private static @Nullable LocalDate last(DayRange days) {
    return days.lastDay().orElse(null);
  }

  private static YesNo yes(boolean so) {
    return so ? YesNo.YES : YesNo.NO;
  }

  private void refuseOutside(Viewer viewer, UnitId unit) {
    var seen = UNIT_TODAY.ID.eq(unit.value()).and(viewer.sees(UNIT_TODAY.PATH));
    if (!sql.fetchExists(UNIT_TODAY, seen)) {
      throw Refused.field("unit", "people.fault.unit-outside");
    }
  }

  private void refuseTwoMain(Person person, PostFacts facts, Predicate<Post> counted) {
    if (!facts.main()) {
      return;
    }
    var others =
        new ArrayList<>(of(people.entries(person.id())))
            .stream()
                .filter(counted)
                .filter(p -> p.facts().main() && p.facts().days().overlaps(facts.days()))
                .toList();
    if (!others.isEmpty()) {
      throw Refused.field("main", "people.fault.two-main", others.getFirst().facts().days().from());
    }
  }
}
