package vn.guongsang.shell.api;

import java.util.List;
import vn.guongsang.shell.Said;

/** A question that cannot be answered as it stands: which field, and what to do about it. */
public final class Faulty extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** More would help nobody, and a batch could hold a hundred thousand. */
  public static final int MOST = 20;

  /**
   * @param field its path, such as {@code history.ratings[0].level}; empty text for the whole
   */
  public record Reason(String field, Said words) {}

  private final int status;
  private final transient List<Reason> reasons;

  public Faulty(int status, List<Reason> reasons) {
    super(reasons.toString());
    this.status = status;
    this.reasons = List.copyOf(reasons.subList(0, Math.min(MOST, reasons.size())));
  }

  public static Faulty because(int status, String field, String key, Object... args) {
    return new Faulty(status, List.of(new Reason(field, Said.of(key, args))));
  }

  public int status() {
    return status;
  }

  public List<Reason> reasons() {
    return reasons;
  }
}
