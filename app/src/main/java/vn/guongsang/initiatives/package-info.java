/**
 * Sáng kiến: initiatives, studies and deeds of cunning, whose they are and in which shares, how far
 * their effect was recognised to reach and by which decision; each carries an award once.
 */
@ApplicationModule(
    displayName = "Sáng kiến",
    allowedDependencies = {
      "kernel",
      "shell",
      "shell::sheets",
      "journal",
      "documents",
      "registry",
      "registry::people",
      "registry::views",
      "access"
    })
@NullMarked
package vn.guongsang.initiatives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
