package vn.guongsang.server;

/** A start that cannot go on, with the reason in the operator's words, Vietnamese first. */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  StartRefused(String vietnamese, String english) {
    super(vietnamese + System.lineSeparator() + english);
  }
}
