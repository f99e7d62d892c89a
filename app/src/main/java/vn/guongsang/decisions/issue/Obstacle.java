package vn.guongsang.decisions.issue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.list.Cell.Tone;

/**
 * Something that stands against a line, or that a person must weigh before the decision is signed.
 *
 * @param href what gives rise to it; null where there is nothing to see
 * @param found stands for just this: a reason given for it does not answer what is found later, be
 *     it of the same kind
 * @param reason why an officer keeps the line in spite of it; else empty
 */
public record Obstacle(
    LineId line,
    int position,
    String holderName,
    Kind kind,
    Said words,
    @Nullable String href,
    String found,
    String reason) {

  public enum Kind {
    /** Something about the holder is being looked into; no reason of ours lifts that. */
    HELD(true, false),
    NOT_MET(true, true),
    /** The register has this award for this holder and period. */
    DUPLICATE(true, true),
    /** Twice in this list, or also in another decision in the making. */
    PROPOSED_TWICE(true, true),
    NO_AUTHORITY(true, true),
    /** The law leaves it to whoever signs. */
    ASK_PERSON(false, true);

    private final boolean stops;
    private final boolean answerable;

    Kind(boolean stops, boolean answerable) {
      this.stops = stops;
      this.answerable = answerable;
    }

    /** Whether an officer's reason can stand against it. */
    public boolean answerable() {
      return answerable;
    }
  }

  /**
   * @param source what tells it from others of its kind, the same for every viewer
   */
  static String mark(Kind kind, Object source) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256")
              .digest((kind + " " + source).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public boolean answered() {
    return kind.answerable && !reason.isEmpty();
  }

  /** Whether the decision cannot go on because of it. */
  public boolean stops() {
    return kind.stops && !answered();
  }

  public Tone tone() {
    return stops() ? Tone.MISS : Tone.ASK;
  }
}
