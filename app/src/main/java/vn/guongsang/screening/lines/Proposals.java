package vn.guongsang.screening.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.decisions.Holder;
import vn.guongsang.decisions.issue.Line;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Track;
import vn.guongsang.screening.facts.TeamFacts.Proposed;

/** What the lines of one decision propose, for the other lines of it to lean on. */
record Proposals(Map<UUID, List<Line>> byHolder, List<Proposed> titles) {

  static Proposals of(List<Line> lines) {
    var byHolder = new HashMap<UUID, List<Line>>();
    var titles = new ArrayList<Proposed>();
    for (var line : lines) {
      byHolder.computeIfAbsent(line.holder().id(), h -> new ArrayList<>(1)).add(line);
      if (line.holder() instanceof Holder.OfPerson(var person)) {
        titles.add(
            new Proposed(
                person.value(), line.awardType(), line.period().year(), calendar(line)));
      }
    }
    return new Proposals(byHolder, titles);
  }

  static Facts.Calendar calendar(Line line) {
    return line.period().schoolYear() ? Facts.Calendar.SCHOOL_YEAR : Facts.Calendar.YEAR;
  }

  /** The facts with what the other lines of the same holder propose. */
  Facts with(Facts facts, Line line) {
    var out = facts;
    for (var other : byHolder.getOrDefault(line.holder().id(), List.of())) {
      if (!other.id().equals(line.id())) {
        out =
            out.with(
                new Facts.Award(
                    AwardCode.of(other.awardType()),
                    other.period().year(),
                    null,
                    Track.of(other.track()).orElse(Track.MERIT),
                    Standing.PROPOSED_HERE,
                    calendar(other)));
      }
    }
    return out;
  }
}
