package vn.guongsang.registry.people.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.people.Moment;
import vn.guongsang.registry.people.NationalIds;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.Person;
import vn.guongsang.registry.people.PersonMoments;
import vn.guongsang.registry.people.PersonPart;
import vn.guongsang.registry.people.posts.Post;
import vn.guongsang.registry.people.posts.Posts;
import vn.guongsang.registry.people.record.Holds;
import vn.guongsang.registry.people.record.Whose;
import vn.guongsang.registry.people.web.PersonView.Moved;
import vn.guongsang.registry.people.web.PersonView.Part;
import vn.guongsang.registry.people.web.PersonView.PostLine;
import vn.guongsang.registry.people.web.PersonView.Year;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.page.Page;

/** Puts together what the page of a person shows, asking every module that knows something. */
@Component
public class PersonViews {

  private static final Comparator<Moment> LATEST_FIRST =
      Comparator.comparing((Moment m) -> m.day() == null ? LocalDate.of(m.year(), 12, 31) : m.day())
          .reversed()
          .thenComparing(Moment::mark);

  private final People people;
  private final NationalIds numbers;
  private final Posts posts;
  private final Holds holds;
  private final Units units;
  private final ObjectProvider<PersonMoments> moments;
  private final ObjectProvider<PersonPart> parts;

  PersonViews(
      People people,
      NationalIds numbers,
      Posts posts,
      Holds holds,
      Units units,
      ObjectProvider<PersonMoments> moments,
      ObjectProvider<PersonPart> parts) {
    this.people = people;
    this.numbers = numbers;
    this.posts = posts;
    this.holds = holds;
    this.units = units;
    this.moments = moments;
    this.parts = parts;
  }

  /** For a person the viewer may see. */
  public PersonView of(Page page, Person person) {
    var entries = people.entries(person.id());
    return view(
        page,
        page.viewer(),
        person,
        entries,
        page.may(Right.PEOPLE_EDIT) ? numbers.of(entries) : List.of(),
        part -> page.may(part.needs()));
  }

  /** The same for the person itself: without what officers alone may know or do. */
  public PersonView own(Page page, Person person) {
    var entries = people.entries(person.id());
    return view(
        page,
        new Oneself(page.viewer()),
        person,
        entries,
        numbers.of(entries),
        part -> part.needs() == Right.SIGNED_IN);
  }

  private PersonView view(
      Page page,
      Viewer viewer,
      Person person,
      Set<PersonId> entries,
      List<NationalIds.Masked> masked,
      Predicate<PersonPart> shown) {
    var held = posts.of(entries);
    return new PersonView(
        person,
        person.unit().map(unit -> name(unit, page.today())).orElse(""),
        held(person, entries, page.today()),
        people.formerNames(entries),
        masked,
        entries.size(),
        held.stream()
            .map(p -> new PostLine(p, name(p.facts().unit(), p.facts().days().from())))
            .toList(),
        moved(held, page.today()),
        years(viewer, entries),
        parts(page, person.id(), shown));
  }

  private boolean held(Person person, Set<PersonId> entries, LocalDate today) {
    return person
        .unit()
        .map(unit -> holds.standsOn(Whose.person(person.id(), unit), entries, today))
        .orElse(false);
  }

  private String name(UnitId unit, LocalDate day) {
    return units.on(unit, day).or(() -> units.find(unit)).map(u -> u.name()).orElse("");
  }

  private List<Year> years(Viewer viewer, Set<PersonId> entries) {
    var byYear = new TreeMap<Integer, List<Moment>>(Comparator.reverseOrder());
    moments.stream()
        .flatMap(known -> known.of(viewer, entries).stream())
        .forEach(m -> byYear.computeIfAbsent(m.year(), y -> new ArrayList<>()).add(m));
    return byYear.entrySet().stream()
        .map(y -> new Year(y.getKey(), y.getValue().stream().sorted(LATEST_FIRST).toList()))
        .toList();
  }

  private List<Part> parts(Page page, PersonId person, Predicate<PersonPart> shown) {
    return parts.stream()
        .filter(shown)
        .sorted(Comparator.comparingInt(PersonPart::order))
        .map(part -> new Part(part.headingKey(), part.content(page, person)))
        .toList();
  }

  /** The latest change of unit within this year. */
  private Optional<Moved> moved(List<Post> held, LocalDate today) {
    var main = held.stream().filter(p -> p.facts().main()).toList();
    for (var next : main) {
      var day = next.facts().days().from();
      var left =
          main.stream()
              .filter(p -> day.equals(p.facts().days().until()))
              .filter(p -> !p.facts().unit().equals(next.facts().unit()))
              .findFirst();
      if (left.isPresent() && day.getYear() == today.getYear() && !day.isAfter(today)) {
        return Optional.of(
            new Moved(
                day, name(next.facts().unit(), today), name(left.get().facts().unit(), today)));
      }
    }
    return Optional.empty();
  }
}
