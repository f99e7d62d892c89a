package vn.guongsang.server;

/** A start that cannot go on, with the reason in the operator's words, Vietnamese first. */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int FAILURE = 1;
  private static final int WRONG_USE = 2;

  private final int exitCode;

  private StartRefused(int exitCode, String vietnamese, String english) {
    super(vietnamese + System.lineSeparator() + english);
    this.exitCode = exitCode;
  }

  StartRefused(String vietnamese, String english) {
    this(FAILURE, vietnamese, english);
  }

  /** The command line is wrong, nothing has been touched. */
  static StartRefused wrongUse(String vietnamese, String english) {
    return new StartRefused(WRONG_USE, vietnamese, english);
  }

  public int exitCode() {
    return exitCode;
  }
}
