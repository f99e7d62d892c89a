package vn.guongsang.shell.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.Said;

/**
 * One piece of background work as its asker sees it.
 *
 * @param total how much there is to do in all; null while nobody knows
 * @param messages what came of it
 * @param reference what to tell the administrator when it failed; null otherwise
 */
public record Work(
    UUID id,
    Said title,
    WorkState state,
    long done,
    @Nullable Long total,
    boolean cancelWanted,
    @Nullable UUID resultFile,
    @Nullable String resultLink,
    List<Said> messages,
    @Nullable String reference,
    Instant askedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  private static final Duration TOO_EARLY_TO_TELL = Duration.ofSeconds(2);

  public OptionalLong percent() {
    return total == null || total <= 0
        ? OptionalLong.empty()
        : OptionalLong.of(Math.min(100, done * 100 / total));
  }

  /** At the pace so far; empty while there is none to speak of. */
  public Optional<Duration> timeLeft(Instant now) {
    if (state != WorkState.RUNNING || startedAt == null || total == null || done <= 0) {
      return Optional.empty();
    }
    var spent = Duration.between(startedAt, now);
    return spent.compareTo(TOO_EARLY_TO_TELL) < 0
        ? Optional.empty()
        : Optional.of(
            Duration.ofMillis(
                Math.max(0, Math.round(spent.toMillis() * (double) (total - done) / done))));
  }

  public String href() {
    return "/work/" + id;
  }
}
