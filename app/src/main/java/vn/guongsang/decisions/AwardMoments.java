package vn.guongsang.decisions;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.people.Moment;
import vn.guongsang.registry.people.PersonMoments;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;

/** The awards of a person's life. */
@Component
class AwardMoments implements PersonMoments {

  private final Awards awards;
  private final AwardTypes types;
  private final Clock clock;

  AwardMoments(Awards awards, AwardTypes types, Clock clock) {
    this.awards = awards;
    this.types = types;
    this.clock = clock;
  }

  @Override
  public List<Moment> of(Viewer viewer, Set<PersonId> entries) {
    var today = Time.today(clock);
    return awards.of(entries).stream()
        .map(
            award ->
                new Moment(
                    award.period().year(),
                    award.decidedOn(),
                    "award",
                    Said.of(
                        "register.moment",
                        types.name(award.awardType(), award.decidedOn(), today),
                        award.period().words(),
                        award.unitName()),
                    proof(award.decision()),
                    award.vouched(),
                    null,
                    "/awards/" + award.id()))
        .toList();
  }

  /** "QĐ 123/QĐ-UBND – UBND thành phố Hà Nội". */
  static String proof(Decision decision) {
    return decision.number().isEmpty()
        ? decision.issuer()
        : decision.number() + " – " + decision.issuer();
  }
}
