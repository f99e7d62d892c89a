/**
 * Giao ước thi đua: what a group of units promise one another under a movement. Each side signs for
 * itself, here or on paper, and who has not signed is seen.
 */
@NamedInterface("pledges")
@NullMarked
package vn.guongsang.movements.pledges;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
