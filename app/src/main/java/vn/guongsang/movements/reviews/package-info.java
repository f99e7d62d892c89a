/**
 * Sơ kết, tổng kết: what a movement reached, learnt and found worth spreading, said on a day and
 * frozen then, with those it proposes to commend. The award desk takes the proposals over.
 */
@NamedInterface("reviews")
@NullMarked
package vn.guongsang.movements.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
