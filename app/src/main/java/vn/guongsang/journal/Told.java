package vn.guongsang.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An entry put into the reader's words.
 *
 * @param who the doer's name
 * @param actingFor the name of the unit acted for; empty text for none
 * @param reason as the doer gave it; empty text for none
 * @param link where the many rows of one deed are listed; null for none
 */
public record Told(
    UUID id,
    Instant when,
    String who,
    String actingFor,
    List<Part> sentence,
    String reason,
    List<Line> changes,
    @Nullable String link) {

  /**
   * A piece of the sentence.
   *
   * @param href the page of the thing it names; null for mere words
   */
  public record Part(String text, @Nullable String href) {}

  /** A changed field. */
  public record Line(String label, Shown before, Shown after) {}

  /**
   * A value before or after.
   *
   * @param erased a personal value that has been erased; {@code text} says so
   */
  public record Shown(String text, boolean erased, boolean personal) {}

  /** The sentence in one, as for Excel. */
  public String words() {
    return sentence.stream().map(Part::text).collect(Collectors.joining());
  }
}
