package vn.guongsang.rules.dated;

import java.util.Map;
import java.util.Optional;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.texts.Basis;

/**
 * Which awards a text puts to a secret ballot, and the share of <em>all</em> members it asks for.
 *
 * @param percents per award; an award not named has no threshold in law
 */
public record Votes(Map<AwardCode, Integer> percents, Basis basis) {

  /**
   * The answer for a council of so many members.
   *
   * @param needed empty where the law sets no threshold
   */
  public record Needed(Optional<Integer> needed, Optional<Integer> percent, Basis basis) {}

  public Needed of(AwardCode award, int members) {
    if (members < 1) {
      throw new IllegalArgumentException("a council has at least one member: " + members);
    }
    var percent = Optional.ofNullable(percents.get(award));
    return new Needed(
        percent.map(share -> Math.ceilDiv(Math.multiplyExact(share, members), 100)),
        percent,
        basis);
  }
}
