package vn.guongsang.movements.commitments;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;

/**
 * A campaign's pledge or a code of conduct: drawn up by a unit for all below it, committed to by
 * units and people one after another, followed up with what was seen.
 *
 * @param mine whether the unit lies in the scope of whoever asked
 */
public record Commitment(
    CommitmentId id, Said said, String unitName, boolean mine, Counts counts, int version) {

  /**
   * What was typed.
   *
   * @param movement it belongs to; null for none
   */
  public record Said(
      UnitId unit,
      @Nullable UUID movement,
      CommitmentKind kind,
      String title,
      String words,
      LocalDate from,
      @Nullable LocalDate until) {

    public boolean runs(LocalDate day) {
      return !from.isAfter(day) && (until == null || until.isAfter(day));
    }
  }

  /**
   * @param units of those right below it that committed
   * @param people of those who serve at the unit or below
   */
  public record Counts(int units, int unitsAsked, int people, int peopleAsked) {}

  /** What is committed to. */
  public enum CommitmentKind {
    /** Cuộc vận động. */
    CAMPAIGN,
    /** Quy tắc ứng xử. */
    CONDUCT
  }
}
