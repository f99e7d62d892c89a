/**
 * Whether figures agree with one another: what they must obey, where they do not, what the unit was
 * asked about it and what it answered. It never mends a figure.
 */
@NullMarked
@NamedInterface("checks")
package vn.guongsang.targets.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
