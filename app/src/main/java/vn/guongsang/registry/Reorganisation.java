package vn.guongsang.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;

/**
 * A reorganisation that was done, perhaps undone again.
 *
 * @param concerned the units it was about, by what happened to them, called as they were then
 */
public record Reorganisation(
    UUID id,
    ReorganisationKind kind,
    LocalDate day,
    LegalDocument document,
    @Nullable UUID file,
    String note,
    boolean undone,
    @Nullable UUID doneBy,
    Instant doneAt,
    @Nullable String undoneReason,
    int version,
    List<Concerned> concerned) {

  public record Concerned(UnitId unit, Part part, String name) {}

  public enum Part {
    CHANGED,
    ENDED,
    FOUNDED,
    HEIR,
    MOVED_ALONG
  }

  public List<Concerned> those(Part part) {
    return concerned.stream().filter(c -> c.part() == part).toList();
  }
}
