package vn.guongsang.movements.inspections;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.MovementId;

/**
 * An inspection of a movement: planned by a unit, made by a team on its days, written down in
 * minutes; what it found lives on by itself until it is confirmed as mended.
 *
 * @param minutes kept file; null while there is none
 * @param mine whether the inspecting unit lies in the scope of whoever asked
 * @param findings how many the asker sees
 * @param open how many of them are not confirmed yet
 * @param late how many of them are past their day
 */
public record Inspection(
    InspectionId id,
    MovementId movement,
    String movementName,
    UnitId unit,
    String unitName,
    Said said,
    @Nullable UUID minutes,
    boolean mine,
    int findings,
    int open,
    int late,
    int version) {

  public String name() {
    return said.name();
  }

  /**
   * What was planned.
   *
   * @param plan what is looked at and how
   * @param document it is based on; empty text for none
   * @param lastDay null where it takes one day
   */
  public record Said(
      String name, String plan, String document, LocalDate day, @Nullable LocalDate lastDay) {}

  /** Somebody of the team. */
  public record Inspector(PersonId person, String name, String position, InspectorRole role) {}

  /** What somebody is in the team. */
  public enum InspectorRole {
    HEAD,
    MEMBER,
    SECRETARY
  }
}
