package vn.guongsang.movements.programmes;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;

/**
 * A programme of work, or a theme (chuyên đề) within one: set up by the unit that leads it, filled
 * with tasks, over when its last task is.
 *
 * @param parentName the programme this is a theme of; empty text for none
 * @param mine whether the leading unit lies in the scope of whoever asked
 */
public record Programme(
    ProgrammeId id,
    Said said,
    String unitName,
    String parentName,
    boolean mine,
    Counts counts,
    int version) {

  /**
   * What was typed.
   *
   * @param parent the programme this is a theme of
   * @param movement by which it came about
   */
  public record Said(
      UnitId unit,
      @Nullable ProgrammeId parent,
      @Nullable UUID movement,
      String name,
      String document,
      LocalDate from,
      @Nullable LocalDate until) {}

  /** Its tasks, those of its themes with them. */
  public record Counts(int tasks, int done, int late, int stopped) {

    /** Stopped tasks are no part of what is to be reached. */
    public int percent() {
      var whole = tasks - stopped;
      return whole <= 0 ? 0 : 100 * done / whole;
    }
  }

  public String name() {
    return said.name();
  }
}
