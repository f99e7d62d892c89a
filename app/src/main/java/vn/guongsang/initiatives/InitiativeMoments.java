package vn.guongsang.initiatives;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.Moment;
import vn.guongsang.registry.people.PersonMoments;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** The initiatives of a person's life. */
@Component
class InitiativeMoments implements PersonMoments {

  private final Initiatives initiatives;

  InitiativeMoments(Initiatives initiatives) {
    this.initiatives = initiatives;
  }

  @Override
  public List<Moment> of(Viewer viewer, Set<PersonId> entries) {
    return initiatives.of(viewer, entries.stream().map(PersonId::value).toList()).stream()
        .map(
            initiative ->
                new Moment(
                    initiative.said().year(),
                    initiative.recognisedOn(),
                    "initiative",
                    Said.of(
                        "initiatives.moment",
                        initiative.said().kind(),
                        initiative.title(),
                        initiative.said().scope(),
                        Integer.toString(
                            initiative.authors().stream()
                                .filter(a -> entries.contains(a.person()))
                                .mapToInt(Initiative.Named::share)
                                .sum())),
                    initiative.proof(),
                    initiative.said().vouched(),
                    null,
                    "/initiatives/" + initiative.id()))
        .toList();
  }
}
