package vn.guongsang.screening.facts;

import java.util.List;
import vn.guongsang.rules.facts.Facts;

/**
 * What the register knows of a unit as a team.
 *
 * @param facts the unit's own, without figures
 * @param figures counted from its members
 */
public record TeamKnown(Facts facts, TeamFigures figures, List<Doubt> doubts) {

  /** With what a person typed where the register is silent. */
  public Facts with(TeamFigures typed) {
    return facts.with(figures.orElse(typed).collective());
  }
}
