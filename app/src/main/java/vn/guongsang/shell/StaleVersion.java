package vn.guongsang.shell;

import java.util.UUID;

/**
 * Somebody changed the record after this form was opened. The form says who changed what, keeps
 * what was typed, and takes the new version for the next try.
 */
public final class StaleVersion extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final UUID subject;
  private final int current;

  public StaleVersion(UUID subject, int current) {
    super("stale version of " + subject);
    this.subject = subject;
    this.current = current;
  }

  public UUID subject() {
    return subject;
  }

  public int current() {
    return current;
  }
}
