package vn.guongsang.server;

/** What the operator asked for cannot be done, with the reason in plain words, Vietnamese first. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int FAILURE = 1;
  private static final int WRONG_USE = 2;

  private final int exitCode;

  private Refusal(int exitCode, String vietnamese, String english) {
    super(vietnamese + System.lineSeparator() + english);
    this.exitCode = exitCode;
  }

  Refusal(String vietnamese, String english) {
    this(FAILURE, vietnamese, english);
  }

  /** The command line is wrong, nothing has been touched. */
  public static Refusal wrongUse(String vietnamese, String english) {
    return new Refusal(WRONG_USE, vietnamese, english);
  }

  public int exitCode() {
    return exitCode;
  }
}
