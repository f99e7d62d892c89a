package vn.guongsang.generate;

import java.util.UUID;
import vn.guongsang.generate.Country.Workplace;
import vn.guongsang.generate.Deciders.Decision;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.Vouched;
import vn.guongsang.rules.facts.Track;

/** Writes awards as the register keeps them: names as they were on the day of the decision. */
final class Honours {

  private final Ledger ledger;
  private final Chance chance;

  Honours(Ledger ledger, Chance chance) {
    this.ledger = ledger;
    this.chance = chance;
  }

  UUID give(String type, Worker worker, Decision decision, Calendar calendar, int years) {
    return give(type, Track.MERIT, worker, decision, calendar, years);
  }

  /**
   * @param years for how many years up to the calendar's; 1 for those of a single year
   */
  UUID give(
      String type, Track track, Worker worker, Decision decision, Calendar calendar, int years) {
    var id = ledger.id();
    var row =
        ledger
            .row(Target.AWARD)
            .put(id)
            .number(Country.TENANT)
            .put(decision.id())
            .put(type)
            .put(track.code())
            .put("PERSON")
            .put(worker.id)
            .put(worker.workplace.id())
            .put(worker.nameOn(decision.day()))
            .put(worker.foldedOn(decision.day()))
            .put(worker.workplace.name());
    end(row, decision, calendar, years);
    return id;
  }

  void give(String type, Workplace workplace, Decision decision, Calendar calendar, int years) {
    var row =
        ledger
            .row(Target.AWARD)
            .put(ledger.id())
            .number(Country.TENANT)
            .put(decision.id())
            .put(type)
            .put(Track.MERIT.code())
            .put("UNIT")
            .nothing()
            .put(workplace.id())
            .put(workplace.name())
            .put(VietnameseText.fold(workplace.name()))
            .put(workplace.name());
    end(row, decision, calendar, years);
  }

  private void end(Rows row, Decision decision, Calendar calendar, int years) {
    row.small(calendar.year()).put(calendar.school());
    (years > 1 ? row.small(calendar.year() - years + 1) : row.nothing())
        .put(decision.day())
        .put(vouched())
        .put(Ledger.ENTERED)
        .end();
  }

  /** Most was copied from papers; what a person only tells is rare among awards. */
  private Vouched vouched() {
    var luck = chance.next();
    return luck < 0.75 ? Vouched.RECORD : luck < 0.95 ? Vouched.VERIFIED : Vouched.SELF;
  }
}
