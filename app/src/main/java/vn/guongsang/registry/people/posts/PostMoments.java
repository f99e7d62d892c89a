package vn.guongsang.registry.people.posts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.people.Moment;
import vn.guongsang.registry.people.PersonMoments;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** Posts taken up and given up, under the names their units bore that day. */
@Component
class PostMoments implements PersonMoments {

  private final Posts posts;
  private final Units units;

  PostMoments(Posts posts, Units units) {
    this.posts = posts;
    this.units = units;
  }

  @Override
  public List<Moment> of(Viewer viewer, Set<PersonId> entries) {
    var out = new ArrayList<Moment>();
    var all = posts.of(entries);
    for (var post : all) {
      var facts = post.facts();
      var from = facts.days().from();
      var where =
          units
              .on(facts.unit(), from)
              .or(() -> units.find(facts.unit()))
              .map(unit -> unit.name())
              .orElse("");
      var key = facts.main() ? "people.moment.post" : "people.moment.post-beside";
      out.add(
          new Moment(
              from.getYear(),
              from,
              "post",
              Said.of(key, facts.position().isEmpty() ? facts.group() : facts.position(), where),
              "",
              facts.vouched(),
              null,
              null));
      var until = facts.days().until();
      var goesOn =
          all.stream().anyMatch(p -> p.facts().main() && p.facts().days().from().equals(until));
      if (until != null && !(facts.main() && goesOn)) {
        out.add(
            new Moment(
                until.minusDays(1).getYear(),
                until.minusDays(1),
                "post",
                Said.of(
                    "people.moment.post-ended",
                    facts.position().isEmpty() ? facts.group() : facts.position(),
                    where),
                "",
                null,
                null,
                null));
      }
    }
    return out;
  }
}
