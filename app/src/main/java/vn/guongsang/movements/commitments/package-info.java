/**
 * Cam kết: campaigns and codes of conduct that units and people commit themselves to, who has and
 * who has not yet, and how it is kept.
 */
@NamedInterface("commitments")
@NullMarked
package vn.guongsang.movements.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
