package vn.guongsang.shell.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.Said;

/**
 * What would happen to one row.
 *
 * @param number beside the row in Excel
 * @param title what the row is about, as the sheet names it
 * @param changes field by field; for a new thing from nothing
 * @param faults why it cannot be done
 * @param doubts what a person should look at but may let pass
 */
public record PlannedRow(
    int number,
    RowOutcome outcome,
    String title,
    List<Change> changes,
    List<Fault> faults,
    List<Fault> doubts) {

  public PlannedRow {
    changes = List.copyOf(changes);
    faults = List.copyOf(faults);
    doubts = List.copyOf(doubts);
    if ((outcome == RowOutcome.WRONG) == faults.isEmpty()) {
      throw new IllegalArgumentException("a row is wrong if, and only if, a fault says why");
    }
  }

  /** One field; the values are words, since an enum constant or a day is said by the language. */
  public record Change(String labelKey, Said before, Said after) {

    public static Change of(String labelKey, @Nullable Object before, @Nullable Object after) {
      return new Change(labelKey, words(before), words(after));
    }

    public boolean fromNothing() {
      return before.key().equals(NOTHING);
    }
  }

  private static final String NOTHING = "imports.nothing";
  private static final Said NONE = Said.of(NOTHING);

  private static Said words(@Nullable Object value) {
    return switch (value) {
      case null -> NONE;
      case String text when text.isEmpty() -> NONE;
      case Boolean yes -> Said.of(yes ? "imports.yes" : "imports.no");
      case Said said -> said;
      default -> Said.of("imports.value", value);
    };
  }

  /**
   * @param column key of the column it is about, in a plan the heading in the sender's own sheet;
   *     empty text for the whole row
   * @param index of that column in the sheet, counted from 0; -1 for the whole row
   */
  public record Fault(String column, int index, Said words) {

    public static Fault of(String column, String key, Object... args) {
      return new Fault(column, -1, Said.of(key, args));
    }
  }

  /** With what reading the cells already found. */
  PlannedRow and(List<Fault> moreFaults, List<Fault> moreDoubts) {
    var allFaults = new ArrayList<>(moreFaults);
    allFaults.addAll(faults);
    var allDoubts = new ArrayList<>(moreDoubts);
    allDoubts.addAll(doubts);
    return new PlannedRow(
        number,
        allFaults.isEmpty() ? outcome : RowOutcome.WRONG,
        title,
        allFaults.isEmpty() ? changes : List.of(),
        allFaults,
        allDoubts);
  }
}
