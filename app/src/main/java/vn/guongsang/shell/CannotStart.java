package vn.guongsang.shell;

import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringBootExceptionReporter;

/**
 * What was asked of this start cannot be done. The operator reads the words, in both languages, and
 * no stack of calls; the process ends with code 1.
 */
public final class CannotStart extends RuntimeException implements ExitCodeGenerator {
  private static final long serialVersionUID = 1;

  public CannotStart(String vietnamese, String english) {
    super(vietnamese + System.lineSeparator() + english);
  }

  @Override
  public int getExitCode() {
    return 1;
  }

  /** Named in META-INF/spring.factories. */
  static final class Teller implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
      for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
        if (cause instanceof CannotStart words) {
          System.err.println(words.getMessage());
          return true;
        }
      }
      return false;
    }
  }
}
