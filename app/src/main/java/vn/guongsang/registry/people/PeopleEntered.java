package vn.guongsang.registry.people;

import java.util.List;
import vn.guongsang.kernel.PersonId;

/** People were entered one by one; those of a sheet are not told so, being too many. */
public record PeopleEntered(int tenant, List<PersonId> people) {

  public PeopleEntered {
    people = List.copyOf(people);
  }
}
