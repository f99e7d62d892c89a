package vn.guongsang.registry.people;

import java.util.List;
import java.util.Set;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.shell.Viewer;

/** What a module knows of a person's life; a bean of each that knows something. */
public interface PersonMoments {

  /**
   * In no particular order. The caller has made sure that the viewer may see the person.
   *
   * @param entries the person and all entries judged to be the same person
   */
  List<Moment> of(Viewer viewer, Set<PersonId> entries);
}
