package vn.guongsang.shell.sheets;

import java.util.List;

/** The file was not read, for one reason that its sender can act on. */
public final class RefusedFile extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refusal why;
  private final transient List<String> args;

  public RefusedFile(Refusal why, String... args) {
    super(why + " " + List.of(args));
    this.why = why;
    this.args = List.of(args);
  }

  public Refusal why() {
    return why;
  }

  public List<String> args() {
    return args;
  }
}
