package vn.guongsang.shell;

import java.util.List;

/**
 * An action that cannot be done as asked, with every reason in words the asker understands. The
 * transaction rolls back; the form shows the reasons beside its fields and keeps what was typed.
 */
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Reason> reasons;

  public Refused(List<Reason> reasons) {
    super(reasons.toString());
    this.reasons = List.copyOf(reasons);
  }

  public static Refused because(String key, Object... args) {
    return new Refused(List.of(new Reason("", Said.of(key, args))));
  }

  public static Refused field(String field, String key, Object... args) {
    return new Refused(List.of(new Reason(field, Said.of(key, args))));
  }

  public List<Reason> reasons() {
    return reasons;
  }

  /**
   * @param field the form's field, or empty text when the reason is about the whole
   */
  public record Reason(String field, Said words) {}
}
