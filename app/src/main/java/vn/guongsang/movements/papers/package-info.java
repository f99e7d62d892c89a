/**
 * What reports and reviews need to become official papers: how each office heads, signs and sends
 * what it writes. Only the question stands here; the module that knows the offices answers it.
 */
@NamedInterface("papers")
@NullMarked
package vn.guongsang.movements.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
