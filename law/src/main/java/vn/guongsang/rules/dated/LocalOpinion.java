package vn.guongsang.rules.dated;

import java.util.Set;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.texts.Basis;

/** For which awards a central unit in a province needs the province's opinion (hiệp y). */
public record LocalOpinion(Set<AwardCode> awards, Basis basis) {

  public boolean neededFor(AwardCode award, boolean centralUnitInProvince) {
    return centralUnitInProvince && awards.contains(award);
  }
}
