/**
 * Phong trào: movements from their launch to their closing, the responses of units below, pledges,
 * registered titles, programmes and tasks, reports, reviews and inspections. The figures a movement
 * lives by are kept by the targets; what was achieved is told by the modules that decide it.
 */
@ApplicationModule(
    displayName = "Phong trào",
    allowedDependencies = {
      "kernel",
      "shell",
      "shell::sheets",
      "journal",
      "documents",
      "documents::official",
      "documents::official-pdf",
      "registry",
      "registry::views",
      "registry::people",
      "access",
      "access::signin",
      "targets",
      "targets::figures",
      "targets::words"
    })
@NullMarked
package vn.guongsang.movements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
