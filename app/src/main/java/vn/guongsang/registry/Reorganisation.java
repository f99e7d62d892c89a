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

  /** More names than these would hide what a line is about. */
  private static final int NAMED = 5;

  public record Concerned(UnitId unit, Part part, String name) {}

  public enum Part {
    CHANGED,
    ENDED,
    FOUNDED,
    HEIR,
    MOVED_ALONG
  }

  /** Whom it was about: those it changed or ended, then those it founded or who took over. */
  public String called() {
    var before = names(Part.CHANGED, Part.ENDED);
    var after = names(Part.FOUNDED, Part.HEIR);
    return before.isEmpty() || after.isEmpty() ? before + after : before + " → " + after;
  }

  private String names(Part... parts) {
    var wanted = List.of(parts);
    var names = concerned.stream().filter(c -> wanted.contains(c.part())).map(Concerned::name);
    return String.join(", ", names.limit(NAMED).toList());
  }

  public List<Concerned> those(Part part) {
    return concerned.stream().filter(c -> c.part() == part).toList();
  }
}
