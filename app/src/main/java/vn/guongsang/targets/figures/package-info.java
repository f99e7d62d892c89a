/**
 * The arithmetic of targets: what a figure means against its plan, beside last year's and beside
 * its own parts. Nothing here knows the database, the clock or a page; every day is an argument.
 */
@NullMarked
@NamedInterface("figures")
package vn.guongsang.targets.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
