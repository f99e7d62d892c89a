package vn.guongsang.registry.people.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.Moment;
import vn.guongsang.registry.people.PersonMoments;
import vn.guongsang.registry.people.RatingInstruments;
import vn.guongsang.registry.people.posts.Post;
import vn.guongsang.registry.people.posts.PostFacts;
import vn.guongsang.registry.people.posts.Posts;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Viewer;

/** Ratings, discipline, leave and holds as lines of a life; each leads to where it is corrected. */
@Component
class RecordMoments implements PersonMoments {

  private final Ratings ratings;
  private final Posts posts;
  private final Disciplines disciplines;
  private final Leaves leaves;
  private final Holds holds;
  private final ObjectProvider<RatingInstruments> instruments;

  RecordMoments(
      Ratings ratings,
      Posts posts,
      Disciplines disciplines,
      Leaves leaves,
      Holds holds,
      ObjectProvider<RatingInstruments> instruments) {
    this.ratings = ratings;
    this.posts = posts;
    this.disciplines = disciplines;
    this.leaves = leaves;
    this.holds = holds;
    this.instruments = instruments;
  }

  @Override
  public List<Moment> of(Viewer viewer, Set<PersonId> entries) {
    var out = new ArrayList<Moment>();
    var edits = viewer.may(Right.PEOPLE_EDIT);
    var held = posts.of(entries);
    for (var rating : ratings.of(entries)) {
      var facts = rating.facts();
      out.add(
          new Moment(
              facts.year(),
              null,
              "rating",
              Said.of("record.moment.rating", facts.yearInWords(), facts.level()),
              facts.paper().quoted(),
              facts.vouched(),
              facts.paper().file(),
              edits ? "/people/ratings/" + rating.id() + "/correct" : null,
              under(facts.lastDay(), held)));
    }
    for (var discipline : disciplines.of(entries)) {
      var facts = discipline.facts();
      out.add(
          new Moment(
              facts.days().from().getYear(),
              facts.days().from(),
              "discipline",
              days(
                  "record.moment.discipline",
                  "record.moment.discipline-until",
                  facts.measure(),
                  facts.days()),
              facts.paper().quoted(),
              facts.vouched(),
              facts.paper().file(),
              edits ? "/people/discipline/" + discipline.id() + "/correct" : null));
    }
    for (var leave : leaves.of(entries)) {
      var facts = leave.facts();
      out.add(
          new Moment(
              facts.days().from().getYear(),
              facts.days().from(),
              "leave",
              days("record.moment.leave", "record.moment.leave-until", facts.kind(), facts.days()),
              "",
              facts.vouched(),
              null,
              edits ? "/people/leave/" + leave.id() + "/correct" : null));
    }
    for (var hold : holds.of(viewer, entries)) {
      out.add(moment(viewer, hold));
    }
    return out;
  }

  /** What they were at the end of the year decides by which text they were rated. */
  private @Nullable Said under(LocalDate lastDay, List<Post> held) {
    return held.stream()
        .map(Post::facts)
        .filter(post -> post.days().contains(lastDay))
        .sorted(Comparator.comparing(post -> !post.main()))
        .map(PostFacts::group)
        .findFirst()
        .flatMap(group -> instruments.stream().findFirst().flatMap(law -> law.on(lastDay, group)))
        .orElse(null);
  }

  private static Said days(String key, String keyUntil, Enum<?> what, DayRange days) {
    return days.lastDay().map(last -> Said.of(keyUntil, what, last)).orElse(Said.of(key, what));
  }

  private static Moment moment(Viewer viewer, Hold hold) {
    var why = hold.why();
    var title =
        why.map(
                w ->
                    days(
                        "record.moment.hold",
                        "record.moment.hold-until",
                        w.facts().ground(),
                        hold.days()))
            .orElse(
                hold.days()
                    .lastDay()
                    .map(last -> Said.of("record.moment.on-hold-until", last))
                    .orElse(Said.of("record.on-hold")));
    var proof =
        why.map(
                w ->
                    Stream.of(w.facts().document(), w.release())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")))
            .orElse("");
    return new Moment(
        hold.days().from().getYear(),
        hold.days().from(),
        "hold",
        title,
        proof,
        null,
        why.map(w -> w.facts().file()).orElse(null),
        viewer.may(Right.HOLDS_SET) ? "/people/holds/" + hold.id() + "/correct" : null);
  }
}
