/**
 * Chương trình, nhiệm vụ: programmes with their themes, and the tasks in them – who, what,
 * answering for what, by which steps, with which effect, by when – followed until they are done or
 * stopped.
 */
@NamedInterface("programmes")
@NullMarked
package vn.guongsang.movements.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
