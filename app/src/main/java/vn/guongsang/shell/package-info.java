/**
 * Khung làm việc: what every page stands in and every module uses – frame, lists, forms, background
 * work, my work, search, languages, once-only keys – and the small interfaces that modules to the
 * right fill in. It knows nothing of units, people or awards.
 */
@ApplicationModule(
    displayName = "Khung làm việc",
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"kernel"})
@NullMarked
package vn.guongsang.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
