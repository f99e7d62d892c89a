package vn.guongsang.shell.imports;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sheet on its way in.
 *
 * <p>Its life: somebody sends a file or pastes a table; it is sealed and kept, its table found, its
 * headings matched to columns. What is unclear a person decides, once. Then it is checked against
 * the database, as often as wanted and without a trace, until somebody applies it, all or nothing,
 * or drops it. What was applied can be undone while nothing depends on it. After thirty days the
 * sheet itself goes; what was applied stays readable, since the journal points here.
 *
 * @param unit for which it was sent; who has that unit in scope may see it
 * @param counts rows by outcome as last checked or applied; empty before the first check
 */
public record Import(
    UUID id,
    UUID account,
    UUID unit,
    String kind,
    Source source,
    String fileName,
    String sha256,
    UUID file,
    Map<String, String> settings,
    Columns columns,
    ImportState state,
    int rows,
    Map<RowOutcome, Integer> counts,
    @Nullable UUID planFile,
    @Nullable UUID undoFile,
    int version,
    Instant madeAt,
    @Nullable Instant checkedAt,
    @Nullable UUID appliedBy,
    @Nullable Instant appliedAt,
    @Nullable UUID undoneBy,
    @Nullable Instant undoneAt,
    @Nullable Instant sheetGoneAt) {

  /** How the table came in. */
  public enum Source {
    FILE,
    PASTED
  }

  /**
   * Which sheet is taken, and which column stands at which place of it; an empty key where a person
   * wants none. Without entries the headings speak for themselves.
   */
  public record Columns(String sheet, Map<Integer, String> keys) {
    public static final Columns UNSAID = new Columns("", Map.of());

    public Columns {
      keys = Map.copyOf(keys);
    }
  }

  Import with(Columns chosen) {
    return new Import(
        id,
        account,
        unit,
        kind,
        source,
        fileName,
        sha256,
        file,
        settings,
        chosen,
        state,
        rows,
        counts,
        planFile,
        undoFile,
        version,
        madeAt,
        checkedAt,
        appliedBy,
        appliedAt,
        undoneBy,
        undoneAt,
        sheetGoneAt);
  }

  /** Its headings are matched to columns, by themselves or by a person: it can be checked. */
  public boolean understood() {
    return !columns.equals(Columns.UNSAID);
  }

  public int count(RowOutcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  public String href() {
    return "/imports/" + id;
  }

  public boolean sheetKept() {
    return sheetGoneAt == null;
  }
}
