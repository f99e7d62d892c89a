package vn.guongsang.registry.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** Changes of name, and the end of a life. */
@Component
class NameMoments implements PersonMoments {

  private final People people;

  NameMoments(People people) {
    this.people = people;
  }

  @Override
  public List<Moment> of(Viewer viewer, Set<PersonId> entries) {
    var out = new ArrayList<Moment>();
    for (var name : people.formerNames(entries)) {
      out.add(
          new Moment(
              name.until().getYear(),
              name.until(),
              "name",
              Said.of("people.moment.renamed", name.name()),
              name.reason(),
              null,
              null,
              null));
    }
    entries.stream()
        .findFirst()
        .flatMap(people::find)
        .map(person -> person.facts().diedOn())
        .ifPresent(
            day ->
                out.add(
                    new Moment(
                        day.getYear(),
                        day,
                        "name",
                        Said.of("people.moment.died"),
                        "",
                        null,
                        null,
                        null)));
    return out;
  }
}
