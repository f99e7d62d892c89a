/**
 * Khen nhanh: from a list as it lies on the desk to the draft of a decision. What the list means is
 * shown row by row with what the law says of it; a person mends, chooses and confirms, and one
 * button makes the people, units and households not yet known and the decision's lines.
 */
@NamedInterface("desk")
@NullMarked
package vn.guongsang.decisions.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
