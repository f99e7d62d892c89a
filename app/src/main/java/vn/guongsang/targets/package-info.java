/**
 * Chỉ tiêu, chỉ số: what units are to reach, who set it by which document, what was measured, and
 * whether the figures agree with one another. Everything said of a figure is worked out by {@code
 * figures}; here it is kept, added to and never overwritten.
 */
@ApplicationModule(
    displayName = "Chỉ tiêu",
    allowedDependencies = {
      "kernel",
      "shell",
      "shell::api",
      "shell::sheets",
      "journal",
      "documents",
      "registry",
      "registry::views",
      "access"
    })
@NullMarked
package vn.guongsang.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
