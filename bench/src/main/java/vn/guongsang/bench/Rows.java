package vn.guongsang.bench;

import java.time.LocalDate;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.FactRows;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Standing;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.facts.Track;

/**
 * The facts of a person as rows of a database: numbers, days, and codes as text, in the order of
 * the person. What reading them costs beside judging them.
 */
record Rows(
    short[] ratedYears,
    byte[] levels,
    String[] codes,
    short[] awardYears,
    LocalDate[] decidedOn,
    short[] meritYears,
    byte[] reaches) {

  private static final Level[] LEVELS = Level.values();
  private static final Reach[] REACHES = Reach.values();

  @SuppressWarnings("EnumOrdinal") // as a database keeps them
  static Rows of(Facts facts) {
    var ratings = facts.ratings();
    var awards = facts.awards();
    var merits = facts.initiatives();
    var rows =
        new Rows(
            new short[ratings.size()],
            new byte[ratings.size()],
            new String[awards.size()],
            new short[awards.size()],
            new LocalDate[awards.size()],
            new short[merits.size()],
            new byte[merits.size()]);
    for (var i = 0; i < ratings.size(); i++) {
      rows.ratedYears[i] = (short) ratings.get(i).year();
      rows.levels[i] = (byte) ratings.get(i).level().ordinal();
    }
    for (var i = 0; i < awards.size(); i++) {
      rows.codes[i] = new String(awards.get(i).code().code());
      rows.awardYears[i] = (short) awards.get(i).year();
      rows.decidedOn[i] = LocalDate.of(awards.get(i).year(), 12, 20);
    }
    for (var i = 0; i < merits.size(); i++) {
      rows.meritYears[i] = (short) merits.get(i).year();
      rows.reaches[i] = (byte) merits.get(i).scope().ordinal();
    }
    return rows;
  }

  Facts facts() {
    var gathered = FactRows.about(Subject.individual());
    for (var i = 0; i < ratedYears.length; i++) {
      gathered.rating(ratedYears[i], LEVELS[levels[i]], Standing.DECIDED, null);
    }
    for (var i = 0; i < codes.length; i++) {
      gathered.award(
          AwardCode.of(codes[i]), awardYears[i], decidedOn[i], Track.MERIT, Standing.DECIDED, null);
    }
    for (var i = 0; i < meritYears.length; i++) {
      gathered.initiative(
          meritYears[i],
          Facts.Initiative.Kind.INITIATIVE,
          REACHES[reaches[i]],
          null,
          null,
          Standing.DECIDED);
    }
    return gathered.facts();
  }
}
