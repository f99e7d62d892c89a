/**
 * Cổng công khai: what anybody may see without signing in – the roll of honour, one award, whether
 * a certificate is genuine. It reads what the register tells the public and writes nothing, so that
 * it stays up while writing is paused.
 */
@ApplicationModule(
    displayName = "Cổng công khai",
    allowedDependencies = {
      "kernel",
      "rules",
      "shell",
      "registry",
      "registry::views",
      "decisions",
      "decisions::views",
      "decisions::issue",
      "decisions::certificates"
    })
@NullMarked
package vn.guongsang.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
