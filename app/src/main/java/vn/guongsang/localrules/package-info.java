/**
 * Quy định của địa phương, ngành, công đoàn: awards beside the state's, written as dated YAML over
 * the same algebra as the law. Reads them strictly, once, at start, and gives everybody the one
 * {@link vn.guongsang.rules.Rulebook} with them in it.
 */
@ApplicationModule(
    displayName = "Quy định địa phương",
    allowedDependencies = {"kernel", "rules"})
@NullMarked
package vn.guongsang.localrules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
