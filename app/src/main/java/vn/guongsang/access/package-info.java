/**
 * Tài khoản, quyền: who signs in and how, which roles they hold over which units; makes the viewer
 * that everybody else asks. Knows the tree of units, nothing of what is done in it.
 */
@ApplicationModule(
    displayName = "Tài khoản, quyền",
    allowedDependencies = {
      "kernel",
      "shell",
      "journal",
      "documents",
      "registry",
      "registry::people",
      "registry::views"
    })
@NullMarked
package vn.guongsang.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
