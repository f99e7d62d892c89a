/**
 * Figures of the demo world: what newspapers printed of two cities, each with its article, and an
 * invented year of some wards. Plans that were not printed are worked out from the printed share
 * and say so.
 */
@NullMarked
package vn.guongsang.demo.targets;

import org.jspecify.annotations.NullMarked;
