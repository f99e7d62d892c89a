/**
 * Hộ gia đình: a household is its head, where it lives and the residential group it is counted in.
 * It belongs to the unit whose rows it stands among, and is never a unit itself.
 */
@NullMarked
@NamedInterface("households")
package vn.guongsang.registry.households;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
