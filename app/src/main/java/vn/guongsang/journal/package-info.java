/**
 * Nhật ký: the append-only record of who did what, acting for which unit, when and why, readable as
 * sentences and verifiable as a chain. Everyone may write an entry, nobody can change one.
 */
@ApplicationModule(
    displayName = "Nhật ký",
    allowedDependencies = {"kernel", "shell", "shell::sheets"})
@NullMarked
package vn.guongsang.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
