/**
 * How a movement goes down the tree: each unit below launches it with its own plan, and it is seen
 * at a glance who has and who has not.
 */
@NamedInterface("cascade")
@NullMarked
package vn.guongsang.movements.cascade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
