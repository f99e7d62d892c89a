package vn.guongsang.movements.pledges;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.movements.MovementId;

/**
 * A promise among units: drawn up by one of them, then signed side by side. From the first
 * signature on neither its words nor its sides change.
 *
 * @param unit that drew it up
 * @param mine whether that unit lies in the scope of whoever asked
 */
public record Pledge(
    PledgeId id,
    MovementId movement,
    UnitId unit,
    String unitName,
    Said said,
    List<Side> sides,
    boolean mine,
    int version) {

  public Pledge {
    sides = List.copyOf(sides);
  }

  /** What is promised, when and where it is signed. */
  public record Said(String title, String words, LocalDate day, String place) {}

  /** How a side signed. */
  public enum SigningWay {
    HERE,
    PAPER
  }

  /**
   * @param way null while the side has not signed
   * @param mine whether the side lies in the scope of whoever asked
   */
  public record Side(
      UnitId unit,
      String name,
      @Nullable SigningWay way,
      @Nullable LocalDate signedOn,
      String signer,
      @Nullable UUID file,
      boolean mine) {

    public boolean signed() {
      return way != null;
    }
  }

  public long signed() {
    return sides.stream().filter(Side::signed).count();
  }

  public boolean begun() {
    return signed() > 0;
  }

  public boolean complete() {
    return sides.size() > 1 && signed() == sides.size();
  }
}
