package vn.guongsang.bench;

import java.util.ArrayList;
import java.util.List;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.facts.Years;

/**
 * The same facts as a bean for Drools, reduced to years beforehand as for us, so that only the
 * engines differ. Its rules write their findings into it.
 */
public final class Person {

  /** What a Drools rule found: the clause, the outcome, the years found and missing. */
  public record Found(String clause, String outcome, long found, long missing) {}

  private final long grassroots;
  private final long[] merits = new long[3];
  private final boolean onHold;
  private final boolean underDiscipline;
  private final List<Found> findings = new ArrayList<>(8);

  Person(Facts facts) {
    var held = Years.of(facts.awards().stream().map(Facts.Award::year).toList()).bits();
    var counted = -1L;
    var open = false;
    for (var measure : facts.discipline()) {
      var until = measure.until();
      if (until != null) {
        counted = Years.fromBits(until.getYear() + 1);
        open |= until.isAfter(Cases.RECEIVED);
      }
    }
    grassroots = held & counted;
    for (var one : facts.initiatives()) {
      if (one.scope().compareTo(Reach.PROVINCE) >= 0) {
        merits[
                switch (one.kind()) {
                  case INITIATIVE -> 0;
                  case RESEARCH -> 1;
                  case COMBAT -> 2;
                }] |=
            Years.bit(one.year()) & counted;
      }
    }
    onHold = !facts.holds().isEmpty();
    underDiscipline = open;
  }

  public long getGrassroots() {
    return grassroots;
  }

  public long getInitiatives() {
    return merits[0];
  }

  public long getResearch() {
    return merits[1];
  }

  public long getCombat() {
    return merits[2];
  }

  public boolean isOnHold() {
    return onHold;
  }

  public boolean isUnderDiscipline() {
    return underDiscipline;
  }

  public List<Found> getFindings() {
    return findings;
  }

  public void find(String clause, String outcome, long found, long missing) {
    findings.add(new Found(clause, outcome, found, missing));
  }

  void forget() {
    findings.clear();
  }
}
