/**
 * Figures, plans and periods in words, the same on every page and paper. Nothing is worked out
 * here.
 */
@NamedInterface("words")
@NullMarked
package vn.guongsang.targets.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
