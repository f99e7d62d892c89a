package vn.guongsang.registry.web;

import java.time.LocalDate;
import java.util.Optional;
import vn.guongsang.shell.form.Form;

/** Days as addresses hold them: 1/7/2025 or 2025-07-01. */
final class Days {

  private Days() {}

  /** Anything that is no day is none. */
  static Optional<LocalDate> of(String typed) {
    return Form.empty().with("day", typed).day("day");
  }
}
