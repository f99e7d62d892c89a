package vn.guongsang.shell;

/** There is no such thing, or it is not the viewer's: the same answer on purpose. */
public final class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
