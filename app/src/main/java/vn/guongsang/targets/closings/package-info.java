/**
 * By when the figures of a period are due, who is still missing, and when nothing more may be
 * entered; exceptions have a reason and an end.
 */
@NullMarked
@NamedInterface("closings")
package vn.guongsang.targets.closings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
