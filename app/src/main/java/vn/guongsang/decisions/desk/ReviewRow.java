package vn.guongsang.decisions.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.issue.LineVerdict;
import vn.guongsang.kernel.Money;
import vn.guongsang.rules.AwardType;
import vn.guongsang.shell.list.Cell.Tone;

/**
 * One row with all that is known about it.
 *
 * @param type of the catalogue; null while it is not certain
 * @param verdict of the law; null where it cannot be asked
 * @param accepted why the row goes in spite of the verdict; empty text where nothing is in the way,
 *     or nobody said so
 * @param prize null where none is known
 */
public record ReviewRow(
    DeskLine line,
    Whose whose,
    Whose unit,
    @Nullable AwardType type,
    @Nullable LineVerdict verdict,
    List<Note> notes,
    String accepted,
    @Nullable Money prize,
    State state) {

  /** Whether it may go into the decision. */
  public enum State {
    READY(Tone.MET),
    /** A person must choose or confirm something. */
    ASKS(Tone.ASK),
    STOPPED(Tone.MISS),
    LEFT_OUT(Tone.PLAIN);

    private final Tone tone;

    State(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }
  }

  public ReviewRow {
    notes = List.copyOf(notes);
  }

  public int number() {
    return line.number();
  }
}
