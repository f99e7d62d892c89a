package vn.guongsang.movements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.shell.list.Cell.Tone;

/**
 * A movement as it stands: drafted by the unit that leads it, launched on a day, answered by the
 * units below, reviewed and closed; it can be suspended and resumed between.
 *
 * @param unit that leads it and keeps it here
 * @param together the units that launch it beside the leading one
 * @param mine whether the leading unit lies in the scope of whoever asked
 * @param version of the row, for corrections
 */
public record Movement(
    MovementId id,
    UnitId unit,
    String unitName,
    List<UnitId> together,
    MovementDraft said,
    State state,
    @Nullable LocalDate launchedOn,
    @Nullable LocalDate closedOn,
    @Nullable Instant publishedAt,
    boolean mine,
    int version) {

  public Movement {
    together = List.copyOf(together);
  }

  public String name() {
    return said.name();
  }

  /** All units that launch it, the leading one first. */
  public List<UnitId> launching() {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(unit), together.stream())
        .distinct()
        .toList();
  }

  public Optional<MovementId> parent() {
    return Optional.ofNullable(said.parent());
  }

  /** Whether units still answer and work in it. */
  public boolean running() {
    return state == State.LAUNCHED || state == State.REVIEWED;
  }

  public boolean published() {
    return publishedAt != null;
  }

  /** How far a movement has come. */
  public enum State {
    DRAFT(Tone.PLAIN),
    LAUNCHED(Tone.MET),
    REVIEWED(Tone.MET),
    SUSPENDED(Tone.HELD),
    CLOSED(Tone.PLAIN);

    private final Tone tone;

    State(Tone tone) {
      this.tone = tone;
    }

    public Tone tone() {
      return tone;
    }
  }

  /** The two kinds of the law (Luật 06/2022/QH15, Điều 16). */
  public enum Kind {
    /** Thường xuyên: the daily work, year by year. */
    REGULAR,
    /** Theo chuyên đề: one task, with an end. */
    THEMATIC
  }

  /** How far it reaches (Luật 06/2022/QH15, Điều 16). */
  public enum Scope {
    NATION,
    /** Bộ, ban, ngành, tỉnh. */
    SECTOR,
    /** Cụm, khối thi đua. */
    CLUSTER,
    /** The unit and all below it. */
    UNIT
  }
}
