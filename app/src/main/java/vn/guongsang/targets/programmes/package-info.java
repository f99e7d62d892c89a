/**
 * Programmes of targets: what one document sets, as a group with its period, and how many of them
 * were exceeded, met, or not yet.
 */
@NullMarked
@NamedInterface("programmes")
package vn.guongsang.targets.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
