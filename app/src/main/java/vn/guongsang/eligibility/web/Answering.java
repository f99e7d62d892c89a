package vn.guongsang.eligibility.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.rules.facts.Years;
import vn.guongsang.shell.form.Form;

/**
 * Answers to an inquiry as facts. They travel in the address, so that a link repeats them; there is
 * no name and no number among them.
 */
final class Answering {

  private static final int OLDEST = 1945;
  private static final String PROPOSED_HERE = "?";

  private final Form form;
  private final Asked asked;
  private final Inquiry inquiry;

  private Answering(Form form, Asked asked) {
    this.form = form;
    this.asked = asked;
    inquiry = asked.inquiry();
  }

  /** What is wrong is noted in the form; the facts are of use only if nothing is. */
  static Facts read(Form form, Asked asked) {
    return new Answering(form, asked).facts();
  }

  private Facts facts() {
    var facts = Facts.about(subject());
    for (var year : inquiry.ratings()) {
      var level = form.choice("r" + year, Level.class);
      if (level.isPresent()) {
        facts = facts.with(new Facts.Rating(year, level.get(), Standing.DECIDED, null));
      }
    }
    for (var award : inquiry.awards().entrySet()) {
      for (var value : form.all("a-" + award.getKey())) {
        var proposed = value.endsWith(PROPOSED_HERE);
        var text = proposed ? value.substring(0, value.length() - 1) : value;
        if (text.matches("\\d{4}") && award.getValue().contains(Integer.valueOf(text))) {
          var standing = proposed ? Standing.PROPOSED_HERE : Standing.DECIDED;
          facts = facts.with(held(award.getKey(), Integer.parseInt(text), standing));
        } else {
          form.fault("a-" + award.getKey(), "form.no-such-choice");
        }
      }
    }
    for (var award : inquiry.ever()) {
      for (var year : years("y-" + award)) {
        facts = facts.with(held(award, year, Standing.DECIDED));
      }
    }
    for (var row = 1; row <= inquiry.meritRows(); row++) {
      var merit = merit("i" + row);
      if (merit.isPresent()) {
        facts = facts.with(merit.get());
      }
    }
    for (var deed : inquiry.deeds()) {
      if (form.ticked("d-" + deed.kind() + "-" + deed.reach())) {
        facts = facts.with(new Facts.Deed(asked.year(), deed.kind(), deed.reach()));
      }
    }
    if (inquiry.hold() && form.ticked("hold")) {
      facts =
          facts.with(
              new Facts.Hold(Facts.Hold.Ground.DISCIPLINE, asked.receivedOn().minusDays(1), null));
    }
    return figures(leave(discipline(service(facts))));
  }

  private Subject subject() {
    var dissolved =
        inquiry.dissolved() && asked.kind() == Subject.Kind.COLLECTIVE && form.ticked("dissolved");
    return new Subject(
        asked.kind(),
        inquiry.group() ? form.choice("group", Subject.Group.class).orElse(null) : null,
        inquiry.service() ? form.choice("gender", Subject.Gender.class).orElse(null) : null,
        inquiry.service() && form.ticked("leader"),
        inquiry.living() && form.ticked("posthumous") ? asked.receivedOn() : null,
        dissolved ? asked.receivedOn() : null);
  }

  private static Facts.Award held(AwardCode award, int year, Standing standing) {
    return new Facts.Award(award, year, null, Track.MERIT, standing, null);
  }

  /** Years typed one after the other: {@code 2018, 2023}. */
  private List<Integer> years(String name) {
    var years = new ArrayList<Integer>();
    for (var word : VietnameseText.clean(form.typed(name)).split("[ ,;]+", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      if (word.matches("\\d{4}")
          && Integer.parseInt(word) >= OLDEST
          && Integer.parseInt(word) <= asked.year()) {
        years.add(Integer.valueOf(word));
      } else {
        form.fault(
            name,
            "eligibility.years.wrong",
            Integer.toString(OLDEST),
            Integer.toString(asked.year()));
        break;
      }
    }
    return List.copyOf(new HashSet<>(years)).stream().sorted().toList();
  }

  private Optional<Facts.Initiative> merit(String row) {
    var kind = form.choice(row + "k", Facts.Initiative.Kind.class);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    var scope = form.requiredChoice(row + "s", Reach.class, "eligibility.merit.scope-missing");
    if (form.typed(row + "y").isBlank()) {
      form.fault(row + "y", "eligibility.merit.year-missing");
    }
    var year = form.wholeNumber(row + "y", Years.FIRST, asked.year());
    return scope.isEmpty() || year.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Facts.Initiative(
                year.get(),
                kind.get(),
                scope.get(),
                null,
                form.ticked(row + "u") ? "—" : null,
                Standing.DECIDED));
  }

  private Facts discipline(Facts facts) {
    if (!inquiry.discipline()) {
      return facts;
    }
    var measure = form.choice("measure", Facts.Discipline.Measure.class);
    if (measure.isEmpty()) {
      return facts;
    }
    var from = form.requiredDay("measure-from", "eligibility.measure.from-missing");
    var until = form.day("measure-until");
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      form.fault("measure-until", "eligibility.until-before-from");
    }
    return from.map(day -> facts.with(new Facts.Discipline(measure.get(), day, until.orElse(null))))
        .orElse(facts);
  }

  private Facts leave(Facts facts) {
    if (!inquiry.leave()) {
      return facts;
    }
    var kind = form.choice("leave", Facts.Leave.Kind.class);
    if (kind.isEmpty()) {
      return facts;
    }
    var from = form.requiredDay("leave-from", "eligibility.leave.from-missing");
    var until = form.requiredDay("leave-until", "eligibility.leave.until-missing");
    if (from.isEmpty() || until.isEmpty()) {
      return facts;
    }
    if (until.get().isBefore(from.get())) {
      form.fault("leave-until", "eligibility.until-before-from");
      return facts;
    }
    return facts.with(new Facts.Leave(kind.get(), from.get(), until.get()));
  }

  private Facts service(Facts facts) {
    if (!inquiry.service()) {
      return facts;
    }
    var post = form.choice("post", Facts.Service.Post.class);
    if (post.isEmpty()) {
      return facts;
    }
    var from = form.requiredDay("post-from", "eligibility.post.from-missing");
    var until = form.day("post-until");
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      form.fault("post-until", "eligibility.until-before-from");
      return facts;
    }
    return from.map(day -> facts.with(new Facts.Service(post.get(), day, until.orElse(null))))
        .orElse(facts);
  }

  private Facts figures(Facts facts) {
    if (inquiry.figures().isEmpty()) {
      return facts;
    }
    var members = figure(Collective.Figure.MEMBERS, Integer.MAX_VALUE);
    var most = members == null ? Integer.MAX_VALUE : members;
    var rank = figure(Collective.Figure.CLUSTER_RANK, Integer.MAX_VALUE);
    var completed = figure(Collective.Figure.COMPLETED, most);
    var advanced = figure(Collective.Figure.ADVANCED_WORKERS, most);
    var women = figure(Collective.Figure.WOMEN, most);
    var disciplined = figure(Collective.Figure.DISCIPLINED, most);
    var fighters = figure(Collective.Figure.GRASSROOTS_FIGHTERS, most);
    return form.faults().isEmpty()
        ? facts.with(
            new Collective(
                members,
                completed,
                advanced,
                women,
                disciplined,
                fighters,
                null,
                rank,
                Standing.DECIDED))
        : facts;
  }

  private @Nullable Integer figure(Collective.Figure figure, int most) {
    if (!inquiry.figures().contains(figure)) {
      return null;
    }
    var least = figure == Collective.Figure.CLUSTER_RANK ? 1 : 0;
    return form.wholeNumber("f-" + figure, least, Math.min(most, 1_000_000)).orElse(null);
  }
}
