/**
 * Kiểm tra điều kiện: the law put to the public as questions, checklists and an interface for other
 * systems. Nothing that is asked here is kept.
 */
@ApplicationModule(
    displayName = "Kiểm tra điều kiện",
    allowedDependencies = {"kernel", "rules", "shell", "shell::api"})
@NullMarked
package vn.guongsang.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
