package vn.guongsang.shell.form;

import org.jspecify.annotations.Nullable;
import vn.guongsang.shell.page.Page;

/**
 * How a field hangs together on the page: its label, hint and message are tied to it by ids.
 *
 * @param fault what is wrong with it, in words; empty text when nothing is
 */
public record Field(String id, String fault, String hint) {

  public static Field of(Page page, Form form, String name, String hint) {
    return new Field(idOf(name), form.fault(name).map(said -> page.t(said)).orElse(""), hint);
  }

  static String idOf(String name) {
    return "f-" + name;
  }

  /** Where the error summary leads for a reason about this field. */
  public static String hrefOf(String name) {
    return "#" + idOf(name);
  }

  public String hintId() {
    return id + "-hint";
  }

  public String faultId() {
    return id + "-fault";
  }

  /** For {@code aria-describedby}: the message first, it is what to act on. */
  public @Nullable String describedBy() {
    var ids = (fault.isEmpty() ? "" : faultId() + " ") + (hint.isEmpty() ? "" : hintId());
    return ids.isEmpty() ? null : ids.strip();
  }

  /** For {@code aria-invalid}. */
  public @Nullable String invalid() {
    return fault.isEmpty() ? null : "true";
  }

  public String groupClass() {
    return fault.isEmpty() ? "field" : "field wrong";
  }
}
