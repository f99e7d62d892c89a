/**
 * Đơn vị, con người: the tree of units with all its history, how units were merged, split, renamed,
 * moved and dissolved, and who succeeded whom; and the people who serve in them, each with one
 * record for life. What was true on a day stays true of that day.
 */
@ApplicationModule(
    displayName = "Đơn vị, con người",
    allowedDependencies = {"kernel", "shell", "shell::sheets", "journal", "documents"})
@NullMarked
package vn.guongsang.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
