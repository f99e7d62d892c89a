package vn.guongsang.decisions.money;

import java.time.LocalDate;

/**
 * Trao tặng: that the recipient of a line holds what was given.
 *
 * @param receiver who took it in the holder's place; empty where the holder did
 * @param objects {@code Giấy khen, khung, hoa}
 */
public record Presentation(LocalDate day, String place, Way way, String receiver, String objects) {

  /** How it reached the holder. */
  public enum Way {
    SELF,
    REPRESENTED,
    /** Truy tặng: the family receives it. */
    POSTHUMOUS,
    /** By post or messenger. */
    SENT;

    /** Whether somebody else's name belongs to it. */
    public boolean byOther() {
      return this == REPRESENTED || this == POSTHUMOUS;
    }
  }
}
