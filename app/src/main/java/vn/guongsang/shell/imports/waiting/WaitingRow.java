package vn.guongsang.shell.imports.waiting;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet that waits for a person.
 *
 * <p>Its life: an import that was told so leaves it here instead of refusing the whole sheet;
 * somebody answers what is unclear, and it is entered; or says why it never will be. Then what it
 * held is forgotten. Undoing the import dismisses what still waits.
 *
 * @param cells by column; empty once it is decided
 * @param result where it was entered; empty text otherwise
 */
public record WaitingRow(
    UUID id,
    String kind,
    UUID imported,
    int number,
    Map<String, String> cells,
    State state,
    String result,
    String reason,
    Instant madeAt,
    @Nullable Instant decidedAt,
    int version) {

  public enum State {
    OPEN,
    ENTERED,
    DISMISSED
  }
}
